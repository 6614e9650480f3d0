package vn.cancu.citation;

import java.util.ArrayList;
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
    var names = new ArrayList<String>();
    int from = end + (flow.key.startsWith(":", end) ? 2 : 1);
    int behind = from;
    var join = DASH;
    while (from < flow.length()) {
      var ministry = body(flow, from, citing);
      if (ministry == null || ministry.name() == null) {
        if (join.equals(DASH)) {
          return null;
        }
        break;
      }
      names.add(ministry.name());
      behind = ministry.end();
      join = joinAt(flow, behind);
      if (join.isEmpty()) {
        break;
      }
      from = behind + join.length();
    }
    return names.size() < 2 ? null : new IssuerPhrase.Found(String.join(", ", names), behind);
  }

  private static IssuerPhrase.@Nullable Found body(Flow flow, int from, @Nullable String citing) {
    var words = flow.text.substring(from, Math.min(flow.length(), from + LONGEST));
    var kind = citing == null ? MINISTRY : DEPARTMENT;
    var whole = words.startsWith(kind) ? words : kind + words;
    var found = IssuerPhrase.read(whole, Spelling.key(whole), 0, citing);
    if (found == null) { // "Ban Vật giá Chính phủ" among ministries
      var other = IssuerPhrase.read(words, Spelling.key(words), 0, citing);
      return other != null && is(other.name(), citing)
          ? new IssuerPhrase.Found(other.name(), from + other.end())
          : null;
    }
    return !is(found.name(), citing)
        ? null
        : new IssuerPhrase.Found(
            found.name(), from + found.end() - whole.length() + words.length());
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
