package vn.cancu.trials;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Version;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.document.Visibility;

/**
 * What archivists said of documents while programs were killed, and whether the archive still says
 * it: what was acknowledged once, whole, with who, when and why; what was not, once or not at all.
 */
final class Deeds {
  /** What a deed sets. */
  enum Kind {
    /** Two fields at once, of which none may be there without the other. */
    WORDS,
    PUBLISHED,
    WITHDRAWN,
    /** A ruling on a citation. */
    RULED
  }

  /**
   * @param reason given with it; no other deed has the same
   */
  record Deed(String reason, String id, String by, Kind kind) {
    String subject() {
      return "Trích yếu " + reason;
    }

    String place() {
      return "Nơi " + reason;
    }

    private Set<String> items() {
      return switch (kind) {
        case WORDS -> Set.of("subject=" + subject(), "place=" + place());
        case PUBLISHED -> Set.of("visibility=public");
        case WITHDRAWN -> Set.of("visibility=internal");
        case RULED -> Set.of("citation");
      };
    }
  }

  /** One value or ruling that stands in a version, with who said it and why. */
  private record Item(String what, String by, String reason, String at) {
    String field() {
      return what.split("=", 2)[0];
    }
  }

  private final Map<String, Deed> tried = new LinkedHashMap<>();
  private final Map<String, Integer> acknowledged = new HashMap<>();
  private final Set<String> denied = new HashSet<>();
  private final Set<String> failed = new HashSet<>();
  private final List<String> odd = new ArrayList<>();

  static String begun(Deed deed) {
    return String.join("\t", "try", deed.reason(), deed.id(), deed.by(), deed.kind().name());
  }

  /**
   * @param version that it made; 0 where the answer does not tell
   */
  static String done(Deed deed, int version) {
    return "ack\t" + deed.reason() + "\t" + version;
  }

  /** Of one that made no version, since it was so already or somebody was faster. */
  static String denied(Deed deed) {
    return "no\t" + deed.reason();
  }

  /** Of one that the store could not take. */
  static String failed(Deed deed) {
    return "not\t" + deed.reason();
  }

  /** Of one that was answered otherwise than any answer that is meant. */
  static String unexpected(Deed deed, String answer) {
    return unexpected(deed.reason(), answer);
  }

  /** Of who it was, where nothing was tried yet. */
  static String unexpected(String who, String answer) {
    return "odd\t" + who + "\t" + answer.replaceAll("\\s+", " ");
  }

  /** Takes in the lines above, among others; a line that a death cut off was never said. */
  synchronized void hear(String said) {
    var whole = said.substring(0, said.lastIndexOf('\n') + 1);
    for (var line : whole.split("\n", -1)) {
      var words = line.split("\t", -1);
      switch (words[0]) {
        case "try" ->
            tried.put(words[1], new Deed(words[1], words[2], words[3], Kind.valueOf(words[4])));
        case "ack" -> acknowledged.put(words[1], Integer.parseInt(words[2]));
        case "no" -> denied.add(words[1]);
        case "not" -> {
          denied.add(words[1]);
          failed.add(words[1]);
        }
        case "odd" -> odd.add(line);
        default -> {}
      }
    }
  }

  synchronized int acknowledged() {
    return acknowledged.size();
  }

  synchronized String count() {
    var kinds =
        acknowledged.keySet().stream()
            .collect(
                Collectors.groupingBy(
                    reason -> deed(reason).kind(), java.util.TreeMap::new, Collectors.counting()));
    long open =
        tried.keySet().stream()
            .filter(reason -> !acknowledged.containsKey(reason) && !denied.contains(reason))
            .count();
    return "%d changes acknowledged %s, %d refused, %d cut off"
        .formatted(acknowledged.size(), kinds, denied.size(), open);
  }

  /** Documents that an archivist withdrew and that nobody may have published since. */
  synchronized List<String> withdrawn() {
    var newest = new HashMap<String, Deed>();
    var unsure = new HashSet<String>();
    for (var deed : tried.values()) {
      if (deed.kind() != Kind.PUBLISHED && deed.kind() != Kind.WITHDRAWN) {
        continue;
      }
      if (acknowledged.containsKey(deed.reason())) {
        newest.merge(deed.id(), deed, (one, other) -> version(one) > version(other) ? one : other);
      } else if (!denied.contains(deed.reason()) && deed.kind() == Kind.PUBLISHED) {
        unsure.add(deed.id());
      }
    }
    return newest.values().stream()
        .filter(deed -> deed.kind() == Kind.WITHDRAWN && !unsure.contains(deed.id()))
        .map(Deed::id)
        .toList();
  }

  private int version(Deed deed) {
    return acknowledged.getOrDefault(deed.reason(), 0);
  }

  private Deed deed(String reason) {
    return java.util.Objects.requireNonNull(tried.get(reason), reason);
  }

  /** What a home has lost that nobody owns, as its journal tells, before anything is mended. */
  synchronized List<String> lost(Path home) {
    var lost = new ArrayList<String>();
    try (var archive = Archive.openReadOnly(home)) {
      acknowledged.forEach((reason, version) -> {
        var entry = archive.entry(deed(reason).id());
        if (entry.isEmpty() || entry.get().version() < version) {
          lost.add(reason + " made version " + version + ", there is " + entry);
        }
      });
      for (var id : withdrawn()) {
        if (archive.read(id, Clearance.ANONYMOUS).isPresent()) {
          lost.add("withdrawn and public: " + id);
        }
      }
    }
    return lost;
  }

  /** How the histories of a home, mended by being opened, differ from what was said. */
  synchronized List<String> faults(Path home) {
    var faults = new ArrayList<>(odd);
    try (var archive = Archive.open(home, Clock.systemUTC())) {
      archive.verify(fault -> faults.add(fault.toString()));
      tried.values().stream()
          .map(Deed::id)
          .distinct()
          .forEach(id -> {
            if (archive.entry(id).isPresent()) {
              new History(id, faults).check(archive);
            } else {
              faults.add("changed and gone: " + id);
            }
          });
    }
    return faults;
  }

  /** The versions of one document, one after the other. */
  private final class History {
    private final String id;
    private final List<String> faults;
    private final Map<String, Integer> introduced = new HashMap<>();
    private Set<Item> before = Set.of();
    private boolean hidden;

    History(String id, List<String> faults) {
      this.id = id;
      this.faults = faults;
    }

    void check(Archive archive) {
      var versions = archive.history(id, Integer.MAX_VALUE, Clearance.STAFF).reversed();
      for (int i = 0; i < versions.size(); i++) {
        if (versions.get(i).number() != i + 1) {
          fault(versions.get(i), "is no. " + (i + 1));
        }
        check(versions.get(i));
      }
      acknowledged.forEach((reason, version) -> {
        var made = introduced.get(reason);
        if (deed(reason).id().equals(id)
            && (made == null || version > 0 && !version.equals(made))) {
          faults.add(reason + " was acknowledged as version " + version + ", is in " + made);
        }
      });
    }

    private void check(Version version) {
      var now = items(version.document().corrections());
      var fresh = new HashSet<>(now);
      fresh.removeAll(before);
      fresh.stream()
          .collect(Collectors.groupingBy(Item::reason))
          .forEach((reason, items) -> arrives(version, reason, items));
      var fields = fresh.stream().map(Item::field).collect(Collectors.toSet());
      for (var item : before) {
        boolean replaced = fields.contains(item.field()) || item.field().equals("visibility");
        if (!now.contains(item) && !replaced) {
          fault(version, "lost " + item);
        }
      }
      if (hidden && version.document().entry().visibility() == Visibility.PUBLIC) {
        fault(version, "is public, though withdrawn");
      }
      before = now;
    }

    private void arrives(Version version, String reason, List<Item> items) {
      var deed = failed.contains(reason) ? null : tried.get(reason);
      var whats = items.stream().map(Item::what).collect(Collectors.toSet());
      if (deed == null || !deed.id().equals(id) || !deed.items().equals(whats)) {
        fault(version, "has " + items + " of " + deed);
        return;
      }
      if (introduced.put(reason, version.number()) != null) {
        fault(version, "has once more " + deed);
      }
      boolean signed =
          version.author().equals(deed.by())
              && version.reason().equals(reason)
              && items.stream()
                  .allMatch(item -> item.by().equals(deed.by()) && isAt(item, version));
      if (!signed) {
        fault(version, "says by " + version.author() + ": " + version.reason() + ", " + items);
      }
      hidden =
          switch (deed.kind()) {
            case WITHDRAWN -> true;
            case PUBLISHED -> false;
            case WORDS, RULED -> hidden;
          };
    }

    private void fault(Version version, String what) {
      faults.add("version " + version.number() + " of " + id + " " + what);
    }
  }

  /** The document's own time is a little later, since it is never that of the version before. */
  private static boolean isAt(Item item, Version version) {
    var at = Instant.parse(item.at());
    return !at.isAfter(version.at())
        && Duration.between(at, version.at()).compareTo(Duration.ofMinutes(1)) < 0;
  }

  private static Set<Item> items(Corrections corrections) {
    var items = new HashSet<Item>();
    for (var entry : corrections.fields().entrySet()) {
      Field field = entry.getKey();
      var set = entry.getValue();
      var what = field.key() + "=" + set.value().textValue();
      items.add(new Item(what, set.by(), set.reason(), set.at()));
    }
    corrections
        .rulings()
        .forEach(ruling ->
            items.add(
                new Item("citation", ruling.by(), String.valueOf(ruling.reason()), ruling.at())));
    return items;
  }
}
