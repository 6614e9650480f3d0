package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/** The few kinds of clauses that a query over the documents index is made of. */
final class Clauses {
  private Clauses() {}

  static Query phrase(String field, String words) {
    return Query.of(q -> q.matchPhrase(m -> m.field(field).query(words)));
  }

  static Query term(String field, String value) {
    return Query.of(q -> q.term(t -> t.field(field).value(value)));
  }

  /** The documents with these ids. */
  static Query among(List<String> ids) {
    return Query.of(q ->
        q.terms(t -> t.field("id").terms(v -> v.value(ids.stream().map(FieldValue::of).toList()))));
  }

  /** Has all these words, in any order. */
  static Query allWords(String field, String words) {
    return Query.of(q -> q.match(m -> m.field(field).query(words).operator(Operator.And)));
  }

  static Query step(Query query, float score) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
  }

  static Query all(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.filter(queries)));
  }

  static Query any(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
  }

  /** Scored by the best that matches; matches nothing where there is none. */
  static Query best(List<Query> queries) {
    return queries.isEmpty()
        ? Query.of(q -> q.matchNone(m -> m))
        : Query.of(q -> q.disMax(d -> d.queries(queries)));
  }
}
