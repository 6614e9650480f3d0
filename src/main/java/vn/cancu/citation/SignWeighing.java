package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.cancu.document.Relation;

/**
 * Finds the weights of relation-signs.tsv from citations of which people said what relation they
 * tell: logistic regression over all relations, learnt citation by citation in steps that grow
 * smaller for a weight the more it was moved (AdaGrad), weights held back by their size and their
 * squares so that most are nothing.
 *
 * <p>What rules read is no part of it: they know these citations by heart. {@link RuleOdds} says
 * what to think of it by papers that they did not know.
 *
 * <p>The same citations give the same table.
 */
public final class SignWeighing {
  /** What one order of the citations taught by chance is levelled by others. */
  private static final int TIMES = 3;

  private static final int ROUNDS = 6;
  private static final double RATE = 0.1;
  private static final double FIRST_SQUARE = 0.01;
  private static final double HELD_BACK = 0.008;
  private static final double HELD_BACK_SQUARED = 0.002;

  /** What moves no probability by so much is not learnt. */
  private static final double NOTHING = 1e-4;

  /** Signs seen less often are what one paper says. */
  private static final int LEAST_SEEN = 3;

  private static final long SEED = 7;
  private static final Relation[] RELATIONS = Relation.values();

  private final Map<String, Integer> places = new TreeMap<>();
  private final float[] weights;
  private final float[] squares;
  private final RuleOdds odds;

  private SignWeighing(Collection<SignLesson> lessons, Set<String> without) {
    odds = new RuleOdds(without);
    var seen = new TreeMap<String, Integer>();
    for (var lesson : lessons) {
      lesson.signs().forEach(sign -> seen.merge(sign, 1, Integer::sum));
    }
    seen.forEach((sign, times) -> {
      if (times >= LEAST_SEEN) {
        places.put(sign, places.size());
      }
    });
    weights = new float[places.size() * RELATIONS.length];
    squares = new float[weights.length];
  }

  /**
   * Takes about half a minute for ten thousand citations.
   *
   * @param without sets that these lessons are not of: nor are their readings counted
   */
  public static SignWeighing of(Collection<SignLesson> lessons, Set<String> without) {
    var weighing = new SignWeighing(lessons, without);
    var order = new ArrayList<Learnt>();
    lessons.forEach(lesson -> order.add(weighing.learnt(lesson)));
    var random = new Random(SEED);
    var sums = new float[weighing.weights.length];
    for (int time = 0; time < TIMES; time++) {
      Arrays.fill(weighing.weights, 0);
      Arrays.fill(weighing.squares, 0);
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(order, random);
        order.forEach(weighing::learn);
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] += weighing.weights[i] / TIMES;
      }
    }
    System.arraycopy(sums, 0, weighing.weights, 0, sums.length);
    return weighing;
  }

  /** A citation by the places of its signs. */
  private record Learnt(int[] places, int asked) {}

  private Learnt learnt(SignLesson lesson) {
    return new Learnt(places(lesson), lesson.asked().ordinal());
  }

  private int[] places(SignLesson lesson) {
    return lesson.signs().stream().filter(places::containsKey).mapToInt(places::get).toArray();
  }

  private void learn(Learnt lesson) {
    var wrong = probabilities(lesson.places());
    wrong[lesson.asked()] -= 1;
    for (int place : lesson.places()) {
      for (int relation = 0; relation < wrong.length; relation++) {
        if (Math.abs(wrong[relation]) > NOTHING) {
          move(place * wrong.length + relation, wrong[relation]);
        }
      }
    }
  }

  private void move(int at, double wrong) {
    double slope = wrong + HELD_BACK_SQUARED * weights[at];
    squares[at] += (float) (slope * slope);
    double step = RATE / Math.sqrt(FIRST_SQUARE + squares[at]);
    double moved = weights[at] - step * slope;
    double back = step * HELD_BACK;
    weights[at] = (float) (Math.signum(moved) * Math.max(0, Math.abs(moved) - back));
  }

  private double[] probabilities(int[] places) {
    var sums = new double[RELATIONS.length];
    for (int place : places) {
      for (int relation = 0; relation < sums.length; relation++) {
        sums[relation] += weights[place * sums.length + relation];
      }
    }
    double most = Arrays.stream(sums).max().orElse(0);
    double all = 0;
    for (int relation = 0; relation < sums.length; relation++) {
      sums[relation] = Math.exp(sums[relation] - most);
      all += sums[relation];
    }
    for (int relation = 0; relation < sums.length; relation++) {
      sums[relation] /= all;
    }
    return sums;
  }

  /** The relation that a citation would be given with these weights. */
  public Relation relation(SignLesson lesson) {
    if (!SignTable.isDoubted(lesson.read(), lesson.rule())) {
      return lesson.read();
    }
    var sums = odds.of(lesson.read(), lesson.rule());
    for (int place : places(lesson)) {
      for (int relation = 0; relation < sums.length; relation++) {
        sums[relation] += rounded(place, relation);
      }
    }
    int likeliest = SignTable.likeliest(sums, lesson.read());
    return likeliest < 0 ? lesson.read() : RELATIONS[likeliest];
  }

  private int rounded(int place, int relation) {
    long rounded = Math.round(weights[place * RELATIONS.length + relation] / SignTable.UNIT);
    return (int) Math.clamp(rounded, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** The rows of the table without its head: sign, weights. */
  public List<String> table() {
    var rows = new ArrayList<String>();
    places.forEach((sign, place) -> {
      var row = new ArrayList<String>();
      for (var relation : RELATIONS) {
        int weight = rounded(place, relation.ordinal());
        if (weight != 0) {
          row.add(relation.slug() + ":" + weight);
        }
      }
      if (!row.isEmpty()) {
        rows.add(sign + '\t' + String.join(" ", row));
      }
    });
    return rows;
  }
}
