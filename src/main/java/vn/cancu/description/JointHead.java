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
  private static final Pattern DEPARTMENTS = Pattern.compile("^(?iu:liên sở)(?:\\s*[:-])?\\s+");
  private static final String DEPARTMENT = "SỞ ";
  private static final String DASH = " - ";

  private JointHead() {}

  /**
   * "LIÊN NGÀNH: SỞ Y TẾ - SỞ TÀI CHÍNH", "LIÊN SỞ Y TẾ - TÀI CHÍNH" as "SỞ Y TẾ - SỞ TÀI CHÍNH"; a
   * line of which a part is no department as it was.
   */
  static String spelledOut(String name) {
    var plain = TOGETHER.matcher(name).replaceFirst("");
    var departments = DEPARTMENTS.matcher(name);
    if (!Capitals.only(name) || !departments.lookingAt()) {
      return plain;
    }
    var names = new ArrayList<String>();
    int at = departments.end();
    while (at < name.length()) {
      var rest = name.substring(at);
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
