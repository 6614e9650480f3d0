package vn.cancu.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cancu.document.Citation;

/**
 * How often each rule was right: the rule that found a citation, by all its parts but the relation,
 * and the rule that read the relation. Their lines are those of confidence.tsv.
 */
final class RuleRates {
  private final Map<String, int[]> counts = new TreeMap<>();

  void add(Citation citation, boolean found, boolean related) {
    var rule = citation.rule();
    if (rule == null) {
      return;
    }
    int slash = rule.indexOf('/');
    count("found\t" + rule.substring(0, slash) + "\t", found);
    var read = rule.substring(slash + 1) + "\t" + citation.relation().slug();
    count("relation\t" + read, related);
  }

  private void count(String name, boolean right) {
    var seen = counts.computeIfAbsent(name, any -> new int[2]);
    seen[0] += right ? 1 : 0;
    seen[1]++;
  }

  List<String> lines() {
    return counts.entrySet().stream()
        .map(line -> "%s\t%d\t%d".formatted(line.getKey(), line.getValue()[0], line.getValue()[1]))
        .toList();
  }
}
