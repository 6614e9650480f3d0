package vn.cancu.encoding;

/**
 * How far a text can be read: whether a text layer of a page, or what came of a recognition, is
 * Vietnamese (or any writing at all) or only signs.
 *
 * @param signs that are no blanks
 * @param letters among them
 * @param latin letters of the Latin script among those
 * @param words of letters alone
 * @param syllables words that can be Vietnamese syllables
 * @param accented words with a letter that English lacks
 */
public record Legibility(
    int signs, int letters, int latin, int words, int syllables, int accented) {

  /** Takes NFC, as {@link UnicodeText} gives it. */
  public static Legibility of(String text) {
    int signs = 0;
    int letters = 0;
    int latin = 0;
    int words = 0;
    int syllables = 0;
    int accented = 0;
    int start = -1;
    boolean accent = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        letters++;
        latin += Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
        accent |= c > 0x7f;
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words++;
        syllables += Syllables.isSyllable(text.substring(start, i)) ? 1 : 0;
        accented += accent ? 1 : 0;
        start = -1;
        accent = false;
      }
      signs += Character.isWhitespace(c) ? 0 : 1;
    }
    return new Legibility(signs, letters, latin, words, syllables, accented);
  }

  /** The share of syllables among the words; 0 where there are none. */
  public double share() {
    return words == 0 ? 0 : (double) syllables / words;
  }
}
