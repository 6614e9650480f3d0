package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;

/** What it counts in a result that others cite a document, as far as the reader may see those. */
final class CitedOften {
  /** Cited so often or more, and what that adds: once is less than being a year newer. */
  private static final Map<Integer, Float> WEIGHTS = Map.of(1, 0.05f, 3, 0.15f, 10, 0.4f, 30, 0.4f);

  private CitedOften() {}

  /** Clauses that raise what is cited a little. */
  static List<Query> raising(Clearance reader) {
    return WEIGHTS.entrySet().stream()
        .map(weight -> Clauses.step(atLeast(weight.getKey(), reader), weight.getValue()))
        .toList();
  }

  private static Query atLeast(int times, Clearance reader) {
    return Query.of(q -> q.range(r -> r.number(n -> n.field(field(reader)).gte((double) times))));
  }

  /** The most cited first. */
  static SortOptions first(Clearance reader) {
    return SortOptions.of(
        o -> o.field(f -> f.field(field(reader)).order(SortOrder.Desc).missing(0)));
  }

  private static String field(Clearance reader) {
    return Said.path(reader) + "." + Said.CITED;
  }
}
