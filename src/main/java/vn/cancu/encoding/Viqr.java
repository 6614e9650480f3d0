package vn.cancu.encoding;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Repair;

/**
 * Vietnamese in plain ASCII as RFC 1456 writes it: "Co^.ng ho`a", with "\" before a sign that is
 * itself. Such a text is known by what it becomes.
 */
public final class Viqr {
  private static final String VOWELS = "aeiouyAEIOUY";
  private static final int LOOKED_AT = 4000;

  private Viqr() {}

  /** The text in Unicode and what was done, or null where it is no such text. */
  public static UnicodeText.@Nullable Repaired decode(String text) {
    if (!canBe(text)) {
      return null;
    }
    var decoded = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      at = letter(text, at, decoded);
    }
    var result = Normalizer.normalize(decoded, Normalizer.Form.NFC);
    var read = Legibility.of(result);
    return read.share() >= 0.8 && read.accented() >= 0.3 * read.words()
        ? new UnicodeText.Repaired(result, List.of(new Repair("viqr", read.accented())))
        : null;
  }

  /** ASCII alone, and at the start of the text vowels with hats and hooks in plenty. */
  private static boolean canBe(String text) {
    int words = 0;
    int shaped = 0;
    for (int i = 0; i < Math.min(LOOKED_AT, text.length()); i++) {
      char c = text.charAt(i);
      if (c > 126) {
        return false;
      }
      words += c == ' ' || c == '\n' ? 1 : 0;
      shaped += i > 0 && shape(text.charAt(i - 1), c) != 0 ? 1 : 0;
    }
    return shaped >= 5 && shaped * 10 > words;
  }

  /** Appends the letter at a place with its signs, decomposed, and gives the place behind it. */
  private static int letter(String text, int at, StringBuilder decoded) {
    char c = text.charAt(at);
    int next = at + 1;
    if (c == '\\' && next < text.length()) {
      decoded.append(text.charAt(next));
      return next + 1;
    }
    if ((c == 'd' || c == 'D')
        && next < text.length()
        && Character.toLowerCase(text.charAt(next)) == 'd') {
      decoded.append(c == 'd' ? 'đ' : 'Đ');
      return next + 1;
    }
    decoded.append(c);
    if (VOWELS.indexOf(c) < 0 || next == text.length()) {
      return next;
    }
    char shape = shape(c, text.charAt(next));
    if (shape != 0) {
      decoded.append(shape);
      next++;
    }
    char tone = next < text.length() ? tone(text, next) : 0;
    if (tone != 0) {
      decoded.append(tone);
      next++;
    }
    return next;
  }

  /** Circumflex, breve or horn, where this vowel can have it; else 0. */
  private static char shape(char vowel, char sign) {
    char v = Character.toLowerCase(vowel);
    return switch (sign) {
      case '^' -> v == 'a' || v == 'e' || v == 'o' ? '\u0302' : 0;
      case '(' -> v == 'a' ? '\u0306' : 0;
      case '+', '*' -> v == 'o' || v == 'u' ? '\u031b' : 0;
      default -> 0;
    };
  }

  /** A tone, or 0; a stop at the end of a line ends the sentence. */
  private static char tone(String text, int at) {
    return switch (text.charAt(at)) {
      case '\'' -> '\u0301';
      case '`' -> '\u0300';
      case '?' -> '\u0309';
      case '~' -> '\u0303';
      case '.' -> isLetterAt(text, at + 1) || !endsSentence(text, at) ? '\u0323' : 0;
      default -> 0;
    };
  }

  private static boolean isLetterAt(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Behind it the line ends. */
  private static boolean endsSentence(String text, int at) {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r';
  }
}
