package vn.cancu.citation;

import java.util.BitSet;
import vn.cancu.document.Spelling;

/**
 * A text made easy to read by rules, with the way back: white space made one space, marks that no
 * reader sees (zero width, soft hyphens, Markdown stars, HTML tags) left out, look-alike letters
 * put right. Never longer than the original.
 */
final class Flow {
  private static final int LONGEST_TAG = 200;
  private static final String ENDS = ".;:!?”\")/";

  /** The text to read, and the same in lower case with the old tone style, letter by letter. */
  final String text;

  final String key;
  private final Origins origins;
  private final BitSet breaks;
  private final BitSet heads;
  private final BitSet gaps;

  private Flow(String text, Origins origins, BitSet breaks, BitSet heads, BitSet gaps) {
    this.text = text;
    this.key = Spelling.key(text);
    this.origins = origins;
    this.breaks = breaks;
    this.heads = heads;
    this.gaps = gaps;
  }

  static Flow of(String original) {
    var text = new char[original.length() + original.length() / 8 + 1]; // blanks of glued words
    var origins = new Origins();
    var breaks = new BitSet();
    var heads = new BitSet();
    var gaps = new BitSet();
    boolean apart = Paragraphs.standApart(original);
    var pages = new PageNumbers();
    int length = 0;
    int lines = 0;
    boolean block = false;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (lines == 0 && !block && length > 0 && text[length - 1] != 'D') {
        int from = i;
        for (; i < original.length(); i++) {
          c = original.charAt(i);
          if (c == ' ' ? text[length - 1] == ' ' : c >= PLAIN.length || !PLAIN[c]) {
            break;
          }
          text[length++] = c;
        }
        if (i > from) {
          origins.add(length - (i - from), from);
          i--;
          continue;
        }
      }
      if (isBlank(c)) {
        lines += c == '\n' || c == '\f' ? 1 : 0;
        if (length > 0 && text[length - 1] != ' ') {
          origins.add(length, i);
          text[length++] = ' ';
        }
        continue;
      }
      boolean digit = c == '-' || (c >= '0' && c <= '9');
      int number = digit && lines > 0 ? pages.behind(original, i, text, length) : -1;
      if (number > 0) {
        i = number - 1;
        continue;
      }
      int tag = c == '<' ? behindTag(original, i) : -1;
      if (tag > 0) {
        block |= Paragraphs.isBlock(original, i, tag);
        if (block && length > 0 && text[length - 1] != ' ') {
          origins.add(length, i);
          text[length++] = ' ';
        }
        i = tag - 1;
        continue;
      }
      if (isUnseen(c)) {
        continue;
      }
      boolean gap = apart && lines > 1 && Character.isUpperCase(c) && length > 1;
      gap = gap && !Paragraphs.goesOn(text, length);
      boolean room = length + original.length() - i < text.length;
      if (lines == 0 && length > 1 && room && Glued.before(text, length, original, i)) {
        origins.add(length, i);
        text[length++] = ' ';
      }
      if (lines > 0 && length > 1 && newParagraph(original, i, text[length - 2])) {
        breaks.set(length);
      } else if (gap || (block && length > 0)) {
        breaks.set(length);
      }
      if (lines > 0) {
        heads.set(length);
      }
      if (lines > 1) {
        gaps.set(length);
      }
      lines = 0;
      block = false;
      origins.add(length, i);
      text[length++] = Spelling.likely(c);
    }
    return new Flow(new String(text, 0, length), origins, breaks, heads, gaps);
  }

  int length() {
    return text.length();
  }

  /** Where the letter at this place stands in the original. */
  int start(int at) {
    return origins.of(at);
  }

  /** Behind the letter before this place, in the original. */
  int end(int at) {
    return at == 0 ? 0 : origins.of(at - 1) + 1;
  }

  /** Whether a new paragraph or a new item of a list begins here. */
  boolean breaksAt(int at) {
    return breaks.get(at);
  }

  /** Where the last paragraph before a place begins; -1 before the first. */
  int breakBefore(int at) {
    return breaks.previousSetBit(at - 1);
  }

  /** Where the next line of the original begins, from a place on; -1 behind the last. */
  int nextLine(int from) {
    return heads.nextSetBit(from);
  }

  /** Whether a line of the original begins here. */
  boolean lineAt(int at) {
    return heads.get(at);
  }

  /** Whether an empty line stands before this place, which hard-wrapped files print anywhere. */
  boolean gapAt(int at) {
    return gaps.get(at);
  }

  /** White space for everyone who may check the offsets: Unicode's and the separators of ASCII. */
  static boolean isBlank(char c) {
    if (c == ' ' || c == '\n') {
      return true;
    }
    boolean plain = (c > ' ' && c < '\u0085') || (c > '\u00a0' && c < '\u2000' && c != '\u1680');
    return !plain && isUnicodeBlank(c);
  }

  private static boolean isUnicodeBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isUnseen(char c) {
    return c == '*'
        || c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || (c < ' ' && c != '\t')
        || Character.isSurrogate(c);
  }

  /** Letters and marks that stay as they are, wherever they stand within a line. */
  private static final boolean[] PLAIN = new boolean[0x2000];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] =
          !isBlank(c)
              && !isUnseen(c)
              && !Character.isUpperCase(c)
              && !Character.isTitleCase(c)
              && c != '<'
              && Spelling.likely(c) == c;
    }
  }

  private static int behindTag(String text, int from) {
    int at = from + 1;
    if (at < text.length() && text.charAt(at) == '/') {
      at++;
    }
    if (at >= text.length() || !isAsciiLetter(text.charAt(at))) {
      return -1;
    }
    for (int end = Math.min(text.length(), from + LONGEST_TAG); at < end; at++) {
      char c = text.charAt(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<' || c > '~') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /**
   * Lines are wrapped hard in many files, some with a blank line after each: a new paragraph needs
   * a closed sentence before it, or a mark of a list or an article at its head.
   */
  private static boolean newParagraph(String text, int at, char before) {
    char c = text.charAt(at);
    if (ENDS.indexOf(before) >= 0 || opensTitle(text, at) || startsClause(text, at)) {
      return true;
    }
    if (c == '|' || Paragraphs.isRow(text, at)) {
      return true;
    }
    if (Spelling.likely(c) == '-' || "+•#·●▪*".indexOf(c) >= 0) {
      return at + 1 < text.length() && isBlank(text.charAt(at + 1));
    }
    int end = Math.min(text.length(), at + 6);
    if (text.startsWith("Điều ", at)) {
      int i = at + 5;
      while (i < text.length() && i < at + 9 && Character.isDigit(text.charAt(i))) {
        i++;
      }
      return i > at + 5 && i < text.length() && text.charAt(i) == '.';
    }
    for (int i = at; i < end; i++) {
      char d = text.charAt(i);
      if ((d == '.' || d == ')') && i > at) {
        return i + 1 < text.length() && text.charAt(i + 1) == ' ' && i - at < 4;
      }
      boolean roman = "IVX".indexOf(d) >= 0 && "IVX".indexOf(text.charAt(at)) >= 0;
      if (!Character.isLetterOrDigit(d) || (i > at && Character.isLetter(d) && !roman)) {
        return false;
      }
    }
    return false;
  }

  private static boolean opensTitle(String text, int at) {
    return text.startsWith("Về việc", at)
        || text.startsWith("DANH MỤC", at)
        || text.startsWith("VỀ VIỆC", at)
        || text.startsWith("V/v", at)
        || text.startsWith("Số:", at)
        || text.startsWith("Nơi nhận", at)
        || text.startsWith("Kính gửi", at);
  }

  private static boolean startsClause(String text, int at) {
    return text.startsWith("Căn cứ", at)
        || text.startsWith("Triển khai", at)
        || text.startsWith("Tiếp theo", at)
        || text.startsWith("Phúc đáp", at)
        || text.startsWith("Trả lời", at)
        || text.startsWith("Thực hiện", at)
        || text.startsWith("Theo ", at)
        || (text.startsWith("Ngày ", at)
            && at + 5 < text.length()
            && Character.isDigit(text.charAt(at + 5)))
        || text.startsWith("Xét ", at);
  }

  /** The words of a stretch of the original with every run of white space made one space. */
  static String collapse(String original, int start, int end) {
    var out = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = original.charAt(i);
      if (!isBlank(c)) {
        out[length++] = c;
      } else if (length == 0 || out[length - 1] != ' ') {
        out[length++] = ' ';
      }
    }
    return new String(out, 0, length);
  }
}
