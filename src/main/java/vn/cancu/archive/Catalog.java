package vn.cancu.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cancu.access.Clearance;
import vn.cancu.document.Visibility;

/**
 * The newest entry of every document, in memory: 100,000 of them take some 60 MB, and 15 MB more
 * where all of them are public.
 */
final class Catalog {
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, String> bySlug = new HashMap<>();

  /** Documents that hold further files, by the ids of those. */
  private final Map<String, String> holders = new HashMap<>();

  private final Set<String> undecided = new TreeSet<>();
  private final TreeMap<Long, Entry> bySeq = new TreeMap<>();

  /** Ids and addresses under which a document was public at some time. */
  private final Set<String> shown = new HashSet<>();

  private final Publications publications = new Publications();

  private final Map<Visibility, Long> counts = new EnumMap<>(Visibility.class);
  private volatile long lastSeq;
  private Instant lastAt = Instant.EPOCH;

  static Catalog of(Collection<Entry> lines) {
    var catalog = new Catalog();
    lines.forEach(catalog::put);
    return catalog;
  }

  /**
   * Takes the entry in unless a newer version is known: a journal made again may name an old one
   * late.
   */
  synchronized void put(Entry entry) {
    try {
      take(entry);
    } finally {
      // Who reads the number waits for nobody: told sooner, it would stand for what can't be read.
      lastSeq = Math.max(lastSeq, entry.seq());
    }
  }

  private void take(Entry entry) {
    lastAt = entry.at().isAfter(lastAt) ? entry.at() : lastAt;
    bySlug.put(entry.slug(), entry.id());
    if (entry.visibility() == Visibility.PUBLIC) {
      shown.add(entry.id());
      shown.add(entry.slug());
    }
    var known = byId.get(entry.id());
    if (known != null) {
      if (known.version() > entry.version()) {
        return;
      }
      bySeq.remove(known.seq());
      count(known, -1);
    }
    byId.put(entry.id(), entry);
    bySeq.put(entry.seq(), entry);
    publications.put(entry);
    if (!entry.isGone()) {
      entry.links().files().forEach(file -> holders.put(file, entry.id()));
    }
    if (entry.isGone() || entry.links().resemblance().unclear().isEmpty()) {
      undecided.remove(entry.id());
    } else {
      undecided.add(entry.id());
    }
    count(entry, 1);
  }

  private void count(Entry entry, long by) {
    if (!entry.isGone()) {
      counts.merge(entry.visibility(), by, Long::sum);
    }
  }

  /** The document of this id, or the one that holds the file of this id now. */
  synchronized Optional<Entry> byId(String id) {
    var entry = byId.get(byId.containsKey(id) ? id : holders.getOrDefault(id, id));
    // No more steps than there are documents, should a journal lead in a circle.
    for (int steps = 0; entry != null && steps < byId.size(); steps++) {
      var into = entry.links().mergedInto();
      if (into == null) {
        return Optional.of(entry).filter(found -> !found.isGone());
      }
      entry = byId.get(into);
    }
    return Optional.empty();
  }

  /** The newest entry under this very id, also of a document that is gone. */
  synchronized Optional<Entry> own(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The id of the document that this address was given to. */
  synchronized Optional<String> ownerOfSlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** Documents that others may be the same as, and nobody has said. */
  synchronized List<Entry> undecided() {
    return undecided.stream().map(byId::get).toList();
  }

  /** Files that are still documents of their own, though another document holds them by now. */
  synchronized Map<String, String> heldTwice() {
    var twice = new HashMap<String, String>();
    holders.forEach((file, holder) -> {
      var own = byId.get(file);
      if (own != null && !own.isGone() && !holder.equals(file)) {
        twice.put(file, holder);
      }
    });
    return twice;
  }

  /** Documents whose files one holds that was taken out for good. */
  synchronized List<Entry> partsOfPurged() {
    return byId.values().stream().filter(this::isPartOfPurged).toList();
  }

  private boolean isPartOfPurged(Entry entry) {
    var into = entry.links().mergedInto();
    var holder = into == null ? null : byId.get(into);
    return holder != null && holder.links().purged();
  }

  /** The id of a document still held that anyone could read under this very id or address once. */
  synchronized Optional<String> shownAs(String idOrSlug) {
    return shown.contains(idOrSlug)
        ? Optional.of(bySlug.getOrDefault(idOrSlug, idOrSlug)).filter(id -> byId(id).isPresent())
        : Optional.empty();
  }

  synchronized boolean holdsSlug(String slug) {
    return bySlug.containsKey(slug);
  }

  synchronized List<Entry> since(long seq, int max) {
    return bySeq.tailMap(seq, false).values().stream()
        .filter(entry -> !entry.isGone())
        .limit(max)
        .toList();
  }

  synchronized List<Entry> changes(long seq, int max) {
    return bySeq.tailMap(seq, false).values().stream().limit(max).toList();
  }

  Publications publications() {
    return publications;
  }

  synchronized long count(Clearance reader) {
    return counts.entrySet().stream()
        .filter(count -> reader.mayRead(count.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  synchronized List<Entry> all() {
    return List.copyOf(bySeq.values());
  }

  /** The change up to which all can be read here. Waits for nobody: it is asked with every page. */
  long lastSeq() {
    return lastSeq;
  }

  synchronized Instant lastAt() {
    return lastAt;
  }
}
