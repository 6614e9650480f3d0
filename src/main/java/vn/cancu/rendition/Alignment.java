package vn.cancu.rendition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays two wordings beside each other: runs of three words that each has once hold them together
 * (patience diff, Cohen 2006), what lies between is compared word by word. Time is that of sorting,
 * whatever the texts are.
 */
final class Alignment {
  /** Above this a stretch between two anchors counts as wholly different. */
  private static final int MOST_CELLS = 40_000;

  /** A stretch that differs: words of the one against words of the other; either may be empty. */
  record Stretch(int start, int end, int otherStart, int otherEnd) {
    boolean isReplacement() {
      return end > start && otherEnd > otherStart;
    }
  }

  private final Wording one;
  private final Wording other;
  private final List<Stretch> stretches = new ArrayList<>();
  private int shared;

  private Alignment(Wording one, Wording other) {
    this.one = one;
    this.other = other;
  }

  static Alignment of(Wording one, Wording other) {
    var alignment = new Alignment(one, other);
    alignment.run();
    return alignment;
  }

  List<Stretch> stretches() {
    return List.copyOf(stretches);
  }

  /** How many words stand in both, in the same order. */
  int shared() {
    return shared;
  }

  private void run() {
    int at = 0;
    int otherAt = 0;
    for (var anchor : anchors()) {
      if (anchor[0] < at || anchor[1] < otherAt) {
        continue;
      }
      between(at, anchor[0], otherAt, anchor[1]);
      at = anchor[0];
      otherAt = anchor[1];
      while (at < one.size() && otherAt < other.size() && same(at, otherAt)) {
        at++;
        otherAt++;
        shared++;
      }
    }
    between(at, one.size(), otherAt, other.size());
  }

  private boolean same(int index, int otherIndex) {
    return one.word(index).equals(other.word(otherIndex));
  }

  /** Places of the runs that each text has once, as many as stand in the same order in both. */
  private List<int[]> anchors() {
    var there = once(other);
    var pairs = new ArrayList<int[]>();
    once(one)
        .forEach((run, place) -> {
          var match = there.get(run);
          if (place >= 0 && match != null && match >= 0) {
            pairs.add(new int[] {place, match});
          }
        });
    pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
    return longestRising(pairs);
  }

  private static Map<Long, Integer> once(Wording wording) {
    var places = new HashMap<Long, Integer>();
    for (int i = 0; i + 3 <= wording.size(); i++) {
      int place = i;
      places.compute(wording.three(i), (run, known) -> known == null ? place : -1);
    }
    return places;
  }

  private static List<int[]> longestRising(List<int[]> pairs) {
    var ends = new int[pairs.size()];
    var before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    var rising = new int[length][];
    int place = length == 0 ? -1 : ends[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      rising[i] = pairs.get(place);
      place = before[place];
    }
    return Arrays.asList(rising);
  }

  private void between(int start, int end, int otherStart, int otherEnd) {
    int from = start;
    int otherFrom = otherStart;
    while (from < end && otherFrom < otherEnd && same(from, otherFrom)) {
      from++;
      otherFrom++;
      shared++;
    }
    int to = end;
    int otherTo = otherEnd;
    while (to > from && otherTo > otherFrom && same(to - 1, otherTo - 1)) {
      to--;
      otherTo--;
      shared++;
    }
    if ((long) (to - from) * (otherTo - otherFrom) > MOST_CELLS) {
      differs(from, to, otherFrom, otherTo);
    } else {
      wordByWord(from, to, otherFrom, otherTo);
    }
  }

  /** Longest common subsequence of a short stretch. */
  private void wordByWord(int start, int end, int otherStart, int otherEnd) {
    int rows = end - start;
    int columns = otherEnd - otherStart;
    var best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        best[i][j] =
            same(start + i, otherStart + j)
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    int from = 0;
    int otherFrom = 0;
    while (i < rows && j < columns) {
      if (same(start + i, otherStart + j)) {
        differs(start + from, start + i, otherStart + otherFrom, otherStart + j);
        shared++;
        from = ++i;
        otherFrom = ++j;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    differs(start + from, end, otherStart + otherFrom, otherEnd);
  }

  private void differs(int start, int end, int otherStart, int otherEnd) {
    if (end > start || otherEnd > otherStart) {
      stretches.add(new Stretch(start, end, otherStart, otherEnd));
    }
  }
}
