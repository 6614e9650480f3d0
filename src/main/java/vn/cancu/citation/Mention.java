package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;

/**
 * A citation while it is read: places are those of the {@link Flow}.
 *
 * @param start first letter of the raw words
 * @param end behind the last one
 * @param behind behind the words that name its issuer, which are part of the raw words only behind
 *     a date
 * @param type slug, or null
 * @param number put right; null for a citation by title
 * @param symbol put right, or null
 * @param words issuer's full name from the words, or null
 * @param attributed whether words name an issuer, even one whose place nobody tells
 * @param listed whether it has neither type word nor "số" of its own kind and lives on the one
 *     before
 * @param confidence of the reading so far
 */
record Mention(
    int start,
    int end,
    int behind,
    @Nullable String type,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable PartialDate date,
    @Nullable String words,
    boolean attributed,
    boolean listed,
    String rule,
    double confidence) {

  /** One by its title. */
  static Mention titled(
      int start,
      int end,
      @Nullable String type,
      @Nullable PartialDate date,
      @Nullable String words,
      String rule,
      double confidence) {
    return new Mention(
        start, end, end, type, null, null, date, words, true, false, rule, confidence);
  }

  Mention withIssuer(@Nullable String issuer) {
    return new Mention(
        start, end, behind, type, number, symbol, date, issuer, true, listed, rule, confidence);
  }

  Mention withType(String slug) {
    return new Mention(
        start,
        end,
        behind,
        slug,
        number,
        symbol,
        date,
        words,
        attributed,
        listed,
        rule,
        confidence);
  }

  Mention withSymbol(String right) {
    return new Mention(
        start, end, behind, type, number, right, date, words, attributed, listed, rule, confidence);
  }
}
