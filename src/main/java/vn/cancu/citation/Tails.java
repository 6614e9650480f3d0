package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Symbols;

/** Date and issuer behind a number, in either order. */
final class Tails {
  /**
   * @param end behind the date, and behind the issuer where that stands directly behind a date or
   *     before one
   * @param behind behind both
   */
  record Tail(
      @Nullable PartialDate date, IssuerPhrase.@Nullable Found issuer, int end, int behind) {
    Tail undated(int numberEnd) {
      return new Tail(null, issuer, numberEnd, numberEnd);
    }
  }

  /** "hồi 10 giờ 00 ngày …" in a công điện. */
  private static final Pattern HOUR =
      Pattern.compile("(?:hồi|lúc) \\d{1,2} ?(?:giờ|h|g) ?(?:\\d{1,2} ?(?:phút)?)?,? ?(?=ngày)");

  private final Flow flow;
  private final Attribution attribution;

  Tails(Flow flow, Attribution attribution) {
    this.flow = flow;
    this.attribution = attribution;
  }

  /**
   * @param alone whether no issuer stands before
   */
  Tail read(int from, boolean alone, String symbol) {
    var date = date(from);
    date = date == null ? figures(from) : date;
    int end = date == null ? from : date.end();
    var issuer = premier(end, symbol);
    issuer = issuer == null ? attribution.after(end, alone, Attribution.Joint.of(symbol)) : issuer;
    issuer =
        issuer == null && date != null
            ? KindAlone.read(flow, end, symbol, attribution.citing())
            : issuer;
    if (issuer == null) {
      return new Tail(date == null ? null : date.date(), null, end, end);
    }
    int behind = issuer.end();
    if (date != null) {
      return new Tail(date.date(), issuer, behind, behind);
    }
    var later = date(behind);
    return later == null
        ? new Tail(null, issuer, from, behind)
        : new Tail(later.date(), issuer, later.end(), later.end());
  }

  /** "46/2005/NĐ-CP - 6/4/2005", "46/2005/NĐ-CP (6/4/2005)": a date without its "ngày". */
  private Dates.@Nullable Found figures(int from) {
    for (var mark : new String[] {" - ", " – ", " ("}) {
      if (flow.text.startsWith(mark, from)) {
        var date = Dates.figures(flow.key, from + mark.length());
        return date != null && mark.endsWith("(") && flow.text.startsWith(")", date.end())
            ? new Dates.Found(date.date(), date.end() + 1)
            : date;
      }
    }
    return null;
  }

  /** "của TT", "của TTCP" behind the Thủ tướng's symbol: it tells which of two bodies is meant. */
  private IssuerPhrase.@Nullable Found premier(int end, String symbol) {
    if (!flow.key.startsWith(" của tt", end)) {
      return null;
    }
    var body = Symbols.bodyName(symbol);
    if (!PREMIER.equals(body) && !"Chính phủ".equals(body)) {
      return null;
    }
    for (var code : new String[] {" của tt", " của ttcp", " của ttgcp"}) {
      int behind = end + code.length();
      if (Phrases.standsAt(flow.key, end, code)
          && Character.isUpperCase(flow.text.charAt(behind - 1))) {
        return new IssuerPhrase.Found(PREMIER, behind);
      }
    }
    return null;
  }

  private static final String PREMIER = "Thủ tướng Chính phủ";

  private static final String[] BEFORE_DAY = {"(", "ban hành ", "ký ", "ra ", "đề "};

  private Dates.@Nullable Found date(int from) {
    int at = from;
    for (int skipped = 0;
        skipped < 3 && at < flow.length() && ", ".indexOf(flow.text.charAt(at)) >= 0;
        skipped++) {
      at++;
    }
    if (at < flow.length() && "hl".indexOf(flow.key.charAt(at)) >= 0) {
      var hour = HOUR.matcher(flow.key).region(at, Math.min(flow.length(), at + 40));
      at = hour.lookingAt() ? hour.end() : at;
    }
    for (var before : BEFORE_DAY) {
      if (flow.key.startsWith(before, at) && flow.key.startsWith("ngày", at + before.length())) {
        at += before.length();
        break;
      }
    }
    boolean day = Phrases.standsWorn(flow.key, at, "ngày");
    var date = at > from || day ? Dates.at(flow.key, at) : null;
    // "năm 2017 - 2020" and "năm học" are periods, not dates
    return date == null || (date.date() == null && !day) ? null : date;
  }
}
