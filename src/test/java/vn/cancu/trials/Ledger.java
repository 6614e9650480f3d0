package vn.cancu.trials;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;

/**
 * What a home was trusted with, and whether it still has it. A file goes in once its person was
 * told that it is accepted.
 */
final class Ledger {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path home;
  private final Map<String, Piece> accepted = new LinkedHashMap<>();

  Ledger(Path home) {
    this.home = home;
  }

  synchronized void add(Piece piece) {
    accepted.put(piece.id(), piece);
  }

  int size() {
    return accepted.size();
  }

  Collection<Piece> all() {
    return accepted.values();
  }

  /** Ids of those that will be documents. */
  synchronized List<String> toArchive() {
    return accepted.values().stream()
        .filter(piece -> piece.end() == Piece.End.ARCHIVED)
        .map(Piece::id)
        .toList();
  }

  /** Accepted files that are in none of the three places; looks at a home that nobody owns. */
  List<String> lost() {
    var somewhere = new HashSet<>(quarantined());
    somewhere.addAll(waiting());
    somewhere.addAll(archived());
    return accepted.values().stream()
        .filter(piece -> !isSafe(piece, somewhere))
        .map(Piece::toString)
        .toList();
  }

  private static boolean isSafe(Piece piece, Set<String> somewhere) {
    return somewhere.contains(piece.id())
        || (piece.end() == Piece.End.UNPACKED
            && piece.parts().stream().allMatch(part -> somewhere.contains(part.id())));
  }

  /** How a home whose inbox is empty differs from what it was trusted with. */
  List<String> faults() {
    var faults = new ArrayList<String>();
    var archived = new TreeSet<String>();
    var quarantined = new TreeSet<String>();
    accepted.values().forEach(piece -> expect(piece, archived, quarantined));
    compare("archive", archived, new TreeSet<>(archived()), faults);
    compare("quarantine", quarantined, new TreeSet<>(quarantined()), faults);
    compare("inbox", new TreeSet<>(), new TreeSet<>(waiting()), faults);
    try (var archive = Archive.openReadOnly(home)) {
      for (var piece : accepted.values()) {
        piece.parts().forEach(part -> compareBytes(archive, part, faults));
        compareBytes(archive, piece, faults);
      }
      archive.verify(fault -> faults.add(fault.toString()));
    }
    return faults;
  }

  private static void expect(Piece piece, Set<String> archived, Set<String> quarantined) {
    switch (piece.end()) {
      case ARCHIVED -> archived.add(piece.id());
      case QUARANTINED -> quarantined.add(piece.id());
      case UNPACKED -> {}
    }
    piece.parts().forEach(part -> expect(part, archived, quarantined));
  }

  private void compare(
      String where, Set<String> expected, Set<String> actual, List<String> faults) {
    for (var id : expected) {
      if (!actual.contains(id)) {
        faults.add("not in the " + where + ": " + id);
      }
    }
    for (var id : actual) {
      if (!expected.contains(id)) {
        faults.add("should not be in the " + where + ": " + id + " " + reason(id));
      }
    }
  }

  /** Why a file is in quarantine; nothing of one that is not. */
  private String reason(String id) {
    try {
      return Files.readString(home.resolve("quarantine").resolve(id).resolve("reason.json"));
    } catch (IOException e) {
      return "";
    }
  }

  private static void compareBytes(Archive archive, Piece piece, List<String> faults) {
    var original = archive.original(piece.id(), Clearance.STAFF);
    try {
      if (original.isPresent()
          && !Piece.sha256(Files.readAllBytes(original.get())).equals(piece.sha256())) {
        faults.add("other bytes: " + piece);
      }
    } catch (IOException e) {
      faults.add(piece + ": " + e);
    }
  }

  private List<String> archived() {
    try (var archive = Archive.openReadOnly(home)) {
      return archive.since(0, Integer.MAX_VALUE).stream().map(Entry::id).toList();
    }
  }

  private Set<String> quarantined() {
    return names(home.resolve("quarantine"));
  }

  /** Ids of the tickets that wait. */
  Set<String> waiting() {
    var ids = new HashSet<String>();
    for (var name : names(home.resolve("inbox"))) {
      try {
        var ticket = JSON.readTree(home.resolve("inbox/" + name + "/ticket.json").toFile());
        ids.add(ticket.get("sha256").asText().substring(0, 32));
      } catch (IOException e) {
        // Taken from the inbox at this moment, by an owner that lives.
      }
    }
    return ids;
  }

  private static Set<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
