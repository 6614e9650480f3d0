package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Capitals;
import vn.cancu.document.Issuers;

/**
 * Parts of the head that ran into each other because what stood between them was lost: "Số:
 * 388/SYT-VPV/v phòng dịch", "UBND TỈNH AN GIANGSỞ Y TẾ", "Số: 12/QĐ-UBNDAn Giang, ngày …".
 */
final class Glued {
  /** A word of small letters behind its capital: "TTrB Hà Nội" has no seam within "TTrB". */
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<=[\\p{Lu}\\d] ?)(?=[(“\"]?V/v[\\s.:])|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll}{1,6}(?: [\\p{L}]{1,8}){0,4}, ngày )");

  /** "SỞ Y TẾ Số: 12/SYT-VP": the number beside the issuer's name. */
  private static final Pattern NUMBER = Pattern.compile(" (?=Số ?: ?[\\d.…/_])");

  private static final int LONGEST = 300;

  private Glued() {}

  /** The line as it should have been printed: itself, or its parts one below the other. */
  static List<Line> parted(Line line) {
    var text = line.text();
    if (text.length() > LONGEST) {
      return List.of(line);
    }
    int at = -1;
    if (line.starts("số")) {
      boolean may = text.contains("V/v") || text.contains(", ngày ");
      var seam = may ? SEAM.matcher(text) : null;
      at = seam != null && seam.find() ? seam.start() : -1;
    } else if (Capitals.only(text)) {
      at = Issuers.runIn(line.key());
    } else if (text.contains(" Số")
        && Character.isUpperCase(text.charAt(0))
        && text.length() < LONGEST) {
      var number = NUMBER.matcher(text);
      at = number.find() && Capitals.only(text.substring(0, number.start())) ? number.end() : -1;
    }
    if (at <= 0) {
      return List.of(line);
    }
    var parts = new ArrayList<Line>();
    parts.add(Line.of(line.raw().substring(0, at).strip(), line.afterBlank(), line.column()));
    parts.addAll(parted(Line.of(line.raw().substring(at).strip(), false, line.column())));
    return parts;
  }
}
