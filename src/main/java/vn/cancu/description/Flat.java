package vn.cancu.description;

/** A text on one line, for rules that look for words wherever its lines were broken. */
final class Flat {
  private Flat() {}

  /** The text with every run of ASCII's white space made one space. */
  static String text(String text) {
    var flat = new char[text.length()];
    int length = 0;
    boolean within = false;
    for (int i = 0; i < flat.length; i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank || !within) {
        flat[length++] = blank ? ' ' : c;
      }
      within = blank;
    }
    return new String(flat, 0, length);
  }
}
