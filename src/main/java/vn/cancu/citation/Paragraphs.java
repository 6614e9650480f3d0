package vn.cancu.citation;

import java.util.Locale;
import java.util.Set;

/** Whether empty lines part the paragraphs of a text, or stand anywhere. */
final class Paragraphs {
  /** One empty line in so many may part a sentence, at the foot of a page. */
  private static final int SELDOM = 8;

  /** Elements of HTML that begin or end a paragraph, a row or a cell. */
  private static final Set<String> BLOCKS =
      Set.of("p", "li", "ul", "ol", "table", "tr", "td", "th", "h1", "h2", "h3", "h4");

  /** Words no sentence, title or line of a table ends with. */
  private static final Set<String> OPEN =
      Set.of(
          "và", "của", "tại", "theo", "số", "các", "những", "về", "với", "trong", "từ", "đến", "do",
          "bởi", "hoặc", "cho", "để", "tới", "cùng", "bằng");

  private Paragraphs() {}

  /** Whether the words written last, with a blank behind them, ask for more. */
  static boolean goesOn(char[] written, int length) {
    int end = length;
    while (end > 0 && written[end - 1] == ' ') {
      end--;
    }
    return end > 0
        && (written[end - 1] == ','
            || OPEN.contains(lastWord(written, end).toLowerCase(Locale.ROOT)));
  }

  /** The letters and digits right before a place, "" where there are none. */
  static String lastWord(char[] written, int end) {
    int word = end;
    while (word > 0 && Character.isLetterOrDigit(written[word - 1])) {
      word--;
    }
    return new String(written, word, end - word);
  }

  /** Whether a tag of HTML ends the paragraph before it. */
  static boolean isBlock(String text, int from, int end) {
    int start = text.charAt(from + 1) == '/' ? from + 2 : from + 1;
    int at = start;
    while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at - start <= 5 && BLOCKS.contains(text.substring(start, at).toLowerCase(Locale.ROOT));
  }

  /** False for a text whose empty lines stand within sentences, as some scans print them. */
  static boolean standApart(String text) {
    int gaps = 0;
    int within = 0;
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\f') {
        lines++;
      } else if (lines > 0 && !Flow.isBlank(c)) {
        gaps += lines > 1 ? 1 : 0;
        within += lines > 1 && Character.isLowerCase(c) ? 1 : 0;
        lines = 0;
      }
    }
    return within * SELDOM <= gaps;
  }

  /** "12 | Quyết định …": a line of a table with its number. */
  static boolean isRow(String text, int at) {
    int i = at;
    while (i < text.length() && i < at + 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    if (i == at) {
      return false;
    }
    while (i < text.length() && text.charAt(i) == ' ' && i < at + 8) {
      i++;
    }
    return i < text.length() && (text.charAt(i) == '|' || text.charAt(i) == '\t');
  }
}
