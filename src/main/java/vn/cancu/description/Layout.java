package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;

/**
 * The parts of a document by their place: the head (everything up to the addressee or the first
 * sentence), the body, the foot. The country's name and motto are cut out, wherever the columns of
 * the head were joined. Where a second document follows in the same file, all ends before it.
 */
final class Layout {
  static final int MOST_HEAD_LINES = 40;
  private static final int MOST_LINES = 20_000;
  private static final int LEAST_LOOSE = 6;
  private static final Pattern RULES = Pattern.compile("^[\\s\\-–—_=:.]+|[\\s\\-–—_=:]+$");

  final List<Line> head = new ArrayList<>();
  final List<Line> all;

  /** First line behind the head. */
  final int body;

  /** Whether the country's name stands in the head: a real header, not a torn-off page. */
  final boolean headed;

  /** Whether empty lines part all lines of the head and so tell nothing. */
  final boolean loose;

  /** First lines of the second document in the file; null where there is one alone. */
  final @Nullable String second;

  private Layout(String text) {
    var lines = Edges.without(Line.of(text, 0, MOST_LINES));
    var countries = CountryLine.all(lines);
    var heads = Heads.of(lines, countries);
    headed = heads.own();
    second = heads.secondName(lines);
    all = cut(lines.subList(0, heads.end()), countries);
    int end = 0;
    boolean typed = false;
    boolean subject = false;
    while (end < all.size() && end < MOST_HEAD_LINES) {
      var line = all.get(end);
      subject = line.starts("v/v") || subject && goesOn(line) && !line.isAddress();
      boolean within = subject && !line.starts("v/v") || underType(all, end);
      if (!within && opensBody(line, typed)) {
        break;
      }
      typed |= Types.ofLine(line) != null;
      end++;
    }
    head.addAll(all.subList(0, end));
    body = end;
    long parted = head.stream().filter(Line::afterBlank).count();
    loose = head.size() >= LEAST_LOOSE && parted >= head.size() - 2;
  }

  static Layout of(String text) {
    return new Layout(text);
  }

  /** "KẾ HOẠCH / Thực hiện Nghị quyết …": the line under the type's name is its title. */
  private static boolean underType(List<Line> lines, int at) {
    return at > 0
        && Types.ofLine(lines.get(at - 1)) != null
        && (lines.get(at).starts("thực hiện ")
            || lines.get(at).starts("thi hành ")
            || lines.get(at).starts("triển khai ")
            || lines.get(at).starts("xét tuyển ")
            || lines.get(at).starts("xét duyệt ")
            || lines.get(at).starts("xét công nhận "));
  }

  static boolean opensBody(Line line, boolean typed) {
    boolean sentence =
        line.starts("căn cứ ")
            || line.starts("- căn cứ ")
            || line.starts("thực hiện ")
            || line.starts("thi hành ")
            || line.starts("xét ") && !goesOn(line)
            || line.starts("theo đề nghị");
    return sentence && !Capitals.only(line.text())
        || line.isAddress()
        || line.starts("điều 1")
        || line.starts("chương i")
        || line.starts("phần thứ nhất")
        || line.starts("i. ")
        || line.starts("i- ")
        || line.starts("1. ")
        || line.isCopies()
        || line.starts("hôm nay,")
        || line.starts("phụ lục")
        || (typed && line.text().length() > 400);
  }

  /**
   * "V/v kiểm sát / xét xử án hình sự", "V/v triển khai / thực hiện": the second line of a title.
   */
  private static boolean goesOn(Line line) {
    return Character.isLowerCase(line.text().charAt(0));
  }

  /** Lines without the country's name and its motto; the left half of a joined line stays. */
  private static List<Line> cut(List<Line> lines, List<@Nullable CountryLine> countries) {
    var kept = new ArrayList<Line>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var country = countries.get(i);
      if (country == null) {
        if (kept.size() < MOST_HEAD_LINES) {
          kept.addAll(Glued.parted(line));
        } else {
          kept.add(line);
        }
        continue;
      }
      for (var part :
          List.of(line.raw().substring(0, country.from()), line.raw().substring(country.to()))) {
        var words = RULES.matcher(part).replaceAll("");
        if (!words.isEmpty()) {
          kept.add(Line.of(words, line.afterBlank(), line.column()));
        }
      }
    }
    Broken.mend(kept.subList(0, Math.min(kept.size(), MOST_HEAD_LINES)));
    return kept;
  }
}
