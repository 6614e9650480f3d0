package vn.cancu.encoding;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a text, each weighed by itself, since texts of mixed fonts are common. */
final class Paragraphs {
  private Paragraphs() {}

  /** The text cut behind each end of a line, page or cell. */
  static List<String> of(String text) {
    var paragraphs = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text.charAt(i))) {
        paragraphs.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      paragraphs.add(text.substring(start));
    }
    return paragraphs;
  }

  /** Letters of Vietnamese that stand beyond Latin-1: a paragraph with one is in Unicode. */
  static boolean inUnicode(String paragraph) {
    for (int i = 0; i < paragraph.length(); i++) {
      if (isUnicode(paragraph.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether every paragraph is in ASCII or in Unicode for sure, or says too little by itself and
   * with its like to be in anything else: so it is with nearly every text.
   */
  static boolean areUnicode(String text) {
    int words = 0;
    int syllables = 0;
    int from = 0;
    boolean beyond = false;
    boolean unicode = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~' && i + 1 < text.length()) {
        continue;
      }
      beyond |= c > '~';
      unicode = unicode || isUnicode(c);
      if (ends(c) || i + 1 == text.length()) {
        if (beyond && !unicode) {
          var evidence = Evidence.of(text.substring(from, i + 1));
          words += evidence.words();
          syllables += evidence.syllables();
          if (!evidence.speaksForUnicode()) {
            return false;
          }
        }
        from = i + 1;
        beyond = false;
        unicode = false;
      }
    }
    return new Evidence(words, syllables).speaksForUnicode();
  }

  private static boolean isUnicode(char c) {
    return (c >= '\u1ea0' && c <= '\u1ef9')
        || (c >= '\u0102' && c <= '\u01b0' && "ĂăĐđĨĩŨũƠơƯư".indexOf(c) >= 0);
  }

  private static boolean ends(char c) {
    return c == '\n' || c == '\f' || c == '\t';
  }
}
