package vn.cancu.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Stamp;
import vn.cancu.encoding.UnicodeText;

/**
 * Finds a mark of who may have the paper on pages whose file does not say what is margin, PDF and
 * scans: above or below all else, again and again or by itself on the first page, or laid over the
 * head of that. A table that tells the levels of secrecy is none.
 */
final class PageMargins {
  /** Of A4, in points, where the page's own height is not known. */
  static final float A4 = 842;

  private static final int OUTER_ROWS = 2;
  private static final double MARGIN = 0.1;
  private static final double HEAD = 1 / 3.0;

  /** What is written last though it stands far above was laid over the page. */
  private static final double OUT_OF_ORDER = 0.25;

  /** A mark and what stands beside it. */
  private static final int LONGEST = 80;

  /** "Trang 2/5", "Bản số: 01", "Bản số …" */
  private static final Pattern COUNT =
      Pattern.compile("(?iu)(?:trang|tờ|bản sao số|bản số|số bản|bản|số)?+[ :]*+[-–. …\\d/]++");

  /** Beside a degree, words that only a table of papers has. */
  private static final Pattern HEADING =
      Pattern.compile("(?iu)(?:s?tt|số tt|thường|tổng(?: số| cộng)?|cộng|ghi chú|số lượng)");

  private static final Pattern COLUMNS = Pattern.compile("\\t| {2,}+");

  /** Where a page holds none of these there is no mark: few words are put right for nothing. */
  private static final Pattern LIKE_A_MARK =
      Pattern.compile("(?iu)m|nh {1,4}n|d.{1,3}? {1,4}th|thu {1,4}h|xong");

  private final List<Search> searches = Stream.of(Stamp.values()).map(Search::new).toList();
  private boolean first = true;

  /** The gravest mark on the pages so far; null where there is none. */
  @Nullable String mark() {
    return searches.stream()
        .map(search -> search.mark)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /**
   * Takes the next page.
   *
   * @param height in points
   */
  void add(List<PdfLine> lines, float height) {
    var page = rows(lines);
    for (int i = 0; i < page.size(); i++) {
      if (i < OUTER_ROWS || i >= page.size() - OUTER_ROWS) {
        running(page.get(i));
      }
    }
    if (first && !page.isEmpty()) {
      outermost(page.getFirst(), height);
      outermost(page.getLast(), height);
      laidOver(lines, height);
    }
    first &= lines.isEmpty();
  }

  /** From top to bottom, each from first to last as written. */
  private static List<List<PdfLine>> rows(List<PdfLine> lines) {
    var rows = new ArrayList<List<PdfLine>>();
    var sorted = lines.stream().sorted(Comparator.comparing(PdfLine::y)).toList();
    for (var line : sorted) {
      if (rows.isEmpty() || line.y() - rows.getLast().getFirst().y() > line.size() / 2) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(line);
    }
    return rows;
  }

  private void running(List<PdfLine> row) {
    var words = words(row);
    if (words != null) {
      searches.forEach(search -> search.running(words));
    }
  }

  private void outermost(List<PdfLine> row, float height) {
    float y = row.getFirst().y();
    if (y < MARGIN * height || y > (1 - MARGIN) * height) {
      alone(row);
    }
  }

  private void laidOver(List<PdfLine> lines, float height) {
    for (int i = 1; i < lines.size(); i++) {
      float y = lines.get(i).y();
      if (y < HEAD * height && lines.get(i - 1).y() - y > OUT_OF_ORDER * height) {
        alone(List.of(lines.get(i)));
      }
    }
  }

  private void alone(List<PdfLine> row) {
    var words = words(row);
    if (words != null) {
      searches.forEach(search -> search.alone(words));
    }
  }

  /** One kind of mark, on all pages. */
  private static final class Search {
    private final Stamp stamp;
    private final Set<String> rows = new HashSet<>();
    private @Nullable String mark;

    Search(Stamp stamp) {
      this.stamp = stamp;
    }

    void running(String row) {
      var found = mark == null ? stamp.onlyIn(row) : null;
      if (found != null && !isTableHeading(row) && !rows.add(row.replaceAll("\\d+", "#"))) {
        mark = found;
      }
    }

    void alone(String row) {
      if (mark == null && isCounted(row)) {
        mark = stamp.onlyIn(row);
      }
    }

    /** Whether nothing is beside the mark but the numbers of the page and of the copy. */
    private boolean isCounted(String row) {
      return beside(row).allMatch(PageMargins::isCount);
    }

    /** Such a heading is printed again on each page too. */
    private boolean isTableHeading(String row) {
      return beside(row).anyMatch(column -> HEADING.matcher(column).matches());
    }

    private Stream<String> beside(String row) {
      return COLUMNS
          .splitAsStream(stamp.beside(row))
          .map(String::strip)
          .filter(column -> !column.isEmpty());
    }
  }

  private static boolean isCount(String column) {
    return COUNT.matcher(column).matches();
  }

  /** Null where it can't be one: fonts of before Unicode are put right for few. */
  private static @Nullable String words(List<PdfLine> row) {
    var words = String.join("\t", row.stream().map(PdfLine::words).toList());
    return words.length() > LONGEST || !LIKE_A_MARK.matcher(words).find()
        ? null
        : UnicodeText.repair(words).text().strip();
  }
}
