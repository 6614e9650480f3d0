package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the weights of topic-hints.tsv from documents of which people said what they are about:
 * multi-instance logistic regression. A document is about a topic where one of its tasks is; which,
 * nobody said. The tasks of a document share one probability, that of the task that speaks most for
 * the topic (a smooth maximum while learning); heavy weights are held back by their squares; steps
 * are Adam's. The libraries of the Java world learn from single instances only.
 *
 * <p>The same documents give the same table.
 */
public final class TopicWeighing {
  /** One word of a table says this much of a natural logarithm of odds. */
  private static final double UNIT = 0.1;

  /** Lighter words are left out of the table. */
  private static final double LIGHTEST = 0.4;

  private static final double EACH_WORD = TopicHints.EACH_WORD * UNIT;

  /** Words of a single document are its own. */
  private static final int LEAST_DOCUMENTS = 2;

  private static final int ROUNDS = 100;
  private static final double SHARPNESS = 5;
  private static final double HELD_BACK = 0.2;
  private static final double FIRST_BIAS = -2;

  private static final int TOPICS = TopicWords.TOPICS;
  private static final List<String> SLUGS = slugs();

  private final Map<String, Integer> places = new TreeMap<>();
  private final List<TopicLesson> lessons;

  /** Of each word what it weighs for each topic, one topic behind the other. */
  private final Steps words;

  private final Steps anyTask = new Steps(TOPICS, FIRST_BIAS);
  private final Steps subject = new Steps(TOPICS, 0);

  private TopicWeighing(List<TopicLesson> lessons) {
    this.lessons = lessons;
    var counts = new TreeMap<String, Integer>();
    for (var lesson : lessons) {
      var said = new HashSet<String>();
      lesson.tasks().forEach(task -> said.addAll(task.words()));
      said.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    counts.forEach((word, count) -> {
      if (count >= LEAST_DOCUMENTS) {
        places.put(word, places.size());
      }
    });
    words = new Steps(places.size() * TOPICS, 0);
  }

  /** Takes about a minute for a thousand documents. */
  public static TopicWeighing of(Collection<TopicLesson> lessons) {
    var weighing =
        new TopicWeighing(lessons.stream().filter(lesson -> !lesson.tasks().isEmpty()).toList());
    var learnt = weighing.lessons.stream().map(weighing::learnt).toList();
    for (int round = 1; round <= ROUNDS; round++) {
      learnt.forEach(weighing::learn);
      weighing.words.step(round, HELD_BACK);
      weighing.anyTask.step(round, 0);
      weighing.subject.step(round, 0);
    }
    weighing.round();
    return weighing;
  }

  /** What is told of the weights is told of those that the table holds. */
  private void round() {
    double lightest = lightest();
    words.round(lightest);
    anyTask.round(0);
    subject.round(0);
  }

  /**
   * The topics that a document would be given with these weights; where only tasks were read, those
   * that one of them is likelier about than not.
   */
  public Set<String> topics(TopicLesson lesson) {
    var given = new TreeSet<String>();
    if (lesson.tasks().isEmpty()) {
      return given;
    }
    var tasks = learnt(lesson).tasks();
    for (int topic = 0; topic < TOPICS; topic++) {
      double most = Double.NEGATIVE_INFINITY;
      for (var task : tasks) {
        most = Math.max(most, weight(task, topic));
      }
      double enough =
          lesson.phrases().isEmpty() ? 0 : TopicTally.ENOUGH_OF_ALL - lesson.phrases().get(topic);
      if (most / UNIT >= enough) {
        given.add(SLUGS.get(topic));
      }
    }
    return given;
  }

  /**
   * The rows of the table without its head: topic, weight, words. Of more words than it may hold
   * the lightest are left out.
   */
  public List<String> table() {
    var rows = new ArrayList<String>();
    for (int topic = 0; topic < TOPICS; topic++) {
      var byWeight = new TreeMap<Integer, List<String>>(Comparator.reverseOrder());
      add(byWeight, anyTask.values[topic], TopicWords.ANY_TASK);
      add(byWeight, subject.values[topic], TopicWords.SUBJECT);
      for (var place : places.entrySet()) {
        add(byWeight, words.values[place.getValue() * TOPICS + topic], place.getKey());
      }
      for (var line : byWeight.entrySet()) {
        rows.add(
            SLUGS.get(topic) + '\t' + line.getKey() + '\t' + String.join("|", line.getValue()));
      }
    }
    return rows;
  }

  private double lightest() {
    var weights = Arrays.stream(words.values).map(Math::abs).sorted().toArray();
    int out = weights.length - TopicHints.MOST - 1;
    // Words that are only said together weigh the same: all of them go, or the table is too long.
    return out < 0 ? LIGHTEST : Math.max(LIGHTEST, Math.nextUp(weights[out]));
  }

  private static void add(Map<Integer, List<String>> byWeight, double weight, String word) {
    int rounded = (int) Math.round(weight / UNIT);
    if (rounded != 0) {
      byWeight.computeIfAbsent(rounded, any -> new ArrayList<>()).add(word);
    }
  }

  private static List<String> slugs() {
    var slugs = new String[TOPICS];
    TopicWords.ALL.forEach(entry -> slugs[entry.topic()] = entry.slug());
    return List.of(slugs);
  }

  /** A task by the places of its words. */
  private record Learnt(int[] places, int length, boolean isSubject) {
    double root() {
      return TopicHints.root(length);
    }
  }

  private record Lesson(List<Learnt> tasks, boolean[] topics, double worth) {}

  private Lesson learnt(TopicLesson lesson) {
    var topics = new boolean[TOPICS];
    for (int topic = 0; topic < TOPICS; topic++) {
      topics[topic] = lesson.topics().contains(SLUGS.get(topic));
    }
    return new Lesson(
        lesson.tasks().stream()
            .map(task ->
                new Learnt(
                    task.words().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .sorted()
                        .toArray(),
                    task.length(),
                    task.isSubject()))
            .toList(),
        topics,
        lesson.worth());
  }

  private double weight(Learnt task, int topic) {
    double sum = 0;
    for (int place : task.places()) {
      sum += words.values[place * TOPICS + topic];
    }
    return sum / task.root()
        - EACH_WORD * task.root()
        + anyTask.values[topic]
        + (task.isSubject() ? subject.values[topic] : 0);
  }

  private void learn(Lesson lesson) {
    var weights = new double[lesson.tasks().size()];
    for (int topic = 0; topic < TOPICS; topic++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = weight(lesson.tasks().get(i), topic);
        most = Math.max(most, weights[i]);
      }
      double all = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.exp(SHARPNESS * (weights[i] - most));
        all += weights[i];
      }
      double odds = most + Math.log(all) / SHARPNESS;
      double wrong =
          lesson.worth() * (1 / (1 + Math.exp(-odds)) - (lesson.topics()[topic] ? 1 : 0));
      for (int i = 0; i < weights.length; i++) {
        lay(lesson.tasks().get(i), topic, wrong * weights[i] / all);
      }
    }
  }

  private void lay(Learnt task, int topic, double wrong) {
    anyTask.slopes[topic] += wrong;
    subject.slopes[topic] += task.isSubject() ? wrong : 0;
    double each = wrong / task.root();
    for (int place : task.places()) {
      words.slopes[place * TOPICS + topic] += each;
    }
  }

  /** Numbers that are learnt by Adam (Kingma and Ba, 2015), with its usual settings. */
  private static final class Steps {
    private static final double RATE = 0.05;
    private static final double KEPT = 0.9;
    private static final double KEPT_SQUARES = 0.999;
    private static final double NONE = 1e-8;

    final double[] values;
    final double[] slopes;
    private final double[] means;
    private final double[] squares;

    Steps(int size, double first) {
      values = new double[size];
      slopes = new double[size];
      means = new double[size];
      squares = new double[size];
      Arrays.fill(values, first);
    }

    /** To what the table can say; nothing where it is lighter. */
    void round(double lightest) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Math.abs(values[i]) < lightest ? 0 : Math.rint(values[i] / UNIT) * UNIT;
      }
    }

    void step(int round, double heldBack) {
      double mean = 1 - Math.pow(KEPT, round);
      double square = 1 - Math.pow(KEPT_SQUARES, round);
      for (int i = 0; i < values.length; i++) {
        double slope = slopes[i] + heldBack * values[i];
        means[i] = KEPT * means[i] + (1 - KEPT) * slope;
        squares[i] = KEPT_SQUARES * squares[i] + (1 - KEPT_SQUARES) * slope * slope;
        values[i] -= RATE * means[i] / mean / (Math.sqrt(squares[i] / square) + NONE);
        slopes[i] = 0;
      }
    }
  }
}
