package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Spelling;

/**
 * A line of the text, or one cell of it where tabs, bars or wide gaps part it, without marks that
 * only a formatter means.
 *
 * @param text white space made one space, look-alike letters put right
 * @param afterBlank whether an empty line stands before it
 */
record Line(String text, String key, boolean afterBlank) {
  private static final Pattern CELLS = Pattern.compile("\\t+| {4,}|\\s\\|\\s|^\\||\\|$");

  /** Gaps left for a pen: "Số: /SYT-VP", "ngày tháng 6 năm 2025". */
  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?<=số|số:|số :|ngày|tháng|năm) {2,60}(?=/|tháng|năm|\\d)| {2,60}(?=/\\p{Lu}|tháng \\d)");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final int LONGEST = 4000;

  private static Line of(String text, boolean afterBlank) {
    return new Line(text, Spelling.key(text), afterBlank);
  }

  boolean starts(String word) {
    return key.startsWith(word);
  }

  /** The lines of a text, at most so many, empty ones left out. */
  static List<Line> of(String text, int from, int most) {
    var lines = new ArrayList<Line>();
    boolean blank = false;
    int at = from;
    while (at < text.length() && lines.size() < most) {
      int end = at;
      while (end < text.length() && !isBreak(text.charAt(end))) {
        end++;
      }
      var line = text.substring(at, Math.min(end, at + LONGEST));
      boolean any = false;
      for (var cell : cells(plain(line))) {
        var words = words(cell);
        if (!words.isEmpty()) {
          lines.add(of(words, blank));
          blank = false;
          any = true;
        }
      }
      blank |= !any;
      at = end + 1;
    }
    return lines;
  }

  /** Most lines have neither gaps nor bars: they are spared the patterns. */
  private static String[] cells(String line) {
    var filled = line.contains("  ") ? FORM.matcher(line).replaceAll(" ") : line;
    boolean parted =
        filled.indexOf('\t') >= 0 || filled.indexOf('|') >= 0 || filled.contains("    ");
    return parted ? CELLS.split(filled) : new String[] {filled};
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static String plain(String line) {
    var plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean unseen =
          c == '*'
              || c == '\u00AD'
              || c == '\uFEFF'
              || (c >= '\u200B' && c <= '\u200F')
              || (c >= '\u202A' && c <= '\u202E')
              || (c < ' ' && c != '\t');
      if (!unseen) {
        plain.append(Spelling.likely(c));
      }
    }
    var text = plain.indexOf("<") < 0 ? plain.toString() : TAG.matcher(plain).replaceAll("");
    return text.startsWith("#") || text.startsWith(">")
        ? text.replaceFirst("^[#>]{1,6}+", "")
        : text;
  }

  private static String words(String cell) {
    var out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    var words = out.toString().strip();
    boolean rule = !words.isEmpty() && words.chars().allMatch(c -> "-_=~.+o0 &".indexOf(c) >= 0);
    return rule && words.length() > 1 ? "" : words;
  }
}
