package vn.cancu.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** An ISO date cut to what the text gives: "2018-10-30", "2023-10" or "2017". */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /** Throws IllegalArgumentException for another shape and for a day that no calendar has. */
  public PartialDate {
    if (!SHAPE.matcher(iso).matches()) {
      throw new IllegalArgumentException("not an ISO date or a part of one: " + iso);
    }
    try {
      if (iso.length() == 10) {
        LocalDate.parse(iso);
      } else if (iso.length() == 7) {
        YearMonth.parse(iso);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such date: " + iso, e);
    }
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
