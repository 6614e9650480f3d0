package vn.cancu.citation;

import java.util.HashMap;
import java.util.Map;
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

  /** By rule and reading, by reading alone, and of all ("") how often it was each. */
  private static final Map<String, double[]> SEEN = new HashMap<>();

  private static final Map<String, int[]> ODDS = new HashMap<>();

  static {
    for (var row : Sheet.rows("/relation-reads.tsv")) {
      int asked = Relation.of(row.get("asked")).ordinal();
      int times = Integer.parseInt(row.get("times"));
      var rule = row.get("read") + " " + row.get("rule");
      for (var name : new String[] {"", row.get("read"), rule}) {
        SEEN.computeIfAbsent(name, any -> new double[RELATIONS.length])[asked] += times;
      }
    }
    for (var read : RELATIONS) {
      ODDS.put(read.slug(), odds(read.slug(), ""));
    }
    SEEN.keySet().stream()
        .filter(name -> name.contains(" "))
        .forEach(name -> ODDS.put(name, odds(name.substring(0, name.indexOf(' ')), name)));
  }

  private RuleOdds() {}

  /** In the units of relation-signs.tsv, by the places of the relations. */
  static int[] of(Relation read, String rule) {
    var odds = ODDS.get(read.slug() + " " + rule);
    return (odds == null ? ODDS.getOrDefault(read.slug(), new int[RELATIONS.length]) : odds)
        .clone();
  }

  private static int[] odds(String read, String rule) {
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

  private static double seen(String name, int relation) {
    var seen = SEEN.get(name);
    return seen == null ? 0 : seen[relation];
  }

  private static double seen(String name) {
    double all = 0;
    for (int i = 0; i < RELATIONS.length; i++) {
      all += seen(name, i);
    }
    return all;
  }
}
