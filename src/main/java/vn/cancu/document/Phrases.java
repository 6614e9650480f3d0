package vn.cancu.document;

import java.util.Comparator;

/** Words and phrases within a text, without copying it. */
public final class Phrases {
  static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  static final int LONGEST_WORD = 24;
  private static final char[] BARE = bare();
  private static final boolean[] WORD = new boolean[BARE.length];

  static {
    for (char c = 0; c < WORD.length; c++) {
      WORD[c] = Character.isLetterOrDigit(c);
    }
  }

  private Phrases() {}

  /** Whether it is a letter or a digit; a table for those of Vietnamese. */
  public static boolean isWord(char c) {
    return c < WORD.length ? WORD[c] : Character.isLetterOrDigit(c);
  }

  /** The run of letters and digits that starts here, at most 24 of them; "" if there is none. */
  public static String word(String text, int from) {
    if (from >= text.length()) {
      return "";
    }
    int end = from;
    while (end < text.length() && end - from < LONGEST_WORD && isWord(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /**
   * The last place of a phrase that begins at most at one place and at least at another; -1 if
   * none. Unlike String.lastIndexOf it never runs back to the text's beginning.
   */
  public static int last(String text, String phrase, int most, int least) {
    char first = phrase.charAt(0);
    for (int at = Math.min(most, text.length() - phrase.length()); at >= Math.max(0, least); at--) {
      if (text.charAt(at) == first && text.startsWith(phrase, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Whether the phrase stands here and no word goes on behind it. */
  public static boolean standsAt(String text, int from, String phrase) {
    if (from < 0 || !text.startsWith(phrase, from)) {
      return false;
    }
    int end = from + phrase.length();
    return end >= text.length() || !isWord(text.charAt(end)) || !isWord(text.charAt(end - 1));
  }

  /**
   * Whether the phrase stands here though scanning wore its accents down or off: "nãm", "thảng",
   * "cua". Both in lower case.
   */
  public static boolean standsWorn(String text, int from, String phrase) {
    int end = from + phrase.length();
    if (from < 0 || end > text.length()) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (bare(text.charAt(from + i)) != bare(phrase.charAt(i))) {
        return false;
      }
    }
    return end >= text.length() || !isWord(text.charAt(end)) || !isWord(text.charAt(end - 1));
  }

  /** A letter without its accents, đ as d; what carries none as it is. */
  public static char bare(char c) {
    return c < BARE.length ? BARE[c] : c;
  }

  private static char[] bare() {
    var letters = new char[0x1F00];
    for (char c = 0; c < letters.length; c++) {
      var folded = Character.isLetter(c) ? Folding.fold(String.valueOf(c)) : "";
      letters[c] = folded.length() == 1 ? folded.charAt(0) : c;
    }
    return letters;
  }

  /** Whether the phrase ends here and no word runs into it from the left. */
  public static boolean endsAt(String text, int end, String phrase) {
    int from = end - phrase.length();
    return from >= 0
        && text.startsWith(phrase, from)
        && (from == 0 || !isWord(text.charAt(from - 1)));
  }
}
