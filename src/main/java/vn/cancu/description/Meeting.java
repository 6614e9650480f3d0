package vn.cancu.description;

import java.util.Set;
import vn.cancu.document.Capitals;

/**
 * "THÔNG BÁO / Kỳ họp thứ mười hai của Ủy ban Kiểm tra": what the paper is about; under "NGHỊ
 * QUYẾT" the same words only tell who passed it.
 */
final class Meeting {
  private static final Set<String> TYPES = Set.of("thong-bao", "bien-ban", "giay-moi");

  private Meeting() {}

  static boolean titles(Line type, Line line) {
    return TYPES.contains(String.valueOf(Types.ofLine(type)))
        && !Capitals.only(line.text())
        && (line.starts("kỳ họp ") || line.starts("phiên họp ") || line.starts("hội nghị "));
  }
}
