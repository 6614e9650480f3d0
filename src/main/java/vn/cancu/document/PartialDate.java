package vn.cancu.document;

import java.time.LocalDate;
import java.time.YearMonth;

/** An ISO date cut to what the text gives: "2018-10-30", "2023-10" or "2017". */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  /** Throws IllegalArgumentException for another shape and for a day that no calendar has. */
  public PartialDate {
    if (!isOne(iso)) {
      throw new IllegalArgumentException("not an ISO date or a part of one: " + iso);
    }
  }

  /** Whether the text is an ISO date of a day, a month or a year that a calendar has. */
  static boolean isOne(String iso) {
    int length = iso.length();
    if (length != 4 && length != 7 && length != 10) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = iso.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    int month = length < 7 ? 1 : number(iso, 5);
    if (month < 1 || month > 12) {
      return false;
    }
    int day = length < 10 ? 1 : number(iso, 8);
    return day >= 1 && day <= YearMonth.of(Integer.parseInt(iso, 0, 4, 10), month).lengthOfMonth();
  }

  private static int number(String iso, int from) {
    return Integer.parseInt(iso, from, from + 2, 10);
  }

  public int year() {
    return Integer.parseInt(iso.substring(0, 4));
  }

  /** "day", "month" or "year". */
  public String precision() {
    return switch (iso.length()) {
      case 10 -> "day";
      case 7 -> "month";
      default -> "year";
    };
  }

  /** The first day the date can mean. */
  public LocalDate earliest() {
    return LocalDate.parse(
        iso + "-01-01".substring(iso.length() == 4 ? 0 : iso.length() == 7 ? 3 : 6));
  }

  @Override
  public int compareTo(PartialDate other) {
    return iso.compareTo(other.iso);
  }

  @Override
  public String toString() {
    return iso;
  }
}
