package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Issuers;

/**
 * Issuers with those whose work they took over: a body of today stands with the documents of its
 * predecessors, and each name of them stands under it. A value is the slug of a body, which finds
 * its predecessors' documents too; "=" before it means that name alone.
 */
final class IssuerFacet {
  private static final String ALONE = "=";
  private static final int MOST_GROUPS = 200;
  private static final int MOST_NAMES = 20;
  private static final int MOST_NAMED = 1_000;

  /** The field with what {@link #named} makes. */
  static final String NAMED = "issuerNamed";

  private static final String PARTS = "\u001F";
  private static final String GROUPS = "values";
  private static final String NAMES = "names";

  private IssuerFacet() {}

  /** What {@link #NAMED} keeps of a document: the body of today, its own, and the names of both. */
  static String named(String today, String slug, String todayName, String name) {
    return String.join(PARTS, today, slug, todayName.replace(PARTS, " "), name.replace(PARTS, " "));
  }

  /**
   * Two flat counts, which cost less than one of names within one of bodies within one of bodies of
   * today, and come as one list.
   */
  static Map<String, Aggregation> values() {
    return Map.of(
        GROUPS, Aggregation.of(a -> a.terms(t -> t.field("issuerToday").size(MOST_GROUPS))),
        NAMES, Aggregation.of(a -> a.terms(t -> t.field(NAMED).size(MOST_NAMED))));
  }

  /** The most frequent first, each body of today before the names that stand under it. */
  static List<Hits.FacetValue> read(Map<String, Aggregate> counted) {
    var bodies = bodies(buckets(counted, NAMES));
    var values = new ArrayList<Hits.FacetValue>();
    for (var group : buckets(counted, GROUPS)) {
      var today = group.key().stringValue();
      var under = bodies.getOrDefault(today, List.of());
      if (under.size() == 1) {
        values.add(under.getFirst().value(under.getFirst().slug(), null));
        continue;
      }
      var name = under.isEmpty() ? today : under.getFirst().todayName();
      values.add(new Hits.FacetValue(today, name, group.docCount(), null));
      for (var body : under) {
        values.add(body.value(body.slug().equals(today) ? ALONE + today : body.slug(), today));
      }
    }
    return values;
  }

  /** A body as most of its documents name it. */
  private record Body(String slug, String todayName, String name, long count) {
    Hits.FacetValue value(String value, @Nullable String within) {
      return new Hits.FacetValue(value, name, count, within);
    }

    /** One that stood in two spellings; the other is the rarer. */
    Body and(Body other) {
      return new Body(slug, todayName, name, count + other.count);
    }
  }

  /** The bodies by the one of today that they stand under, the most frequent first. */
  private static Map<String, List<Body>> bodies(List<StringTermsBucket> named) {
    Map<String, Map<String, Body>> bodies = new HashMap<>();
    for (var bucket : named) {
      var parts = bucket.key().stringValue().split(PARTS, 4);
      var body = new Body(parts[1], parts[2], parts[3], bucket.docCount());
      bodies
          .computeIfAbsent(parts[0], any -> new LinkedHashMap<>())
          .merge(body.slug(), body, Body::and);
    }
    Map<String, List<Body>> sorted = new HashMap<>();
    bodies.forEach((today, under) ->
        sorted.put(
            today,
            under.values().stream()
                .sorted(Comparator.comparingLong(Body::count).reversed())
                .limit(MOST_NAMES)
                .toList()));
    return sorted;
  }

  /** What to call a chosen value that nothing is left of. */
  static String label(String value) {
    return value.startsWith(ALONE) ? value.substring(ALONE.length()) : value;
  }

  static Query query(String value) {
    if (value.startsWith(ALONE)) {
      return Clauses.term("issuerSlug", slug(value.substring(ALONE.length())));
    }
    var written = slug(value);
    var known = slug(Issuers.canonical(value, null));
    return Clauses.any(
        List.of(
            Clauses.term("issuerSlug", written),
            Clauses.term("issuerToday", written),
            Clauses.term("issuerSlug", known),
            Clauses.term("issuerToday", known)));
  }

  private static String slug(String issuer) {
    return String.valueOf(IssuerSlug.of(issuer));
  }

  private static List<StringTermsBucket> buckets(Map<String, Aggregate> counted, String name) {
    var found = counted.get(name);
    return found == null || !found.isSterms() ? List.of() : found.sterms().buckets().array();
  }
}
