package vn.cancu.search;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;

/** How long each kind of step took, and how often it asked the engine. */
final class LoadTimes {
  private static final String BARE = "bare";

  private final List<Taken> all = new ArrayList<>();

  private record Taken(String step, int round, int query, long nanos, long asked) {}

  void add(String step, int round, int query, long nanos, long asked) {
    all.add(new Taken(step, round, query, nanos, asked));
  }

  /**
   * @param kinds of the queries, one after the other and from the first again
   * @param whole the step that is told for each kind beside the bare question
   */
  void print(List<String> kinds, String whole, PrintStream out) {
    var bare = of(each -> each.step().equals(BARE));
    for (var step : new LinkedHashSet<>(all.stream().map(Taken::step).toList())) {
      var taken = of(each -> each.step().equals(step));
      out.printf(
          "  %-23s p50 %7.1f ms  p95 %7.1f ms  p99 %7.1f ms  %.1f requests; p50 %+6.1f ms, %.2f x bare, p95 %.2f x; %+6.1f ms query by query%n",
          step,
          millis(nanos(taken), 50),
          millis(nanos(taken), 95),
          millis(nanos(taken), 99),
          taken.stream().mapToLong(Taken::asked).average().orElse(0),
          millis(nanos(taken), 50) - millis(nanos(bare), 50),
          millis(nanos(taken), 50) / millis(nanos(bare), 50),
          millis(nanos(taken), 95) / millis(nanos(bare), 95),
          between(taken, bare));
    }
    for (int i = 0; i < kinds.size(); i++) {
      int kind = i;
      var bareOnes = bare.stream().filter(each -> each.query() % kinds.size() == kind).toList();
      var pages = of(each -> each.step().equals(whole) && each.query() % kinds.size() == kind);
      out.printf(
          "    %-30s %s p50 %6.1f p95 %6.1f ms, %.1f requests; bare p50 %6.1f p95 %6.1f ms%n",
          kinds.get(i),
          whole,
          millis(nanos(pages), 50),
          millis(nanos(pages), 95),
          pages.stream().mapToLong(Taken::asked).average().orElse(0),
          millis(nanos(bareOnes), 50),
          millis(nanos(bareOnes), 95));
    }
  }

  private List<Taken> of(Predicate<Taken> wanted) {
    return all.stream().filter(wanted).toList();
  }

  private static List<Long> nanos(List<Taken> taken) {
    return taken.stream().map(Taken::nanos).toList();
  }

  /** The median of what a step took longer than the bare question of the same query and round. */
  private static double between(List<Taken> taken, List<Taken> bare) {
    var longer = new ArrayList<Long>();
    for (int i = 0; i < Math.min(taken.size(), bare.size()); i++) {
      longer.add(taken.get(i).nanos() - bare.get(i).nanos());
    }
    return millis(longer, 50);
  }

  static double millis(List<Long> nanos, int percent) {
    var sorted = nanos.stream().mapToLong(each -> each).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1e6;
  }
}
