package vn.cancu.description;

import java.util.regex.Pattern;
import vn.cancu.document.Folding;
import vn.cancu.document.Phrases;

/**
 * Letters that recognition takes for others where a number or a date must stand: "l2 tháng 9 nãm
 * 2O18", "Sô: 35/2O18/QĐ-UBND". Every method keeps the length.
 */
final class Worn {
  private static final Pattern DIGITS =
      Pattern.compile("(?<![\\p{L}\\d])(?=[OoIl]{0,3}\\d)[\\dOoIl]{1,6}(?![\\p{L}\\d])");
  private static final Pattern DAY =
      Pattern.compile("(?<!\\p{L})ng[aàáảãạâ]y(?= [\\d.…_]| {0,3}tháng)");
  private static final Pattern MONTH =
      Pattern.compile("(?<=[\\d.…_] |\\d|ngày )th[aàáảãạâ]ng(?= ?[\\d.…_])");
  private static final Pattern YEAR = Pattern.compile("(?<=[\\d.…_] |\\d)n[aăãâáàả]m(?= ?\\d)");

  private Worn() {}

  /** O for 0 and l or I for 1 in runs that hold a digit and touch no other letter. */
  static String digits(String text) {
    if (!mayBeWorn(text)) {
      return text;
    }
    var found = DIGITS.matcher(text);
    StringBuilder right = null;
    while (found.find()) {
      for (int i = found.start(); i < found.end(); i++) {
        char c = text.charAt(i);
        if (!Character.isDigit(c)) {
          right = right == null ? new StringBuilder(text) : right;
          right.setCharAt(i, c == 'O' || c == 'o' ? '0' : '1');
        }
      }
    }
    return right == null ? text : right.toString();
  }

  /** A digit beside a letter that looks like one. */
  private static boolean mayBeWorn(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      char before = text.charAt(i - 1);
      if ((isDigit(c) && looksLikeDigit(before)) || (isDigit(before) && looksLikeDigit(c))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean looksLikeDigit(char c) {
    return c == 'O' || c == 'o' || c == 'I' || c == 'l';
  }

  /** A line's key with the words and digits of a date put right. */
  static String date(String key) {
    var right = digits(key);
    right = holds(right, "ng", 'à', "y") ? DAY.matcher(right).replaceAll("ngày") : right;
    right = holds(right, "th", 'á', "ng") ? MONTH.matcher(right).replaceAll("tháng") : right;
    return holds(right, "n", 'ă', "m") ? YEAR.matcher(right).replaceAll("năm") : right;
  }

  /** Whether the two stand in the key with another a between them than the right one. */
  private static boolean holds(String key, String before, char right, String behind) {
    for (int at = key.indexOf(before); at >= 0; at = key.indexOf(before, at + 1)) {
      int between = at + before.length();
      if (key.startsWith(behind, between + 1)
          && key.charAt(between) != right
          && Phrases.bare(key.charAt(between)) == 'a') {
        return true;
      }
    }
    return false;
  }

  /** The key without accents; the key itself where that would change its length. */
  static String folded(String key) {
    var folded = Folding.fold(key);
    return folded.length() == key.length() ? folded : key;
  }
}
