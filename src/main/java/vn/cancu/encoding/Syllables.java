package vn.cancu.encoding;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cancu.document.Sheet;

/**
 * Whether a word can be a Vietnamese syllable: first consonant, rhyme, and a tone the end allows.
 */
final class Syllables {
  /** The longest first; "qu" and "gi" are consonants here as in the primer. */
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  private static final Set<String> NOT_BEFORE_FRONT_VOWELS = Set.of("c", "ng");
  private static final String FRONT_VOWELS = "eêiy";

  /**
   * Grave, hook and tilde, which no syllable that ends in a stop can bear; acute and dot, which one
   * can.
   */
  private static final String OPEN_TONES = "\u0300\u0309\u0303";

  private static final String STOP_TONES = "\u0301\u0323";
  private static final Set<String> RHYMES = load();

  private Syllables() {}

  /** Letters only, in any case and in NFC; "" is none. */
  static boolean isSyllable(String word) {
    if (word.isEmpty() || word.length() > 7) {
      return false;
    }
    var plain = new StringBuilder();
    boolean open = false;
    boolean stopped = false;
    int tones = 0;
    var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (OPEN_TONES.indexOf(c) >= 0) {
        open = true;
        tones++;
      } else if (STOP_TONES.indexOf(c) >= 0) {
        stopped = true;
        tones++;
      } else {
        plain.append(c);
      }
    }
    if (tones > 1) {
      return false;
    }
    var base = Normalizer.normalize(plain, Normalizer.Form.NFC);
    for (var onset : ONSETS) {
      if (base.startsWith(onset)) {
        var rhyme = base.substring(onset.length());
        if (RHYMES.contains(rhyme)
            && !(NOT_BEFORE_FRONT_VOWELS.contains(onset)
                && FRONT_VOWELS.indexOf(rhyme.charAt(0)) >= 0)
            && (!endsInStop(rhyme) || (stopped && !open))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean endsInStop(String rhyme) {
    return rhyme.endsWith("c")
        || rhyme.endsWith("ch")
        || rhyme.endsWith("p")
        || rhyme.endsWith("t");
  }

  private static Set<String> load() {
    var rhymes = new HashSet<String>();
    for (var row : Sheet.rows("/encoding/rhymes.tsv")) {
      for (var ending : row.get("endings").split(" ")) {
        rhymes.add(row.get("nucleus") + (ending.equals("-") ? "" : ending));
      }
    }
    return Set.copyOf(rhymes);
  }
}
