package vn.cancu.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without accents, for keys and addresses only: never shown to a reader. */
public final class Folding {
  /** In the table: a letter that leaves nothing, and one whose folding needs its neighbours. */
  private static final char DROPPED = '\uffff';

  private static final char OTHERWISE = '\ufffe';

  /** Each letter up to the end of Vietnamese, folded alone. */
  private static final char[] FOLDED = new char['\u1f00'];

  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

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

  /** Whether the letter's folding is one letter, whatever stands beside it. */
  static boolean foldsAlone(char c) {
    return c < FOLDED.length && FOLDED[c] != OTHERWISE && FOLDED[c] != DROPPED;
  }

  /** A letter that folds alone, folded. */
  static char letter(char c) {
    return FOLDED[c];
  }

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
    return ENDS.matcher(OTHERS.matcher(fold(text)).replaceAll("-")).replaceAll("");
  }

  /** Folded letters and digits alone: "699/UBND-VP8" -> "699ubndvp8". */
  public static String compact(String text) {
    return OTHERS.matcher(fold(text)).replaceAll("");
  }
}
