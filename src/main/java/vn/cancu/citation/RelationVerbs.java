package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;

/** The words of relation-verbs.tsv, looked up backwards from a citation. */
final class RelationVerbs {
  enum Scope {
    ANY,
    CLAUSE,
    OWN
  }

  record Verb(String phrase, Relation relation, int gap, Scope scope) {}

  /** A verb at its place. */
  record Trigger(Verb verb, int start, int end) {}

  private static final Map<String, List<Verb>> BY_FIRST_WORD = new HashMap<>();

  static {
    for (var row : Sheet.rows("/relation-verbs.tsv")) {
      var phrase = Spelling.key(row.get("phrase"));
      BY_FIRST_WORD
          .computeIfAbsent(Phrases.word(phrase, 0), k -> new ArrayList<>())
          .add(
              new Verb(
                  phrase,
                  Relation.of(row.get("relation")),
                  Integer.parseInt(row.get("gap")),
                  Scope.valueOf(row.get("scope").toUpperCase(java.util.Locale.ROOT))));
    }
    BY_FIRST_WORD
        .values()
        .forEach(verbs ->
            verbs.sort(Comparator.comparingInt((Verb v) -> v.phrase().length()).reversed()));
  }

  private RelationVerbs() {}

  /** The verb that begins here and ends before a limit; the longest; null if none. */
  static @Nullable Verb at(String key, int from, int limit) {
    for (var verb : BY_FIRST_WORD.getOrDefault(Phrases.word(key, from), List.of())) {
      if (from + verb.phrase().length() <= limit && Phrases.standsAt(key, from, verb.phrase())) {
        return verb;
      }
    }
    return null;
  }

  /**
   * The nearest verb left of a place, not beyond a limit, looking at most so many words back; a
   * longer phrase that holds it is taken whole.
   */
  static @Nullable Trigger nearest(String key, int limit, int end, int mostWords) {
    Trigger nearest = null;
    int words = 0;
    int since = 0;
    for (int at = end; at > limit && words < mostWords && since < 7; ) {
      at--;
      if (!Character.isLetterOrDigit(key.charAt(at))) {
        if (key.charAt(at) == ';' && nearest == null) {
          return null;
        }
        continue;
      }
      while (at > limit && Character.isLetterOrDigit(key.charAt(at - 1))) {
        at--;
      }
      words++;
      since += nearest == null ? 0 : 1;
      var verb = at(key, at, end);
      if (verb != null) {
        int behind = at + verb.phrase().length();
        if (nearest == null) {
          nearest = new Trigger(verb, at, behind);
        } else if (behind >= nearest.end()) {
          nearest = new Trigger(verb, at, behind);
        }
      }
    }
    return nearest;
  }

  static int words(String key, int from, int to) {
    int words = 0;
    boolean within = false;
    for (int i = from; i < to; i++) {
      boolean letter = Character.isLetterOrDigit(key.charAt(i));
      words += letter && !within ? 1 : 0;
      within = letter;
    }
    return words;
  }
}
