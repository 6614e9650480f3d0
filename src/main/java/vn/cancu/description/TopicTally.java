package vn.cancu.description;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What speaks for one topic in one document. */
final class TopicTally {
  /** A phrase in the subject counts as often; one in the body at most three times. */
  private static final double SUBJECT = 5;

  private static final double MOST_COUNTED = 3;

  /** Enough where the subject, the issuer or the type speaks: one word of weight 4 there. */
  private static final double ENOUGH = 14;

  /** The body alone must say more, in more than one phrase, and come back to it. */
  private static final double ENOUGH_IN_BODY = 15;

  private static final int LEAST_PHRASES = 2;

  /** A lighter word in the subject is no more than a word in the body. */
  private static final int LEAST_TO_SPEAK = 4;

  private static final int MOST_SHOWN = 5;

  private static final class Found {
    int weight;
    boolean inSubject;
    double inBody;
  }

  private final Map<String, Found> phrases = new LinkedHashMap<>();
  private final Map<String, Integer> given = new LinkedHashMap<>();
  private final double share;
  private final double leastInBody;
  private final double enoughInBody;
  private int mostGiven;
  private boolean spoken;

  /**
   * @param share below 1 in a long document, where any word occurs
   * @param leastInBody how much all its phrases in the body must weigh together where nothing but
   *     the body speaks
   * @param times as much as usual the body must say of this topic
   */
  TopicTally(double share, double leastInBody, int times) {
    this.share = share;
    this.leastInBody = leastInBody * times;
    enoughInBody = ENOUGH_IN_BODY * times;
  }

  void inSubject(TopicWords.Entry entry) {
    found(entry).inSubject = true;
    spoken |= entry.weight() >= LEAST_TO_SPEAK;
  }

  void inBody(TopicWords.Entry entry, double worth) {
    if (worth > 0) {
      found(entry).inBody += worth;
    }
  }

  /** The issuer, the symbol or the type speaks for it; of several the weightiest counts. */
  void given(String words, int weight) {
    given.put(words, weight);
    mostGiven = Math.max(mostGiven, weight);
  }

  private Found found(TopicWords.Entry entry) {
    var found = phrases.computeIfAbsent(entry.phrase(), any -> new Found());
    found.weight =
        Math.abs(entry.weight()) > Math.abs(found.weight) ? entry.weight() : found.weight;
    return found;
  }

  private double score(Found found) {
    return found.weight
        * ((found.inSubject ? SUBJECT : 0) + Math.min(MOST_COUNTED, found.inBody) * share);
  }

  double score() {
    return mostGiven + phrases.values().stream().mapToDouble(this::score).sum();
  }

  boolean isEnough() {
    return spoken || mostGiven >= ENOUGH
        ? score() >= ENOUGH
        : score() >= enoughInBody && phrases.size() >= LEAST_PHRASES && inBody() >= leastInBody;
  }

  private double inBody() {
    return phrases.values().stream().mapToDouble(found -> found.weight * found.inBody).sum();
  }

  /** The words that decided, the weightiest first. */
  List<String> words() {
    var scores = new HashMap<String, Double>();
    given.forEach((words, weight) -> scores.put(words, (double) weight));
    phrases.forEach((phrase, found) -> scores.merge(phrase, score(found), Double::sum));
    return scores.entrySet().stream()
        .filter(scored -> scored.getValue() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> scored) -> -scored.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_SHOWN)
        .map(Map.Entry::getKey)
        .toList();
  }
}
