package vn.cancu.encoding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well the words of a text that go beyond ASCII read as Vietnamese syllables: what tells a
 * legacy encoding from Unicode, and from other languages, whatever the fonts are called.
 *
 * @param words that go beyond ASCII
 * @param syllables those of them that can be Vietnamese
 */
record Evidence(int words, int syllables) {
  private static final int FEWEST_WORDS = 4;

  /** This share of syllables no other encoding leaves by accident. */
  private static final double UNICODE_READS = 0.45;

  /** Letters, and the signs that legacy fonts use as letters. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\u00a1-\u00ff\u0152-\u0192\u02c6\u02dc\u2013-\u2122\u2212\u2219]+");

  static Evidence of(String text) {
    int words = 0;
    int syllables = 0;
    var matcher = WORD.matcher(text);
    while (matcher.find()) {
      var word = matcher.group();
      if (word.chars().anyMatch(c -> c > 0x7e) && word.chars().anyMatch(Character::isLetter)) {
        words++;
        syllables += Syllables.isSyllable(letters(word)) ? 1 : 0;
      }
    }
    return new Evidence(words, syllables);
  }

  /**
   * Whether the text is best left as it is: too few words to doubt it, or enough that read well.
   */
  boolean speaksForUnicode() {
    return words < FEWEST_WORDS || share() > UNICODE_READS;
  }

  double share() {
    return words == 0 ? 0 : syllables / (double) words;
  }

  /**
   * Text of mixed fonts: the words that can't be Vietnamese as they stand and can be when decoded,
   * decoded.
   */
  static String convertWords(String text, LegacyEncoding encoding) {
    return WORD.matcher(text)
        .replaceAll(found -> {
          var word = found.group();
          var decoded = word.chars().anyMatch(c -> c > 0x7e) ? encoding.decode(word) : word;
          boolean better =
              !decoded.equals(word)
                  && !Syllables.isSyllable(letters(word))
                  && Syllables.isSyllable(letters(decoded));
          return Matcher.quoteReplacement(better ? decoded : word);
        });
  }

  /** Quotation marks, dashes and the like at the ends of a word belong to the sentence. */
  private static String letters(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetter(word.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetter(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }
}
