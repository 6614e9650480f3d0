package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Folding;
import vn.cancu.document.TitleAliases;
import vn.cancu.evaluation.GoldDocument.GoldCitation;

/**
 * Which document a citation means by gold alone, without the rules that are measured: number and
 * symbol without their separators, year, issuer as gold names it; for a law cited by its title, the
 * identifier that gold says it means, else title and year.
 *
 * @param name what any other mention of the document has, too: number and symbol, or the title
 * @param year null where gold gives none
 * @param issuer null where gold gives none
 */
record Meaning(String name, @Nullable String year, @Nullable String issuer) {
  /** Whether two mentions are of one document; OPEN where gold does not say. */
  enum Same {
    YES,
    NO,
    OPEN
  }

  private static final Pattern YEAR_IN_SYMBOL = Pattern.compile("((?:19|20)\\d\\d)\\s?/.*");

  /** How a key that reading made stands to it; OPEN where gold does not say enough to judge it. */
  enum Judged {
    RIGHT,
    INCOMPLETE,
    WRONG,
    OPEN
  }

  /** Null where it has no number, symbol or date: nobody can cite it by them. */
  static @Nullable Meaning of(JsonNode document) {
    var symbol = text(document, "symbol");
    var number = text(document, "number");
    var date = text(document, "date");
    return number == null || symbol == null || date == null
        ? null
        : numbered(text(document, "type"), number, symbol, date, text(document, "issuer"));
  }

  /** Null for what goes by no number and no law's title. */
  static @Nullable Meaning of(GoldCitation citation) {
    var means = citation.text("means");
    if (means != null) {
      int slash = means.indexOf('/');
      return numbered(
          null,
          means.substring(0, slash),
          means.substring(slash + 1),
          null,
          citation.text("issuer"));
    }
    var number = citation.text("number");
    var symbol = citation.text("symbol");
    var date = citation.text("date");
    if (number != null) {
      return symbol == null
          ? null
          : numbered(citation.text("type"), number, symbol, date, citation.text("issuer"));
    }
    var title = TitleAliases.of(citation.raw());
    return title == null
        ? null
        : new Meaning(
            title.type() + "-" + title.slug(),
            date == null ? null : date.substring(0, 4),
            citation.text("issuer"));
  }

  private static Meaning numbered(
      @Nullable String type,
      String number,
      String symbol,
      @Nullable String date,
      @Nullable String issuer) {
    var named = YEAR_IN_SYMBOL.matcher(symbol);
    var year = named.matches() ? named.group(1) : date == null ? null : date.substring(0, 4);
    var digits = number.toLowerCase(Locale.ROOT).replaceFirst("^0+(?=\\d)", "");
    var thousands = digits.replaceAll("[.](?=\\d{3}(?!\\d))", "");
    // Laws and resolutions of the Quốc hội share a symbol, not a run of numbers.
    boolean resolution = "nghi-quyet".equals(type) && symbol.matches("\\d{4}/(?:UBTV)?QH\\d{1,2}");
    var letters = (resolution ? "nq" : "") + Folding.compact(symbol);
    return new Meaning(thousands + " " + letters, year, issuer);
  }

  /** With the year that the other mentions in its document give, where they agree. */
  Meaning completed(List<Meaning> neighbours) {
    if (year != null) {
      return this;
    }
    var years =
        neighbours.stream()
            .filter(other -> other.name.equals(name) && other.year != null)
            .filter(other -> sameIssuer(other) != Same.NO)
            .map(Meaning::year)
            .distinct()
            .toList();
    return years.size() == 1 ? new Meaning(name, years.getFirst(), issuer) : this;
  }

  /**
   * @param together whether both stand in one document, where a mention without issuer or year
   *     means the one named before
   */
  Same same(Meaning other, boolean together) {
    if (!name.equals(other.name)) {
      // A number and a title can be one law; only a number tells from another number.
      return isNumbered() && other.isNumbered() || differs(year, other.year) ? Same.NO : Same.OPEN;
    }
    var issuers = sameIssuer(other);
    if (issuers == Same.NO || differs(year, other.year)) {
      return Same.NO;
    }
    if (!isNumbered() && year == null && other.year == null) {
      return Same.OPEN; // a title has been given to many laws
    }
    boolean told = issuers == Same.YES && year != null && other.year != null;
    boolean alike = Objects.equals(year, other.year) || issuers == Same.OPEN;
    return told || together && alike ? Same.YES : Same.OPEN;
  }

  Judged judge(DocumentKey key) {
    if (year == null || isNumbered() == key.isTitled()) {
      return Judged.OPEN;
    }
    boolean named = name.equals(isNumbered() ? key.number() + " " + key.symbol() : titled(key));
    boolean dated = !key.hasYear() || key.year().equals(year);
    if (!named || !dated || key.hasIssuer() && !isOf(key.issuer())) {
      return Judged.WRONG;
    }
    return key.hasYear() && (key.hasIssuer() || issuer == null) ? Judged.RIGHT : Judged.INCOMPLETE;
  }

  private static String titled(DocumentKey key) {
    return key.number() + "-" + key.symbol();
  }

  /** The symbol TW tells the register of the Party's centre, whichever organ gold names. */
  private boolean isOf(String register) {
    return issuer == null
        || name.endsWith("tw")
        || ("-" + register + "-").contains("-" + Folding.slug(lastWords(issuer)) + "-");
  }

  private boolean isNumbered() {
    return name.indexOf(' ') > 0;
  }

  /**
   * The symbol has told the kind of body already, so the end of the name decides: its place, or for
   * a central body its own name, whoever signs for it.
   */
  private Same sameIssuer(Meaning other) {
    if (issuer == null || other.issuer == null) {
      return Same.OPEN;
    }
    if (name.endsWith("tw")) {
      return Same.YES; // the register of the Party's centre, whichever of its organs is named
    }
    var one = issuer.toLowerCase(Locale.ROOT);
    var two = other.issuer.toLowerCase(Locale.ROOT);
    return lastWords(one).equals(lastWords(two)) ? Same.YES : Same.NO;
  }

  private static String lastWords(String name) {
    var words = name.split(" ");
    return words.length < 2 ? name : words[words.length - 2] + " " + words[words.length - 1];
  }

  private static boolean differs(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.path(field).isTextual() ? node.path(field).asText() : null;
  }
}
