package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.NumberReader;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Symbols;

/** Finds the numbered mentions of documents, left to right, each with its date and its issuer. */
final class Numbers {
  /** "hồi 10 giờ 00 ngày …" in a công điện. */
  private static final Pattern HOUR =
      Pattern.compile("(?:hồi|lúc) \\d{1,2} ?(?:giờ|h|g) ?(?:\\d{1,2} ?(?:phút)?)?,? ?(?=ngày)");

  private final Flow flow;
  private final Attribution attribution;
  private final List<Mention> found = new ArrayList<>();

  private Numbers(Flow flow, Citations.Citing citing) {
    this.flow = flow;
    this.attribution = new Attribution(flow, citing);
  }

  static List<Mention> in(Flow flow, Citations.Citing citing) {
    var numbers = new Numbers(flow, citing);
    numbers.scan();
    return numbers.found;
  }

  private void scan() {
    for (int at = 0; at < flow.length(); at++) {
      if (!NumberReader.isDigit(flow.text.charAt(at))
          || (at > 0 && NumberReader.isDigit(flow.text.charAt(at - 1)))) {
        continue;
      }
      var numbered = NumberReader.at(flow.text, at);
      var mention = numbered == null ? bare(at) : whole(numbered);
      if (mention != null) {
        found.add(mention);
        at = mention.end() - 1;
      } else if (numbered != null) {
        at = numbered.end() - 1;
      }
    }
  }

  private @Nullable Mention whole(NumberReader.Numbered numbered) {
    int so = So.at(flow, numbered.start());
    var symbol = Symbols.putRight(numbered.symbol());
    int sharedFrom = so < numbered.start() ? -1 : So.shared(flow, numbered.start());
    int left = sharedFrom >= 0 ? sharedFrom : so;
    var type = type(left, symbol);
    boolean hasWord = so < numbered.start() || sharedFrom >= 0 || type != null;
    var before = attribution.before(beforeProvision(type == null ? left : type.start()));
    var tail = tail(numbered.end(), before == null, Symbols.joint(symbol));
    if (header(so, numbered.start(), type != null)
        || !accepted(symbol, numbered, hasWord, tail.date())) {
      return null;
    }
    var slug = type == null || type.slug().isEmpty() ? Symbols.type(symbol) : type.slug();
    if (sharedFrom >= 0) {
      addShared(sharedFrom, numbered.start(), type, slug, symbol, tail);
      return mention(
          numbered.start(), numbered.number(), symbol, slug, tail, true, "shared-symbol");
    }
    int start = type == null ? so : type.start();
    var rule = numbered.party() ? "party-number" : "number";
    return mention(start, numbered.number(), symbol, slug, tail, type == null, rule);
  }

  private Mention mention(
      int start,
      String number,
      String symbol,
      @Nullable String type,
      Tail tail,
      boolean listed,
      String rule) {
    var issuer = tail.issuer() == null ? attribution.before(beforeProvision(start)) : tail.issuer();
    if (issuer == null) {
      issuer = within(start);
    }
    double confidence = 0.97 - (listed ? 0.04 : 0) - (tail.date() == null ? 0.05 : 0);
    return new Mention(
        start,
        tail.end(),
        type,
        number,
        symbol,
        tail.date(),
        issuer == null ? null : issuer.name(),
        issuer != null,
        listed,
        rule,
        confidence);
  }

  private int beforeProvision(int start) {
    var provision = Provisions.before(flow, start);
    return provision == null ? start : provision.start();
  }

  /** The issuer between type and number: "Quyết định của Bộ Chính trị số 31-QĐ/TW". */
  private IssuerPhrase.@Nullable Found within(int start) {
    int of = flow.key.indexOf(" của ", start, Math.min(flow.length(), start + 40));
    return of > start && of < start + 30 && TypeWords.slug(flow.key.substring(start, of)) != null
        ? attribution.read(of + " của ".length())
        : null;
  }

  private TypeWords.@Nullable Found type(int left, String symbol) {
    int end = left > 0 && flow.text.charAt(left - 1) == ' ' ? left - 1 : left;
    end -= end > 0 && flow.text.charAt(end - 1) == ':' ? 1 : 0;
    var plain = TypeWords.before(flow.key, end);
    boolean lowerLaw =
        plain != null
            && plain.slug().equals("luat")
            && Character.isLowerCase(flow.text.charAt(plain.start()));
    if (plain != null && !lowerLaw) {
      return plain;
    }
    int of = attribution.betweenTypeAndNumber(end);
    if (of > 0) {
      var before = TypeWords.before(flow.key, of);
      if (before != null) {
        return before;
      }
    }
    var worn = lowerLaw ? null : TypeWords.worn(flow.text, flow.key, end);
    if (worn != null) {
      return worn;
    }
    var wide = TypeWords.beforeWords(flow.text, flow.key, end);
    if (wide != null) {
      return wide;
    }
    return symbol.contains("QH") || symbol.contains("CTN") || symbol.contains("HĐNN")
        ? LawTitles.before(flow, end)
        : null;
  }

  private boolean accepted(
      String symbol, NumberReader.Numbered numbered, boolean hasWord, @Nullable PartialDate date) {
    if (Symbols.known(symbol) || date != null) {
      return true;
    }
    boolean grouped = symbol.indexOf('-') > 0 || symbol.indexOf('/') > 0 || symbol.length() > 4;
    return hasWord && (grouped || numbered.party() || symbol.equals("AL"));
  }

  /** "Số: 12/SYT-VP" at the head of a line is the number of the document itself, not a citation. */
  private boolean header(int so, int start, boolean typed) {
    if (typed || so == start) {
      return false;
    }
    boolean colon = flow.text.substring(so, start).indexOf(':') >= 0;
    return colon && Character.isUpperCase(flow.text.charAt(so));
  }

  /** Date and issuer behind a number, in either order. */
  private record Tail(@Nullable PartialDate date, IssuerPhrase.@Nullable Found issuer, int end) {}

  private Tail tail(int from, boolean alone, boolean joint) {
    var date = date(from);
    int end = date == null ? from : date.end();
    var issuer = attribution.after(end, alone);
    if (issuer != null) {
      issuer = joint ? attribution.joint(issuer) : issuer;
      end = issuer.end();
      if (date == null) {
        date = date(end);
        end = date == null ? end : date.end();
      }
    }
    return new Tail(date == null ? null : date.date(), issuer, end);
  }

  private Dates.@Nullable Found date(int from) {
    int at = from;
    for (int skipped = 0;
        skipped < 3 && at < flow.length() && ", ".indexOf(flow.text.charAt(at)) >= 0;
        skipped++) {
      at++;
    }
    var hour = HOUR.matcher(flow.key).region(at, Math.min(flow.length(), at + 40));
    at = hour.lookingAt() ? hour.end() : at;
    for (var before : new String[] {"(", "ban hành ", "ký ", "ra ", "đề "}) {
      if (flow.key.startsWith(before + "ngày", at)) {
        at += before.length();
        break;
      }
    }
    boolean apart = at > from || flow.key.startsWith("ngày", at);
    var date = apart ? Dates.at(flow.key, at) : null;
    // "năm 2017 - 2020" and "năm học" are periods, not dates
    return date == null || (date.date() == null && !flow.key.startsWith("ngày", at)) ? null : date;
  }

  private void addShared(
      int so,
      int end,
      TypeWords.@Nullable Found type,
      @Nullable String slug,
      String symbol,
      Tail tail) {
    int first = type == null ? so : type.start();
    for (int at = so; at < end; at++) {
      if (!NumberReader.isDigit(flow.text.charAt(at))) {
        continue;
      }
      var number = Phrases.word(flow.text, at);
      boolean leading = found.isEmpty() || found.getLast().start() < first;
      found.add(
          mention(
              leading ? first : at,
              number,
              symbol,
              slug,
              new Tail(tail.date(), tail.issuer(), at + number.length()),
              !leading,
              "shared-symbol"));
      at += number.length();
    }
  }

  /** "Thông báo số 15 ngày 12/3/2020": a number without symbol needs a type and a full date. */
  private @Nullable Mention bare(int start) {
    int so = So.at(flow, start);
    if (so == start) {
      return null;
    }
    var number = Phrases.word(flow.text, start);
    int end = start + number.length();
    if (number.length() > 6 || (end < flow.length() && "/-.".indexOf(flow.text.charAt(end)) >= 0)) {
      return null;
    }
    var type = type(so, "");
    var tail = type == null ? null : tail(end, true, false);
    if (type == null
        || tail == null
        || type.slug().equals("khac")
        || tail.date() == null
        || !tail.date().precision().equals("day")
        || !number.chars().allMatch(Character::isDigit)) {
      return null;
    }
    return new Mention(
        type.start(),
        tail.end(),
        type.slug().isEmpty() ? null : type.slug(),
        number,
        null,
        tail.date(),
        tail.issuer() == null ? null : tail.issuer().name(),
        tail.issuer() != null,
        false,
        "number-without-symbol",
        0.8);
  }
}
