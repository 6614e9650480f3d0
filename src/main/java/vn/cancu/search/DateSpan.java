package vn.cancu.search;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;

/**
 * The days from one to another, both included: "17/10/2023", "10/2023", "2023-10-17..2023-12",
 * "..2023".
 *
 * @param from null where it has no beginning
 * @param to null where it has no end
 */
record DateSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
  private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  /** Null where no calendar has it. */
  static @Nullable DateSpan of(String typed) {
    var value = typed.strip();
    int dots = value.indexOf("..");
    if (dots < 0) {
      var date = date(value);
      return date == null ? null : new DateSpan(date.earliest(), latest(date));
    }
    var begin = value.substring(0, dots);
    var end = value.substring(dots + 2);
    var from = date(begin);
    var to = date(end);
    boolean read =
        (from != null || begin.isEmpty())
            && (to != null || end.isEmpty())
            && (from != null || to != null);
    return read
        ? new DateSpan(from == null ? null : from.earliest(), to == null ? null : latest(to))
        : null;
  }

  private static LocalDate latest(PartialDate date) {
    return switch (date.precision()) {
      case "year" -> date.earliest().plusYears(1).minusDays(1);
      case "month" -> date.earliest().plusMonths(1).minusDays(1);
      default -> date.earliest();
    };
  }

  private static @Nullable PartialDate date(String value) {
    var day = DAY.matcher(value);
    if (day.matches()) {
      return partial(day.group(3), day.group(2), day.group(1));
    }
    var month = MONTH.matcher(value);
    if (month.matches()) {
      return partial(month.group(2), month.group(1), null);
    }
    var iso = ISO.matcher(value);
    return iso.matches() ? partial(iso.group(1), iso.group(2), iso.group(3)) : null;
  }

  private static @Nullable PartialDate partial(
      String year, @Nullable String month, @Nullable String day) {
    try {
      return new PartialDate(year + two(month) + two(day));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String two(@Nullable String digits) {
    return digits == null ? "" : digits.length() == 1 ? "-0" + digits : "-" + digits;
  }
}
