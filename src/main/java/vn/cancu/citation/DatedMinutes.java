package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.Phrases;

/**
 * "Biên bản họp liên ngành ngày 30/5/2014": minutes seldom bear a number, what they are of and
 * their day name them (van-ban.md §2: other types are named by number, so they are not read so).
 */
final class DatedMinutes {
  private static final String TYPE = "biên bản ";
  private static final String DAY = "ngày";
  private static final int MOST_WORDS = 8;

  /** Behind these the words say something of the minutes, or of these here. */
  private static final Set<String> SAYS =
      Set.of("lập", "này", "được", "kết", "số", "gồm", "và", "kèm", "trước", "sau", "từ", "đến");

  private DatedMinutes() {}

  static List<Mention> in(Flow flow, Attribution attribution) {
    var found = new ArrayList<Mention>();
    for (int at = flow.key.indexOf(TYPE); at >= 0; at = flow.key.indexOf(TYPE, at + 1)) {
      var mention = isName(flow, at) ? at(flow, attribution, at) : null;
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }

  private static boolean isName(Flow flow, int start) {
    return Character.isUpperCase(flow.text.charAt(start))
        && Character.isLowerCase(flow.text.charAt(start + 1))
        && (start == 0 || !Character.isLetterOrDigit(flow.text.charAt(start - 1)));
  }

  private static @Nullable Mention at(Flow flow, Attribution attribution, int start) {
    int at = start + TYPE.length();
    for (int words = 0; words <= MOST_WORDS; words++) {
      if (Phrases.standsAt(flow.key, at, DAY)) {
        return dated(flow, attribution, start, at);
      }
      var word = Phrases.word(flow.key, at);
      int end = at + word.length();
      if (word.isEmpty() || SAYS.contains(word) || !flow.key.startsWith(" ", end)) {
        return null;
      }
      at = end + 1;
    }
    return null;
  }

  private static @Nullable Mention dated(Flow flow, Attribution attribution, int start, int day) {
    var date = Dates.at(flow.key, day);
    if (date == null || date.date() == null || !date.date().precision().equals("day")) {
      return null;
    }
    var issuer = attribution.after(date.end(), true, Attribution.Joint.NONE);
    var name = issuer == null ? null : issuer.name();
    int end = issuer == null || name == null ? date.end() : issuer.end();
    return Mention.titled(start, end, "bien-ban", date.date(), name, "dated", 0.75);
  }
}
