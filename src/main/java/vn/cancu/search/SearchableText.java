package vn.cancu.search;

/**
 * As much of a text as one entry of the index can hold: Elasticsearch refuses an entry that weighs
 * a fiftieth of its heap or more, for good, and calls that being busy.
 */
public final class SearchableText {
  /** In bytes of JSON; half a gigabyte of heap takes 10.3 million, all other fields included. */
  private static final int MOST = 9_000_000;

  private SearchableText() {}

  /** Whether all of it can be found. */
  public static boolean isWhole(String text) {
    return end(text) == text.length();
  }

  static String of(String text) {
    return text.substring(0, end(text));
  }

  private static int end(String text) {
    // Six bytes are the most that one takes.
    return text.length() <= MOST / 6 ? text.length() : counted(text);
  }

  private static int counted(String text) {
    int bytes = 0;
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      bytes += bytes(letter);
      if (bytes > MOST) {
        return at;
      }
      at += Character.charCount(letter);
    }
    return at;
  }

  private static int bytes(int letter) {
    if (letter < 0x80) {
      return switch (letter) {
        case '"', '\\', '\n', '\t', '\f', '\r' -> 2;
        default -> letter < ' ' ? 6 : 1;
      };
    }
    return letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
  }
}
