package vn.cancu.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One place where a document points at another.
 *
 * @param raw the words of the citation with every run of white space made one space
 * @param start first UTF-16 unit in the record's text
 * @param end behind the last one: text[start,end), white space made one space, is raw
 * @param page 1-based page of start; null where the format has no pages
 * @param type slug of the cited document's type, null for "văn bản" without a symbol
 * @param number as written, leading zeros kept; null for a citation by title
 * @param symbol put right (no leading slash, lost hyphens and look-alikes restored), year of
 *     normative documents kept
 * @param date cut to what is given
 * @param issuer full name, completed with the citing document's province; null where neither words
 *     nor symbol tell
 * @param provision the article, clause or annex pointed at ("khoản 2 Điều 5"), as written
 * @param trigger the words that showed the relation
 * @param rule the name of the rule that read the relation
 * @param context the sentence around it
 * @param target id of the document or stub meant; null before resolution and in the archive, where
 *     it is derived
 * @param confidence 0..1 that raw, number and relation are right, as the machine saw it
 * @param confirmed accepted or corrected where a person has said so; null in what a machine reads
 */
@JsonPropertyOrder({
  "raw",
  "start",
  "end",
  "page",
  "type",
  "number",
  "symbol",
  "identifier",
  "date",
  "issuer",
  "provision",
  "relation",
  "trigger",
  "rule",
  "context",
  "target",
  "confidence",
  "confirmed"
})
public record Citation(
    String raw,
    int start,
    int end,
    @Nullable Integer page,
    @Nullable String type,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable PartialDate date,
    @Nullable String issuer,
    @Nullable String provision,
    Relation relation,
    @Nullable String trigger,
    @Nullable String rule,
    String context,
    @Nullable String target,
    double confidence,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Verdict confirmed) {

  /** As a machine reads it. */
  public Citation(
      String raw,
      int start,
      int end,
      @Nullable Integer page,
      @Nullable String type,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable PartialDate date,
      @Nullable String issuer,
      @Nullable String provision,
      Relation relation,
      @Nullable String trigger,
      @Nullable String rule,
      String context,
      @Nullable String target,
      double confidence) {
    this(
        raw,
        start,
        end,
        page,
        type,
        number,
        symbol,
        date,
        issuer,
        provision,
        relation,
        trigger,
        rule,
        context,
        target,
        confidence,
        null);
  }

  /** Number, slash and symbol ("699/UBND-VP8"); null where either is missing. */
  @JsonProperty("identifier")
  public @Nullable String identifier() {
    return number == null || symbol == null ? null : number + "/" + symbol;
  }

  /** Whether both say the same of the document that they cite. */
  boolean namesSame(Citation other) {
    return Objects.equals(type, other.type)
        && Objects.equals(number, other.number)
        && Objects.equals(symbol, other.symbol)
        && Objects.equals(date, other.date)
        && Objects.equals(issuer, other.issuer);
  }

  public Citation withTarget(@Nullable String target) {
    return new Citation(
        raw,
        start,
        end,
        page,
        type,
        number,
        symbol,
        date,
        issuer,
        provision,
        relation,
        trigger,
        rule,
        context,
        target,
        confidence,
        confirmed);
  }
}
