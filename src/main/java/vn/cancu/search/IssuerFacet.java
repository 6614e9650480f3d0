package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
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

  private IssuerFacet() {}

  static Aggregation values() {
    var name = Aggregation.of(a -> a.terms(t -> t.field("issuer").size(1)));
    var bodies =
        Aggregation.of(
            a -> a.terms(t -> t.field("issuerSlug").size(MOST_NAMES)).aggregations("name", name));
    return Aggregation.of(a ->
        a.terms(t -> t.field("issuerToday").size(MOST_GROUPS))
            .aggregations("bodies", bodies)
            .aggregations("today", n -> n.terms(t -> t.field("issuerTodayName").size(1))));
  }

  /** The most frequent first, each body of today before the names that stand under it. */
  static List<Hits.FacetValue> read(Aggregate groups) {
    var values = new ArrayList<Hits.FacetValue>();
    for (var group : groups.sterms().buckets().array()) {
      var today = group.key().stringValue();
      var bodies = buckets(group, "bodies");
      if (bodies.size() == 1) {
        values.add(body(bodies.getFirst(), bodies.getFirst().key().stringValue(), null));
        continue;
      }
      values.add(new Hits.FacetValue(today, name(group, "today"), group.docCount(), null));
      for (var body : bodies) {
        var slug = body.key().stringValue();
        values.add(body(body, slug.equals(today) ? ALONE + slug : slug, today));
      }
    }
    return values;
  }

  private static Hits.FacetValue body(
      StringTermsBucket body, String value, @Nullable String within) {
    return new Hits.FacetValue(value, name(body, "name"), body.docCount(), within);
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

  private static String name(StringTermsBucket bucket, String aggregation) {
    var names = buckets(bucket, aggregation);
    return names.isEmpty() ? bucket.key().stringValue() : names.getFirst().key().stringValue();
  }

  private static List<StringTermsBucket> buckets(StringTermsBucket bucket, String aggregation) {
    var found = bucket.aggregations().get(aggregation);
    return found == null || !found.isSterms() ? List.of() : found.sterms().buckets().array();
  }
}
