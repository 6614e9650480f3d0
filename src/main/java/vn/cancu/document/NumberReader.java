package vn.cancu.document;

import org.jspecify.annotations.Nullable;

/**
 * Reads số and ký hiệu with a cursor, from the first digit: 73/2023/NĐ-CP, 699/UBND-VP8, 05-CT/TW,
 * 24-CP. Each step looks a bounded way ahead, so that a file of digits and slashes costs no more
 * than its length.
 */
public final class NumberReader {
  /**
   * @param number as printed, spaces left out, look-alike letters put right ("l5" is 15)
   * @param symbol as printed, spaces left out, with the year: "2023/NĐ-CP"
   * @param party printed "number-type/issuer"
   */
  public record Numbered(int start, int end, String number, String symbol, boolean party) {}

  private static final int MOST_DIGITS = 6;
  private static final int MOST_GROUPS = 7;
  private static final int LONGEST_GROUP = 20;

  private final String text;
  private int at;
  private boolean scanned;

  private NumberReader(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** The number that begins with the digit at this place, or null. */
  public static @Nullable Numbered at(String text, int from) {
    boolean behindWord = from > 1 && text.regionMatches(true, from - 2, "số", 0, 2);
    if (from > 0 && !behindWord && !mayStart(text.charAt(from - 1))) {
      return null;
    }
    return new NumberReader(text, from).read(from);
  }

  private static boolean mayStart(char before) {
    return !Character.isLetterOrDigit(before) && before != '/' && before != '.' && before != '_';
  }

  private @Nullable Numbered read(int start) {
    var number = number();
    var read = number == null ? null : read(start, number);
    return read == null || !scanned || Symbols.known(Symbols.putRight(read.symbol())) ? read : null;
  }

  private @Nullable Numbered read(int start, String number) {
    int behind = at;
    skipSpace();
    char c = peek();
    if (c == '-') {
      at++;
      return party(start, number);
    }
    if (c != '/') {
      var old = SymbolLetters.isCapital(c) ? spacedSymbol() : "";
      // "90TC/TCT" has lost the space too: only symbols that the tables know
      old =
          !old.isEmpty() && text.charAt(behind) != ' ' && !Symbols.known(Symbols.putRight(old))
              ? ""
              : old;
      at = old.isEmpty() ? behind : at;
      return old.isEmpty() ? null : new Numbered(start, at, number, old, false);
    }
    at++;
    skipSpace();
    var year = year();
    var groups = symbol();
    if (groups.isEmpty()) {
      return null;
    }
    return new Numbered(start, at, number, year + groups, false);
  }

  /** Digits, with a point before thousands, and perhaps one letter. */
  private @Nullable String number() {
    int from = at;
    digits(MOST_DIGITS);
    if (ScannedDigits.looksLikeDigit(peek())) {
      int end = ScannedDigits.at(text, from, MOST_DIGITS);
      scanned = end > at;
      at = Math.max(at, end);
    }
    if (at == from || isDigit(peek())) {
      return null;
    }
    if (scanned) {
      return ScannedDigits.right(text.substring(from, at));
    }
    if (peek() == '.' && isPart(at + 1)) {
      at++;
      digits(2);
      return text.substring(from, at);
    }
    if (peek() == '.' && at - from <= 3) {
      int point = at;
      at++;
      int thousands = at;
      digits(3);
      if (at - thousands != 3 || isDigit(peek())) {
        at = point;
      }
    }
    if (Character.isLetter(peek()) && peek() < 'z' && !Character.isLetterOrDigit(peek(1))) {
      at++;
    }
    return text.substring(from, at);
  }

  /** "66.3/2025/NQ-CP": one of several resolutions that share a number. */
  private boolean isPart(int from) {
    int end = from;
    end += end < text.length() && isDigit(text.charAt(end)) ? 1 : 0;
    end += end > from && end < text.length() && isDigit(text.charAt(end)) ? 1 : 0;
    return end > from && text.startsWith("/20", end);
  }

  /** "655 CT/NV", "51 TT-LB": a space before the symbol, the way of before 2005; "" if not. */
  private String spacedSymbol() {
    var first = group();
    if (first == null
        || first.length() < 2
        || "/-".indexOf(peek()) < 0
        || !SymbolLetters.isCapital(peek(1))) {
      return "";
    }
    char mark = text.charAt(at++);
    var rest = symbol();
    boolean old = mark == '/' || Symbols.joint(first + mark + rest);
    return rest.isEmpty() || !old ? "" : first + mark + rest;
  }

  private String year() {
    int before = at;
    digits(4);
    at = Math.max(at, ScannedDigits.at(text, before, 4));
    var year = ScannedDigits.right(text.substring(before, at));
    scanned |= !text.startsWith(year, before);
    if (year.length() == 4 && (year.startsWith("19") || year.startsWith("20"))) {
      skipSpace();
      if (peek() == '/') {
        at++;
        skipSpace();
        return year + "/";
      }
    }
    at = before;
    return "";
  }

  private @Nullable Numbered party(int start, String number) {
    skipSpace();
    var type = group();
    if (type == null) {
      return null;
    }
    var right = Symbols.putRight(type);
    int behind = at;
    skipSpace();
    if (peek() != '/') {
      at = behind; // "24-CP", "171-HĐBT": the way of before 1997
      boolean old = right.matches("CP|TTg|HĐBT|CTN|CT|TTLB");
      return old && peek() != '-' ? new Numbered(start, at, number, type, false) : null;
    }
    at++;
    skipSpace();
    var place = symbol();
    boolean law = right.equals("LCT") && place.startsWith("HĐNN");
    boolean old =
        SymbolTables.isOld(right, place, text, at) || SymbolTables.ministry(right) != null;
    return !place.isEmpty() && (Symbols.isType(right) || law || old)
        ? new Numbered(start, at, number, type + "/" + place, true)
        : null;
  }

  /** The symbol that begins here, for a number that is still blank ("Số: /SYT-VP"); "" if none. */
  public static String symbolAt(String text, int from) {
    var reader = new NumberReader(text, from);
    return reader.year() + reader.symbol();
  }

  /** Groups of letters with their separators; "" where none begins here. */
  private String symbol() {
    var out = new StringBuilder();
    var first = group();
    if (first == null) {
      return "";
    }
    out.append(first);
    for (int i = 1; i < MOST_GROUPS; i++) {
      int behind = at;
      boolean spaced = peek() == ' ';
      skipSpace();
      char separator = peek();
      if ("-/._".indexOf(separator) < 0) {
        at = behind;
        break;
      }
      at++;
      boolean open = peek() == ' ';
      boolean hangs = separator == '-' && !spaced;
      skipSpace();
      var next = hangs || (separator == '-' && !open) ? groupOrYear() : group();
      if (next == null
          || ((spaced || open)
              && !fits(out.toString(), separator, next)
              && !(hangs && closes(next)))
          || (separator == '.' && (open || spaced))) {
        at = behind;
        break;
      }
      out.append(separator == '_' ? '-' : separator).append(next);
    }
    return out.toString();
  }

  /** A contract may close its symbol with the year: "214/HĐMB-2022". */
  private @Nullable String groupOrYear() {
    int end = at + 4;
    if (end > text.length() || !SymbolGroups.isYear(text.substring(at, end))) {
      return group();
    }
    boolean goesOn =
        end < text.length()
            && (Character.isLetterOrDigit(text.charAt(end)) || "/-".indexOf(text.charAt(end)) >= 0);
    at = goesOn ? at : end;
    return goesOn ? null : text.substring(end - 4, end);
  }

  /** "15/QĐKL- 2013", "38/2017/HS- GĐT ngày": the last group behind a hyphen and a lost space. */
  private boolean closes(String group) {
    return SymbolGroups.isYear(group) || text.startsWith(" ngày", at);
  }

  /** Behind a space only a group that the tables know goes on with the symbol. */
  private static boolean fits(String before, char separator, String next) {
    return Symbols.known(Symbols.putRight(before + separator + next));
  }

  /** A capital, then letters without tone marks, digits, &, and + before capitals; null if none. */
  private @Nullable String group() {
    int from = at;
    if (!SymbolLetters.isCapital(peek())) {
      return null;
    }
    int capitals = 0;
    while (at - from <= LONGEST_GROUP && SymbolLetters.goOn(text, at) && !dateRunsIn(from)) {
      capitals += SymbolLetters.isCapital(peek()) || isDigit(peek()) ? 1 : 0;
      at++;
    }
    int length = at - from;
    boolean wordGoesOn = Character.isLetterOrDigit(peek()) && !dateRunsIn(from);
    if (wordGoesOn || length > LONGEST_GROUP || capitals * 2 < length) {
      at = from;
      return null;
    }
    while (at > from && text.charAt(at - 1) == '&') {
      at--;
    }
    return text.substring(from, at);
  }

  /** "NĐ-CPngày 09/5/2013": the space before the date was lost. */
  private boolean dateRunsIn(int from) {
    return at > from && text.startsWith("ngày", at) && Character.isUpperCase(text.charAt(at - 1));
  }

  private void digits(int most) {
    int from = at;
    while (at - from < most && isDigit(peek())) {
      at++;
    }
  }

  private void skipSpace() {
    if (peek() == ' ') {
      at++;
    }
  }

  private char peek() {
    return peek(0);
  }

  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
