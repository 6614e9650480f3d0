package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Spelling;

/**
 * The parts of a document by their place: the head (everything up to the addressee or the first
 * sentence), the body, the foot. The country's name and motto are cut out, wherever the columns of
 * the head were joined.
 */
final class Layout {
  static final int MOST_HEAD_LINES = 40;
  private static final int MOST_LINES = 20_000;
  private static final int LONGEST_HEADER = 160;
  private static final int LONGEST_COUNTRY = 129;
  private static final Pattern COUNTRY =
      Pattern.compile(
          "c[ộô]ng\\s?h[òõo][àa]?\\s?x[ãa]\\s?h[ộô]i\\s?ch[ủu]\\s?ngh[ĩi]a(?:\\s?vi[ệê]t\\s?nam)?|đ[ảa]ng c[ộô]ng s[ảa]n vi[ệê]t nam");
  private static final Pattern MOTTO =
      Pattern.compile("[đd]ộc\\s?lập\\s?[-.]?\\s?tự\\s?do\\s?[-.]?\\s?hạnh\\s?phúc");

  final List<Line> head = new ArrayList<>();
  final List<Line> all = new ArrayList<>();

  /** First line behind the head. */
  final int body;

  /** Whether the country's name stands in the head: a real header, not a torn-off page. */
  final boolean headed;

  /** How often the country's name heads a page: more than once means several documents. */
  final int headers;

  private Layout(String text) {
    headers = cut(Line.of(text, 0, MOST_LINES), all);
    int end = 0;
    boolean typed = false;
    while (end < all.size()
        && end < MOST_HEAD_LINES
        && (underType(all, end) || !opensBody(all.get(end), typed))) {
      typed |= Types.ofLine(all.get(end)) != null;
      end++;
    }
    head.addAll(all.subList(0, end));
    body = end;
    headed = headers > 0;
  }

  static Layout of(String text) {
    return new Layout(text);
  }

  /** "KẾ HOẠCH / Thực hiện Nghị quyết …": the line under the type's name is its title. */
  private static boolean underType(List<Line> lines, int at) {
    return at > 0
        && Types.ofLine(lines.get(at - 1)) != null
        && (lines.get(at).starts("thực hiện ")
            || lines.get(at).starts("triển khai ")
            || lines.get(at).starts("xét tuyển ")
            || lines.get(at).starts("xét duyệt ")
            || lines.get(at).starts("xét công nhận "));
  }

  static boolean opensBody(Line line, boolean typed) {
    return line.starts("kính gửi")
        || line.starts("căn cứ ")
        || line.starts("- căn cứ ")
        || line.starts("thực hiện ")
        || line.starts("xét ")
        || line.starts("điều 1")
        || line.starts("chương i")
        || line.starts("phần thứ nhất")
        || line.starts("i. ")
        || line.starts("1. ")
        || line.starts("nơi nhận")
        || line.starts("theo đề nghị")
        || line.starts("phụ lục")
        || (typed && line.text().length() > 400);
  }

  /**
   * Keeps the lines without the country's name and its motto; the left half of a joined line stays.
   *
   * @return how many lines print the country's name as a head does
   */
  private static int cut(List<Line> lines, List<Line> kept) {
    int countries = 0;
    for (var line : lines) {
      if (line.text().length() > LONGEST_HEADER) {
        kept.add(line);
        continue;
      }
      var country = COUNTRY.matcher(line.key());
      boolean named = country.find();
      if (named
          && line.text().length() <= LONGEST_COUNTRY
          && Character.isUpperCase(line.text().charAt(country.start()))) {
        countries++;
      }
      var found = named ? country : MOTTO.matcher(line.key());
      if (!named && !found.find()) {
        kept.add(line);
        continue;
      }
      for (var part :
          List.of(line.text().substring(0, found.start()), line.text().substring(found.end()))) {
        var words = part.replaceAll("^[\\s\\-_=:.]+|[\\s\\-_=:]+$", "");
        if (!words.isEmpty()) {
          kept.add(new Line(words, Spelling.key(words), line.afterBlank()));
        }
      }
    }
    return countries;
  }
}
