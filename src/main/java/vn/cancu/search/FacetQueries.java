package vn.cancu.search;

import static vn.cancu.search.Clauses.any;
import static vn.cancu.search.Clauses.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Folding;

/** What one value of a facet finds. */
final class FacetQueries {
  private static final Pattern YEARS = Pattern.compile("(\\d{4})?\\.\\.(\\d{4})?");

  private FacetQueries() {}

  static Query of(Facet facet, String value, Clearance reader) {
    return switch (facet) {
      case LEVEL -> term("issuerLevel", value);
      case ISSUER -> IssuerFacet.query(value);
      case YEAR -> year(value);
      case TYPE -> term("type", value);
      case TOPIC -> term("topics", value);
      case LEGAL_BASIS -> basis(value);
      case SIGNER -> term("signer", value);
      case VALIDITY -> {
        var standing = Standing.of(value);
        yield standing == null
            ? Query.of(q -> q.matchNone(none -> none))
            : standing.query(Said.today(), reader);
      }
      case RELATION -> term("relations", value);
      case FORMAT -> term("format", value);
    };
  }

  /** "2023" or a span, in either order: "2021..2023", "2021..", "..2023". */
  static Query year(String value) {
    var years = YEARS.matcher(value.strip());
    if (!years.matches()) {
      return term("year", value.strip());
    }
    var from = years.group(1);
    var to = years.group(2);
    if (from != null && to != null && from.compareTo(to) > 0) {
      return year(to + ".." + from);
    }
    return Query.of(q ->
        q.range(r ->
            r.term(t -> {
              t.field("year");
              if (from != null) {
                t.gte(from);
              }
              return to == null ? t : t.lte(to);
            })));
  }

  /** A key as facets give it, or a number as people type it: "10/CT-UBND". */
  static Query basis(String value) {
    var key = DocumentKey.parse(value);
    if (key != null) {
      return term("legalBasis", key.toString());
    }
    return any(
        List.of(
            Query.of(q -> q.matchPhrase(m -> m.field("legalBasisText").query(value))),
            term("legalBasisText", Folding.compact(value))));
  }
}
