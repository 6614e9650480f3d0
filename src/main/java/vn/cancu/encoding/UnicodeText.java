package vn.cancu.encoding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.cancu.document.Repair;

/**
 * Brings extracted text into the one form that is archived: NFC, lines ended by \n, plain spaces,
 * no characters that have no shape. Says what it changed of the letters.
 */
public final class UnicodeText {
  private UnicodeText() {}

  /** The text in its final form and what was done to its letters. */
  public record Repaired(String text, List<Repair> repairs) {
    public Repaired {
      repairs = List.copyOf(repairs);
    }
  }

  /** Takes text as readers of files give it, with the marks of {@link LegacyText}. */
  public static Repaired repair(String text) {
    // First of all: control characters are letters of VPS, soft hyphens of TCVN3.
    var decoded = LegacyText.decode(text);
    if (isFinal(decoded.text())) {
      return new Repaired(decoded.text(), decoded.repairs());
    }
    var clean = clean(decoded.text());
    if (Normalizer.isNormalized(clean, Normalizer.Form.NFC)) {
      return new Repaired(clean, decoded.repairs());
    }
    var repairs = new ArrayList<>(decoded.repairs());
    repairs.add(new Repair("nfc", changedWords(clean)));
    return new Repaired(Normalizer.normalize(clean, Normalizer.Form.NFC), repairs);
  }

  /** Spares most texts all else: plain blanks, letters and marks that NFC never puts together. */
  private static boolean isFinal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean same =
          (c >= ' ' && c <= '~')
              || c == '\n'
              || (c >= 'À' && c < '\u0300')
              || (c >= 'Ạ' && c <= 'ỹ')
              || (c >= '\u2010' && c <= '\u2027')
              || c == '\t'
              || c == '\f';
      if (!same) {
        return false;
      }
    }
    return true;
  }

  private static int changedWords(String text) {
    int changed = 0;
    for (var word : text.split("\\s+")) {
      if (!Normalizer.isNormalized(word, Normalizer.Form.NFC)) {
        changed++;
      }
    }
    return Math.max(1, changed);
  }

  private static String clean(String text) {
    int same = 0;
    while (same < text.length() && !changes(text, same)) {
      same++;
    }
    if (same == text.length()) {
      return text;
    }
    var clean = new StringBuilder(text.length()).append(text, 0, same);
    for (int i = same; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if (isBlank(c)) {
        clean.append(' ');
      } else if (isLineEnd(c)) {
        clean.append('\n');
      } else if (!isShapeless(text, i)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static boolean changes(String text, int i) {
    char c = text.charAt(i);
    boolean plain = (c >= ' ' && c <= '~') || c == '\n' || (c >= '\u00c0' && c < '\u2000');
    return !plain && (c == '\r' || isBlank(c) || isLineEnd(c) || isShapeless(text, i));
  }

  /** The no-break space and its like: readers of the text look for plain blanks. */
  private static boolean isBlank(char c) {
    return c == '\u00a0' || c == '\u202f' || c == '\u3000' || (c >= '\u2000' && c <= '\u200a');
  }

  private static boolean isLineEnd(char c) {
    return c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Control characters, zero-width ones, and halves of surrogate pairs. */
  private static boolean isShapeless(String text, int i) {
    char c = text.charAt(i);
    if ((c >= ' ' && c <= '~') || c == '\n' || c == '\t' || c == '\f') {
      return false;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return Character.isISOControl(c)
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\uffff'
        || c == '\ufffe';
  }
}
