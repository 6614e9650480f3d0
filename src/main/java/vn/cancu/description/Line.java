package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Spelling;

/**
 * A line of the text, or one cell of it where tabs, bars or wide gaps part it, without marks that
 * only a formatter means.
 *
 * @param raw as printed, white space made one space
 * @param text the same with look-alike letters put right, place by place
 * @param afterBlank whether an empty line stands before it
 * @param column of its first letter in the line as printed: tells apart what stands side by side
 */
record Line(String raw, String text, String key, boolean afterBlank, int column) {
  private static final int OPENING = "kinh chuyen :".length();

  /** So many blanks part two cells. */
  private static final int GAP = 4;

  /** Gaps left for a pen: "Số: /SYT-VP", "ngày tháng 6 năm 2025". */
  private static final Pattern FORM =
      Pattern.compile(
          "(?iu)(?=  )(?:(?<=số|số:|số :|ngày|tháng|năm) {2,60}(?=/|tháng|năm|\\d)|(?<=/) {2,60}(?=/|\\d)| {2,60}(?=/\\p{Lu}|tháng \\d))");

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern BREAK_TAG = Pattern.compile("(?i)</?(?:br|p|div|tr|h[1-6])\\s?/?>");
  private static final Pattern HEADING = Pattern.compile("^[#>]{1,6}+");
  private static final int LONGEST = 4000;

  /** What a tab counts: what stands behind one is always in another column. */
  private static final int TAB = 40;

  static Line of(String raw, boolean afterBlank, int column) {
    var text = Spelling.likely(raw);
    return new Line(raw, text, Spelling.key(text), afterBlank, column);
  }

  boolean starts(String word) {
    return key.startsWith(word);
  }

  /**
   * "Kính gửi", in the South "Kính gởi", with or without its accents; "Kính trình:", "Kính
   * chuyển:", "Gửi:".
   */
  boolean isAddress() {
    if (!key.startsWith("k")) {
      return key.startsWith("gửi:") || key.startsWith("gửi :");
    }
    var folded = opening();
    return folded.startsWith("kinh gui")
        || folded.startsWith("kinh goi")
        || folded.startsWith("kinh trinh:")
        || folded.startsWith("kinh trinh :")
        || folded.startsWith("kinh chuyen:")
        || folded.startsWith("kinh chuyen :");
  }

  /** "Nơi nhận", before 2004 also "Nơi gửi:", however worn. */
  boolean isCopies() {
    if (!key.startsWith("n")) {
      return false;
    }
    var folded = opening();
    return folded.startsWith("noi nhan")
        || folded.startsWith("noi gui:")
        || folded.startsWith("noi gui :");
  }

  /** As much of the key without accents as tells what list begins here. */
  private String opening() {
    return Worn.folded(key.substring(0, Math.min(OPENING, key.length())));
  }

  /** The lines of a text, at most so many, empty ones left out. */
  static List<Line> of(String text, int from, int most) {
    var lines = new ArrayList<Line>();
    boolean blank = false;
    int at = from;
    while (at < text.length() && lines.size() < most) {
      int end = at;
      boolean even = true;
      char before = ' ';
      for (; end < text.length(); end++) {
        char c = text.charAt(end);
        if (c < ODD.length && !ODD[c] && (c != ' ' || before != ' ')) {
          before = c;
          continue;
        }
        if (isBreak(c)) {
          break;
        }
        even = false;
        before = c;
      }
      if (even && end > at && end - at <= LONGEST) {
        blank = !addWords(text.substring(at, end).strip(), blank, 0, lines);
        at = end + 1;
        continue;
      }
      var line = plain(text.substring(at, Math.min(end, at + LONGEST)));
      boolean any = false;
      for (var row : line.indexOf('<') < 0 ? List.of(line) : List.of(BREAK_TAG.split(line))) {
        any |= addCells(row, blank && !any, lines);
      }
      blank = !any;
      at = end + 1;
    }
    return lines;
  }

  /** Whether anything but blanks stood in the row. Most rows have neither gaps nor bars. */
  private static boolean addCells(String row, boolean afterBlank, List<Line> lines) {
    var plain = untagged(row);
    var text = mayBeForm(plain) ? FORM.matcher(plain).replaceAll(" ") : plain;
    boolean parted = text.indexOf('\t') >= 0 || text.indexOf('|') >= 0 || text.contains("    ");
    if (!parted) {
      return addCell(text, afterBlank, 0, lines);
    }
    boolean any = false;
    int from = 0;
    int tabs = 0;
    for (int at = 0; at < text.length(); at++) {
      int end = gapEnd(text, at);
      if (end > at) {
        any |= addCell(text.substring(from, at), afterBlank && !any, from + tabs * TAB, lines);
        tabs += text.charAt(at) == '\t' ? 1 : 0;
        from = end;
        at = end - 1;
      }
    }
    return any | addCell(text.substring(from), afterBlank && !any, from + tabs * TAB, lines);
  }

  /**
   * Behind the gap that begins here: tabs, four blanks or more, a bar between blanks or at an end
   * of the row; -1 where none begins.
   */
  private static int gapEnd(String row, int at) {
    char c = row.charAt(at);
    if (c == '|') {
      return at == 0 || at == row.length() - 1 ? at + 1 : -1;
    }
    if (c != ' ' && c != '\t') {
      return -1;
    }
    int end = at + 1;
    while (end < row.length() && row.charAt(end) == c) {
      end++;
    }
    if (c == '\t' || end - at >= GAP) {
      return end;
    }
    boolean bar = row.startsWith("| ", at + 1) || row.startsWith("|\t", at + 1);
    return bar ? at + 3 : -1;
  }

  /** Whether a gap stands before what follows one in a form: a slash, a digit, "tháng", "năm". */
  private static boolean mayBeForm(String row) {
    for (int at = row.indexOf("  "); at >= 0; at = row.indexOf("  ", at)) {
      boolean behind = at > 0 && "/:ốỐyYgGmM".indexOf(row.charAt(at - 1)) >= 0;
      while (at < row.length() && row.charAt(at) == ' ') {
        at++;
      }
      if (at < row.length() && (behind ? "/0123456789tTnN" : "/tT").indexOf(row.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean addCell(String cell, boolean afterBlank, int column, List<Line> lines) {
    return addWords((isEven(cell) ? cell : evened(cell)).strip(), afterBlank, column, lines);
  }

  private static boolean addWords(String words, boolean afterBlank, int column, List<Line> lines) {
    if (words.isEmpty() || words.length() > 1 && isRule(words)) {
      return false;
    }
    lines.add(of(words, afterBlank, column));
    return true;
  }

  /** What makes a line more than words with single spaces between; most lines have none of it. */
  private static final boolean[] ODD = new boolean[0x2000];

  static {
    for (char c = 0; c < ODD.length; c++) {
      ODD[c] = isBreak(c) || isUnseen(c) || "\t|<#>".indexOf(c) >= 0 || c != ' ' && isBlank(c);
    }
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static String plain(String line) {
    int same = 0;
    while (same < line.length() && !isUnseen(line.charAt(same))) {
      same++;
    }
    if (same == line.length()) {
      return line;
    }
    var plain = new StringBuilder(line.length()).append(line, 0, same);
    for (int i = same; i < line.length(); i++) {
      char c = line.charAt(i);
      if (!isUnseen(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isUnseen(char c) {
    return c == '*'
        || c == '\u00AD'
        || c == '\uFEFF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c < ' ' && c != '\t');
  }

  private static String untagged(String row) {
    var text = row.indexOf('<') < 0 ? row : TAG.matcher(row).replaceAll("");
    return text.startsWith("#") || text.startsWith(">")
        ? HEADING.matcher(text).replaceFirst("")
        : text;
  }

  /** Whether single spaces are all its white space. */
  private static boolean isEven(String cell) {
    char before = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ' ' ? before == ' ' : isBlank(c)) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String evened(String cell) {
    var out = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!isBlank(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean isBlank(char c) {
    boolean letter = c > ' ' && c < '\u0085' || c > '\u00a0' && c < '\u2000' && c != '\u1680';
    return !letter && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean isRule(String words) {
    for (int i = 0; i < words.length(); i++) {
      if ("-_=~.+o0 &".indexOf(Spelling.likely(words.charAt(i))) < 0) {
        return false;
      }
    }
    return true;
  }
}
