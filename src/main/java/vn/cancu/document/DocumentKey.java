package vn.cancu.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What makes two mentions the same document: issuer (with province), number as an integer with its
 * letter, folded symbol, year. Nghị định 30/2020/NĐ-CP Điều 15: numbers restart each year and are
 * unique within an issuer.
 *
 * <p>Text form, which is also the tail of a page address: {@code
 * ubnd-tinh-thanh-hoa/2018/12358-ubndthkh}; a part that is not known is {@code khong-ro}. Numbers
 * lose leading zeros here ("05/BNV-VP" is "5/BNV-VP") and symbols their separators.
 */
public record DocumentKey(String issuer, String year, String number, String symbol) {
  /** Stands in an address and in a key for an issuer or year that the text does not give. */
  public static final String UNKNOWN = "khong-ro";

  private static final Pattern NUMBER = Pattern.compile("0*(\\d+)([a-z]?)");
  private static final Pattern NORMATIVE_YEAR = Pattern.compile("((?:19|20)\\d{2})\\s*/");
  private static final Pattern TAIL = Pattern.compile("(\\d+[a-z]?)-([a-z0-9-]+)");

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
    var digits = NUMBER.matcher(Folding.compact(number));
    var letters = Folding.compact(symbol);
    if (!digits.matches() || letters.isEmpty()) {
      return null;
    }
    return new DocumentKey(
        issuerSlug == null ? UNKNOWN : issuerSlug,
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
            IssuerSlug.of(document.issuer()),
            date == null ? null : date.year(),
            document.number(),
            document.symbol());
    return key == null || !key.hasYear() ? null : key;
  }

  /**
   * The key a citation means by itself, unknown parts as khong-ro; null where it has no number. See
   * {@link CitedKeys} for what its neighbours add.
   */
  public static @Nullable DocumentKey of(Citation citation) {
    var date = citation.date();
    return of(
        IssuerSlug.of(citation.issuer()),
        date == null ? null : date.year(),
        citation.number(),
        citation.symbol());
  }

  /**
   * Reads a key from its text form, from an address ({@code …/12358-ubnd-thkh}) or from a stub id;
   * null if it is none.
   */
  public static @Nullable DocumentKey parse(String text) {
    var parts = text.split("[/~]", -1);
    if (parts.length != 3
        || !parts[0].matches("[a-z0-9-]+")
        || !parts[1].matches("\\d{4}|" + UNKNOWN)) {
      return null;
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

  public boolean hasYear() {
    return !year.equals(UNKNOWN);
  }

  public boolean hasIssuer() {
    return !issuer.equals(UNKNOWN);
  }

  /** The key without its year, for mentions that give none. */
  public String withoutYear() {
    return issuer + "/" + number + "-" + symbol;
  }

  /** Number and symbol alone, for mentions that give no issuer either: {@code 12358-ubndthkh}. */
  public String identifier() {
    return number + "-" + symbol;
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
