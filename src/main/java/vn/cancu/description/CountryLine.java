package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** How far below its beginning the rest of a name or a motto may stand that a column broke. */
  private static final int BELOW = 3;

  private static final Pattern NAME_BEGINS = Pattern.compile("cộng hòa xã hội(?: chủ(?: nghĩa)?)?");
  private static final Set<String> NAME_ENDS =
      Set.of("việt nam", "nghĩa việt nam", "chủ nghĩa việt nam");
  private static final Pattern MOTTO_BEGINS = Pattern.compile("độc lập ?[-–]? ?(?:tự do ?)?[-–]?");
  private static final Set<String> MOTTO_ENDS =
      Set.of("hạnh phúc", "- hạnh phúc", "tự do - hạnh phúc", "- tự do - hạnh phúc");

  /** For each line what of the name and the motto it holds, also where a column broke them. */
  static List<@Nullable CountryLine> all(List<Line> lines) {
    var all = new ArrayList<@Nullable CountryLine>(lines.size());
    lines.forEach(line -> all.add(of(line)));
    for (int i = 0; i < Math.min(lines.size(), Layout.MOST_HEAD_LINES); i++) {
      var line = lines.get(i);
      var found = all.get(i);
      boolean begins =
          line.starts("cộng hòa")
              && NAME_BEGINS.matcher(line.key()).matches()
              && Capitals.only(line.text());
      if (begins || found != null && found.name && line.key().endsWith("chủ nghĩa")) {
        int from = found == null ? 0 : found.from;
        closeBelow(lines, all, i, NAME_ENDS, new CountryLine(from, line.text().length(), true));
      } else if (found == null
          && line.starts("độc lập")
          && MOTTO_BEGINS.matcher(line.key()).matches()) {
        closeBelow(lines, all, i, MOTTO_ENDS, new CountryLine(0, line.text().length(), false));
      }
    }
    return all;
  }

  private static void closeBelow(
      List<Line> lines,
      List<@Nullable CountryLine> all,
      int begun,
      Set<String> ends,
      CountryLine first) {
    for (int i = begun + 1; i <= begun + BELOW && i < lines.size(); i++) {
      if (ends.contains(lines.get(i).key())) {
        all.set(begun, first);
        all.set(i, new CountryLine(0, lines.get(i).text().length(), false));
        return;
      }
    }
  }

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
      boolean both =
          motto.find(name.end()) && folded.substring(name.end(), motto.start()).isBlank();
      return new CountryLine(name.start(), both ? motto.end() : name.end(), true);
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
