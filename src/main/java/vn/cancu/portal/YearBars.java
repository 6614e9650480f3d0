package vn.cancu.portal;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.search.Hits;

/**
 * How many results each year has, as a drawing: one bar a year from the first to the last.
 *
 * @param span what is chosen; open where nothing is
 * @param width of the drawing, ten units a year; the bars are up to 40 high
 */
public record YearBars(List<Bar> bars, YearSpan span, int first, int last, int width) {
  private static final int HIGHEST = 40;
  private static final int STEP = 10;
  private static final int MOST = 80;

  /**
   * @param chosen whether its year is within the span
   */
  public record Bar(int year, long count, int x, int y, int height, boolean chosen) {}

  /** Empty where there are fewer than two years to tell apart. */
  static YearBars of(List<Hits.FacetValue> values, List<String> chosen) {
    var span = chosen.stream().map(YearSpan::of).filter(each -> !each.isOpen()).findFirst();
    var counted =
        values.stream().filter(value -> value.value().matches("(?:19|20)\\d{2}")).toList();
    var years =
        counted.stream().mapToInt(value -> Integer.parseInt(value.value())).summaryStatistics();
    var bars = new ArrayList<Bar>();
    int from = Math.max(years.getMin(), years.getMax() - MOST + 1);
    if (counted.size() > 1) {
      long most = counted.stream().mapToLong(Hits.FacetValue::count).max().orElse(1);
      for (int year = from; year <= years.getMax(); year++) {
        bars.add(bar(year, from, counted, most, span.orElse(YearSpan.NONE)));
      }
    }
    return new YearBars(bars, span.orElse(YearSpan.NONE), from, years.getMax(), bars.size() * STEP);
  }

  private static Bar bar(
      int year, int from, List<Hits.FacetValue> counted, long most, YearSpan span) {
    var written = String.valueOf(year);
    long count =
        counted.stream()
            .filter(value -> value.value().equals(written))
            .mapToLong(Hits.FacetValue::count)
            .sum();
    // What is there at all can be seen.
    int height = count == 0 ? 0 : (int) Math.max(2, count * HIGHEST / Math.max(most, 1));
    return new Bar(year, count, (year - from) * STEP, HIGHEST - height, height, span.has(year));
  }
}
