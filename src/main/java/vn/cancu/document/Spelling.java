package vn.cancu.document;

/**
 * Spellings that mean the same, made one letter by letter: every method keeps the length, so that
 * offsets stay good.
 */
public final class Spelling {
  private static final String NEW_A = "àáảãạ";
  private static final String NEW_E = "èéẻẽẹ";
  private static final String NEW_Y = "ỳýỷỹỵ";
  private static final String OLD_O = "òóỏõọ";
  private static final String OLD_U = "ùúủũụ";

  /** The key of each letter up to the dashes: every letter of Vietnamese is there. */
  private static final char[] KEYS = new char['\u2100'];

  /** What each of them most likely is. */
  private static final char[] LIKELY = new char[KEYS.length];

  /** The letters whose tone mark may have to move. */
  private static final boolean[] TONED = new boolean[0x2000];

  static {
    for (char c : (NEW_A + NEW_E + NEW_Y).toCharArray()) {
      TONED[c] = true;
    }
    for (char c = 0; c < KEYS.length; c++) {
      LIKELY[c] = lookedUp(c);
      KEYS[c] = Character.toLowerCase(LIKELY[c]);
    }
  }

  private Spelling() {}

  /**
   * Lower case, look-alike letters put right, tone marks of open oa, oe, uy where typewriters put
   * them ("hoà" -> "hòa", but "quý" and "hoàn" as they are).
   */
  public static String key(CharSequence text) {
    var out = new char[text.length()];
    boolean toned = false;
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      char key = c < KEYS.length ? KEYS[c] : Character.toLowerCase(likely(c));
      out[i] = key;
      if (toned) {
        toOldStyle(out, i - 1, !Character.isLetter(key));
      }
      toned = key < TONED.length && TONED[key];
    }
    if (toned) {
      toOldStyle(out, out.length - 1, true);
    }
    return new String(out);
  }

  /** The text with tone marks in the old style and its capitals kept: "Hoá" -> "Hóa". */
  public static String oldStyle(String text) {
    var lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    for (int i = 0; i < lower.length; i++) {
      toOldStyle(lower, i, i + 1 == lower.length || !Character.isLetter(lower[i + 1]));
    }
    for (int i = 0; i < lower.length; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        lower[i] = Character.toUpperCase(lower[i]);
      }
    }
    return new String(lower);
  }

  /**
   * @param open whether no letter follows the one at this place
   */
  private static void toOldStyle(char[] text, int at, boolean open) {
    char first = at == 0 ? ' ' : text[at - 1];
    boolean afterQ = at > 1 && text[at - 2] == 'q';
    if ((first != 'o' && first != 'u') || !open || afterQ) {
      return;
    }
    char vowel = text[at];
    int tone =
        first == 'o' ? Math.max(NEW_A.indexOf(vowel), NEW_E.indexOf(vowel)) : NEW_Y.indexOf(vowel);
    if (tone >= 0) {
      text[at] = first == 'u' ? 'y' : NEW_A.indexOf(vowel) >= 0 ? 'a' : 'e';
      text[at - 1] = (first == 'o' ? OLD_O : OLD_U).charAt(tone);
    }
  }

  /** The text with every look-alike put right; itself where there is none. */
  public static String likely(String text) {
    StringBuilder right = null;
    for (int i = 0; i < text.length(); i++) {
      char c = likely(text.charAt(i));
      if (c != text.charAt(i)) {
        right = right == null ? new StringBuilder(text) : right;
        right.setCharAt(i, c);
      }
    }
    return right == null ? text : right.toString();
  }

  /** The letter that a look-alike stands for: Ð and Ɖ for Đ, Cyrillic and Greek for Latin. */
  public static char likely(char c) {
    return c < LIKELY.length ? LIKELY[c] : lookedUp(c);
  }

  private static char lookedUp(char c) {
    return switch (c) {
      case 'Ð', 'Ɖ' -> 'Đ';
      case 'ð', 'ɖ' -> 'đ';
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '-' -> '-';
      case '∕', '⁄', '/' -> '/';
      case 'А', 'Α' -> 'A';
      case 'В', 'Β' -> 'B';
      case 'Е', 'Ε' -> 'E';
      case 'К', 'Κ' -> 'K';
      case 'М', 'Μ' -> 'M';
      case 'Н', 'Η' -> 'H';
      case 'О', 'Ο' -> 'O';
      case 'Р', 'Ρ' -> 'P';
      case 'С' -> 'C';
      case 'Т', 'Τ' -> 'T';
      case 'Х', 'Χ' -> 'X';
      case 'У', 'Υ' -> 'Y';
      case 'І', 'Ι' -> 'I';
      case 'Ν' -> 'N';
      case 'а' -> 'a';
      case 'е' -> 'e';
      case 'о', 'ο' -> 'o';
      case 'р' -> 'p';
      case 'с' -> 'c';
      case 'х' -> 'x';
      case 'у' -> 'y';
      case 'і' -> 'i';
      default -> c;
    };
  }
}
