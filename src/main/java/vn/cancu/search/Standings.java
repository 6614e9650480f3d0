package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Lineage;

/**
 * Which documents stand how. It follows from what others say of them, so it is no field of their
 * own: it is gathered for each clearance, kept for a short time, and asked for by id.
 */
final class Standings {
  /** A filter or a count may lag behind the badges of the results by so much. */
  private static final Duration FRESH = Duration.ofSeconds(20);

  private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Lineage lineage;
  private final Kept<Known> known = new Kept<>(FRESH, this::gather, new Known(Map.of()));

  Standings(Lineage lineage) {
    this.lineage = lineage;
  }

  /** Ids by standing; those that nothing is said of are in none. */
  record Known(Map<Standing, List<String>> ids) {
    Query query(Standing standing) {
      return standing == Standing.UNTOUCHED
          ? Query.of(q ->
              q.bool(b ->
                  b.mustNot(
                      Clauses.among(ids.values().stream().flatMap(Collection::stream).toList()))))
          : Clauses.among(ids.getOrDefault(standing, List.of()));
    }
  }

  Known of(Clearance reader) {
    return known.of(reader);
  }

  private Known gather(Clearance reader) {
    var today = LocalDate.now(HANOI);
    Map<Standing, List<String>> ids = new EnumMap<>(Standing.class);
    lineage
        .touched(reader)
        .forEach((id, validity) ->
            validity
                .state(today)
                .ifPresent(state ->
                    ids.computeIfAbsent(Standing.of(state), any -> new ArrayList<>()).add(id)));
    return new Known(ids);
  }
}
