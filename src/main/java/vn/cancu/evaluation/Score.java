package vn.cancu.evaluation;

/** Counts of one field: right, given but wrong or not asked for, asked for but not given. */
final class Score {
  private int right;
  private int invented;
  private int missed;

  void right() {
    right++;
  }

  void invented() {
    invented++;
  }

  void missed() {
    missed++;
  }

  int inventedCount() {
    return invented;
  }

  int asked() {
    return right + missed;
  }

  double precision() {
    return right + invented == 0 ? 1 : (double) right / (right + invented);
  }

  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  String row(String name) {
    return "%-24s %6d %9.3f %7.3f %6.3f".formatted(name, asked(), precision(), recall(), f1());
  }
}
