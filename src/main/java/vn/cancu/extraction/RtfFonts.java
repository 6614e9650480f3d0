package vn.cancu.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.cancu.encoding.LegacyText;

/** Which font the text of an RTF stands in, as its control words and groups go by. */
final class RtfFonts {
  private static final byte[] NOTHING = {};
  private static final Pattern WORD = Pattern.compile("\\\\([a-z]+)(-?\\d{1,9})? ?");

  private final Map<Integer, String> marks = new HashMap<>();
  private final Deque<String> outer = new ArrayDeque<>();
  private final StringBuilder name = new StringBuilder();
  private String mark = "";
  private String open = "";
  private int usual;
  private int defined;
  private int table = -1;
  private int entry;

  /**
   * Takes the next token, rtf[from, to), and gives what is to follow it: nothing, or the mark of
   * the font that the text stands in from here on.
   */
  byte[] follow(byte[] rtf, int from, int to) {
    switch (rtf[from]) {
      case '{' -> outer.push(mark);
      case '}' -> close();
      case '\\' -> word(new String(rtf, from, to - from, StandardCharsets.ISO_8859_1));
      default -> text(rtf, from, to);
    }
    if (table >= 0 || mark.equals(open)) {
      return NOTHING;
    }
    open = mark;
    var shown = mark.isEmpty() ? LegacyText.endMark() : mark;
    return ("{\\uc0\\u" + (short) shown.charAt(0) + "}").getBytes(StandardCharsets.ISO_8859_1);
  }

  private void close() {
    if (outer.size() <= table) {
      table = -1;
    }
    mark = outer.isEmpty() ? "" : outer.pop();
  }

  private void word(String token) {
    var word = WORD.matcher(token);
    if (!word.matches()) {
      return;
    }
    int number = word.group(2) == null ? 0 : Integer.parseInt(word.group(2));
    switch (word.group(1)) {
      case "fonttbl" -> table = outer.size();
      case "deff" -> usual = number;
      case "plain" -> mark = marks.getOrDefault(usual, "");
      case "f" -> {
        if (table >= 0) {
          defined = number;
          entry = outer.size();
          name.setLength(0);
        } else {
          mark = marks.getOrDefault(number, "");
        }
      }
      default -> {}
    }
  }

  /** In the table of fonts: a name, ended by a semicolon; inner groups hold other facts. */
  private void text(byte[] rtf, int from, int to) {
    if (table < 0 || outer.size() != entry) {
      return;
    }
    for (int i = from; i < to; i++) {
      if (rtf[i] == ';') {
        marks.put(defined, LegacyText.mark(name.toString().strip()));
        name.setLength(0);
      } else {
        name.append((char) (rtf[i] & 0xff));
      }
    }
  }
}
