package vn.cancu.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Puts one slip of the finger into a text, the same one each time for one seed: two letters
 * swapped, one left out, one doubled, or the key beside it, in a word of three letters or more.
 */
final class Mistyping {
  private static final int SHORTEST = 3;
  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private final Random random;

  Mistyping(long seed) {
    this.random = new Random(seed);
  }

  /** The text with one slip; itself where no word is long enough. */
  String in(String text) {
    var words = words(text);
    if (words.isEmpty()) {
      return text;
    }
    var word = words.get(random.nextInt(words.size()));
    var typed = text.substring(word[0], word[1]);
    var slip = slip(typed);
    return text.substring(0, word[0]) + slip + text.substring(word[1]);
  }

  private String slip(String word) {
    int at = random.nextInt(word.length() - 1);
    int kind = random.nextInt(4);
    for (int tried = 0; tried < 4; tried++) {
      var made =
          switch ((kind + tried) % 4) {
            case 0 ->
                word.substring(0, at)
                    + word.charAt(at + 1)
                    + word.charAt(at)
                    + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at + 1) + word.substring(at);
            default -> word.substring(0, at) + beside(word.charAt(at)) + word.substring(at + 1);
          };
      if (!made.equals(word)) {
        return made;
      }
    }
    return word;
  }

  private char beside(char letter) {
    for (var row : KEYS) {
      int at = row.indexOf(Character.toLowerCase(letter));
      if (at >= 0) {
        return row.charAt(
            at == 0 ? 1 : random.nextBoolean() && at + 1 < row.length() ? at + 1 : at - 1);
      }
    }
    return letter;
  }

  private static List<int[]> words(String text) {
    var words = new ArrayList<int[]>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (i - start >= SHORTEST) {
          words.add(new int[] {start, i});
        }
        start = -1;
      }
    }
    return words;
  }
}
