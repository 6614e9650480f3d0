package vn.cancu.document;

import java.util.HashMap;

/**
 * The last words of phrases, looked up where a word ends: spares most places the pattern that has
 * one of the phrases at its end.
 */
public final class LastWords {
  private final WordMap<Boolean> words;

  private LastWords(WordMap<Boolean> words) {
    this.words = words;
  }

  /**
   * @param phrases in lower case, | between them: "báo cáo|kính trình"
   */
  public static LastWords of(String phrases) {
    var last = new HashMap<String, Boolean>();
    for (var phrase : phrases.split("\\|")) {
      last.put(phrase.substring(phrase.lastIndexOf(' ') + 1), true);
    }
    return new LastWords(new WordMap<>(last));
  }

  /** Whether the run of letters and digits before this place is the last word of one of them. */
  public boolean endAt(String text, int end) {
    int from = end;
    while (from > 0 && end - from < Phrases.LONGEST_WORD && Phrases.isWord(text.charAt(from - 1))) {
      from--;
    }
    return words.of(text, from, end) != null;
  }
}
