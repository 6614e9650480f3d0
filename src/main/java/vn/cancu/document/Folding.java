package vn.cancu.document;

import java.text.Normalizer;
import java.util.Locale;

/** Text without accents, for keys and addresses only: never shown to a reader. */
public final class Folding {
  /** In the table: a letter that leaves nothing, and one whose folding needs its neighbours. */
  private static final char DROPPED = '\uffff';

  private static final char OTHERWISE = '\ufffe';

  /** Each letter up to the end of Vietnamese, folded alone. */
  private static final char[] FOLDED = new char['\u1f00'];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      var folded = bare(String.valueOf(c)).toLowerCase(Locale.ROOT);
      FOLDED[c] =
          folded.isEmpty()
              ? DROPPED
              : folded.length() > 1 || c == 'Σ' ? OTHERWISE : folded.charAt(0);
    }
  }

  private Folding() {}

  /** Lower case, no accents, đ and its look-alikes as d; all else as it is. */
  public static String fold(String text) {
    var plain = new char[text.length()];
    int length = 0;
    for (int i = 0; i < plain.length; i++) {
      char c = text.charAt(i);
      char folded = c < FOLDED.length ? FOLDED[c] : OTHERWISE;
      if (folded == OTHERWISE) {
        return bare(text).toLowerCase(Locale.ROOT);
      }
      if (folded != DROPPED) {
        plain[length++] = folded;
      }
    }
    return new String(plain, 0, length);
  }

  /** The text without accents, its capitals kept. */
  private static String bare(String text) {
    var plain = new StringBuilder(text.length());
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      plain.append(
          switch (c) {
            case 'đ', 'Đ', 'ð', 'Ð', 'Ɖ', 'ɖ' -> 'd';
            default -> c;
          });
    }
    return plain.toString();
  }

  /**
   * Folded letters and digits with one hyphen for every run of anything else: "UBND tỉnh" ->
   * "ubnd-tinh".
   */
  public static String slug(String text) {
    var folded = fold(text);
    var slug = new char[folded.length()];
    int length = 0;
    boolean parted = false;
    for (int i = 0; i < slug.length; i++) {
      char c = folded.charAt(i);
      if (!isPlain(c)) {
        parted = length > 0;
        continue;
      }
      if (parted) {
        slug[length++] = '-';
        parted = false;
      }
      slug[length++] = c;
    }
    return new String(slug, 0, length);
  }

  /** Folded letters and digits alone: "699/UBND-VP8" -> "699ubndvp8". */
  public static String compact(String text) {
    var folded = fold(text);
    var plain = new char[folded.length()];
    int length = 0;
    for (int i = 0; i < plain.length; i++) {
      char c = folded.charAt(i);
      if (isPlain(c)) {
        plain[length++] = c;
      }
    }
    return length == plain.length ? folded : new String(plain, 0, length);
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
