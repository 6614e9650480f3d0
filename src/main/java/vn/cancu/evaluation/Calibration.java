package vn.cancu.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a confidence of 0.8 is right eight times in ten: what was claimed beside what came true,
 * by fifths.
 */
final class Calibration {
  private static final int BINS = 5;

  private final int[] counts = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] claimed = new double[BINS];

  void add(double confidence, boolean isRight) {
    int bin = Math.clamp((int) (confidence * BINS), 0, BINS - 1);
    counts[bin]++;
    claimed[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    for (int bin = 0; bin < BINS; bin++) {
      if (counts[bin] > 0) {
        lines.add(
            "confidence %.1f-%.1f    %6d  claimed %.3f  right %.3f"
                .formatted(
                    bin / (double) BINS,
                    (bin + 1) / (double) BINS,
                    counts[bin],
                    claimed[bin] / counts[bin],
                    right[bin] / (double) counts[bin]));
      }
    }
    return lines;
  }

  /** Expected calibration error: the mean gap between claim and truth, weighted by count. */
  Map<String, Object> summary() {
    int total = 0;
    double gap = 0;
    for (int bin = 0; bin < BINS; bin++) {
      total += counts[bin];
      gap += Math.abs(claimed[bin] - right[bin]);
    }
    var summary = new LinkedHashMap<String, Object>();
    summary.put("n", total);
    summary.put("expectedError", total == 0 ? 0 : Evaluation.rounded(gap / total));
    return summary;
  }
}
