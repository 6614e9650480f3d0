package vn.cancu.rendition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two texts of perhaps one document do not share, weighed: a page number or a stamp that only
 * one has says nothing, another day in the same sentence says that they are two.
 */
final class WordingDifference {
  /** Longer stretches come of columns read in another order; words moved are not words changed. */
  private static final int LONG = 12;

  private static final int NEAR = 2;

  /** Recognition turns single letters; less like than this, another name is meant. */
  private static final double OTHER_NAME = 0.65;

  /**
   * Recognition does not turn so many letters of one name: a split word beside it is no likeness.
   */
  private static final int MANY = 4;

  private static final Set<String> TELLING =
      Set.of(
          "mot", "hai", "ba", "bon", "tu", "nam", "sau", "bay", "tam", "chin", "muoi", "nhat",
          "sang", "trua", "chieu", "toi", "dau", "cuoi", "truoc", "khong");

  private static final Set<String> TIMES =
      Set.of("ngay", "thang", "nam", "gio", "phut", "luc", "quy", "tuan", "h");

  private final Wording one;
  private final Wording other;
  private final Alignment alignment;
  private final Map<String, Integer> surplus;

  WordingDifference(Wording one, Wording other) {
    this.one = one;
    this.other = other;
    this.alignment = Alignment.of(one, other);
    this.surplus = surplus();
  }

  /** Words shared, as part of the shorter text. */
  double ofShorter() {
    return (double) alignment.shared() / Math.max(1, Math.min(one.size(), other.size()));
  }

  /** Words shared, as part of the longer text. */
  double ofLonger() {
    return (double) alignment.shared() / Math.max(1, Math.max(one.size(), other.size()));
  }

  /**
   * Whether a number of one stands in the place of a number of the other.
   *
   * @param daysOnly whether only those count that stand as a day or an hour does
   */
  boolean inNumbers(boolean daysOnly) {
    return replacements()
        .anyMatch(replaced ->
            Figures.differ(replaced.words, replaced.others)
                && (!daysOnly || isDay(replaced.stretch)));
  }

  /** Whether other numbers or words of time stand at it: "15/5/2020", "8 giờ", "ngày 15". */
  private boolean isDay(Alignment.Stretch stretch) {
    return isTime(one, stretch.start() - 1)
        || isTime(one, stretch.end())
        || isTime(other, stretch.otherStart() - 1)
        || isTime(other, stretch.otherEnd())
        || stretch.end() - stretch.start() > 1
        || stretch.otherEnd() - stretch.otherStart() > 1;
  }

  private static boolean isTime(Wording wording, int index) {
    if (index < 0 || index >= wording.size()) {
      return false;
    }
    var word = wording.word(index);
    return Character.isDigit(word.charAt(0)) || TIMES.contains(word);
  }

  /** Whether each has numbers that the other lacks, wherever they stand. */
  boolean inNumbersAnywhere() {
    return surplus.entrySet().stream()
            .anyMatch(word -> word.getValue() > 0 && Wording.isNumber(word.getKey()))
        && surplus.entrySet().stream()
            .anyMatch(word -> word.getValue() < 0 && Wording.isNumber(word.getKey()));
  }

  /**
   * Whether a name of one stands in the place of a name of the other.
   *
   * @param recognised whether one of them was read from a picture: then likeness is enough
   */
  boolean inNames(boolean recognised) {
    return replacements()
        .filter(replaced -> replaced.names && replaced.otherNames)
        .anyMatch(replaced -> !recognised || replaced.isOtherName());
  }

  /** Words replaced, as part of the shorter text. */
  double replaced() {
    int count =
        replacements()
            .mapToInt(replaced -> Math.max(replaced.words.size(), replaced.others.size()))
            .sum();
    return (double) count / Math.max(1, Math.min(one.size(), other.size()));
  }

  /** Whether a word that decides on a day, a number or a will was replaced by another such word. */
  boolean inTellingWords() {
    return replacements()
        .anyMatch(replaced ->
            replaced.words.stream().anyMatch(TELLING::contains)
                || replaced.others.stream().anyMatch(TELLING::contains));
  }

  /** What a stretch has on each side, without what both have or what only moved. */
  private record Replaced(
      Alignment.Stretch stretch,
      List<String> words,
      boolean names,
      List<String> others,
      boolean otherNames) {
    boolean isOtherName() {
      var here = String.join("", words);
      var there = String.join("", others);
      int edits = Closeness.edits(here, there);
      return edits > 1 && Closeness.of(here, there) < OTHER_NAME
          || edits >= MANY && Closeness.ofMiddles(here, there) < OTHER_NAME;
    }
  }

  private Stream<Replaced> replacements() {
    return joined().stream()
        .filter(Alignment.Stretch::isReplacement)
        .map(this::replaced)
        .filter(replaced -> !replaced.words.isEmpty() && !replaced.others.isEmpty());
  }

  /** Two words alike between two differences, "tháng" above all, do not make them two. */
  private List<Alignment.Stretch> joined() {
    var joined = new ArrayList<Alignment.Stretch>();
    for (var next : alignment.stretches()) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && next.start() - last.end() <= NEAR) {
        joined.removeLast();
        joined.add(
            new Alignment.Stretch(last.start(), next.end(), last.otherStart(), next.otherEnd()));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private Replaced replaced(Alignment.Stretch stretch) {
    boolean isLong =
        stretch.end() - stretch.start() > LONG || stretch.otherEnd() - stretch.otherStart() > LONG;
    var words = new ArrayList<String>();
    var others = new ArrayList<String>();
    boolean names = false;
    boolean otherNames = false;
    var there = counted(other, stretch.otherStart(), stretch.otherEnd());
    for (int i = stretch.start(); i < stretch.end(); i++) {
      var word = one.word(i);
      if (!take(there, word) && !(isLong && surplus.getOrDefault(word, 0) <= 0)) {
        words.add(word);
        names |= one.isCapital(i);
      }
    }
    var here = counted(one, stretch.start(), stretch.end());
    for (int i = stretch.otherStart(); i < stretch.otherEnd(); i++) {
      var word = other.word(i);
      if (!take(here, word) && !(isLong && surplus.getOrDefault(word, 0) >= 0)) {
        others.add(word);
        otherNames |= other.isCapital(i);
      }
    }
    return new Replaced(stretch, words, names, others, otherNames);
  }

  private static Map<String, Integer> counted(Wording wording, int start, int end) {
    var counts = new HashMap<String, Integer>();
    for (int i = start; i < end; i++) {
      counts.merge(wording.word(i), 1, Integer::sum);
    }
    return counts;
  }

  private static boolean take(Map<String, Integer> counts, String word) {
    int left = counts.getOrDefault(word, 0);
    counts.put(word, left - 1);
    return left > 0;
  }

  /** How often more the one has a word than the other, over all stretches. */
  private Map<String, Integer> surplus() {
    var counts = new HashMap<String, Integer>();
    for (var stretch : alignment.stretches()) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        counts.merge(one.word(i), 1, Integer::sum);
      }
      for (int i = stretch.otherStart(); i < stretch.otherEnd(); i++) {
        counts.merge(other.word(i), -1, Integer::sum);
      }
    }
    return counts;
  }
}
