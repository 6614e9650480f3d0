package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a typed query into one for the engine. Ranks in steps that no sum of word scores climbs:
 * the number of a document, a phrase in its subject, a phrase in its text, words.
 */
final class TextQueries {
  private static final float WHOLE_NUMBER = 120_000;
  private static final float BEGINNING_OF_NUMBER = 100_000;
  private static final float NUMBER_IN_CONTEXT = 80_000;
  private static final float BARE_NUMBER = 60_000;
  private static final float SUBJECT_PHRASE = 20_000;
  private static final float BODY_PHRASE = 5_000;
  private static final float EXACT = 1_000;
  // Syllables are unselective: fields that share one analyzer are searched as one, all syllables
  // needed.
  private static final List<String> FOLDED =
      List.of("subject.folded^3", "body.folded", "issuer.folded^2", "signer.folded");

  private static final int MOST_PAIRS = 16;
  private static final Time TEN_YEARS = Time.of(t -> t.time("3650d"));

  private TextQueries() {}

  /**
   * @param loose a part of the syllables is enough
   */
  static Query of(TypedQuery typed, boolean loose) {
    if (typed.isEmpty()) {
      return Query.of(q -> q.matchAll(m -> m));
    }
    var bool = new BoolQuery.Builder();
    typed.phrases().forEach(phrase -> bool.must(quoted(phrase)));
    if (!typed.words().isEmpty()) {
      bool.must(
          any(
              List.of(
                  words(typed.words(), loose),
                  Query.of(q -> q.disMax(d -> d.queries(numbers(typed)))))));
      closeness(bool, typed);
    }
    bool.should(recent());
    return bool.build()._toQuery();
  }

  /** Where the marks go: phrases and words, accents or not; quoted phrases exactly. */
  static Query marks(TypedQuery typed, String field) {
    var marks = new ArrayList<Query>();
    typed.phrases().forEach(phrase -> marks.add(phrase(field, phrase)));
    if (!typed.words().isEmpty()) {
      // Pairs keep "phát ngôn" one mark and in one passage, where two syllables would be two.
      var syllables = typed.words().split(" ");
      for (int i = 0; i + 1 < Math.min(syllables.length, MOST_PAIRS); i++) {
        marks.add(phrase(field, syllables[i] + " " + syllables[i + 1]));
      }
      marks.add(Query.of(q -> q.match(m -> m.field(field).query(typed.words()))));
    }
    return any(marks);
  }

  private static Query words(String words, boolean loose) {
    return Query.of(q ->
        q.combinedFields(c -> {
          c.query(words).fields(FOLDED);
          return loose ? c.minimumShouldMatch("2<65%") : c.operator(CombinedFieldsOperator.And);
        }));
  }

  private static Query quoted(String phrase) {
    return Query.of(q ->
        q.disMax(d ->
            d.queries(
                step(phrase("identifier", phrase), WHOLE_NUMBER),
                step(phrase("subject", phrase), SUBJECT_PHRASE),
                step(phrase("issuer.exact", phrase), SUBJECT_PHRASE),
                step(phrase("body", phrase), BODY_PHRASE))));
  }

  /** Raises what stands together as typed; adds nothing to the result. */
  private static void closeness(BoolQuery.Builder bool, TypedQuery typed) {
    var words = typed.words();
    bool.should(step(phrase("subject.folded", words), SUBJECT_PHRASE));
    bool.should(step(phrase("body.folded", words), BODY_PHRASE));
    bool.should(pairs("subject.shingle", words, 2f)).should(pairs("body.shingle", words, 1f));
    bool.should(pairs("issuer.folded", words, 1f)); // "699 nam định": the province tells which one
    if (typed.hasAccents()) {
      bool.should(step(phrase("subject", words), EXACT));
      bool.should(step(phrase("body", words), EXACT));
      bool.should(pairs("subject", words, 1f)).should(pairs("body", words, 0.5f));
    }
  }

  private static Query pairs(String field, String words, float boost) {
    return Query.of(q -> q.match(m -> m.field(field).query(words).boost(boost)));
  }

  private static List<Query> numbers(TypedQuery typed) {
    var clauses = new ArrayList<Query>();
    for (var terms : typed.numbers()) {
      if (terms.alone()) {
        clauses.add(step(withYear(terms, List.of()), BARE_NUMBER));
      }
      if (!terms.parts().isEmpty()) {
        clauses.add(step(term("identifier", terms.compact()), WHOLE_NUMBER));
        clauses.add(step(term("identifier.prefix", terms.compact()), BEGINNING_OF_NUMBER));
        clauses.add(step(withYear(terms, terms.parts()), NUMBER_IN_CONTEXT));
      }
      if (!terms.types().isEmpty()) {
        var types = terms.types().stream().map(FieldValue::of).toList();
        var ofType = Query.of(q -> q.terms(t -> t.field("type").terms(v -> v.value(types))));
        clauses.add(step(all(List.of(ofType, withYear(terms, List.of()))), NUMBER_IN_CONTEXT));
      }
      for (var neighbour : terms.neighbours()) {
        clauses.add(step(withYear(terms, List.of(neighbour)), NUMBER_IN_CONTEXT));
      }
    }
    if (clauses.isEmpty()) {
      clauses.add(Query.of(q -> q.matchNone(m -> m)));
    }
    return clauses;
  }

  /** Has this number, these parts in its symbol, and the year if one was named. */
  private static Query withYear(NumberTerms terms, List<String> parts) {
    var needed = new ArrayList<Query>();
    needed.add(term("number", terms.number()));
    parts.stream()
        .filter(part -> !part.equals(terms.year()))
        .forEach(part ->
            needed.add(
                Query.of(
                    q -> q.match(m -> m.field("identifier").query(part).operator(Operator.And)))));
    var year = terms.year();
    if (year != null) {
      needed.add(any(List.of(term("year", year), term("identifier", year))));
    }
    return all(needed);
  }

  private static Query recent() {
    return Query.of(q ->
        q.distanceFeature(
            d -> d.date(day -> day.field("dateSort").origin("now").pivot(TEN_YEARS).boost(2f))));
  }

  private static Query phrase(String field, String words) {
    return Query.of(q -> q.matchPhrase(m -> m.field(field).query(words)));
  }

  private static Query term(String field, String value) {
    return Query.of(q -> q.term(t -> t.field(field).value(value)));
  }

  private static Query step(Query query, float score) {
    return Query.of(q -> q.constantScore(c -> c.filter(query).boost(score)));
  }

  private static Query all(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.filter(queries)));
  }

  private static Query any(List<Query> queries) {
    return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
  }
}
