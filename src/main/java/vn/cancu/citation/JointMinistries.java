package vn.cancu.citation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * "liên Bộ Y tế - Tài chính", "Liên Bộ: Nội vụ, Tài chính": ministries that share one word Bộ;
 * "liên sở Y tế - Tài chính": departments of the citing body's province that share the word Sở.
 */
final class JointMinistries {
  private static final int LONGEST = 80;
  private static final String MINISTRY = "Bộ ";
  private static final String DEPARTMENT = "Sở ";
  private static final String DASH = " - ";
  private static final String[] JOINS = {DASH, ", ", " và "};

  private JointMinistries() {}

  /**
   * @param end behind "liên bộ"
   * @return their full names with commas between; null where one of them is no ministry
   */
  static IssuerPhrase.@Nullable Found read(Flow flow, int end) {
    return read(flow, end, null);
  }

  /**
   * The same of departments.
   *
   * @param end behind "liên sở"
   * @param citing tells the province
   */
  static IssuerPhrase.@Nullable Found departments(Flow flow, int end, String citing) {
    return read(flow, end, citing);
  }

  private static IssuerPhrase.@Nullable Found read(Flow flow, int end, @Nullable String citing) {
    var bodies = new ArrayList<Integer>();
    int behind = -1;
    var last = citing;
    var join = DASH;
    for (int from = end + (flow.key.startsWith(":", end) ? 2 : 1); from < flow.length(); ) {
      var body = body(flow, from, citing, join);
      if (body == null || body.name() == null) {
        if (join.equals(DASH)) {
          return null;
        }
        break;
      }
      bodies.add(from);
      behind = body.end();
      last = citing == null ? null : body.name();
      join = joinAt(flow, behind);
      if (join.isEmpty()) {
        break;
      }
      from = behind + join.length();
    }
    var names = new LinkedHashSet<String>();
    for (int from : bodies) {
      var body = body(flow, from, last, DASH); // the province behind the last name is that of all
      names.add(body == null ? "" : String.valueOf(body.name()));
    }
    return names.size() < 2 ? null : new IssuerPhrase.Found(String.join(", ", names), behind);
  }

  /**
   * The body named here by its field alone, or by its whole name behind a dash.
   *
   * @param join what stands before it
   */
  private static IssuerPhrase.@Nullable Found body(
      Flow flow, int from, @Nullable String citing, String join) {
    var words = flow.text.substring(from, Math.min(flow.length(), from + LONGEST));
    var kind = citing == null ? MINISTRY : DEPARTMENT;
    var whole = words.startsWith(kind) ? words : kind + words;
    var found = IssuerPhrase.read(whole, Spelling.key(whole), 0, citing);
    int shift = from + words.length() - whole.length();
    if (found == null && join.equals(DASH)) { // "Ban Vật giá Chính phủ" among ministries
      found = IssuerPhrase.read(words, Spelling.key(words), 0, citing);
      shift = from;
    }
    if (found == null || !is(found.name(), citing)) {
      return null;
    }
    int end = shift + found.end();
    return join.equals(DASH) || isEnd(flow, end) ? new IssuerPhrase.Found(found.name(), end) : null;
  }

  /** What may follow the last of several names; other words go on with another clause. */
  private static final Pattern TITLE =
      Pattern.compile(
          " (?:v/v|(?:về|quy định|hướng dẫn|ban hành|phê duyệt|sửa đổi|bổ sung|và|tại)(?!\\p{L}))");

  /** Whether no verb follows: "…, UBND tỉnh thống nhất" begins a new clause. */
  static boolean isEnd(Flow flow, int end) {
    return end >= flow.length()
        || flow.key.charAt(end) != ' '
        || flow.breaksAt(end + 1)
        || TITLE.matcher(flow.key).region(end, flow.length()).lookingAt()
        || !joinAt(flow, end).isEmpty();
  }

  private static boolean is(@Nullable String name, @Nullable String citing) {
    return citing == null ? Issuers.isCentral(name) : Provinces.of(name) != null;
  }

  /** What joins the next name to the one that ends here; "" where none does. */
  private static String joinAt(Flow flow, int end) {
    for (var join : JOINS) {
      int next = end + join.length();
      if (flow.key.startsWith(join, end)
          && next < flow.length()
          && Character.isUpperCase(flow.text.charAt(next))) {
        return join;
      }
    }
    return "";
  }
}
