package vn.cancu.extraction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Stamp;
import vn.cancu.encoding.UnicodeText;

/**
 * What stands on the pages beside their text is none of it, but for a mark that says who may have
 * the paper: that is put above the text, where one is looked for.
 */
final class Margins {
  /**
   * More than a stamp or two, and a letterhead, is a drawing: its steps may be called "Dự thảo".
   */
  private static final int MOST_LINES_BESIDE_A_DRAFT_MARK = 6;

  private Margins() {}

  /**
   * @param margins headers and footers
   * @param boxes words in boxes that are laid over the text, as a stamp is
   */
  static String marked(String margins, String boxes, String text) {
    var around = UnicodeText.repair(margins).text();
    var laid = UnicodeText.repair(boxes).text();
    var secrecy = Stamp.SECRECY.in(around);
    var mark = secrecy == null ? secrecyOfBoxes(laid) : secrecy;
    return above(mark == null ? forTheOfficeAlone(around, laid) : mark, text);
  }

  private static @Nullable String forTheOfficeAlone(String around, String laid) {
    var circulation = Stamp.CIRCULATION.in(around + "\n" + laid);
    if (circulation != null) {
      return circulation;
    }
    boolean drawing =
        laid.lines().filter(line -> !line.isBlank()).count() > MOST_LINES_BESIDE_A_DRAFT_MARK;
    return Stamp.DRAFT.in(drawing ? around : around + "\n" + laid);
  }

  /**
   * @param mark null leaves the text as it is
   */
  static String above(@Nullable String mark, String text) {
    return mark == null || text.startsWith(mark + "\n") ? text : mark + "\n" + text;
  }

  /**
   * Null where there is none, and where they hold several, as a drawing that explains the levels
   * does.
   */
  private static @Nullable String secrecyOfBoxes(String boxes) {
    var marks = boxes.lines().map(Stamp.SECRECY::in).filter(Objects::nonNull).distinct().toList();
    return marks.size() == 1 ? marks.getFirst() : null;
  }
}
