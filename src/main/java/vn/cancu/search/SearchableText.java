package vn.cancu.search;

import java.util.function.IntSupplier;

/**
 * As much of a text as one entry of the index can hold: Elasticsearch refuses an entry that weighs
 * a fiftieth of its heap or more, for good, and calls that being busy.
 */
public final class SearchableText {
  /** In bytes of JSON. */
  private static final int MOST = 9_000_000;

  /** With all other fields; half a gigabyte of heap takes 10.3 million, the writer 10 million. */
  private static final int MOST_OF_ENTRY = 9_900_000;

  /** What stands beside so few letters is never too heavy for them, or for any. */
  private static final int SHORT = 100_000;

  private SearchableText() {}

  /** Whether all of it can be found. */
  public static boolean isWhole(String text) {
    return end(text, MOST) == text.length();
  }

  static String of(String text) {
    return of(text, () -> 0);
  }

  /**
   * @param rest what all else in the entry weighs, asked only where it may matter
   */
  static String of(String text, IntSupplier rest) {
    if (text.length() < SHORT) {
      return text;
    }
    int room = Math.min(MOST, MOST_OF_ENTRY - rest.getAsInt());
    return text.substring(0, end(text, Math.max(0, room)));
  }

  private static int end(String text, int most) {
    // Six bytes are the most that one takes.
    return text.length() <= most / 6 ? text.length() : counted(text, most);
  }

  private static int counted(String text, int most) {
    int bytes = 0;
    int at = 0;
    while (at < text.length()) {
      int letter = text.codePointAt(at);
      bytes += bytes(letter);
      if (bytes > most) {
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
