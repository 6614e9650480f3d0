package vn.cancu.search;

import static vn.cancu.search.Clauses.all;
import static vn.cancu.search.Clauses.allWords;
import static vn.cancu.search.Clauses.any;
import static vn.cancu.search.Clauses.step;
import static vn.cancu.search.Clauses.term;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;

/** The documents whose number or day was typed, and which of them the words around it name. */
final class NumberQueries {
  static final float WHOLE = 120_000;
  private static final float BEGINNING = 100_000;
  private static final float IN_CONTEXT = 80_000;
  private static final float BARE = 60_000;
  private static final float NEARER = 15_000;
  // A number beside words that are in the text only: before those words alone, behind a subject
  // that
  // says all of it ("triển khai 5 nhiệm vụ").
  private static final float BESIDE_WORDS = 15_000;
  private static final int MOST_WORDS = 12;
  private static final int BESIDE_FEW_WORDS = 4;
  private static final List<String> EVERYWHERE =
      List.of("subject.folded", "body.folded", "issuer.folded", "signer.folded");

  private NumberQueries() {}

  static List<Query> of(TypedText typed) {
    var clauses = new ArrayList<Query>();
    typed.numbers().forEach(terms -> clauses.addAll(of(terms)));
    for (var day : typed.days()) {
      var query = term("date", day.iso());
      if (day.rest().isEmpty()) {
        clauses.add(step(query, BARE));
      } else if (day.rest().size() <= MOST_WORDS) {
        clauses.add(step(with(query, day.rest()), BARE));
      }
    }
    return clauses;
  }

  /** Raises, of the documents with the number, the one that the other words or the day name. */
  static List<Query> nearer(TypedText typed) {
    var clauses = new ArrayList<Query>();
    for (var terms : typed.numbers()) {
      if (!terms.rest().isEmpty() && terms.rest().size() <= MOST_WORDS) {
        clauses.add(step(with(withYear(terms, List.of()), terms.rest()), NEARER));
      }
      for (var day : typed.days()) {
        clauses.add(
            step(all(List.of(withYear(terms, List.of()), term("date", day.iso()))), NEARER));
      }
    }
    typed.days().forEach(day -> clauses.add(step(term("date", day.iso()), NEARER)));
    return clauses;
  }

  /** A quoted text that is nothing but a type and a number means the document, too. */
  static List<Query> quoted(String phrase) {
    return NumberTerms.in(phrase).stream()
        .filter(terms -> terms.rest().isEmpty())
        .filter(terms -> !terms.parts().isEmpty() || !terms.types().isEmpty())
        .map(terms -> {
          var needed = new ArrayList<Query>();
          needed.add(withYear(terms, terms.parts()));
          if (!terms.types().isEmpty()) {
            needed.add(ofType(terms));
          }
          return step(all(needed), WHOLE);
        })
        .toList();
  }

  /** The numbers that are meant as those of documents: "20 tuổi" in a sentence is not. */
  static List<NumberTerms> meant(TypedText typed) {
    return typed.numbers().stream()
        .filter(terms ->
            !terms.parts().isEmpty()
                || !terms.types().isEmpty()
                || terms.alone()
                || typed.syllables() <= BESIDE_FEW_WORDS)
        .toList();
  }

  /** Every number that is meant stands somewhere in the document, or is its own. */
  static List<Query> mentioned(TypedText typed) {
    return meant(typed).stream()
        .map(terms -> {
          var places = new ArrayList<Query>();
          places.add(withYear(terms, List.of()));
          for (var field : EVERYWHERE) {
            places.add(allWords(field, terms.number()));
          }
          return any(places);
        })
        .toList();
  }

  /** The documents of a number that was typed as a field: no other words beside it. */
  static Query exactly(String value) {
    var ways = new ArrayList<Query>();
    for (var terms : NumberTerms.in(value)) {
      ways.add(withYear(terms, terms.parts()));
      if (!terms.parts().isEmpty()) {
        ways.add(term("identifier.prefix", terms.compact()));
      }
    }
    if (ways.isEmpty()) {
      ways.add(allWords("identifier", value));
    }
    return any(ways);
  }

  private static List<Query> of(NumberTerms terms) {
    var clauses = new ArrayList<Query>();
    var number = withYear(terms, List.of());
    // "bão số 3" within a whole title names no document.
    if (terms.alone() && terms.rest().size() <= BESIDE_FEW_WORDS) {
      clauses.add(step(number, BARE));
    }
    if (!terms.parts().isEmpty()) {
      clauses.add(step(term("identifier", terms.compact()), WHOLE));
      clauses.add(step(term("identifier.prefix", terms.compact()), BEGINNING));
      clauses.add(step(withYear(terms, terms.parts()), IN_CONTEXT));
    }
    if (!terms.types().isEmpty()) {
      clauses.add(step(all(List.of(ofType(terms), number)), IN_CONTEXT));
    }
    for (var neighbour : terms.neighbours()) {
      clauses.add(step(withYear(terms, List.of(neighbour)), IN_CONTEXT));
    }
    boolean beside = terms.parts().isEmpty() && !terms.rest().isEmpty();
    if (beside && terms.rest().size() <= MOST_WORDS) {
      clauses.add(step(with(number, terms.rest()), BARE));
      clauses.add(step(all(List.of(number, mostly(terms.rest()))), BESIDE_WORDS));
    }
    return clauses;
  }

  /** Has this number, these parts in its symbol, and the year if one was named. */
  private static Query withYear(NumberTerms terms, List<String> parts) {
    var needed = new ArrayList<Query>();
    needed.add(term("number", terms.number()));
    parts.stream()
        .filter(part -> !part.equals(terms.year()))
        .forEach(part -> needed.add(allWords("identifier", part)));
    var year = terms.year();
    if (year != null) {
      needed.add(any(List.of(term("year", year), term("identifier", year))));
    }
    return all(needed);
  }

  private static Query ofType(NumberTerms terms) {
    var types = terms.types().stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field("type").terms(v -> v.value(types))));
  }

  /** Each of the words stands in what names the document: issuer, subject, signer, symbol, year. */
  private static Query with(Query query, List<String> words) {
    var needed = new ArrayList<Query>();
    needed.add(query);
    for (var word : words) {
      var places = new ArrayList<Query>();
      for (var field : List.of("issuer.folded", "subject.folded", "signer.folded", "identifier")) {
        places.add(allWords(field, word));
      }
      places.add(term("year", word));
      var body = IssuerQueries.bodyOf(word);
      if (body != null) {
        places.add(allWords("issuer.folded", body));
      }
      needed.add(any(places));
    }
    return all(needed);
  }

  private static Query mostly(List<String> words) {
    return Query.of(q ->
        q.combinedFields(
            c -> c.query(String.join(" ", words)).fields(EVERYWHERE).minimumShouldMatch("2<65%")));
  }
}
