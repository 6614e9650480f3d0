package vn.cancu.portal;

import java.util.regex.Pattern;

/**
 * Years from one to another, as the year facet takes them: "2021..2023", "2021..", "..2023".
 *
 * @param from "" where it is open
 * @param to "" where it is open
 */
public record YearSpan(String from, String to) {
  static final YearSpan NONE = new YearSpan("", "");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern WRITTEN =
      Pattern.compile("((?:19|20)\\d{2})?\\.\\.((?:19|20)\\d{2})?");

  /** From two boxes, in either order; what is no year is left open. */
  static YearSpan typed(String from, String to) {
    var first = YEAR.matcher(from.strip()).matches() ? from.strip() : "";
    var last = YEAR.matcher(to.strip()).matches() ? to.strip() : "";
    return !first.isEmpty() && !last.isEmpty() && first.compareTo(last) > 0
        ? new YearSpan(last, first)
        : new YearSpan(first, last);
  }

  /** Of a value of the facet; NONE where it is a single year or nothing that can be read. */
  static YearSpan of(String value) {
    var written = WRITTEN.matcher(value);
    return written.matches()
        ? typed(
            written.group(1) == null ? "" : written.group(1),
            written.group(2) == null ? "" : written.group(2))
        : NONE;
  }

  boolean isOpen() {
    return from.isEmpty() && to.isEmpty();
  }

  String value() {
    return from + ".." + to;
  }

  boolean has(int year) {
    return !isOpen()
        && (from.isEmpty() || year >= Integer.parseInt(from))
        && (to.isEmpty() || year <= Integer.parseInt(to));
  }

  static String label(String value) {
    var span = of(value);
    if (span.isOpen()) {
      return value;
    }
    if (span.from.isEmpty()) {
      return Words.VIETNAMESE.say("loc.den-nam", span.to);
    }
    return span.to.isEmpty()
        ? Words.VIETNAMESE.say("loc.tu-nam", span.from)
        : span.from + "–" + span.to;
  }
}
