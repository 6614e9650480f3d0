package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Abbreviations within the names of bodies, from abbreviations.tsv, and what they stand for. */
public final class Abbreviations {
  private record Short(String letters, String words, boolean first) {}

  /**
   * @param words what the letters stand for
   * @param end behind the letters
   */
  record Begun(String words, int end) {}

  /** By the letter they begin with; null where none does. */
  private static final @Nullable Short[][] BY_LETTER = new Short[0x200][];

  static {
    var byLetter = new HashMap<Character, List<Short>>();
    for (var row : Sheet.rows("/abbreviations.tsv")) {
      var letters = row.get("short");
      byLetter
          .computeIfAbsent(letters.charAt(0), k -> new ArrayList<>())
          .add(new Short(letters, row.get("full"), !row.get("first").isEmpty()));
    }
    byLetter.forEach((letter, all) -> {
      all.sort((one, other) -> Phrases.LONGEST_FIRST.compare(one.letters, other.letters));
      BY_LETTER[letter] = all.toArray(Short[]::new);
    });
  }

  private Abbreviations() {}

  /** The name with its abbreviations written out: "Bộ CHQS tỉnh" -> "Bộ Chỉ huy Quân sự tỉnh". */
  public static String spelledOut(String name) {
    boolean capitals = Capitals.only(name);
    StringBuilder out = null;
    int copied = 0;
    for (int at = 0; at < name.length(); at++) {
      var found = at(name, at);
      if (found == null) {
        continue;
      }
      out = out == null ? new StringBuilder() : out;
      out.append(name, copied, at);
      var words =
          capitals && name.indexOf(' ') > 0 ? found.words.toUpperCase(Locale.ROOT) : found.words;
      out.append(at == 0 ? Character.toUpperCase(words.charAt(0)) : words.charAt(0));
      out.append(words, 1, words.length());
      copied = at + found.letters.length();
      if (copied < name.length() && Character.isLetterOrDigit(name.charAt(copied))) {
        out.append(' ');
      }
      at = copied - 1;
    }
    return out == null ? name : out.append(name, copied, name.length()).toString();
  }

  /** Whether a body's name may begin with the abbreviation that the text begins with. */
  public static boolean begin(String text) {
    return beginning(text, 0) != null;
  }

  /** The abbreviation here that a body's name may begin with; null if none. */
  static @Nullable Begun beginning(String text, int from) {
    var found = at(text, from);
    return found == null || !found.first
        ? null
        : new Begun(found.words, from + found.letters.length());
  }

  private static @Nullable Short at(String text, int from) {
    if (from >= text.length() || text.charAt(from) >= BY_LETTER.length) {
      return null;
    }
    var begun = BY_LETTER[text.charAt(from)];
    if (begun == null || (from > 0 && runsIn(text, from))) {
      return null;
    }
    for (var one : begun) {
      if (Phrases.standsAt(text, from, one.letters) && !goesOn(text, from + one.letters.length())) {
        return one;
      }
    }
    return null;
  }

  private static boolean runsIn(String text, int from) {
    char before = text.charAt(from - 1);
    return Character.isLetterOrDigit(before)
        || ("-/&".indexOf(before) >= 0 && from > 1 && Character.isLetter(text.charAt(from - 2)));
  }

  /** "QĐ-UBND", "UBND/VP": letters within a symbol are none. */
  private static boolean goesOn(String text, int end) {
    return end + 1 < text.length()
        && "-/&".indexOf(text.charAt(end)) >= 0
        && Character.isLetterOrDigit(text.charAt(end + 1));
  }
}
