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
  private static final Pattern SEAM =
      Pattern.compile("(?<=\\p{Lu})(?=V/v[\\s.:]|\\p{Lu}\\p{Ll}[\\p{L} ]{0,28}, ngày )");
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
      var seam = SEAM.matcher(text);
      at = seam.find() ? seam.start() : -1;
    } else if (Capitals.only(text)) {
      at = Issuers.runIn(line.key());
    }
    if (at <= 0) {
      return List.of(line);
    }
    var parts = new ArrayList<Line>();
    for (var part : List.of(line.raw().substring(0, at), line.raw().substring(at))) {
      parts.add(Line.of(part.strip(), line.afterBlank() && parts.isEmpty(), line.column()));
    }
    return parts;
  }
}
