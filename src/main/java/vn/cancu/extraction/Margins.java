package vn.cancu.extraction;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.SecrecyMark;
import vn.cancu.encoding.UnicodeText;

/**
 * What stands on the pages beside their text is none of it, but for a mark of secrecy: that is put
 * above the text, where one is looked for.
 */
final class Margins {
  private Margins() {}

  /**
   * @param margins headers and footers
   */
  static String marked(String margins, String text) {
    return above(mark(margins), text);
  }

  /**
   * @param boxes words in boxes that are laid over the text, as a stamp is
   */
  static String marked(String margins, String boxes, String text) {
    var mark = mark(margins);
    return above(mark == null ? markOfBoxes(boxes) : mark, text);
  }

  /** Null where there is none. */
  static @Nullable String mark(String words) {
    return words.isBlank() ? null : SecrecyMark.in(UnicodeText.repair(words).text());
  }

  /**
   * @param mark null leaves the text as it is
   */
  static String above(@Nullable String mark, String text) {
    return mark == null ? text : mark + "\n" + text;
  }

  /**
   * Null where there is none, and where they hold several, as a drawing that explains the levels
   * does.
   */
  private static @Nullable String markOfBoxes(String boxes) {
    String only = null;
    for (var line : boxes.lines().toList()) {
      var mark = mark(line);
      if (mark != null && only != null && !mark.equals(only)) {
        return null;
      }
      only = mark == null ? only : mark;
    }
    return only;
  }
}
