package vn.cancu.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

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
          "deleted",
          "v");

  private final byte[] rtf;
  private final ByteArrayOutputStream kept;
  private final RtfFonts fonts = new RtfFonts();

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
        kept.write(rtf, at, next - at);
        kept.writeBytes(fonts.follow(rtf, at, next));
        at = next;
      }
    }
    return kept.toByteArray();
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
        var word = new String(rtf, at + 1, end - at - 1, StandardCharsets.ISO_8859_1).strip();
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
    while (end < rtf.length && (rtf[end] == '-' || (rtf[end] >= '0' && rtf[end] <= '9'))) {
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
