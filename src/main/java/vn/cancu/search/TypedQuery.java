package vn.cancu.search;

import java.util.List;
import java.util.Map;

/**
 * What a person typed, read by {@link QueryReader}. Every text can be read.
 *
 * @param alternatives texts of which a document must answer one; at least one, perhaps empty
 * @param conditions all of which a document must meet
 * @param keyed pairs of what stands in the text as mere keystrokes and what it was meant for
 */
record TypedQuery(
    List<TypedText> alternatives, List<Condition> conditions, Map<String, String> keyed) {
  TypedQuery {
    alternatives = List.copyOf(alternatives);
    conditions = List.copyOf(conditions);
    keyed = Map.copyOf(keyed);
  }

  static TypedQuery of(String text) {
    return new QueryReader(TypedText.clean(text)).read();
  }

  /** Nothing was typed: everything is meant. */
  boolean isEmpty() {
    return hasNoText() && conditions.isEmpty();
  }

  /** Conditions alone, or nothing: there is nothing to rank by. */
  boolean hasNoText() {
    return alternatives.stream().allMatch(TypedText::isEmpty);
  }

  /** Syllables outside quotes, in the longest alternative. */
  int syllables() {
    return alternatives.stream().mapToInt(TypedText::syllables).max().orElse(0);
  }

  /** Whether some words stand beside a quoted phrase. */
  boolean quotesAmongWords() {
    return alternatives.stream()
        .anyMatch(text -> !text.phrases().isEmpty() && text.syllables() > QUOTED_IN_PASSING);
  }

  /** The same with its quoted phrases as words: a sentence that quotes, found nowhere so. */
  TypedQuery unquoted() {
    return new TypedQuery(
        alternatives.stream().map(TypedText::unquoted).toList(), conditions, keyed);
  }

  // In a sentence quotes mark a term; beside a word or two they ask for exactly this.
  private static final int QUOTED_IN_PASSING = 5;
}
