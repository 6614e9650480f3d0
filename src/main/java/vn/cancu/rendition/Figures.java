package vn.cancu.rendition;

import java.util.List;

/**
 * Numbers as two texts have them in one place, where a picture may have turned digits to letters.
 */
final class Figures {
  /** Stands for a letter among digits: a digit misread, or dirt. */
  private static final char ANY = '?';

  private Figures() {}

  /** Whether both have digits and they can't be the same: "2 018" is 2018, "20l8" may be. */
  static boolean differ(List<String> words, List<String> others) {
    var here = of(words);
    var there = of(others);
    return !here.isEmpty() && !there.isEmpty() && !match(here, there);
  }

  private static String of(List<String> words) {
    var figures = new StringBuilder();
    for (var word : words) {
      if (word.chars().anyMatch(Character::isDigit)) {
        word.chars().forEach(c -> figures.append(Character.isDigit(c) ? (char) c : ANY));
      }
    }
    return figures.toString();
  }

  /** Digit for digit, where an unknown is any digit or none. */
  private static boolean match(String one, String other) {
    var above = new boolean[other.length() + 1];
    above[0] = true;
    for (int j = 1; j <= other.length(); j++) {
      above[j] = above[j - 1] && other.charAt(j - 1) == ANY;
    }
    for (int i = 1; i <= one.length(); i++) {
      boolean any = one.charAt(i - 1) == ANY;
      var row = new boolean[other.length() + 1];
      row[0] = above[0] && any;
      for (int j = 1; j <= other.length(); j++) {
        boolean otherAny = other.charAt(j - 1) == ANY;
        boolean alike = any || otherAny || one.charAt(i - 1) == other.charAt(j - 1);
        row[j] = above[j - 1] && alike || above[j] && any || row[j - 1] && otherAny;
      }
      above = row;
    }
    return above[other.length()];
  }
}
