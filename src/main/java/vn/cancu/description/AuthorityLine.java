package vn.cancu.description;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Spelling;

/**
 * Who decides, in capitals between the title of a decision and its first "Căn cứ": "GIÁM ĐỐC SỞ Y
 * TẾ TỈNH TRÀ VINH" (Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.1 and 1.2; the same in Thông tư
 * 01/2011/TT-BNV and before). It names the issuer where the head above is lost.
 */
final class AuthorityLine {
  private static final int MOST_LINES = 2;

  private AuthorityLine() {}

  /** The body, without the office of who signs; null where no such line stands there. */
  static @Nullable String issuer(Layout layout) {
    var head = layout.head;
    if (layout.body >= layout.all.size() || !layout.all.get(layout.body).starts("căn cứ ")) {
      return null;
    }
    var words = "";
    for (int lines = 1; lines <= Math.min(MOST_LINES, head.size()); lines++) {
      var line = head.get(head.size() - lines).text();
      if (!Capitals.only(line)) {
        return null;
      }
      words = lines == 1 ? line : line + " " + words;
      var name = Capitals.sentence(words);
      var found = IssuerPhrase.read(name, Spelling.key(name), 0, null);
      if (found != null && found.end() == name.length()) {
        return IssuerPhrase.withoutOffice(found).name();
      }
    }
    return null;
  }
}
