package vn.cancu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date behind "ngày" as official documents print it, always day, month, year. Works on
 * one line of text: white space made one space, lower case.
 */
public final class Dates {
  /**
   * @param date null where every part is blank or no calendar has such a day
   * @param end behind its last letter
   */
  public record Found(@Nullable PartialDate date, int end) {}

  private static final List<String> MONTHS =
      List.of(
          "một",
          "hai",
          "ba",
          "tư",
          "năm",
          "sáu",
          "bảy",
          "tám",
          "chín",
          "mười",
          "mười một",
          "mười hai");
  private static final int OLDEST = 1930;
  private static final int NEWEST = 2099;

  private final String key;
  private int at;

  private Dates(String key, int from) {
    this.key = key;
    this.at = from;
  }

  /** The date whose first word ("ngày", "tháng" or "năm") stands here, or null. */
  public static @Nullable Found at(String key, int from) {
    var reader = new Dates(key, from);
    if (reader.word("ngày")) {
      return reader.day();
    }
    if (reader.word("tháng")) {
      var found = reader.month("");
      return found != null && found.date() != null ? found : null;
    }
    if (reader.word("năm")) {
      return reader.year("", "");
    }
    return null;
  }

  /** The day printed in figures that stands here without its "ngày": "6/4/2005"; null if none. */
  public static @Nullable Found figures(String key, int from) {
    var reader = new Dates(key, from);
    var found = from < key.length() && isDigit(key.charAt(from)) ? reader.day() : null;
    return found == null
            || found.date() == null
            || reader.digitFollows()
            || key.substring(from, found.end()).contains("tháng")
        ? null
        : found;
  }

  private @Nullable Found day() {
    blanks();
    var day = digits(2);
    int behindDay = at;
    blanks();
    if (at < key.length() && "/.-".indexOf(key.charAt(at)) >= 0 && !day.isEmpty()) {
      at++;
      blanks();
      var month = digits(2);
      blanks();
      if (month.isEmpty() || at >= key.length() || "/.-".indexOf(key.charAt(at)) < 0) {
        return null;
      }
      at++;
      blanks();
      var year = digits(4);
      if (year.length() == 2) {
        year = (Integer.parseInt(year) > 45 ? "19" : "20") + year;
      }
      return year.length() == 4 ? new Found(date(year, month, day), at) : null;
    }
    at = behindDay;
    dots();
    if (day.isEmpty() && at < key.length() && key.charAt(at) == '/') {
      return blankDay();
    }
    return word("tháng") ? month(day) : null;
  }

  /** "ngày / /2026", "ngày …/5/2026": the form is filled in as far as the day. */
  private @Nullable Found blankDay() {
    at++;
    dots();
    var month = digits(2);
    dots();
    if (at >= key.length() || key.charAt(at) != '/') {
      return null;
    }
    at++;
    blanks();
    var year = digits(4);
    return year.length() == 4 ? new Found(date(year, month, ""), at) : null;
  }

  private @Nullable Found month(String day) {
    dots();
    var month = digits(2);
    if (month.isEmpty()) {
      for (int i = MONTHS.size(); i > 0; i--) {
        if (Phrases.standsAt(key, at, MONTHS.get(i - 1)) && !yearFollows(at)) {
          month = String.valueOf(i);
          at += MONTHS.get(i - 1).length();
          break;
        }
      }
    }
    blanks();
    if (at < key.length() && (key.charAt(at) == '/' || key.charAt(at) == ',')) {
      at++;
      blanks();
      if (!key.startsWith("năm", at)) {
        var year = digits(4);
        return year.length() == 4 ? new Found(date(year, month, day), at) : null;
      }
    }
    dots();
    return word("năm") ? year(month, day) : null;
  }

  private @Nullable Found year(String month, String day) {
    blanks();
    int before = at;
    var year = digits(4);
    if (year.length() == 4 && !digitFollows()) {
      return new Found(date(year, month, day), at);
    }
    at = before;
    if (month.isEmpty() && day.isEmpty()) {
      return null;
    }
    return new Found(null, before);
  }

  /** "tháng năm 2017": here năm is the word for year, not the fifth month. */
  private boolean yearFollows(int from) {
    return key.startsWith("năm", from)
        && key.length() > from + 4
        && (Character.isDigit(key.charAt(from + 4)) || ".…".indexOf(key.charAt(from + 4)) >= 0);
  }

  private boolean word(String word) {
    int behind = at + word.length();
    boolean glued =
        key.startsWith(word, at) && behind < key.length() && isDigit(key.charAt(behind));
    if (!glued && !Phrases.standsAt(key, at, word) && !isWorn(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  /** "nãm 2015", "thảng l2": worn by scanning, known by the digit behind. */
  private boolean isWorn(String word) {
    int behind = at + word.length() + 1;
    return behind < key.length()
        && key.charAt(behind - 1) == ' '
        && (isDigit(key.charAt(behind)) || ScannedDigits.at(key, behind, 4) > behind)
        && Phrases.standsWorn(key, at, word);
  }

  private void blanks() {
    int most = at + 3;
    while (at < key.length() && at < most && key.charAt(at) == ' ') {
      at++;
    }
  }

  /** Spaces and the dots of a form that nobody has filled in. */
  private void dots() {
    int most = at + 60;
    while (at < key.length() && at < most && " .…_".indexOf(key.charAt(at)) >= 0) {
      at++;
    }
  }

  private String digits(int most) {
    int from = at;
    while (at < key.length() && at - from < most && isDigit(key.charAt(at))) {
      at++;
    }
    int scanned = at - from < most ? ScannedDigits.at(key, from, most) : at;
    at = Math.max(at, scanned);
    return ScannedDigits.right(key.substring(from, at));
  }

  private boolean digitFollows() {
    return at < key.length() && isDigit(key.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private @Nullable PartialDate date(String year, String month, String day) {
    int y = Integer.parseInt(year);
    if (y < OLDEST || y > NEWEST) {
      return null;
    }
    var iso = month.isEmpty() ? year : year + "-" + twoDigits(month);
    iso = month.isEmpty() || day.isEmpty() ? iso : iso + "-" + twoDigits(day);
    return PartialDate.isOne(iso) ? new PartialDate(iso) : null;
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
