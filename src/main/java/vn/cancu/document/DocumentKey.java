package vn.cancu.document;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Provinces.Province;

/**
 * What makes two mentions the same document: issuer (with province), number as an integer with its
 * letter, folded symbol, year. Nghị định 30/2020/NĐ-CP Điều 15: numbers restart each year and are
 * unique within an issuer.
 *
 * <p>Text form, which is also the tail of a page address: {@code
 * ubnd-tinh-thanh-hoa/2018/12358-ubndthkh}; a part that is not known is {@code khong-ro}. Numbers
 * lose leading zeros here ("05/BNV-VP" is "5/BNV-VP") and symbols their separators. A law that is
 * known by its title and year alone has its type for a number and its title for a symbol: {@code
 * quoc-hoi/2016/luat-dau-gia-tai-san}.
 *
 * @param issuer the register that the number was taken from, see {@link IssuerSlug#register}
 */
public record DocumentKey(String issuer, String year, String number, String symbol) {
  /** Stands in an address and in a key for an issuer or year that the text does not give. */
  public static final String UNKNOWN = "khong-ro";

  // "12.604" is a thousand-odd letter, "66.3" the third in a series of its own.
  private static final Pattern THOUSANDS = Pattern.compile("[.](?=\\d{3}(?!\\d))");
  private static final Pattern NUMBER = Pattern.compile("0*(\\d+(?:[.]\\d{1,2})?)([a-z]?)");
  private static final Pattern NORMATIVE_YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*/");
  private static final Pattern TAIL = Pattern.compile("(\\d+(?:[.]\\d{1,3})*[a-z]?)-([a-z0-9-]+)");
  private static final Pattern TITLED_TAIL =
      Pattern.compile("(luat|bo-luat|phap-lenh|hien-phap)-([a-z0-9-]+)");
  private static final Pattern ASSEMBLY = Pattern.compile("\\d{4}(?:ubtv)?qh\\d{1,2}");
  private static final String RESOLUTION = "nq";
  private static final Pattern NO_NUMBER = Pattern.compile("[^a-z0-9.]+");
  private static final Pattern PARTY_END = Pattern.compile("[ƯưUu]\\s*$");
  private static final Pattern PARTS = Pattern.compile("[/~]");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");
  private static final Pattern YEAR = Pattern.compile("\\d{4}|" + UNKNOWN);
  private static final Pattern CENTRAL_PARTY = Pattern.compile(".*/\\s*T(?:W|Ư)\\s*");

  /**
   * The key of a numbered document, or null where number or symbol is missing: such a document
   * can't be cited by number.
   *
   * @param issuerSlug slug of the issuing body, or null
   * @param number as written, digits and at most one letter
   * @param symbol with the year of a normative document, which then is the year: "2023/NĐ-CP"
   */
  public static @Nullable DocumentKey of(
      @Nullable String issuerSlug,
      @Nullable Integer year,
      @Nullable String number,
      @Nullable String symbol) {
    if (number == null || symbol == null) {
      return null;
    }
    var plain = NO_NUMBER.matcher(Folding.fold(number)).replaceAll("");
    var digits = NUMBER.matcher(THOUSANDS.matcher(plain).replaceAll(""));
    // The Party's centre writes TW and TƯ; a province's committee is TU.
    boolean central = CENTRAL_PARTY.matcher(symbol.toUpperCase(Locale.ROOT)).matches();
    var letters = Folding.compact(central ? PARTY_END.matcher(symbol).replaceAll("W") : symbol);
    if (!digits.matches() || letters.isEmpty()) {
      return null;
    }
    var register = central ? IssuerSlug.CENTRAL_PARTY : IssuerSlug.register(issuerSlug);
    return new DocumentKey(
        register == null ? UNKNOWN : register,
        year(year, symbol),
        digits.group(1) + digits.group(2),
        letters);
  }

  /** A normative document carries its year in the symbol, which a slip in the date can't change. */
  private static String year(@Nullable Integer dated, String symbol) {
    var normative = NORMATIVE_YEAR.matcher(symbol.strip());
    if (normative.lookingAt()) {
      return normative.group(1);
    }
    return dated == null ? UNKNOWN : dated.toString();
  }

  /** The key of a document held; null where number, symbol or year is not known. */
  public static @Nullable DocumentKey of(DocumentRecord document) {
    var date = document.date();
    var key =
        of(
            IssuerSlug.of(document),
            date == null ? null : date.year(),
            document.number(),
            document.symbol());
    return key == null || !key.hasYear() ? null : key.ofType(document.type());
  }

  /**
   * The key of a held law by its title and year, under which citations without its number name it;
   * null for other documents.
   */
  public static @Nullable DocumentKey ofTitle(DocumentRecord document) {
    var date = document.date();
    if (date == null || document.subject() == null) {
      return null;
    }
    var title = TitleAliases.of(DocumentTypes.name(document.type()) + " " + document.subject());
    return title == null ? null : TitleAliases.titled(title, date.year());
  }

  /**
   * The key a citation means by itself, unknown parts as khong-ro; null where it has no number. See
   * {@link CitedKeys} for what its neighbours add.
   *
   * @param home province of the citing document, for bodies of a district or commune
   */
  static @Nullable DocumentKey of(Citation citation, @Nullable Province home) {
    var date = citation.date();
    var key =
        of(
            IssuerSlug.of(citation.issuer(), home),
            date == null ? null : date.year(),
            citation.number(),
            citation.symbol());
    return key == null ? null : key.ofType(citation.type());
  }

  /**
   * Laws and resolutions of the Quốc hội have numbers of their own and one symbol: Luật
   * 98/2015/QH13 and Nghị quyết 98/2015/QH13 are two. Only the type tells them apart, so a
   * resolution's key has it.
   */
  private DocumentKey ofType(@Nullable String type) {
    return "nghi-quyet".equals(type) && ASSEMBLY.matcher(symbol).matches()
        ? new DocumentKey(issuer, year, number, RESOLUTION + symbol)
        : this;
  }

  /**
   * Reads a key from its text form, from an address ({@code …/12358-ubnd-thkh}) or from a stub id;
   * null if it is none.
   */
  public static @Nullable DocumentKey parse(String text) {
    var parts = PARTS.split(text, -1);
    if (parts.length != 3
        || !SLUG.matcher(parts[0]).matches()
        || !YEAR.matcher(parts[1]).matches()) {
      return null;
    }
    var titled = TITLED_TAIL.matcher(parts[2]);
    if (titled.matches()) {
      return new DocumentKey(parts[0], parts[1], titled.group(1), titled.group(2));
    }
    var tail = TAIL.matcher(parts[2]);
    if (!tail.matches()) {
      return null;
    }
    return of(
        parts[0],
        parts[1].equals(UNKNOWN) ? null : Integer.valueOf(parts[1]),
        tail.group(1),
        tail.group(2));
  }

  /** Whether it stands for a law whose number nobody has told. */
  public boolean isTitled() {
    return !Character.isDigit(number.charAt(0));
  }

  public boolean hasYear() {
    return !year.equals(UNKNOWN);
  }

  public boolean hasIssuer() {
    return !issuer.equals(UNKNOWN);
  }

  /** Number and symbol alone, for mentions that give no issuer either: {@code 12358-ubndthkh}. */
  public String identifier() {
    return number + "-" + symbol;
  }

  /** Number and symbol as people type them, who name no type: both of {@code 98-2015qh13}. */
  public String loose() {
    return symbol.startsWith(RESOLUTION)
            && ASSEMBLY.matcher(symbol.substring(RESOLUTION.length())).matches()
        ? number + "-" + symbol.substring(RESOLUTION.length())
        : identifier();
  }

  /** The id of a stub: the key with {@code ~} for {@code /}, safe in an address as it stands. */
  public String stubId() {
    return toString().replace('/', '~');
  }

  @Override
  public String toString() {
    return issuer + "/" + year + "/" + number + "-" + symbol;
  }
}
