package vn.cancu.search;

import static vn.cancu.search.Clauses.any;
import static vn.cancu.search.Clauses.best;
import static vn.cancu.search.Clauses.phrase;
import static vn.cancu.search.Clauses.step;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.CombinedFieldsOperator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns a typed query into one for the engine. Ranks in steps that no sum of word scores climbs:
 * the number of a document, its issuer, a phrase in its subject, a phrase in its text, words.
 */
final class TextQueries {
  private static final float SUBJECT_PHRASE = 20_000;
  private static final float BODY_PHRASE = 5_000;
  private static final float EXACT = 1_000;
  // Syllables are unselective: fields that share one analyzer are searched as one, all syllables
  // needed.
  private static final List<String> FOLDED =
      List.of("subject.folded^3", "body.folded", "issuer.folded^2", "signer.folded");

  // Measured over questions on laws: more than this loses answers, less only costs time.
  private static final String PART = "2<70% 9<60% 14<35%";
  private static final float SUBJECT_EVIDENCE = 0.3f;
  private static final float EXACT_SHARE = 0.5f;

  private static final int NUMBER_IN_PASSING = 12;
  private static final float OTHERWISE = 0.9f;
  private static final int MOST_PAIRS = 16;
  private static final Pattern SEVERAL =
      Pattern.compile("[\\p{L}\\p{N}][^\\p{L}\\p{M}\\p{N}]+[\\p{L}\\p{N}]");
  private static final Time TEN_YEARS = Time.of(t -> t.time("3650d"));

  private TextQueries() {}

  /**
   * @param loose a part of the syllables is enough
   */
  static Query of(TypedQuery typed, boolean loose) {
    var bool = new BoolQuery.Builder();
    if (!typed.hasNoText()) {
      var ways = new ArrayList<Query>();
      for (var text : typed.alternatives()) {
        ways.add(of(text, loose, "." + ways.size()));
      }
      bool.must(best(ways));
    }
    ConditionQueries.add(bool, typed.conditions());
    if (!typed.isEmpty()) {
      bool.should(recent());
    }
    return bool.build()._toQuery();
  }

  /**
   * @param place told apart from the other alternatives: the engine keeps one match of each name
   */
  private static Query of(TypedText typed, boolean loose, String place) {
    var bool = new BoolQuery.Builder();
    if (!typed.phrases().isEmpty()) {
      var phrases = typed.phrases().stream().map(TextQueries::quoted).toList();
      bool.must(named(Query.of(q -> q.bool(b -> b.must(phrases))), Reason.QUOTED, place));
    }
    if (!typed.words().isEmpty()) {
      var words = loose ? Reason.PART : Reason.WORDS;
      bool.must(
          any(
              List.of(
                  named(words(typed, loose), words, place),
                  named(best(NumberQueries.of(typed)), Reason.NUMBER, place),
                  named(best(IssuerQueries.of(typed)), Reason.ISSUER, place))));
      if (loose) {
        evidence(bool, typed);
      } else {
        closeness(bool, typed, place);
      }
      NumberQueries.nearer(typed).forEach(bool::should);
    }
    return bool.build()._toQuery();
  }

  private static Query named(Query query, Reason reason, String place) {
    return Query.of(q -> q.bool(b -> b.must(query).queryName(reason + place)));
  }

  /** Where the marks go: phrases and words, accents or not; quoted phrases exactly. */
  static Query marks(TypedQuery typed, String field) {
    var marks = new ArrayList<Query>();
    for (var text : typed.alternatives()) {
      text.phrases().forEach(phrase -> marks.add(phrase(field, phrase)));
      if (!text.words().isEmpty()) {
        // Pairs keep "phát ngôn" one mark and in one passage, where two syllables would be two.
        var syllables = text.words().split(" ");
        for (int i = 0; i + 1 < Math.min(syllables.length, MOST_PAIRS); i++) {
          marks.add(phrase(field, syllables[i] + " " + syllables[i + 1]));
        }
        // "14/CT-UBND" is one mark, and not every UBND of the text.
        for (var word : syllables) {
          if (SEVERAL.matcher(word).find()) {
            marks.add(phrase(field, word));
          }
        }
        marks.add(Query.of(q -> q.match(m -> m.field(field).query(text.words()))));
        text.clearForms().forEach(form -> marks.add(phrase(field, form.senses().getFirst())));
      }
    }
    return any(marks);
  }

  private static Query words(TypedText typed, boolean loose) {
    if (!loose) {
      return typed.clearForms().isEmpty() ? together(typed.words()) : eitherWay(typed);
    }
    var part =
        Query.of(q ->
            q.combinedFields(c ->
                c.query(Questions.withoutAsking(typed.words()))
                    .fields(FOLDED)
                    .minimumShouldMatch(PART)
                    .boost(0f)));
    // Who types a number means that number: others with the same words are other documents.
    return typed.syllables() > NUMBER_IN_PASSING || NumberQueries.meant(typed).isEmpty()
        ? part
        : Query.of(q -> q.bool(b -> b.must(part).filter(NumberQueries.mentioned(typed))));
  }

  private static Query together(String words) {
    return Query.of(q ->
        q.combinedFields(c -> c.query(words).fields(FOLDED).operator(CombinedFieldsOperator.And)));
  }

  /** All words, each abbreviation by its letters or written out. */
  private static Query eitherWay(TypedText typed) {
    var rest = new ArrayList<>(List.of(typed.words().split(" ")));
    var needed = new BoolQuery.Builder();
    for (var form : typed.clearForms().reversed()) {
      rest.subList(form.from(), form.to()).clear();
      var other = form.senses().getFirst();
      var ways = new ArrayList<Query>();
      ways.add(together(form.typed()));
      for (var field : List.of("subject.folded", "body.folded", "issuer.folded")) {
        ways.add(phrase(field, other));
      }
      needed.must(best(ways));
    }
    if (!rest.isEmpty()) {
      needed.must(together(String.join(" ", rest)));
    }
    return needed.build()._toQuery();
  }

  /** Where a part of the words is enough, what stands in the text counts as much as the subject. */
  private static void evidence(BoolQuery.Builder bool, TypedText typed) {
    var words = Questions.withoutAsking(typed.words());
    float exact = typed.hasAccents() ? EXACT_SHARE : 0;
    for (var field : List.of("body", "subject")) {
      float weight = field.equals("body") ? 1 : SUBJECT_EVIDENCE;
      bool.should(pairs(field + ".shingle", words, weight))
          .should(pairs(field + ".folded", words, weight * (1 - exact)));
      if (typed.hasAccents()) {
        bool.should(pairs(field, words, weight * exact));
      }
    }
  }

  private static Query quoted(String phrase) {
    var ways = new ArrayList<Query>();
    ways.add(step(phrase("identifier", phrase), NumberQueries.WHOLE));
    ways.addAll(NumberQueries.quoted(phrase));
    ways.add(step(phrase("issuer.exact", phrase), SUBJECT_PHRASE));
    // "Chỉ thị 14/CT-UBND" is printed "Chỉ thị số 14/CT-UBND", and the other way round.
    for (var spelling : NumberTerms.spellings(phrase)) {
      ways.add(step(phrase("subject", spelling), SUBJECT_PHRASE));
      ways.add(step(phrase("body", spelling), BODY_PHRASE));
    }
    return best(ways);
  }

  /** Raises what stands together as typed; adds nothing to the result. */
  private static void closeness(BoolQuery.Builder bool, TypedText typed, String place) {
    var words = typed.words();
    var subject = step(phrase("subject.folded", words), SUBJECT_PHRASE);
    bool.should(named(subject, Reason.SUBJECT_PHRASE, place));
    bool.should(named(step(phrase("body.folded", words), BODY_PHRASE), Reason.BODY_PHRASE, place));
    bool.should(pairs("subject.shingle", words, 2f)).should(pairs("body.shingle", words, 1f));
    if (!typed.clearForms().isEmpty()) {
      bool.should(step(phrase("subject.folded", typed.otherwise()), SUBJECT_PHRASE * OTHERWISE));
      bool.should(step(phrase("body.folded", typed.otherwise()), BODY_PHRASE * OTHERWISE));
    }
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

  /** By the day, not the moment: pages of one result must not overlap. */
  private static Query recent() {
    return Query.of(q ->
        q.distanceFeature(
            d -> d.date(day -> day.field("dateSort").origin("now/d").pivot(TEN_YEARS).boost(2f))));
  }
}
