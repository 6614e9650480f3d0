package vn.cancu.description;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.NumberReader;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/**
 * Number, symbol, place and date as the head prints them; never a guess: what is blank stays null.
 *
 * @param line index in the head of the line with the number, or -1
 * @param subject what the title says behind them; null where they stand in a head
 * @param titled whether they stand in a title ("Nghị định của Chính phủ số …") and not in a head
 */
record Register(
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String place,
    @Nullable PartialDate date,
    @Nullable String attribution,
    int line,
    @Nullable String subject,
    boolean titled) {
  private static final Pattern SO =
      Pattern.compile(
          "^(?:(?:luat|bo luat|phap lenh|nghi quyet|nghi dinh|quyet dinh|lenh|chi thi|thong tu|van ban|cong van|ke hoach) ?)?so ?[:.;]? ?(?=[\\d/.…_(\\[]|[ol]\\d|$)");
  private static final Pattern POINT = Pattern.compile("\\d{1,3}\\.\\d{1,2}(?=/)");
  private static final Pattern ANNEX =
      Pattern.compile("kèm theo \\p{L}{2,7} \\p{L}{2,7}(?: \\p{L}{2,7})? số ?[.…_ ]{0,40}/");

  static Register read(Layout layout, String text) {
    var titled = TitledHead.of(layout);
    if (titled != null) {
      var date = titled.date() == null ? Passed.date(layout, text) : titled.date();
      return new Register(
          titled.number(), titled.symbol(), null, date, titled.issuer(), 0, titled.subject(), true);
    }
    String number = null;
    String symbol = null;
    int line = -1;
    boolean named = false;
    for (int i = 0; i < layout.head.size() && (line < 0 || named); i++) {
      if (Consolidation.opens(layout.head.get(i))) {
        continue;
      }
      var found = number(layout.head.get(i));
      if (found == null && i + 1 < layout.head.size() && parted(layout.head.get(i))) {
        var next = layout.head.get(i + 1).raw();
        found = number(Line.of(layout.head.get(i).raw() + next, false, 0));
      }
      boolean title = found != null && namesItself(layout.head.get(i));
      if (found != null && (line < 0 || !title)) {
        number = found.number().isEmpty() ? null : found.number();
        symbol = Symbols.putRight(found.symbol());
        line = i;
        named = title;
      }
    }
    var foot = line < 0 ? Consolidation.number(layout) : null;
    if (foot != null) {
      number = foot.number();
      symbol = Symbols.putRight(foot.symbol());
    }
    var register =
        new Register(number, symbol, null, null, null, line, null, false).withDate(layout);
    if (register.symbol == null) {
      register = annex(register, text);
    }
    return register.date == null ? register.dated(Passed.date(layout, text)) : register;
  }

  /**
   * Whether the line is a title that a web page or a cover puts above the head ("Thông tư số
   * 144/2025/TT-BTCC Hướng dẫn bố trí …"): what the head itself prints further down is the number.
   */
  private static boolean namesItself(Line line) {
    return NAMES_ITSELF.matcher(line.key()).lookingAt();
  }

  private static final Pattern NAMES_ITSELF =
      Pattern.compile(
          "\\p{L}[\\p{L} ]{0,30}? số ?:? ?\\d\\S{3,30} (?!ngày)\\p{L}{2,12} \\p{L}{1,12} (?!ngày)\\p{L}");

  /** "Số:" in one cell of a table, number and symbol in the next. */
  private static boolean parted(Line line) {
    return PARTED.matcher(line.key()).matches();
  }

  private static final Pattern PARTED = Pattern.compile("số ?:?");

  private Register dated(@Nullable PartialDate passed) {
    return new Register(number, symbol, place, passed, attribution, line, subject, titled);
  }

  /** Whether the line prints a number that somebody has filled in. */
  static boolean hasNumber(Line line) {
    var found = number(line);
    return found != null && !found.number().isEmpty();
  }

  /**
   * The number and symbol that the line prints, the number perhaps blank; null where it does not.
   */
  static NumberReader.@Nullable Numbered number(Line line) {
    var so = SO.matcher(Worn.folded(line.key()));
    if (!so.lookingAt()) {
      return null;
    }
    int at = so.end();
    var text = Worn.digits(line.text());
    while (at < text.length() && " .…_".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '/') {
      int from = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
      var symbol = NumberReader.symbolAt(text, from);
      int end = text.indexOf(' ', from);
      return symbol.isEmpty()
          ? null
          : new NumberReader.Numbered(at, end < 0 ? text.length() : end, "", symbol, false);
    }
    return at < text.length() && NumberReader.isDigit(text.charAt(at)) ? pointed(text, at) : null;
  }

  /** "66.3/2025/NQ-CP": the resolutions of one programme share a number and are told by a point. */
  private static NumberReader.@Nullable Numbered pointed(String text, int at) {
    var point = POINT.matcher(text).region(at, text.length());
    if (!point.lookingAt()) {
      return NumberReader.at(text, at);
    }
    var symbol = NumberReader.symbolAt(text, point.end() + 1);
    return symbol.isEmpty()
        ? null
        : new NumberReader.Numbered(at, point.end(), point.group(), symbol, false);
  }

  private Register withDate(Layout layout) {
    var found = PlaceDate.read(layout);
    return found == null
        ? this
        : new Register(
            number, symbol, found.place(), found.date(), attribution, line, subject, titled);
  }

  /** The annex names its letter with a blank number: symbol and year of a letter without a head. */
  private static Register annex(Register register, String text) {
    var plain = Flat.text(text.substring(0, Math.min(text.length(), 500_000)));
    var key = Spelling.key(plain);
    var matcher = ANNEX.matcher(key);
    if (!matcher.find() || key.length() != plain.length()) {
      return register;
    }
    var symbol = NumberReader.symbolAt(plain, matcher.end());
    if (symbol.isEmpty()) {
      return register;
    }
    int at = matcher.end() + symbol.length();
    at += Phrases.standsAt(key, at, " ") || key.startsWith(" ", at) ? 1 : 0;
    var date = Dates.at(key, at);
    int of = date == null ? at : date.end();
    var issuer =
        key.startsWith(" của ", of)
            ? IssuerPhrase.read(plain, key, of + " của ".length(), null)
            : null;
    return new Register(
        register.number,
        Symbols.putRight(symbol),
        register.place,
        register.date != null || date == null ? register.date : date.date(),
        issuer == null ? null : plain.substring(of + " của ".length(), issuer.end()),
        register.line,
        null,
        false);
  }
}
