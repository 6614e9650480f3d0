package vn.cancu.rendition;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.Folding;

/**
 * The words of a text in order, folded: without accents, case, punctuation and line breaks, which
 * differ between a Word file, its PDF and a scan of it.
 */
final class Wording {
  /** Some two hundred pages; what lies behind is not compared. */
  private static final int MOST = 60_000;

  private final List<String> words;
  private final List<Boolean> capitals;

  private Wording(List<String> words, List<Boolean> capitals) {
    this.words = words;
    this.capitals = capitals;
  }

  static Wording of(String text) {
    var words = new ArrayList<String>();
    var capitals = new ArrayList<Boolean>();
    int length = text.length();
    for (int start = 0; start < length && words.size() < MOST; ) {
      if (!isPart(text.charAt(start))) {
        start++;
        continue;
      }
      int end = start + 1;
      while (end < length && isPart(text.charAt(end))) {
        end++;
      }
      var word = plain(Folding.fold(text.substring(start, end)));
      if (!word.isEmpty()) {
        words.add(word);
        capitals.add(Character.isUpperCase(text.charAt(start)));
      }
      start = end;
    }
    return new Wording(words, capitals);
  }

  /** "05" and "5" are one day. */
  private static String plain(String word) {
    int zeros = 0;
    while (zeros < word.length() - 1 && word.charAt(zeros) == '0') {
      zeros++;
    }
    return word.substring(zeros);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  boolean isCapital(int index) {
    return capitals.get(index);
  }

  static boolean isNumber(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A number for three words in a row, in place of them. */
  long three(int index) {
    long mixed = 0;
    for (int i = index; i < index + 3; i++) {
      mixed = mix(mixed * 31 + words.get(i).hashCode());
    }
    return mixed;
  }

  /** Spreads the bits; the constants are those of SplitMix64 (Steele, Lea, Flood 2014). */
  static long mix(long value) {
    long mixed = value + 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  boolean sameAs(Wording other) {
    return words.equals(other.words);
  }
}
