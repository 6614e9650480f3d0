package vn.cancu.citation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.cancu.document.Relation;
import vn.cancu.document.Sheet;

/**
 * What a rule's reading says of each relation, by how often it was which one on papers that its
 * makers had not looked at (relation-reads.tsv): a rule seen seldom speaks as others that read the
 * same, these as all do.
 */
final class RuleOdds {
  /** Signs and rules see the same words: what both say is not twice as likely. */
  private static final double SHARE = 0.3;

  private static final double HALF_BELIEVED_RULE = 6;
  private static final double HALF_BELIEVED_READING = 4;
  private static final double HALF = 0.5;
  private static final Relation[] RELATIONS = Relation.values();

  /** With all sets: loaded with the first text that is read. */
  static final RuleOdds ALL = new RuleOdds(Set.of());

  /** By rule and reading, by reading alone, and of all ("") how often it was each. */
  private final Map<String, double[]> seen = new HashMap<>();

  private final Map<String, int[]> odds = new HashMap<>();

  /**
   * @param without sets whose readings are not counted
   */
  RuleOdds(Set<String> without) {
    for (var row : Sheet.rows("/relation-reads.tsv")) {
      if (without.contains(row.get("set"))) {
        continue;
      }
      int asked = Relation.of(row.get("asked")).ordinal();
      int times = Integer.parseInt(row.get("times"));
      var rule = row.get("read") + " " + row.get("rule");
      for (var name : new String[] {"", row.get("read"), rule}) {
        seen.computeIfAbsent(name, any -> new double[RELATIONS.length])[asked] += times;
      }
    }
    for (var read : RELATIONS) {
      odds.put(read.slug(), odds(read.slug(), ""));
    }
    seen.keySet().stream()
        .filter(name -> name.contains(" "))
        .forEach(name -> odds.put(name, odds(name.substring(0, name.indexOf(' ')), name)));
  }

  /** In the units of relation-signs.tsv, by the places of the relations. */
  int[] of(Relation read, String rule) {
    var known = odds.get(read.slug() + " " + rule);
    return (known == null ? odds.getOrDefault(read.slug(), new int[RELATIONS.length]) : known)
        .clone();
  }

  private int[] odds(String read, String rule) {
    var odds = new int[RELATIONS.length];
    for (int i = 0; i < odds.length; i++) {
      double common = (seen("", i) + HALF) / (seen("") + HALF * odds.length);
      double likely =
          (seen(read, i) + HALF_BELIEVED_READING * common) / (seen(read) + HALF_BELIEVED_READING);
      if (!rule.isEmpty()) {
        likely = (seen(rule, i) + HALF_BELIEVED_RULE * likely) / (seen(rule) + HALF_BELIEVED_RULE);
      }
      odds[i] = (int) Math.round(SHARE * Math.log(likely / common) / SignTable.UNIT);
    }
    return odds;
  }

  private double seen(String name, int relation) {
    var times = seen.get(name);
    return times == null ? 0 : times[relation];
  }

  private double seen(String name) {
    double all = 0;
    for (int i = 0; i < RELATIONS.length; i++) {
      all += seen(name, i);
    }
    return all;
  }
}
