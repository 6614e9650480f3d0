package vn.cancu.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Folding;
import vn.cancu.document.PartialDate;

/**
 * A day in a typed query: "14/3/2024", "14-03-2024", "ngày 14 tháng 3 năm 2024".
 *
 * @param iso as the index keeps it: "2024-03-14"
 * @param rest what else was typed
 */
record DateTerms(String iso, List<String> rest) {
  private static final Pattern DAY =
      Pattern.compile(
          "(?<![a-z0-9/.,-])(?:ngay\\s+)?(\\d{1,2})"
              + "(?:\\s*([/.–-])\\s*(\\d{1,2})\\s*\\2\\s*|\\s+thang\\s+(\\d{1,2})\\s*(?:,|/|nam)\\s*)"
              + "((?:19|20)\\d{2})(?![a-z0-9])");
  private static final int MOST = 3;

  DateTerms {
    rest = List.copyOf(rest);
  }

  static List<DateTerms> in(String words) {
    var folded = Folding.fold(words);
    var found = new ArrayList<DateTerms>();
    var days = DAY.matcher(folded);
    while (days.find() && found.size() < MOST) {
      var iso = iso(days);
      if (iso != null) {
        found.add(new DateTerms(iso, RestWords.of(folded)));
      }
    }
    return List.copyOf(found);
  }

  /** The folded text without its days, whose parts would else be taken for numbers. */
  static String without(String folded) {
    return DAY.matcher(folded)
        .replaceAll(
            day -> iso((Matcher) day) == null ? Matcher.quoteReplacement(day.group()) : " ");
  }

  private static @Nullable String iso(Matcher day) {
    var month = day.group(3) == null ? day.group(4) : day.group(3);
    var iso =
        String.format(
            Locale.ROOT,
            "%s-%02d-%02d",
            day.group(5),
            Integer.parseInt(month),
            Integer.parseInt(day.group(1)));
    try {
      return new PartialDate(iso).iso();
    } catch (IllegalArgumentException e) {
      return null; // no calendar has it: read as words
    }
  }
}
