package vn.cancu.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How near the top the answers of many questions stood. */
final class Relevance {
  private static final int DEPTH = 10;

  private int asked;
  private double reciprocal;
  private int first;
  private int ofFive;
  private int ofTen;

  /**
   * Counts one question.
   *
   * @param found names of what was found, best first; those behind the tenth don't count
   */
  void count(List<String> found, Set<String> answers) {
    asked++;
    for (int i = 0; i < Math.min(DEPTH, found.size()); i++) {
      if (answers.contains(found.get(i))) {
        reciprocal += 1.0 / (i + 1);
        first += i == 0 ? 1 : 0;
        ofFive += i < 5 ? 1 : 0;
        ofTen++;
        return;
      }
    }
  }

  int asked() {
    return asked;
  }

  /** Mean of 1/rank of the best answer; 0 where none is among the ten. */
  double meanReciprocalRank() {
    return share(reciprocal);
  }

  double hitAt1() {
    return share(first);
  }

  double hitAt5() {
    return share(ofFive);
  }

  double hitAt10() {
    return share(ofTen);
  }

  String json() {
    return String.format(
        Locale.ROOT,
        "{\"mrr10\": %.4f, \"hit1\": %.4f, \"hit5\": %.4f, \"hit10\": %.4f}",
        meanReciprocalRank(),
        hitAt1(),
        hitAt5(),
        hitAt10());
  }

  private double share(double sum) {
    return asked == 0 ? 0 : sum / asked;
  }
}
