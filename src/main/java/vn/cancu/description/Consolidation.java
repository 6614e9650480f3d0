package vn.cancu.description;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.NumberReader;
import vn.cancu.document.Symbols;

/**
 * A văn bản hợp nhất as Pháp lệnh 01/2012/UBTVQH13 has it: the type and title of what it joins at
 * the top, a first sentence that names it and since when it holds, and under the text "XÁC THỰC VĂN
 * BẢN HỢP NHẤT" with the number and day of the consolidation itself.
 */
final class Consolidation {
  private static final String CERTIFIED = "xac thuc van ban hop nhat";
  private static final String SINCE = " có hiệu lực ";

  /** So far above and below the words the number stands, in whichever column. */
  private static final int NEAR = 4;

  /** Two columns of a foot on one line. */
  private static final int LONGEST = 120;

  private Consolidation() {}

  static boolean is(Layout layout) {
    return certificate(layout.all) >= 0;
  }

  /** Whether the line is the sentence on the text that was joined, whose number is not its own. */
  static boolean opens(Line line) {
    return line.key().contains(SINCE);
  }

  /** What stands at the certificate; null where there is none or it can't be read. */
  static NumberReader.@Nullable Numbered number(Layout layout) {
    int at = certificate(layout.all);
    int to = Math.min(layout.all.size(), at + NEAR + 1);
    for (int i = Math.max(0, at - NEAR); at >= 0 && i < to; i++) {
      var found = Register.number(layout.all.get(i));
      if (found != null
          && !found.number().isEmpty()
          && Symbols.putRight(found.symbol()).startsWith("VBHN")) {
        return found;
      }
    }
    return null;
  }

  private static int certificate(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      var line = lines.get(i);
      if (line.text().length() < LONGEST
          && Capitals.only(line.text())
          && Worn.folded(line.key()).contains(CERTIFIED)) {
        return i;
      }
    }
    return -1;
  }
}
