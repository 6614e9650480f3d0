package vn.cancu.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * RTF without the groups that no reader of the printed page sees: page headers and footers,
 * comments, deletions kept for tracking, hidden text. Tika reads all of these as text. Where a font
 * of before Unicode begins and ends, its mark is put in as a Unicode character.
 */
final class RtfPruning {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "annotation",
          "atnid",
          "atnauthor",
          "atnref",
          "atntime",
          "atndate",
          "atnparent",
          "deleted");

  /** Where the text begins, which Tika takes for the head of the file until one of them came. */
  private static final Set<String> BEGINNINGS = Set.of("pard", "plain", "sectd");

  private static final Set<String> LOOKS =
      Set.of("b", "i", "ul", "f", "fs", "cf", "lang", "rtlch", "ltrch");

  /** Any number but 0 switches it on, and none does. */
  private static final Pattern HIDDEN = Pattern.compile("v(?:-?\\d+)?");

  private static final Pattern SHOWN = Pattern.compile("v0+");

  private static final byte[] BEGIN = "\\pard ".getBytes(StandardCharsets.US_ASCII);

  private final byte[] rtf;
  private final ByteArrayOutputStream kept;
  private final RtfFonts fonts = new RtfFonts();
  private final BitSet hidden = new BitSet();
  private int depth;
  private boolean begun;

  private RtfPruning(byte[] rtf) {
    this.rtf = rtf;
    this.kept = new ByteArrayOutputStream(rtf.length);
  }

  static byte[] prune(byte[] rtf) {
    return new RtfPruning(rtf).run();
  }

  private byte[] run() {
    int at = 0;
    while (at < rtf.length) {
      if (rtf[at] == '{' && isLeftOut(at + 1)) {
        at = endOfGroup(at);
      } else {
        int next = step(at);
        follow(at, next);
        boolean text = isText(at);
        if (!begun && (text && depth == 1 || beginsRun(at))) {
          kept.writeBytes(BEGIN);
          begun = true;
        }
        if (!hidden.get(depth) || !(text || rtf[at] == ' ')) {
          kept.write(rtf, at, next - at);
        }
        kept.writeBytes(fonts.follow(rtf, at, next));
        at = next;
      }
    }
    return kept.toByteArray();
  }

  /** Hidden text may begin and end within a group, and ends with it. */
  private void follow(int at, int next) {
    switch (rtf[at]) {
      case '{' -> {
        depth++;
        hidden.set(depth, hidden.get(depth - 1));
      }
      case '}' -> depth = Math.max(0, depth - 1);
      case '\\' -> {
        var word = word(at, next);
        begun |= BEGINNINGS.contains(word);
        if (word.equals("plain") || word.startsWith("v") && SHOWN.matcher(word).matches()) {
          hidden.clear(depth);
        } else if (word.startsWith("v") && HIDDEN.matcher(word).matches()) {
          hidden.set(depth);
        }
      }
      default -> {}
    }
  }

  /** Whether a group of letters with a look of their own begins here, beside the tables ahead. */
  private boolean beginsRun(int at) {
    if (rtf[at] != '{' || depth != 2 || at + 1 >= rtf.length || rtf[at + 1] != '\\') {
      return false;
    }
    return LOOKS.contains(word(at + 1, step(at + 1)).replaceFirst("-?\\d+$", ""));
  }

  private String word(int at, int next) {
    return new String(rtf, at + 1, next - at - 1, StandardCharsets.ISO_8859_1).strip();
  }

  /** A letter, as it stands or as a code of one. */
  private boolean isText(int at) {
    if (rtf[at] != '\\') {
      return rtf[at] > ' ' && rtf[at] != '{' && rtf[at] != '}' || rtf[at] < 0;
    }
    if (at + 1 >= rtf.length) {
      return false;
    }
    byte second = rtf[at + 1];
    boolean unicode =
        second == 'u' && at + 2 < rtf.length && (rtf[at + 2] == '-' || isDigit(rtf[at + 2]));
    return unicode || second == '\'' || second == '\\' || second == '{' || second == '}';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** Looks at the control words that a group begins with, up to its first text or inner group. */
  private boolean isLeftOut(int at) {
    while (at < rtf.length) {
      byte c = rtf[at];
      if (c == '\r' || c == '\n' || c == ' ') {
        at++;
      } else if (c == '\\' && at + 1 < rtf.length && rtf[at + 1] == '*') {
        at += 2;
      } else if (c == '\\' && at + 1 < rtf.length && isLetter(rtf[at + 1])) {
        int end = step(at);
        var word = word(at, end);
        if (LEFT_OUT.contains(word)) {
          return true;
        }
        at = end;
      } else {
        return false;
      }
    }
    return false;
  }

  private int endOfGroup(int at) {
    int depth = 0;
    while (at < rtf.length) {
      depth += rtf[at] == '{' ? 1 : rtf[at] == '}' ? -1 : 0;
      at = step(at);
      if (depth == 0) {
        return at;
      }
    }
    return at;
  }

  /**
   * The position after what stands here: a control word with its number and blank, an escape, raw
   * data, or one byte.
   */
  private int step(int at) {
    if (rtf[at] != '\\' || at + 1 >= rtf.length) {
      return at + 1;
    }
    if (!isLetter(rtf[at + 1])) {
      return at + 2;
    }
    int end = at + 1;
    while (end < rtf.length && isLetter(rtf[end])) {
      end++;
    }
    int number = end;
    while (end < rtf.length && (rtf[end] == '-' || isDigit(rtf[end]))) {
      end++;
    }
    int blank = end < rtf.length && rtf[end] == ' ' ? end + 1 : end;
    var word = new String(rtf, at + 1, number - at - 1, StandardCharsets.ISO_8859_1);
    return word.equals("bin") ? afterRawData(number, end, blank) : blank;
  }

  private int afterRawData(int number, int end, int data) {
    var digits = new String(rtf, number, end - number, StandardCharsets.ISO_8859_1);
    long length = digits.matches("\\d{1,10}") ? Long.parseLong(digits) : 0;
    return (int) Math.min(rtf.length, data + length);
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
