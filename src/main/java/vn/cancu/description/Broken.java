package vn.cancu.description;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A symbol that a narrow column broke at its hyphen or slash, made whole: "Số: 123/BYT-" above
 * "TTrB", "Số: 45 /SNV - TCBC".
 */
final class Broken {
  private static final int LONGEST = 90;
  private static final String CAPITAL = "A-ZĐÂĂÊÔƠƯ";

  /** Letters of an office or a unit, two of them capitals: "TTrB", no word of a sentence. */
  private static final String GROUP =
      "["
          + CAPITAL
          + "][a-z&+]{0,6}["
          + CAPITAL
          + "\\d]["
          + CAPITAL
          + "a-zđ\\d&+]{0,14}(?![\\p{L}])";

  private static final Pattern SPACED =
      Pattern.compile(
          "(?=[ –-])(?<=/ ?[" + CAPITAL + "a-zđ&+\\d-]{2,24})(?: [-–] ?|[-–] )(?=" + GROUP + ")");
  private static final Pattern SYMBOL =
      Pattern.compile("^" + GROUP + "(?:[-/]" + GROUP + ")*(?=\\s|$)");

  private Broken() {}

  static void mend(List<Line> head) {
    for (int i = 0; i < head.size(); i++) {
      var line = head.get(i);
      if (line.starts("số") && line.text().length() <= LONGEST && line.text().indexOf('/') > 0) {
        var raw = mayBeSpaced(line.raw()) ? SPACED.matcher(line.raw()).replaceAll("-") : line.raw();
        head.set(i, raw.equals(line.raw()) ? line : at(raw, line));
        if (raw.endsWith("-") || raw.endsWith("/")) {
          join(head, i);
        }
      }
    }
  }

  /** Spares most numbers the pattern: a blank beside a hyphen. */
  private static boolean mayBeSpaced(String raw) {
    for (int at = raw.indexOf(' '); at >= 0; at = raw.indexOf(' ', at + 1)) {
      if (at > 0 && isHyphen(raw.charAt(at - 1))
          || at + 1 < raw.length() && isHyphen(raw.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '–';
  }

  /** The rest stands below, or below what the other column says beside the number. */
  private static void join(List<Line> head, int number) {
    var first = head.get(number);
    int below = number + 1;
    while (below < head.size()
        && below < number + 3
        && head.get(below).column() > first.column() + LONGEST / 10) {
      below++;
    }
    if (below >= head.size()) {
      return;
    }
    var line = head.get(below);
    var symbol = SYMBOL.matcher(line.raw());
    if (!symbol.find()) {
      return;
    }
    head.set(number, at(first.raw() + symbol.group(), first));
    var rest = line.raw().substring(symbol.end()).strip();
    if (rest.isEmpty()) {
      head.remove(below);
    } else {
      head.set(below, at(rest, line));
    }
  }

  private static Line at(String raw, Line place) {
    return Line.of(raw, place.afterBlank(), place.column());
  }
}
