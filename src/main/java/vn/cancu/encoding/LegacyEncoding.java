package vn.cancu.encoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Sheet;

/** Encodings in which a font drew Latin-1 signs as Vietnamese letters; tables in encoding/*.tsv. */
enum LegacyEncoding {
  TCVN3("tcvn3", "\\.vn.*"),
  VNI("vni", "vni[- ].*"),
  VPS("vps", "vps[- ].*");

  /** PDF puts six letters before the name of a font of which it holds a part. */
  private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

  private final String kind;
  private final Pattern fonts;
  private final Map<String, String> letters;

  LegacyEncoding(String kind, String fonts) {
    this.kind = kind;
    this.fonts = Pattern.compile(fonts, Pattern.CASE_INSENSITIVE);
    this.letters = load("/encoding/" + kind + ".tsv");
  }

  /** The kind of a repair in the record. */
  String kind() {
    return kind;
  }

  static @Nullable LegacyEncoding ofFont(String name) {
    var bare = bare(name);
    for (var encoding : values()) {
      if (encoding.fonts.matcher(bare).matches()) {
        return encoding;
      }
    }
    return null;
  }

  /** .VnTimeH, .VnArial NarrowH, .VnTimeH,Bold in PDF, .VnTimeH Tur where a script follows. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\.vn[a-z0-9 ]*h(?:[,-].*| tur| ce| cyr| greek| baltic| \\(.*)?",
          Pattern.CASE_INSENSITIVE);

  /** Whether the font draws small letters as capitals. */
  static boolean drawsCapitals(String font) {
    return CAPITALS.matcher(bare(font)).matches();
  }

  /** The letters that the signs stand for; all else stays. */
  String decode(String signs) {
    var text = new StringBuilder(signs.length());
    for (int i = 0; i < signs.length(); i++) {
      var pair = i + 1 < signs.length() ? letters.get(signs.substring(i, i + 2)) : null;
      var one = pair == null ? letters.get(signs.substring(i, i + 1)) : null;
      if (pair != null) {
        text.append(pair);
        i++;
      } else if (one != null && !standsAlone(signs, i)) {
        text.append(one);
      } else {
        text.append(signs.charAt(i));
      }
    }
    return text.toString();
  }

  /** A minus sign or a raised dot that no letter touches is what it seems. */
  private boolean standsAlone(String signs, int at) {
    char c = signs.charAt(at);
    return (c == '\u2212' || c == '\u2219')
        && !(at > 0 && isLetter(signs.charAt(at - 1)))
        && !(at + 1 < signs.length() && isLetter(signs.charAt(at + 1)));
  }

  private boolean isLetter(char sign) {
    return Character.isLetter(sign) || letters.containsKey(String.valueOf(sign));
  }

  private static String bare(String font) {
    return SUBSET.matcher(font.strip()).replaceFirst("").replace("\"", "").replace("'", "").strip();
  }

  private static Map<String, String> load(String resource) {
    var windows = Charset.forName("windows-1252");
    var letters = new HashMap<String, String>();
    for (var row : Sheet.rows(resource)) {
      var codes = row.get("bytes").split(" ");
      var shown = new StringBuilder();
      var raw = new StringBuilder();
      for (var code : codes) {
        int value = Integer.parseInt(code, 16);
        shown.append(
            value > 0xff
                ? String.valueOf((char) value)
                : new String(new byte[] {(byte) value}, windows));
        raw.append((char) value);
      }
      letters.put(shown.toString(), row.get("letter"));
      letters.put(raw.toString(), row.get("letter"));
    }
    return Map.copyOf(letters);
  }
}
