package vn.cancu.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Page numbers and running heads: they break a sentence that goes over the page, and say nothing
 * new.
 */
final class RunningLines {
  private static final Pattern NUMBER =
      Pattern.compile("[-–—\\s]*(?:Trang\\s*)?(\\d{1,4})(?:\\s*/\\s*\\d{1,4})?[-–—\\s]*");

  private final Map<String, Integer> heads = new HashMap<>();

  /**
   * The lines of a page without its number and without a head that the two pages before had too.
   */
  List<PdfLine> without(List<PdfLine> lines, int page) {
    int from = 0;
    int to = lines.size();
    if (from < to && isNumber(lines.get(from), page)) {
      from++;
    }
    if (from < to && isNumber(lines.get(to - 1), page)) {
      to--;
    }
    if (from < to && isRepeated(lines.get(from))) {
      from++;
    }
    return List.copyOf(lines.subList(from, to));
  }

  /** Only the page's own number counts: the first line of an annex may be another one. */
  private static boolean isNumber(PdfLine line, int page) {
    var found = NUMBER.matcher(line.words());
    return found.matches() && Math.abs(Integer.parseInt(found.group(1)) - page) <= 1;
  }

  private boolean isRepeated(PdfLine line) {
    return heads.merge(line.words().replaceAll("\\d+", "#").strip(), 1, Integer::sum) > 2
        && line.words().length() > 3;
  }
}
