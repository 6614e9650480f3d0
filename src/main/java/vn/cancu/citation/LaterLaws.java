package vn.cancu.citation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Phrases;

/**
 * Later mentions by the bare title of a law that the text has named in full: "Luật Đấu thầu" after
 * "Luật Đấu thầu số 22/2023/QH15".
 */
final class LaterLaws {
  private static final int MOST_LAWS = 60;

  private LaterLaws() {}

  static List<Mention> in(Flow flow, List<Mention> full) {
    var again = new ArrayList<Mention>();
    var seen = new HashSet<String>();
    for (var law : full) {
      var title = title(flow, law);
      if (title == null || seen.size() >= MOST_LAWS || !seen.add(title)) {
        continue;
      }
      int at = flow.text.indexOf(title, law.end());
      while (at >= 0) {
        if (isWhole(flow, at, title)) {
          again.add(mention(law, at, at + title.length()));
        }
        at = flow.text.indexOf(title, at + title.length());
      }
    }
    return again;
  }

  private static Mention mention(Mention law, int start, int end) {
    return new Mention(
        start, end, law.type(), null, null, null, issuer(law), true, false, "law-again", 0.8);
  }

  /** A luật is the Quốc hội's, whatever words the first mention spared. */
  private static @Nullable String issuer(Mention law) {
    return law.words() == null && !"phap-lenh".equals(law.type()) ? "Quốc hội" : law.words();
  }

  private static boolean isWhole(Flow flow, int at, String title) {
    return Phrases.standsAt(flow.text, at, title)
        && !Character.isLetterOrDigit(flow.text.charAt(at - 1))
        && !Phrases.endsAt(flow.key, at, "bộ ");
  }

  /** Type and name without number and date; null where the law goes by its number alone. */
  private static @Nullable String title(Flow flow, Mention law) {
    if (law.type() == null || !List.of("luat", "bo-luat", "phap-lenh").contains(law.type())) {
      return null;
    }
    var raw = flow.text.substring(law.start(), law.end());
    int end = raw.length();
    for (int i = raw.indexOf(' '); i > 0; i = raw.indexOf(' ', i + 1)) {
      boolean number = raw.startsWith(" số ", i) && !raw.startsWith("một số", i - 3);
      if (number
          || raw.startsWith(" ngày ", i)
          || raw.startsWith(" năm ", i)
          || raw.startsWith(" 19", i)
          || raw.startsWith(" 20", i)) {
        end = i;
        break;
      }
    }
    return end < raw.length() && raw.indexOf(' ') < end && end > 7 ? raw.substring(0, end) : null;
  }
}
