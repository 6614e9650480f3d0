package vn.cancu.search;

import static vn.cancu.search.Clauses.allWords;
import static vn.cancu.search.Clauses.any;
import static vn.cancu.search.Clauses.phrase;
import static vn.cancu.search.Clauses.term;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a document must be or not be, as filters: conditions never change the order. */
final class ConditionQueries {
  private ConditionQueries() {}

  static void add(BoolQuery.Builder bool, List<Condition> conditions) {
    for (var condition : conditions) {
      switch (condition) {
        case Condition.InField field -> bool.filter(in(field));
        case Condition.Either either ->
            bool.filter(any(either.fields().stream().map(ConditionQueries::in).toList()));
        case Condition.WithoutField without -> bool.mustNot(in(without.field()));
        case Condition.WithoutText without -> bool.mustNot(says(without));
      }
    }
  }

  private static Query in(Condition.InField typed) {
    var value = typed.value();
    return switch (typed.field()) {
      case NUMBER -> NumberQueries.exactly(value);
      case ISSUER -> IssuerQueries.named(value);
      case YEAR -> FacetQueries.year(value.strip().replaceFirst("^(\\d{4})-", "$1.."));
      case DATE -> between(Objects.requireNonNull(DateSpan.of(value)));
      case TYPE ->
          Query.of(q ->
              q.terms(t ->
                  t.field("type")
                      .terms(v ->
                          v.value(Field.typesOf(value).stream().map(FieldValue::of).toList()))));
      case LEGAL_BASIS -> FacetQueries.basis(value);
      case SIGNER -> any(List.of(term("signer", value), allWords("signer.folded", value)));
      case TOPIC -> term("topics", String.valueOf(Field.topicOf(value)));
    };
  }

  private static Query between(DateSpan span) {
    return Query.of(q ->
        q.range(r ->
            r.date(d -> {
              d.field("dateSort");
              if (span.from() != null) {
                d.gte(span.from().toString());
              }
              return span.to() == null ? d : d.lte(span.to().toString());
            })));
  }

  /** Accents that are typed are meant; a word without any means all its likes. */
  private static Query says(Condition.WithoutText without) {
    var text = without.text();
    boolean exact = without.quoted() || text.chars().anyMatch(c -> c > 127);
    var fields =
        exact
            ? Stream.of("subject", "body", "issuer.exact")
            : Stream.of("subject.folded", "body.folded", "issuer.folded");
    return any(
        Stream.concat(
                fields.map(field -> phrase(field, text)), Stream.of(allWords("identifier", text)))
            .toList());
  }
}
