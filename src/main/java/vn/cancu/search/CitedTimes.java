package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Lineage;

/**
 * How many documents cite each of those that are cited most, as far as a reader may see. It is no
 * field of a document: it depends on the reader and changes with every other document.
 */
final class CitedTimes {
  /** Beyond these the number is small, and the order is by date. */
  private static final int MOST = 1_000;

  private static final Duration FRESH = Duration.ofMinutes(1);

  /** Cited so often or more, and what that adds: once is less than being a year newer. */
  private static final Map<Long, Float> WEIGHTS =
      Map.of(1L, 0.05f, 3L, 0.15f, 10L, 0.4f, 30L, 0.4f);

  private final Lineage lineage;
  private final Kept<Known> known = new Kept<>(FRESH, this::gather, new Known(Map.of()));

  CitedTimes(Lineage lineage) {
    this.lineage = lineage;
  }

  Known of(Clearance reader) {
    return known.of(reader);
  }

  private Known gather(Clearance reader) {
    Map<String, Long> times = new HashMap<>();
    for (var cited : lineage.mostCited(MOST, reader)) {
      if (cited.node().held()) {
        times.put(cited.node().id(), cited.times());
      }
    }
    return new Known(Map.copyOf(times));
  }

  /** By document id; those that hardly anyone cites may be missing. */
  record Known(Map<String, Long> times) {
    long times(String id) {
      return times.getOrDefault(id, 0L);
    }

    /** Clauses that raise what is cited a little. */
    List<Query> raising() {
      return WEIGHTS.entrySet().stream()
          .map(weight ->
              Clauses.step(
                  Clauses.among(
                      times.entrySet().stream()
                          .filter(each -> each.getValue() >= weight.getKey())
                          .map(Map.Entry::getKey)
                          .toList()),
                  weight.getValue()))
          .toList();
    }

    /** Finds the same, scored by how often it is cited and nothing else. */
    Query scoring(Query wanted) {
      var byTimes =
          times.entrySet().stream()
              .collect(
                  Collectors.groupingBy(
                      Map.Entry::getValue,
                      TreeMap::new,
                      Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
      return Query.of(q ->
          q.bool(b -> {
            b.filter(wanted);
            byTimes.forEach((count, ids) -> b.should(Clauses.step(Clauses.among(ids), count)));
            return b;
          }));
    }
  }
}
