package vn.cancu.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cancu.access.Clearance;
import vn.cancu.document.Visibility;

/** The newest entry of every document, in memory: 100,000 of them take some 60 MB. */
final class Catalog {
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, String> bySlug = new HashMap<>();
  private final TreeMap<Long, Entry> bySeq = new TreeMap<>();
  private final Map<Visibility, Long> counts = new EnumMap<>(Visibility.class);
  private long lastSeq;
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
    lastSeq = Math.max(lastSeq, entry.seq());
    lastAt = entry.at().isAfter(lastAt) ? entry.at() : lastAt;
    bySlug.put(entry.slug(), entry.id());
    var known = byId.get(entry.id());
    if (known != null) {
      if (known.version() > entry.version()) {
        return;
      }
      bySeq.remove(known.seq());
      counts.merge(known.visibility(), -1L, Long::sum);
    }
    byId.put(entry.id(), entry);
    bySeq.put(entry.seq(), entry);
    counts.merge(entry.visibility(), 1L, Long::sum);
  }

  synchronized Optional<Entry> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  synchronized Optional<Entry> bySlug(String slug) {
    return Optional.ofNullable(bySlug.get(slug)).map(byId::get);
  }

  synchronized boolean holdsSlug(String slug) {
    return bySlug.containsKey(slug);
  }

  synchronized List<Entry> since(long seq, int max) {
    return bySeq.tailMap(seq, false).values().stream().limit(max).toList();
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

  synchronized long lastSeq() {
    return lastSeq;
  }

  synchronized Instant lastAt() {
    return lastAt;
  }
}
