package vn.cancu.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Folding;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.IssuerSlug;
import vn.cancu.document.Phrases;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/**
 * Bodies whose names begin with the letters of a code: "Bệnh viện đa khoa tỉnh Cà Mau" for the BVĐK
 * of "652/BVĐK-KHTH". Looked for in the document's own words only.
 */
final class Abbreviated {
  private static final int MOST_CODES = 12;
  private static final String INSPECTORS = "ttr";

  /** The one code of two letters that stands for the one body of its kind. */
  static final String HOSPITAL = "bv";

  private Abbreviated() {}

  /** Folded codes and the one body in the text that each stands for; one pass over the text. */
  static Map<String, String> in(Flow flow, @Nullable String citing, List<String> codes) {
    Map<String, String> bodies = new HashMap<>();
    Map<String, String> parts = new HashMap<>();
    if (codes.isEmpty() || codes.size() > MOST_CODES) {
      return bodies;
    }
    for (int at = 0; at < flow.length(); at++) {
      boolean begins =
          Character.isUpperCase(flow.text.charAt(at))
              && (at == 0 || !Character.isLetterOrDigit(flow.text.charAt(at - 1)));
      if (!begins) {
        continue;
      }
      IssuerPhrase.Found body = null;
      for (var code : codes) {
        if (fold(flow.text.charAt(at)) == code.charAt(0) && !isOther(flow.key, at, code)) {
          body = body == null ? IssuerPhrase.read(flow.text, flow.key, at, citing) : body;
          var name = body == null ? null : body.name();
          if (name == null || Capitals.only(Phrases.word(name, 0))) {
            break;
          }
          boolean told = spells(name, 0, code);
          if (told && spells(flow.text, at, code)) {
            bodies.merge(code, name, (one, other) -> nearer(one, other, citing));
          } else if (told ? code.length() > LEAST_OF_PARTS : spellsParts(name, code)) {
            parts.merge(code, name, (one, other) -> nearer(one, other, citing));
          }
        }
      }
    }
    parts.forEach(bodies::putIfAbsent);
    bodies.values().removeIf(String::isEmpty);
    return bodies;
  }

  /** "BV" is a Bệnh viện, and no Bộ Văn hóa. */
  private static boolean isOther(String key, int at, String code) {
    return code.equals(HOSPITAL) && !key.startsWith("bệnh viện ", at);
  }

  /** Of two bodies the one of the citing body's province; "" where that does not decide. */
  private static String nearer(String one, String other, @Nullable String citing) {
    if (String.valueOf(IssuerSlug.of(one)).equals(IssuerSlug.of(other)) || isShort(other, one)) {
      return one;
    }
    if (isShort(one, other)) {
      return other;
    }
    var home = Provinces.of(citing);
    boolean first = home != null && home.equals(Provinces.of(one));
    boolean second = home != null && home.equals(Provinces.of(other));
    return first == second ? "" : first ? one : other;
  }

  /** "Ban Quản lý chợ" beside "Ban Quản lý chợ Cồn". */
  private static boolean isShort(String name, String whole) {
    int end = name.length();
    return whole.length() > end + 1
        && Spelling.key(whole).startsWith(Spelling.key(name) + " ")
        && !Capitals.run(whole)
        && NAME.matcher(whole.substring(end)).matches();
  }

  private static final Pattern NAME =
      Pattern.compile("(?: (?:tỉnh|thành phố|huyện|quận|xã|phường))?(?: \\p{Lu}\\p{L}*){1,4}");

  /** Whether the code of the symbol's body is made of the name's first letters. */
  static boolean fits(String symbol, String name) {
    var code = Symbols.body(symbol);
    return code != null
        && code.length() > 1
        && (spells(name, 0, code) || spells(LEVEL.matcher(name).replaceFirst(" "), 0, code));
  }

  /** Whether the code is made of the last words of the name: "TTr-LB" of the office at Lao Bảo. */
  static boolean fitsPlace(String symbol, String name) {
    var code = Symbols.body(symbol);
    int at = name.length();
    for (int letter = code == null ? 0 : code.length(); letter > 0 && at > 0; letter--) {
      at = name.lastIndexOf(' ', at - 1);
    }
    return code != null
        && code.length() > 1
        && at > 0
        && Character.isUpperCase(name.charAt(at + 1))
        && spells(name, at + 1, code);
  }

  /** "310/KSBT-PCBTN" of the "Trung tâm Kiểm soát bệnh tật": the field without its kind. */
  static boolean fitsField(String code, String name) {
    var kind = KIND.matcher(name);
    return kind.lookingAt() && spells(name, kind.end(), code);
  }

  private static final Pattern KIND = Pattern.compile("(?:Trung tâm|Chi cục|Ban Quản lý|Phòng) ");

  private static final Pattern LEVEL =
      Pattern.compile(" (?:huyện|quận|thị xã|thành phố|tỉnh|xã|phường) ");

  /** Whether the code has a letter for every word of the name: "KBNN" and "Kho bạc Nhà nước". */
  static boolean isWhole(String code, String name) {
    int words = 0;
    for (int at = 0; at < name.length(); at++) {
      boolean begins = at == 0 || " -".indexOf(name.charAt(at - 1)) >= 0;
      words += begins && Character.isLetter(name.charAt(at)) && !name.startsWith("và ", at) ? 1 : 0;
    }
    return words == code.length() && spells(name, 0, code);
  }

  /** Whether words from here on begin with the letters of the folded code, "và" left out. */
  private static boolean spells(String text, int from, String code) {
    if (code.length() > 3 && code.endsWith(INSPECTORS)) {
      return spells(text, from, code.substring(0, code.length() - 1)); // "Đoàn thanh tra"
    }
    int at = from;
    for (int letter = 0; letter < code.length(); letter++) {
      if (text.startsWith("và ", at)) {
        at += "và ".length();
      }
      if (at >= text.length() || fold(text.charAt(at)) != code.charAt(letter)) {
        return false;
      }
      while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
        at++;
      }
      while (at < text.length() && " -,".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    return true;
  }

  /** The most words between two that a code has letters for. */
  private static final int MOST_LEFT_OUT = 2;

  private static final int LEAST_OF_PARTS = 4;

  /**
   * Whether the code, of four letters or more, is made of first letters of words of the name in
   * their order, the first of all among them: "TTCL" of a "Trường Trung cấp Luật".
   */
  private static boolean spellsParts(String name, String code) {
    if (code.length() < LEAST_OF_PARTS
        || name.isEmpty()
        || fold(name.charAt(0)) != code.charAt(0)) {
      return false;
    }
    int letter = 1;
    int left = 0;
    for (int at = name.indexOf(' ');
        at >= 0 && letter < code.length();
        at = name.indexOf(' ', at + 1)) {
      char first = at + 1 < name.length() ? name.charAt(at + 1) : ' ';
      if (!Character.isLetterOrDigit(first)) {
        continue;
      }
      if (fold(first) == code.charAt(letter)) {
        letter++;
        left = 0;
      } else if (++left > MOST_LEFT_OUT) {
        return false;
      }
    }
    return letter == code.length();
  }

  private static char fold(char c) {
    if (c < 128) {
      return Character.toLowerCase(c);
    }
    var folded = Folding.fold(String.valueOf(c));
    return folded.isEmpty() ? c : folded.charAt(0); // a mark that no letter took in stands alone
  }
}
