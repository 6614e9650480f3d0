package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The parts of a document by their headings: under "II. KẾT QUẢ" it tells, under "IV. PHƯƠNG HƯỚNG"
 * it plans, under "V. KIẾN NGHỊ" it asks others.
 */
final class Sections {
  enum Mood {
    /** What was done or is the case. */
    TELLS,
    /** What is to be done. */
    ORDERS,
    /** What others are asked to do. */
    ASKS,
    /** No heading says. */
    OPEN
  }

  /** Parts, Roman numbers, numbers, numbers below them, letters. */
  private static final int DEEPEST = 5;

  private static final int LONGEST_HEADING = 110;

  private static final Pattern LABEL =
      Pattern.compile(
          "#{0,4} ?(?:(phần (?:thứ )?\\p{L}{1,5})|([ivx]{1,5})(?=[.)/-])|(\\d{1,2}(?:\\.\\d{1,2}){0,3})|(\\p{L})(?=[.)/-]))[.):/-]{0,2} ");

  private static final Pattern TELLS =
      Pattern.compile(
          "(?:về |đánh giá |một số |những |các |mặt )*(?:kết quả|thực trạng|hiện trạng|tình hình|tồn tại|hạn chế|khó khăn|thuận lợi|nguyên nhân|ưu điểm|khuyết điểm|sự cần thiết|quá trình|đặc điểm tình hình)(?!\\p{L})");

  private static final Pattern ORDERS =
      Pattern.compile(
          "(?:về |một số |những |các )*(?:phương hướng|nhiệm vụ|giải pháp|biện pháp|kế hoạch|mục tiêu|nội dung|tổ chức thực hiện|yêu cầu|công tác trọng tâm)(?!\\p{L})");

  private static final Pattern ASKS =
      Pattern.compile("(?:về |một số |những |các )*(?:đề xuất, )?kiến nghị(?!\\p{L})");

  private record Part(int start, Mood mood) {}

  private final List<Part> parts = new ArrayList<>();
  private int last;

  Sections(Flow flow) {
    var moods = new Mood[DEEPEST];
    for (int at = 0; at >= 0; at = flow.nextBreak(at + 1)) {
      var label = LABEL.matcher(flow.key).region(at, Math.min(flow.length(), at + 30));
      if (!label.lookingAt()) {
        continue;
      }
      int level = level(label);
      moods[level] = mood(flow, at, label.end());
      for (int below = level + 1; below < DEEPEST; below++) {
        moods[below] = null;
      }
      parts.add(new Part(at, deepest(moods)));
    }
  }

  /** The mood of a place; places are asked for in reading order. */
  Mood at(int place) {
    if (last >= parts.size() || (last > 0 && parts.get(last).start() > place)) {
      last = 0;
    }
    while (last + 1 < parts.size() && parts.get(last + 1).start() <= place) {
      last++;
    }
    return parts.isEmpty() || parts.get(last).start() > place ? Mood.OPEN : parts.get(last).mood();
  }

  private static int level(java.util.regex.Matcher label) {
    if (label.group(1) != null) {
      return 0;
    }
    if (label.group(2) != null) {
      return 1;
    }
    if (label.group(3) != null) {
      return label.group(3).indexOf('.') < 0 ? 2 : 3;
    }
    return 4;
  }

  private static Mood deepest(Mood[] moods) {
    for (int level = DEEPEST - 1; level >= 0; level--) {
      if (moods[level] != null && moods[level] != Mood.OPEN) {
        return moods[level];
      }
    }
    return Mood.OPEN;
  }

  private static Mood mood(Flow flow, int at, int words) {
    int limit = Math.min(flow.length(), at + LONGEST_HEADING);
    Mood mood =
        looksAt(TELLS, flow, words, limit)
            ? Mood.TELLS
            : looksAt(ASKS, flow, words, limit)
                ? Mood.ASKS
                : looksAt(ORDERS, flow, words, limit) ? Mood.ORDERS : Mood.OPEN;
    return mood != Mood.OPEN && isHeading(flow, words, limit) ? mood : Mood.OPEN;
  }

  private static boolean looksAt(Pattern pattern, Flow flow, int from, int limit) {
    return pattern.matcher(flow.key).region(from, limit).lookingAt();
  }

  /** In capitals, or a line or a few words before a colon of its own. */
  private static boolean isHeading(Flow flow, int from, int limit) {
    if (from + 2 < limit
        && Character.isUpperCase(flow.text.charAt(from))
        && Character.isUpperCase(flow.text.charAt(from + 1))) {
      return true;
    }
    for (int at = from; at < limit; at++) {
      char c = flow.text.charAt(at);
      boolean line = flow.lineAt(at) && Character.isUpperCase(c);
      if (c == ':' || (at > from && (line || flow.breaksAt(at)))) {
        return true;
      }
      if (c == ';' || (c == '.' && !flow.breaksAt(at + 2))) {
        return false;
      }
    }
    return false;
  }
}
