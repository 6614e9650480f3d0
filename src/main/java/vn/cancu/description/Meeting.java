package vn.cancu.description;

import java.util.Set;
import vn.cancu.document.Capitals;

/**
 * "THÔNG BÁO / Kỳ họp thứ mười hai của Ủy ban Kiểm tra": what the paper is about; under "NGHỊ
 * QUYẾT" the same words only tell who passed it.
 */
final class Meeting {
  private static final Set<String> TYPES = Set.of("thong-bao", "bien-ban", "giay-moi");

  /** A meeting may be named over two lines. */
  private static final int MOST_LINES = 3;

  private Meeting() {}

  static boolean titles(Line type, Line line) {
    return TYPES.contains(String.valueOf(Types.ofLine(type)))
        && !Capitals.only(line.text())
        && (line.starts("kỳ họp ") || line.starts("phiên họp ") || line.starts("hội nghị "));
  }

  /**
   * "BIÊN BẢN / Hội nghị cử tri nơi cư trú / Về việc giới thiệu …": the line that says what the
   * meeting under the type is about; -1 where none does.
   */
  static int about(Layout layout, int type) {
    var head = layout.head;
    if (type + 1 >= head.size() || !titles(head.get(type), head.get(type + 1))) {
      return -1;
    }
    for (int at = type + 2; at < Math.min(head.size(), type + 1 + MOST_LINES); at++) {
      var line = head.get(at);
      boolean goesOn = Character.isLowerCase(line.text().charAt(0)) && !Subjects.isAbout(line);
      if (Subjects.ABOUT.matcher(line.key()).lookingAt() && !goesOn) {
        return at;
      }
    }
    return -1;
  }
}
