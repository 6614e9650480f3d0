package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;
import vn.cancu.document.Sheet;
import vn.cancu.document.Spelling;
import vn.cancu.document.WordMap;

/** The words of relation-verbs.tsv, looked up backwards from a citation. */
final class RelationVerbs {
  /** Where a phrase counts: see the head of the table. */
  enum Scope {
    ANY,
    CLAUSE,
    OWN,
    PLACE,
    ANNEX,
    NONE
  }

  /**
   * @param gap how many words may stand between phrase and citation
   * @param unless words right behind that make the phrase a noun
   */
  record Verb(String phrase, Relation relation, int gap, Scope scope, List<String> unless) {
    /** A phrase of two syllables or more is known without its accents too. */
    boolean isLong() {
      return phrase.indexOf(' ') > 0;
    }
  }

  /**
   * A verb at its place.
   *
   * @param clear whether its accents are right; false where a scan lost them ("Cãn cứ")
   */
  record Trigger(Verb verb, int start, int end, boolean clear) {
    /** The name of the rule in confidence.tsv, where this verb was found through the nearest. */
    String rule(Trigger nearest) {
      if (!clear) {
        return "verb-misread";
      }
      return this == nearest ? "verb" : "verb-through";
    }
  }

  private static final Comparator<Verb> LONGEST_FIRST =
      Comparator.comparingInt((Verb verb) -> verb.phrase().length()).reversed();
  private static final Map<String, List<Verb>> BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, List<Verb>> BY_BARE_WORD = new HashMap<>();

  /** Which two letters, without accents, begin a phrase: spares most words the look-up. */
  private static final boolean[] BEGINNINGS = new boolean[1 << 14];

  static {
    for (var row : Sheet.rows("/relation-verbs.tsv")) {
      var verb =
          new Verb(
              Spelling.key(row.get("phrase")),
              Relation.of(row.get("relation")),
              Integer.parseInt(row.get("gap")),
              Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT)),
              row.list("unless"));
      var first = Phrases.word(verb.phrase(), 0);
      BEGINNINGS[beginning(first, 0)] = true;
      BY_FIRST_WORD.computeIfAbsent(first, k -> new ArrayList<>()).add(verb);
      if (verb.isLong()) {
        BY_BARE_WORD.computeIfAbsent(bare(first), k -> new ArrayList<>()).add(verb);
      }
    }
    BY_FIRST_WORD.values().forEach(verbs -> verbs.sort(LONGEST_FIRST));
    BY_BARE_WORD.values().forEach(verbs -> verbs.sort(LONGEST_FIRST));
  }

  private static final WordMap<List<Verb>> FIRST_WORDS = new WordMap<>(BY_FIRST_WORD);
  private static final WordMap<List<Verb>> BARE_WORDS = new WordMap<>(BY_BARE_WORD);

  private RelationVerbs() {}

  /** The verb that begins here and ends before a limit; the longest; null if none. */
  static @Nullable Trigger at(String key, int from, int limit) {
    if (!BEGINNINGS[beginning(key, from)]) {
      return null;
    }
    Trigger clear = null;
    for (var verb : orNone(FIRST_WORDS.at(key, from))) {
      int end = from + verb.phrase().length();
      if (end <= limit && Phrases.standsAt(key, from, verb.phrase())) {
        clear = new Trigger(verb, from, end, true);
        break;
      }
    }
    if (clear == null || !clear.verb().isLong()) {
      for (var verb : orNone(BARE_WORDS.bareAt(key, from))) {
        int end = from + verb.phrase().length();
        if (end <= limit
            && verb.scope() != Scope.NONE // "qua mạng theo" is no "mang theo"
            && standsBare(key, from, verb.phrase())) {
          clear = new Trigger(verb, from, end, false);
          break;
        }
      }
    }
    return clear == null || isNoun(key, clear.verb(), clear.end()) ? null : clear;
  }

  private static List<Verb> orNone(@Nullable List<Verb> verbs) {
    return verbs == null ? List.of() : verbs;
  }

  private static boolean isNoun(String key, Verb verb, int end) {
    if (end < key.length() && key.charAt(end) == ')') {
      return true; // "Luật Đầu tư (sửa đổi)": part of a name
    }
    for (var word : verb.unless()) {
      if (end < key.length() && Phrases.standsAt(key, end + 1, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsBare(String key, int from, String phrase) {
    int end = from + phrase.length();
    if (end > key.length() || (end < key.length() && Character.isLetterOrDigit(key.charAt(end)))) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (Phrases.bare(key.charAt(from + i)) != Phrases.bare(phrase.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String word) {
    var letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Phrases.bare(letters[i]);
    }
    return new String(letters);
  }

  private static int beginning(String text, int at) {
    int second = at + 1 < text.length() ? Phrases.bare(text.charAt(at + 1)) & 127 : 0;
    return (Phrases.bare(text.charAt(at)) & 127) << 7 | second;
  }

  /**
   * The nearest verb left of a place, not beyond a limit, looking at most so many words back; a
   * longer phrase that holds it is taken whole.
   */
  static @Nullable Trigger nearest(String key, int limit, int end, int mostWords) {
    Trigger nearest = null;
    int words = 0;
    int since = 0;
    for (int at = end; at > limit && words < mostWords && since < 13; ) {
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
      if (verb != null
          && (nearest == null || verb.end() >= nearest.end() || overrides(verb, nearest))) {
        nearest = verb.verb().scope() == Scope.NONE ? null : verb;
        since = nearest == null ? 0 : since;
      }
    }
    return nearest;
  }

  /** "Áp dụng quy trình": the verb that is spelled right, not "đúng quy trình" misread in it. */
  private static boolean overrides(Trigger clear, Trigger nearest) {
    return clear.clear() && !nearest.clear() && clear.end() > nearest.start();
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
