package vn.cancu.document;

import java.util.regex.Matcher;

/**
 * How phrases begin, looked for at every place of a text: spares most places the pattern that has
 * one of the phrases at its beginning.
 */
public final class FirstWords {
  /** So many letters of each phrase are looked at. */
  private static final int LETTERS = 3;

  private static final int MOST = 1 << 12;

  /** A bit for each hash. */
  private final long[] beginnings = new long[MOST / Long.SIZE];

  private FirstWords() {}

  /**
   * @param phrases in lower case, | between them, each of three letters or more: "báo cáo|xin"
   */
  public static FirstWords of(String phrases) {
    var first = new FirstWords();
    for (var phrase : phrases.split("\\|")) {
      int hash = beginning(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2));
      first.beginnings[hash / Long.SIZE] |= 1L << hash;
    }
    return first;
  }

  private static int beginning(char first, char second, char third) {
    return (first * 31 + second) * 31 + third & MOST - 1;
  }

  /** Whether one of the phrases may begin at this place. */
  public boolean beginAt(String text, int at) {
    return at + LETTERS <= text.length()
        && mayBegin(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2));
  }

  private boolean mayBegin(char first, char second, char third) {
    int hash = beginning(first, second, third);
    return (beginnings[hash / Long.SIZE] & 1L << hash) != 0;
  }

  /**
   * Finds what {@link Matcher#find} would between two places of the text.
   *
   * @param matcher of a pattern that has one of the phrases at its beginning, for the same text;
   *     with transparent bounds, if it looks back
   */
  public boolean find(Matcher matcher, String text, int from, int to) {
    int last = Math.min(to, text.length() - LETTERS + 1);
    if (from >= last) {
      return false;
    }
    char first = text.charAt(from);
    char second = text.charAt(from + 1);
    for (int at = from; at < last; at++) {
      char third = text.charAt(at + 2);
      if (mayBegin(first, second, third) && matcher.region(at, to).lookingAt()) {
        return true;
      }
      first = second;
      second = third;
    }
    return false;
  }
}
