package vn.cancu.document;

import java.text.Normalizer;
import java.util.Locale;

/** Text without accents, for keys and addresses only: never shown to a reader. */
public final class Folding {
  private Folding() {}

  /** Lower case, no accents, đ and its look-alikes as d; all else as it is. */
  public static String fold(String text) {
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
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Folded letters and digits with one hyphen for every run of anything else: "UBND tỉnh" ->
   * "ubnd-tinh".
   */
  public static String slug(String text) {
    return fold(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Folded letters and digits alone: "699/UBND-VP8" -> "699ubndvp8". */
  public static String compact(String text) {
    return fold(text).replaceAll("[^a-z0-9]+", "");
  }
}
