package vn.cancu.document;

/** Which letters the groups of a symbol are made of. */
final class SymbolLetters {
  private SymbolLetters() {}

  static boolean isCapital(char c) {
    return (c >= 'A' && c <= 'Z') || "ĐÂĂÊÔƠƯ".indexOf(c) >= 0;
  }

  /** Whether a group goes on here; over + only to capitals: "KH-UBND+phụ lục" ends before it. */
  static boolean goOn(String text, int at) {
    char c = at < text.length() ? text.charAt(at) : '\0';
    if (c == '+') {
      return at + 1 < text.length()
          && isCapital(text.charAt(at + 1))
          && (at + 2 >= text.length() || !Character.isLowerCase(text.charAt(at + 2)));
    }
    return isCapital(c)
        || NumberReader.isDigit(c)
        || (c >= 'a' && c <= 'z')
        || "đư&".indexOf(c) >= 0;
  }
}
