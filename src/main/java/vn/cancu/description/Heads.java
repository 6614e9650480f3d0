package vn.cancu.description;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;

/**
 * Where the heads of documents stand in one file: a file may hold a letter and what it forwards.
 *
 * @param own whether the file begins with a head, not with a page torn off it
 * @param end first line of the second document, or behind the last line
 * @param second whether a second document begins there, with a number or a date of its own, and not
 *     a form to be filled in
 */
record Heads(boolean own, int end, boolean second) {
  private static final int MOST_LINES_OF_A_HEAD = 15;
  private static final int LONGEST_LINE_OF_A_HEAD = 90;

  static Heads of(List<Line> lines, List<@Nullable CountryLine> countries) {
    boolean own = false;
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      var country = countries.get(i);
      if (country == null || !country.name()) {
        begun |= (own || i > MOST_LINES_OF_A_HEAD) && Layout.opensBody(lines.get(i), false);
        continue;
      }
      if (!own && !begun) {
        own = true;
      } else if (begun || i > Layout.MOST_HEAD_LINES) {
        int start = start(lines, i);
        return new Heads(own, start, isDated(lines, start));
      }
      begun |= bodyBefore(lines, i);
    }
    return new Heads(own, lines.size(), false);
  }

  /** A body stands above a head only if another document went before. */
  private static boolean bodyBefore(List<Line> lines, int head) {
    for (int i = 0; i < head; i++) {
      if (Layout.opensBody(lines.get(i), false)) {
        return true;
      }
    }
    return false;
  }

  /** The left column may stand above the country's name: the issuer and the number. */
  private static int start(List<Line> lines, int country) {
    int start = country;
    while (start > 0 && country - start < MOST_LINES_OF_A_HEAD && isHead(lines.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isHead(Line line) {
    boolean issuer =
        Capitals.only(line.text())
            && (HeadNames.isName(line) || HeadNames.beginsBody(line.text()))
            && !line.text().endsWith(".");
    return line.text().length() < LONGEST_LINE_OF_A_HEAD
        && (issuer || line.starts("số") || Subjects.isAbout(line) || line.starts("mẫu "));
  }

  private static boolean isDated(List<Line> lines, int start) {
    return lines.subList(start, Math.min(lines.size(), start + MOST_LINES_OF_A_HEAD)).stream()
        .anyMatch(line -> Subjects.isPlaceDate(line) || Register.hasNumber(line));
  }

  @Nullable String secondName(List<Line> lines) {
    return second
        ? lines.subList(end, Math.min(lines.size(), end + 4)).stream()
            .map(Line::text)
            .collect(Collectors.joining(" / "))
        : null;
  }
}
