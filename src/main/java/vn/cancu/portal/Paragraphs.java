package vn.cancu.portal;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Joins lines that a page layout broke in the middle of a sentence, for reading on screen. The text
 * keeps its length, so that offsets into it stay true: a line break only becomes a space.
 */
final class Paragraphs {
  // Lines, also with empty ones between them; never over the end of a page.
  private static final Pattern GAP = Pattern.compile("[ \\t\\u00A0]*\\n[ \\t\\u00A0\\n]*");
  private static final Pattern ITEM = Pattern.compile("(?:[-+*•–]|\\p{L}\\)|\\d+[.)]|[IVX]+\\.).*");

  /** Characters that fit on a line of A4 in the smallest type in use. */
  private static final int WIDEST = 130;

  private static final String STOPS = ".:;!?…”\"";

  private final String text;
  private final int full;

  private Paragraphs(String text) {
    this.text = text;
    this.full = full(text);
  }

  static String joined(String text) {
    return new Paragraphs(text).join();
  }

  private String join() {
    var joined = new StringBuilder(text);
    var gaps = GAP.matcher(text);
    int from = 0;
    while (gaps.find()) {
      var before =
          text.substring(Math.max(from, text.lastIndexOf('\f', gaps.start()) + 1), gaps.start());
      int next = gaps.end();
      int end = text.indexOf('\n', next);
      var after = text.substring(next, end < 0 ? text.length() : end);
      if (isOneSentence(before, after)) {
        for (int i = gaps.start(); i < gaps.end(); i++) {
          joined.setCharAt(i, ' ');
        }
      }
      from = gaps.end();
    }
    return joined.toString();
  }

  private boolean isOneSentence(String before, String after) {
    if (before.length() < full
        || after.isEmpty()
        || STOPS.indexOf(before.charAt(before.length() - 1)) >= 0
        || ITEM.matcher(after).matches()) {
      return false;
    }
    char first = after.charAt(0);
    char last = before.charAt(before.length() - 1);
    return Character.isLowerCase(first) || Character.isLowerCase(last) || last == ',';
  }

  /**
   * The least length of a line that was broken because it was full: two thirds of what long lines
   * of this text have. Lines longer than a page is wide are whole paragraphs: then none was broken.
   */
  private static int full(String text) {
    var lengths = text.lines().mapToInt(String::length).filter(length -> length > 0).toArray();
    Arrays.sort(lengths);
    if (lengths.length == 0 || lengths[lengths.length - 1] > WIDEST) {
      return Integer.MAX_VALUE;
    }
    return Math.max(40, lengths[lengths.length * 9 / 10] * 2 / 3);
  }
}
