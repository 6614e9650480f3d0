package vn.cancu.citation;

import java.util.EnumSet;
import java.util.Set;
import vn.cancu.citation.Governing.Read;
import vn.cancu.document.Relation;
import vn.cancu.document.Sheet;

/**
 * Adds up what the signs around a citation weigh (relation-signs.tsv) and what is to be thought of
 * the rule that read it ({@link RuleOdds}). Where both speak clearly for another relation than the
 * rule, they decide.
 */
final class SignTable implements Weighing {
  /** Weights are written in fiftieths of a natural logarithm. */
  static final double UNIT = 0.02;

  /** By so much another relation must be likelier than the one that the rule read. */
  private static final double CLEARLY = 0.6;

  /** What a paper does to another, and what it rests on, is read by rules alone. */
  private static final Set<Relation> GIVEN =
      EnumSet.of(
          Relation.CITES,
          Relation.APPLIES,
          Relation.IMPLEMENTS,
          Relation.GUIDES,
          Relation.ATTACHES,
          Relation.REPLIES_TO);

  /** Rules that know who acts, and that a change is told: of changes no sign decides. */
  private static final Set<String> SURE = Set.of("changed-by", "subject", "told-change");

  /** Set in the last weight of a sign. */
  private static final int LAST = 1 << 15;

  private static final Relation[] RELATIONS = Relation.values();

  /** What rules read stands. */
  static final Weighing NONE = (read, signs) -> read;

  private static final SignTable ALL = new SignTable();

  // All that is looked at for a sign lies together: each look elsewhere waits for memory.

  /** In each slot a part of its sign, or 0, and where the weights of it begin. */
  private final int[] slots;

  /** A relation and what the sign weighs for it, a byte each; at first that of no sign. */
  private final short[] weights;

  /** Which signs may be in the table: spares most of them the way there. */
  private final long[] may = new long[1 << 12];

  private SignTable() {
    var rows = Sheet.rows("/relation-signs.tsv");
    slots = new int[Integer.highestOneBit(Math.max(1, rows.size())) * 8];
    weights = new short[1 + rows.stream().mapToInt(row -> colons(row.get("weights"))).sum()];
    weights[0] = (short) LAST;
    int next = 1;
    for (var row : rows) {
      long sign = SignWords.hash(row.get("sign"));
      int slot = slot(sign);
      if (slots[slot] != 0) {
        throw new IllegalStateException("two signs of one number: " + row.get("sign"));
      }
      slots[slot] = part(sign);
      slots[slot + 1] = next;
      may[word(sign)] |= 1L << sign;
      for (var weight : row.get("weights").split(" ")) {
        int colon = weight.indexOf(':');
        int relation = Relation.of(weight.substring(0, colon)).ordinal();
        weights[next++] =
            (short) (relation << 8 | Byte.parseByte(weight.substring(colon + 1)) & 0xff);
      }
      weights[next - 1] |= (short) LAST;
    }
  }

  /** Loaded with the first text that is read. */
  static Weighing all() {
    return ALL;
  }

  private static int colons(String weights) {
    return (int) weights.chars().filter(c -> c == ':').count();
  }

  private static int word(long sign) {
    return (int) (sign >>> 52);
  }

  /** The half of it by which it is known; never 0. */
  private static int part(long sign) {
    return (int) sign | 1;
  }

  private int slot(long sign) {
    int slot = 2 * (int) (sign >>> 32) & slots.length - 1;
    while (slots[slot] != 0 && slots[slot] != part(sign)) {
      slot = slot + 2 & slots.length - 1;
    }
    return slot;
  }

  static boolean isDoubted(Relation read, String rule) {
    return GIVEN.contains(read) && !SURE.contains(rule);
  }

  @Override
  public Read weigh(Read read, Signs around) {
    if (!isDoubted(read.relation(), read.rule())) {
      return read;
    }
    var words = around.take();
    var sums = RuleOdds.ALL.of(read.relation(), read.rule());
    for (int i = 0; i < words.count(); i++) {
      long sign = words.sign(i);
      if ((may[word(sign)] & 1L << sign) != 0) {
        int at = slots[slot(sign) + 1];
        int weight;
        do {
          weight = weights[at++];
          sums[weight >> 8 & 0x7f] += (byte) weight;
        } while ((weight & LAST) == 0);
      }
    }
    int likeliest = likeliest(sums, read.relation());
    return likeliest < 0 ? read : new Read(RELATIONS[likeliest], read.trigger(), "signs");
  }

  /** The place of the relation that is clearly likelier than the one read; -1 if none is. */
  static int likeliest(int[] sums, Relation read) {
    int best = read.ordinal();
    for (int i = 0; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    if (best == read.ordinal() || !GIVEN.contains(RELATIONS[best])) {
      return -1;
    }
    double all = 0;
    for (int sum : sums) {
      all += Math.exp((sum - sums[best]) * UNIT);
    }
    double own = Math.exp((sums[read.ordinal()] - sums[best]) * UNIT);
    return (1 - own) / all > CLEARLY ? best : -1;
  }
}
