package vn.cancu.search;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vietnamese typed while the keyboard did not compose: the keys of Telex ("kyr luaatj") and VNI
 * ("ky3 luat65") as they came.
 */
final class Keystrokes {
  private static final String TELEX_TONES = "fsrxj";
  private static final String VNI_TONES = "21345";
  // In the order of both: grave, acute, hook, tilde, dot.
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9 ,.?]+");
  private static final Pattern SYLLABLE =
      Pattern.compile(
          "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
              + "(?:[aăâeêioôơuưy]|a[iouy]|â[uy]|e[ou]|ê[u]|i[aêu]|iê|iêu|o[aăeio]|oa[iy]|oe[o]|ô[i]|ơ[i]"
              + "|u[aâeêiôơy]|uâ|uô|uôi|uy[aê]|uyê|ư[aiơu]|ươ[iu]|y[ê]|yê[u]|uơ|uă)(?:ng|nh|ch|[cmnpt])?");
  private static final Map<String, String> TELEX_LETTERS =
      Map.of("aa", "â", "ee", "ê", "oo", "ô", "dd", "đ");

  private Keystrokes() {}

  /**
   * The words as they were meant; null where these are no such keys. Every word must be a syllable
   * then, or a number: a foreign word or a code says that nothing of the kind was meant.
   */
  static @Nullable String read(String typed) {
    if (!PLAIN.matcher(typed).matches()) {
      return null;
    }
    var words = typed.split(" ");
    int composed = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].matches("\\d+[,.?]*")) {
        continue;
      }
      var word = words[i].replaceAll("[,.?]+$", "");
      var meant = word(word);
      if (meant == null) {
        return null;
      }
      // "or", "as" alone are rather words of another language.
      composed += meant.equals(word) || word.length() < 3 ? 0 : 1;
      words[i] = meant + words[i].substring(word.length());
    }
    return composed == 0 ? null : String.join(" ", words);
  }

  private static @Nullable String word(String typed) {
    var letters = new StringBuilder();
    int tone = -1;
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      int telex = i > 0 ? TELEX_TONES.indexOf(c) : -1;
      int vni = VNI_TONES.indexOf(c);
      boolean toneKey = vni >= 0 || telex >= 0 && hasVowel(letters);
      if (toneKey && tone < 0) {
        tone = vni >= 0 ? vni : telex;
      } else if (c >= '6' && c <= '9' || c == 'w') {
        if (!shape(letters, c)) {
          return null;
        }
      } else if (Character.isDigit(c)) {
        return null;
      } else {
        letters.append(c);
        join(letters);
      }
    }
    var base = letters.toString();
    boolean stopped = base.matches(".*(?:c|ch|p|t)");
    if (!SYLLABLE.matcher(base).matches() || stopped && tone >= 0 && tone != 1 && tone != 4) {
      return null;
    }
    return tone < 0 ? base : toned(base, TONES.charAt(tone));
  }

  private static boolean hasVowel(StringBuilder letters) {
    return letters.toString().matches(".*[aăâeêioôơuưy].*");
  }

  /** Two of a kind side by side, or one again behind the end: "aa", "dd", "luata". */
  private static void join(StringBuilder letters) {
    int last = letters.length() - 1;
    for (int at = 0; at < last; at++) {
      var pair = "" + letters.charAt(at) + letters.charAt(last);
      var joined = TELEX_LETTERS.get(pair);
      boolean apart = at < last - 1;
      if (joined != null && !(apart && letters.charAt(last) == 'd' && at > 0)) {
        letters.setCharAt(at, joined.charAt(0));
        letters.setLength(last);
        return;
      }
    }
  }

  /** What 6, 7, 8, 9 and w do to the letters before them. */
  private static boolean shape(StringBuilder letters, char key) {
    var from = key == '6' ? "aeo" : key == '7' ? "uo" : key == '8' ? "a" : key == '9' ? "d" : "uoa";
    var to = key == '6' ? "âêô" : key == '7' ? "ươ" : key == '8' ? "ă" : key == '9' ? "đ" : "ươă";
    int pair = letters.indexOf("uo");
    if (pair >= 0 && (key == '7' || key == 'w')) {
      letters.replace(pair, pair + 2, "ươ");
      return true;
    }
    for (int at = letters.length() - 1; at >= 0; at--) {
      int found = from.indexOf(letters.charAt(at));
      if (found >= 0) {
        letters.setCharAt(at, to.charAt(found));
        return true;
      }
    }
    return false;
  }

  /**
   * The tone on its vowel: a shaped one, the last before a final consonant, else the last but one.
   */
  private static String toned(String base, char tone) {
    int first = base.startsWith("qu") || base.startsWith("gi") && base.length() > 2 ? 2 : 0;
    int begin = -1;
    int end = -1;
    int shaped = -1;
    for (int i = first; i < base.length(); i++) {
      char c = base.charAt(i);
      if ("aăâeêioôơuưy".indexOf(c) >= 0) {
        begin = begin < 0 ? i : begin;
        end = i;
        shaped = "ăâêôơư".indexOf(c) >= 0 ? i : shaped;
      }
    }
    if (begin < 0) { // "gi": the letter of the consonant is the vowel, too
      begin = base.indexOf('i');
      end = begin;
    }
    int on = shaped >= 0 ? shaped : end < base.length() - 1 || begin == end ? end : end - 1;
    return Normalizer.normalize(
        base.substring(0, on + 1) + tone + base.substring(on + 1), Normalizer.Form.NFC);
  }
}
