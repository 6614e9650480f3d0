package vn.cancu.description;

import java.util.regex.Pattern;

/** The sentence around a place of a text, as far as a reader wants it quoted. */
final class Around {
  private static final int FARTHEST = 400;
  private static final int MOST_BLANKS = 100;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Around() {}

  static String oneLine(String words) {
    return BLANKS.matcher(words).replaceAll(" ").strip();
  }

  static String sentence(String text, int from, int to) {
    int start = from;
    int least = Math.max(0, from - FARTHEST);
    while (start > least && !begins(text, start)) {
      start--;
    }
    int end = to;
    int most = Math.min(text.length(), to + FARTHEST);
    while (end < most && !begins(text, end)) {
      end++;
    }
    return oneLine(text.substring(start, end));
  }

  /** Whether a sentence, an item of a list or a paragraph begins at this place. */
  private static boolean begins(String text, int at) {
    if (at == 0 || !Character.isWhitespace(text.charAt(at - 1))) {
      return at == 0;
    }
    int last = at - 1;
    int lines = 0;
    int least = Math.max(0, at - MOST_BLANKS);
    while (last >= least && Character.isWhitespace(text.charAt(last))) {
      lines += text.charAt(last) == '\n' ? 1 : text.charAt(last) == '\f' ? 2 : 0;
      last--;
    }
    if (last < least || lines > 1 || at >= text.length()) {
      return true;
    }
    char first = text.charAt(at);
    if (Character.isWhitespace(first)) {
      return false;
    }
    boolean item =
        lines > 0 && ("-+•*–".indexOf(first) >= 0 || isMark(text, at)) || text.charAt(last) == '!';
    return item || text.charAt(last) == '.' && !Character.isLowerCase(first) && ends(text, last);
  }

  /** "a) ", "12. " at the head of a line. */
  private static boolean isMark(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 3 && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end > at
        && end + 1 < text.length()
        && (text.charAt(end) == ')'
            || text.charAt(end) == '.' && Character.isDigit(text.charAt(at)))
        && Character.isWhitespace(text.charAt(end + 1));
  }

  /** A point behind one or two letters or figures ends nothing: "TP. Hồ Chí Minh", "1. Giao". */
  private static boolean ends(String text, int point) {
    int word = point;
    while (word > 0 && point - word < 4 && Character.isLetterOrDigit(text.charAt(word - 1))) {
      word--;
    }
    return point - word > 2 || point == word;
  }
}
