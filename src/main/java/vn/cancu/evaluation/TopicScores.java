package vn.cancu.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** How right the topics of documents were. */
final class TopicScores {
  /**
   * Every topic that stands in an answer or was given: macro-F1 is the plain mean of their F1, so a
   * topic given somewhere and asked for nowhere counts as 0, and one of a single document as much
   * as one of thirty. A topic that is neither asked for nor given does not count.
   */
  private final Map<String, Score> topics = new TreeMap<>();

  /** Every topic of every document counted alike. */
  private final Score any = new Score();

  /**
   * @param miss gets a topic and whether it was asked for, where the document did not get it, or
   *     got it unasked
   */
  void compare(
      Collection<String> asked, Collection<String> given, BiConsumer<String, Boolean> miss) {
    var all = new TreeSet<>(asked);
    all.addAll(given);
    for (var topic : all) {
      var score = topics.computeIfAbsent(topic, none -> new Score());
      if (!given.contains(topic)) {
        score.missed();
        any.missed();
        miss.accept(topic, true);
      } else if (asked.contains(topic)) {
        score.right();
        any.right();
      } else {
        score.invented();
        any.invented();
        miss.accept(topic, false);
      }
    }
  }

  private double macro() {
    return topics.values().stream().mapToDouble(Score::f1).average().orElse(1);
  }

  Map<String, Double> summary() {
    return Map.of("macroF1", Evaluation.rounded(macro()), "microF1", Evaluation.rounded(any.f1()));
  }

  /** Of all, then of each topic. */
  List<String> lines() {
    var lines = new ArrayList<>(overall());
    topics.forEach((topic, score) -> lines.add(score.row("  " + topic)));
    return lines;
  }

  List<String> overall() {
    return List.of(
        "%-24s %6d %9s %7s %6.3f".formatted("topics (macro)", topics.size(), "", "", macro()),
        any.row("topics (micro)"));
  }
}
