package vn.cancu.citation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;
import vn.cancu.document.Sheet;

/**
 * The chance that a whole citation is right: how often the rule that found it and the rule that
 * read its relation were right on documents that the makers of the rules had not looked at
 * (confidence.tsv): on those they had, rules are right nearly always.
 */
final class Confidence {
  private static final double LEAST = 0.05;

  /** A rule seen so often is half believed; the rest is what rules of its part do on the whole. */
  private static final double HALF_BELIEVED = 4;

  /** By part; by part and rule; by part, rule and relation. */
  private static final Map<String, Seen> TABLE = new HashMap<>();

  /** How often a rule was right, of how often it was used. */
  private record Seen(int right, int of) {
    Seen and(Seen other) {
      return new Seen(right + other.right, of + other.of);
    }

    double rate(double before) {
      return (right + HALF_BELIEVED * before) / (of + HALF_BELIEVED);
    }
  }

  static {
    for (var row : Sheet.rows("/confidence.tsv")) {
      var seen = new Seen(Integer.parseInt(row.get("right")), Integer.parseInt(row.get("of")));
      var part = row.get("part");
      var rule = part + " " + row.get("rule");
      TABLE.merge(part, seen, Seen::and);
      TABLE.merge(rule, seen, Seen::and);
      if (!row.get("relation").isEmpty()) {
        TABLE.merge(rule + " " + row.get("relation"), seen, Seen::and);
      }
    }
  }

  private Confidence() {}

  /** The names of both rules: how the citation was found, how its relation was read. */
  static String rule(Mention mention, @Nullable String issuer, Governing.Read relation) {
    boolean open = mention.number() != null && issuer == null;
    return mention.rule() + (open ? "-without-issuer" : "") + "/" + relation.rule();
  }

  /**
   * Between 0.05 and 1, two digits.
   *
   * @param estimate where the table has not seen a rule
   */
  static double of(String rule, Relation relation, double estimate) {
    int slash = rule.indexOf('/');
    double found = rate("found", rule.substring(0, slash), estimate);
    double related = rate("relation", rule.substring(slash + 1), estimate);
    var seen = TABLE.get("relation " + rule.substring(slash + 1) + " " + relation.slug());
    related = seen == null ? related : seen.rate(related);
    return Math.round(Math.max(LEAST, found * related) * 100) / 100.0;
  }

  private static double rate(String part, String rule, double unknown) {
    var seen = TABLE.get(part + " " + rule);
    var all = TABLE.get(part);
    return seen == null || all == null ? unknown : seen.rate(all.right() / (double) all.of());
  }
}
