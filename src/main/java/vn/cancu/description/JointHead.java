package vn.cancu.description;

import java.util.ArrayList;
import java.util.regex.Pattern;
import vn.cancu.document.Capitals;
import vn.cancu.document.Issuers;
import vn.cancu.document.Spelling;

/** The line of a head that names several bodies by what they share. */
final class JointHead {
  private static final Pattern TOGETHER =
      Pattern.compile("^(?iu:liên (?:ngành|sở|cơ quan))\\s*[:-]\\s*");
  private static final String DEPARTMENTS = "liên sở ";
  private static final String DEPARTMENT = "SỞ ";
  private static final String DASH = " - ";

  private JointHead() {}

  /**
   * "LIÊN NGÀNH: SỞ Y TẾ - SỞ TÀI CHÍNH", "LIÊN SỞ Y TẾ - TÀI CHÍNH" as "SỞ Y TẾ - SỞ TÀI CHÍNH"; a
   * line of which a part is no department as it was.
   */
  static String spelledOut(String name) {
    var plain = TOGETHER.matcher(name).replaceFirst("");
    if (!Capitals.only(plain) || !Spelling.key(plain).startsWith(DEPARTMENTS)) {
      return plain;
    }
    var names = new ArrayList<String>();
    int at = DEPARTMENTS.length();
    while (at < plain.length()) {
      var rest = plain.substring(at);
      var whole = HeadNames.beginsBody(rest) ? rest : DEPARTMENT + rest;
      int end = Issuers.nameEnd(Spelling.key(whole));
      if (end == 0 || end < whole.length() && !whole.startsWith(DASH, end)) {
        return plain;
      }
      names.add(whole.substring(0, end));
      at += end - (whole.length() - rest.length()) + DASH.length();
    }
    return String.join(DASH, names);
  }
}
