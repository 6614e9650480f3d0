package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PhraseRow;
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

  private static final WordMap<PhraseRow<Verb>> FIRST_WORDS = rows(BY_FIRST_WORD, false);
  private static final WordMap<PhraseRow<Verb>> BARE_WORDS = rows(BY_BARE_WORD, true);

  private RelationVerbs() {}

  private static WordMap<PhraseRow<Verb>> rows(Map<String, List<Verb>> verbs, boolean bare) {
    var rows = new HashMap<String, PhraseRow<Verb>>();
    verbs.forEach((word, all) ->
        rows.put(word, new PhraseRow<>(all.stream().map(Verb::phrase).toList(), all, bare)));
    return new WordMap<>(rows);
  }

  /** The verb that begins here and ends before a limit; the longest; null if none. */
  static @Nullable Trigger at(String key, int from, int limit) {
    if (!BEGINNINGS[beginning(key, from)]) {
      return null;
    }
    var found = clear(FIRST_WORDS.at(key, from), key, from, limit);
    if (found == null || !found.verb().isLong()) {
      var misread = misread(BARE_WORDS.bareAt(key, from), key, from, limit);
      found = misread == null ? found : misread;
    }
    return found == null || isNoun(key, found.verb(), found.end()) ? null : found;
  }

  private static @Nullable Trigger clear(
      @Nullable PhraseRow<Verb> verbs, String key, int from, int limit) {
    if (verbs == null) {
      return null;
    }
    for (int i = verbs.find(key, from, 0); i >= 0; i = verbs.find(key, from, i + 1)) {
      int end = from + verbs.length(i);
      if (end <= limit) {
        return new Trigger(verbs.value(i), from, end, true);
      }
    }
    return null;
  }

  private static @Nullable Trigger misread(
      @Nullable PhraseRow<Verb> verbs, String key, int from, int limit) {
    if (verbs == null) {
      return null;
    }
    for (int i = verbs.findBare(key, from, 0); i >= 0; i = verbs.findBare(key, from, i + 1)) {
      int end = from + verbs.length(i);
      // "qua mạng theo" is no "mang theo"
      if (end <= limit && verbs.value(i).scope() != Scope.NONE) {
        return new Trigger(verbs.value(i), from, end, false);
      }
    }
    return null;
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
      if (!Phrases.isWord(key.charAt(at))) {
        if (key.charAt(at) == ';' && nearest == null) {
          return null;
        }
        continue;
      }
      while (at > limit && Phrases.isWord(key.charAt(at - 1))) {
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
      boolean letter = Phrases.isWord(key.charAt(i));
      words += letter && !within ? 1 : 0;
      within = letter;
    }
    return words;
  }
}
