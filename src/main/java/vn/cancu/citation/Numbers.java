package vn.cancu.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.NumberReader;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.ScannedDigits;
import vn.cancu.document.Symbols;

/** Finds the numbered mentions of documents, left to right, each with its date and its issuer. */
final class Numbers {
  /** A longer range is given by its two ends alone. */
  private static final int LONGEST_RANGE = 60;

  private final Flow flow;
  private final Attribution attribution;
  private final Provisions provisions;
  private final NumberTypes types;
  private final Tails tails;
  private final @Nullable String ownSymbol;
  private final List<Mention> found = new ArrayList<>();
  private int askedAt = -1;
  private String askedFor = "";
  private IssuerPhrase.@Nullable Found before;

  private Numbers(
      Flow flow, Attribution attribution, Provisions provisions, @Nullable String ownSymbol) {
    this.flow = flow;
    this.attribution = attribution;
    this.provisions = provisions;
    this.types = new NumberTypes(flow, attribution);
    this.tails = new Tails(flow, attribution);
    this.ownSymbol = ownSymbol;
  }

  /** All of a text, given the symbol of the citing document. */
  static List<Mention> in(
      Flow flow, Attribution attribution, Provisions provisions, @Nullable String ownSymbol) {
    var numbers = new Numbers(flow, attribution, provisions, ownSymbol);
    numbers.scan();
    return numbers.found;
  }

  private void scan() {
    for (int at = 0; at < flow.length(); at++) {
      if (!mayBegin(at)) {
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

  private boolean mayBegin(int at) {
    char c = flow.text.charAt(at);
    if (NumberReader.isDigit(c)) {
      return at == 0 || !NumberReader.isDigit(flow.text.charAt(at - 1));
    }
    return ScannedDigits.looksLikeDigit(c)
        && at + 1 < flow.length()
        && (NumberReader.isDigit(flow.text.charAt(at + 1))
            || ScannedDigits.looksLikeDigit(flow.text.charAt(at + 1)))
        && (at == 0 || !Character.isLetterOrDigit(flow.text.charAt(at - 1)));
  }

  private @Nullable Mention whole(NumberReader.Numbered numbered) {
    int so = So.at(flow, numbered.start());
    var symbol = Symbols.putRight(numbered.symbol());
    symbol = ownSymbol == null ? symbol : Symbols.asOwn(symbol, ownSymbol);
    var shared = So.shared(flow, so);
    int left = shared == null ? so : shared.so();
    boolean range = shared != null && shared.range() && Phrases.endsAt(flow.key, left, "từ ");
    var type = types.before(range ? left - "từ ".length() : left, symbol);
    boolean hasWord = so < numbered.start() || shared != null || type != null;
    var before = before(type == null ? left : type.start(), symbol);
    var tail = tails.read(numbered.end(), before == null, symbol);
    if (header(so, numbered.start(), type != null)
        || (type == null && OtherThings.endAt(flow, left))
        || !accepted(symbol, numbered, hasWord, tail.date())) {
      return null;
    }
    var slug = type == null || type.slug().isEmpty() ? Symbols.type(symbol) : type.slug();
    int typeStart = type == null || type.heads() ? -1 : type.start();
    if (shared != null) {
      addShared(shared, so, typeStart >= 0 && !range ? typeStart : left, slug, symbol, tail);
      if (shared.range()) {
        addWithin(numbered, symbol, slug, tail);
      }
      return mention(so, numbered.number(), symbol, slug, tail, true, "shared-symbol");
    }
    int start = typeStart >= 0 ? typeStart : so;
    if (so < numbered.start() && isYear(numbered, tail.date())) {
      return mention(start, null, numbered.number() + "/" + symbol, slug, tail, false, "blank");
    }
    var rule = numbered.party() ? "party-number" : "number";
    var mention = mention(start, numbered.number(), symbol, slug, tail, typeStart < 0, rule);
    if (follows(so, symbol)) {
      addWithin(numbered, symbol, slug, tail);
    }
    return mention;
  }

  private Mention mention(
      int start,
      @Nullable String number,
      String symbol,
      @Nullable String type,
      Tails.Tail tail,
      boolean listed,
      String rule) {
    var issuer = tail.issuer() == null ? before(start, symbol) : tail.issuer();
    if (issuer == null) {
      issuer = within(start);
    }
    double confidence = 0.97 - (listed ? 0.04 : 0) - (tail.date() == null ? 0.05 : 0);
    return new Mention(
        start,
        tail.end(),
        tail.behind(),
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

  /** The body named before a citation, which is asked for with its tail and without. */
  private IssuerPhrase.@Nullable Found before(int start, String symbol) {
    if (start != askedAt || !symbol.equals(askedFor)) {
      var provision = provisions.before(start);
      before = attribution.before(provision == null ? start : provision.start(), symbol);
      askedAt = start;
      askedFor = symbol;
    }
    return before;
  }

  /** The issuer between type and number: "Quyết định của Bộ Chính trị số 31-QĐ/TW". */
  private IssuerPhrase.@Nullable Found within(int start) {
    int of = flow.key.indexOf(" của ", start, Math.min(flow.length(), start + 40));
    return of > start && of < start + 30 && TypeWords.slug(flow.key.substring(start, of)) != null
        ? attribution.read(of + " của ".length())
        : null;
  }

  private boolean accepted(
      String symbol, NumberReader.Numbered numbered, boolean hasWord, @Nullable PartialDate date) {
    if (date != null || Symbols.known(symbol)) {
      // "Ban chỉ đạo 61/CP" bears the number of what founded it
      return date != null || hasWord || symbol.length() > 4;
    }
    boolean grouped = symbol.indexOf('-') > 0 || symbol.indexOf('/') > 0 || symbol.length() > 4;
    return hasWord && (grouped || numbered.party() || symbol.equals("AL"));
  }

  /** "số /2006/QĐ-UBND ngày tháng năm 2006": the number is blank, only its year is there. */
  private static boolean isYear(NumberReader.Numbered numbered, @Nullable PartialDate date) {
    return date != null
        && !date.precision().equals("day")
        && numbered.number().equals(String.valueOf(date.year()));
  }

  /** "Số: 12/SYT-VP" at the head of a line is the number of the document itself, not a citation. */
  private boolean header(int so, int start, boolean typed) {
    if (typed || so == start) {
      return false;
    }
    boolean colon = flow.text.substring(so, start).indexOf(':') >= 0;
    return colon && Character.isUpperCase(flow.text.charAt(so));
  }

  /** The numbers before the last one of a list: the date is that of the last, where it stands. */
  private void addShared(
      So.Shared shared, int end, int first, @Nullable String slug, String symbol, Tails.Tail tail) {
    for (int at = shared.so(); at < end; at++) {
      if (!NumberReader.isDigit(flow.text.charAt(at))) {
        continue;
      }
      var number = Phrases.word(flow.text, at);
      boolean leading = found.isEmpty() || found.getLast().start() < first;
      int start = leading ? first : So.at(flow, at);
      var own = tail.undated(at + number.length());
      found.add(mention(start, number, symbol, slug, own, !leading, "shared-symbol"));
      at += number.length();
    }
  }

  /** "số 15/QĐ-UBND đến số 20/QĐ-UBND": whether a range ends here that the last mention began. */
  private boolean follows(int so, String symbol) {
    if (found.isEmpty() || !symbol.equals(found.getLast().symbol())) {
      return false;
    }
    var gap = flow.key.substring(Math.min(found.getLast().end(), so), so);
    return gap.equals(" đến ") || gap.equals(" - ");
  }

  /** The documents between the ends of a range; each has the words of the range as its own. */
  private void addWithin(
      NumberReader.Numbered last, String symbol, @Nullable String slug, Tails.Tail tail) {
    var first = found.getLast();
    int from = whole(first.number());
    int to = whole(last.number());
    if (from < 0 || to - from > LONGEST_RANGE) {
      return;
    }
    for (int number = from + 1; number < to; number++) {
      var words =
          mention(
              first.start(),
              String.valueOf(number),
              symbol,
              slug,
              tail.undated(last.end()),
              true,
              "range");
      found.add(words);
    }
  }

  private static int whole(@Nullable String number) {
    return number != null && number.length() < 7 && number.chars().allMatch(Character::isDigit)
        ? Integer.parseInt(number)
        : -1;
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
    var type = types.before(so, "");
    var tail = type == null ? null : tails.read(end, true, "");
    if (type == null
        || tail == null
        || (type.slug().equals("khac") && !flow.key.startsWith("bản án", type.start()))
        || tail.date() == null
        || !tail.date().precision().equals("day")
        || !number.chars().allMatch(Character::isDigit)) {
      return null;
    }
    return new Mention(
        type.heads() ? so : type.start(),
        tail.end(),
        tail.behind(),
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
