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
  private static final Set<String> MARGINS =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  /** What is laid over the text, as programs of today and as Word 95 write it. */
  private static final Set<String> BOXES = Set.of("shptxt", "dptxbxtext");

  private static final Set<String> LEFT_OUT =
      Set.of(
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
  private static final byte[] END = "\\par ".getBytes(StandardCharsets.US_ASCII);

  private final byte[] rtf;
  private final ByteArrayOutputStream kept;
  private final RtfFonts fonts = new RtfFonts();
  private final BitSet hidden = new BitSet();
  private final ByteArrayOutputStream margins = new ByteArrayOutputStream();
  private final ByteArrayOutputStream boxes = new ByteArrayOutputStream();
  private int depth;
  private boolean begun;

  /** Where the tables of fonts and styles end; -1 while they go on. */
  private int head = -1;

  /** Where the last box ends that was met. */
  private int boxed;

  RtfPruning(byte[] rtf) {
    this.rtf = rtf;
    this.kept = new ByteArrayOutputStream(rtf.length);
  }

  /** Called once. */
  byte[] prune() {
    int at = 0;
    while (at < rtf.length) {
      boolean group = rtf[at] == '{';
      if (group && begins(MARGINS, at + 1) >= 0) {
        endHead(at);
        int end = endOfGroup(at);
        keepApart(margins, begins(MARGINS, at + 1), end);
        at = end;
      } else if (group && begins(LEFT_OUT, at + 1) >= 0) {
        at = endOfGroup(at);
      } else {
        // A box in a box is kept with it, once.
        if (group && at >= boxed && begins(BOXES, at + 1) >= 0) {
          boxed = endOfGroup(at);
          keepApart(boxes, begins(BOXES, at + 1), boxed);
        }
        int next = step(at);
        follow(at, next);
        boolean text = isText(at);
        if (head < 0 && depth == 1 && (text || BEGINNINGS.contains(word(at, next)))) {
          endHead(at);
        }
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

  private void endHead(int at) {
    head = head < 0 && depth == 1 ? at : head;
  }

  private void keepApart(ByteArrayOutputStream to, int from, int end) {
    to.writeBytes(BEGIN);
    to.write('{');
    to.write(rtf, from, end - from);
    to.writeBytes(END);
  }

  /** After prune: the headers and footers as a file of their own; empty where there are none. */
  byte[] margins() {
    return alone(margins);
  }

  /** As above, of boxes laid over the text. */
  byte[] boxes() {
    return alone(boxes);
  }

  private byte[] alone(ByteArrayOutputStream groups) {
    if (groups.size() == 0 || head < 0) {
      return new byte[0];
    }
    var file = new ByteArrayOutputStream(head + groups.size() + 1);
    file.write(rtf, 0, head);
    file.writeBytes(groups.toByteArray());
    file.write('}');
    return new RtfPruning(file.toByteArray()).prune();
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

  /**
   * Looks at the control words that a group begins with, up to its first text or inner group; -1
   * where none of the words is there, else the position after it.
   */
  private int begins(Set<String> words, int at) {
    while (at < rtf.length) {
      byte c = rtf[at];
      if (c == '\r' || c == '\n' || c == ' ') {
        at++;
      } else if (c == '\\' && at + 1 < rtf.length && rtf[at + 1] == '*') {
        at += 2;
      } else if (c == '\\' && at + 1 < rtf.length && isLetter(rtf[at + 1])) {
        int end = step(at);
        if (words.contains(word(at, end))) {
          return end;
        }
        at = end;
      } else {
        return -1;
      }
    }
    return -1;
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
