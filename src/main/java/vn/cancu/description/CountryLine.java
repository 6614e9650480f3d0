package vn.cancu.description;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Folding;
import vn.cancu.document.Phrases;

/**
 * The country's name (or the Party's, or the Đoàn's) and the motto that head every official
 * document, also where recognition lost their accents. "… nước Cộng hòa xã hội chủ nghĩa Việt Nam"
 * in a sentence or in a signature is none.
 *
 * @param from first letter of what is to be cut out of the line
 * @param to behind its last letter
 * @param name whether it is the name, not the motto alone
 */
record CountryLine(int from, int to, boolean name) {
  private static final int LONGEST = 160;
  private static final Pattern NAME =
      Pattern.compile(
          "c[o0]ng\\s?h[o0]a?\\s?xa?\\s?h[o0][il1]\\s?chu\\s?ngh[il1]a(?:\\s?v[il1]et\\s?nam)?|dang c[o0]ng san v[il1]et nam"
              + "|(?:^|(?<=\\s{2}))doan (?:tncs|thanh nien c[o0]ng san) h[o0] ch[il1] m[il1]nh(?=\\s*$)");
  private static final Pattern MOTTO =
      Pattern.compile("d[o0]c\\s?lap\\s?[-.]?\\s?tu\\s?d[o0]\\s?[-.]?\\s?hanh\\s?phuc");

  static @Nullable CountryLine of(Line line) {
    if (line.text().length() > LONGEST || !mayBe(line.key())) {
      return null;
    }
    var folded = Folding.fold(line.key());
    if (folded.length() != line.text().length()) {
      return null;
    }
    var name = NAME.matcher(folded);
    var motto = MOTTO.matcher(folded);
    boolean named = name.find() && heads(line.text(), folded, name.start(), name.end());
    if (named) {
      return new CountryLine(name.start(), name.end(), true);
    }
    return motto.find() && Character.isUpperCase(line.text().charAt(motto.start()))
        ? new CountryLine(motto.start(), motto.end(), false)
        : null;
  }

  /** Spares most lines the patterns: "nghĩa", "cộng sản", "phúc", as worn as they may be. */
  private static boolean mayBe(String key) {
    return goesOn(key, "ngh", "ia")
        || goesOn(key, "ng s", "an")
        || key.contains("tncs")
        || goesOn(key, " ph", "uc")
        || goesOn(key, "hph", "uc");
  }

  /** Whether letters stand there with these behind them, whatever their marks; i also as l or 1. */
  private static boolean goesOn(String key, String letters, String rest) {
    for (int at = key.indexOf(letters); at >= 0; at = key.indexOf(letters, at + 1)) {
      int from = at + letters.length();
      int same = 0;
      while (same < rest.length() && from + same < key.length()) {
        char c = Phrases.bare(key.charAt(from + same));
        if (c != rest.charAt(same) && !(rest.charAt(same) == 'i' && (c == 'l' || c == '1'))) {
          break;
        }
        same++;
      }
      if (same == rest.length()) {
        return true;
      }
    }
    return false;
  }

  /** In capitals anywhere in the line; otherwise only as the whole of it. */
  private static boolean heads(String text, String folded, int from, int to) {
    if (folded.startsWith("nuoc ", from - "nuoc ".length())) {
      return false;
    }
    var rest = folded.substring(to).strip();
    boolean whole =
        folded.substring(0, from).isBlank() && (rest.isEmpty() || MOTTO.matcher(rest).find());
    return Character.isUpperCase(text.charAt(from))
        && (whole || mostlyCapitals(text.substring(from, to)));
  }

  /** One letter read small ("NGHlA") does not make a name in capitals a sentence. */
  private static boolean mostlyCapitals(String text) {
    return Capitals.only(text)
        || text.chars().filter(Character::isLowerCase).count() * 8 < text.length();
  }
}
