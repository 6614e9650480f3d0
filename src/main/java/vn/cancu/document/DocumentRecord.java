package vn.cancu.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything the machine understood of one document: the record of the public contract. Unknown is
 * null, never "".
 *
 * @param id first 32 hex digits of the original's SHA-256: the same bytes are the same document
 * @param file name of the original
 * @param pages null where the format has no pages
 * @param symbol no leading slash; the year of a normative document stays in it: "2023/NĐ-CP"
 * @param issuer as named at the time, with its province: "Sở Y tế tỉnh Thanh Hóa"
 * @param parent the body above it, from the header or by rank
 * @param status "in-archive"; "parsed" where nothing was stored
 */
@JsonPropertyOrder({
  "id",
  "file",
  "sha256",
  "mediaType",
  "pages",
  "ocr",
  "type",
  "number",
  "symbol",
  "identifier",
  "issuer",
  "parent",
  "place",
  "date",
  "datePrecision",
  "subject",
  "recipients",
  "copies",
  "signer",
  "urgency",
  "topics",
  "visibility",
  "status",
  "repairs",
  "citations",
  "warnings"
})
public record DocumentRecord(
    String id,
    String file,
    String sha256,
    String mediaType,
    @Nullable Integer pages,
    boolean ocr,
    @Nullable String type,
    @Nullable String number,
    @Nullable String symbol,
    @Nullable String issuer,
    @Nullable String parent,
    @Nullable String place,
    @Nullable PartialDate date,
    @Nullable String subject,
    List<String> recipients,
    List<String> copies,
    @Nullable Signer signer,
    @Nullable String urgency,
    List<String> topics,
    Visibility visibility,
    String status,
    List<Repair> repairs,
    List<Citation> citations,
    List<Warning> warnings) {

  public DocumentRecord {
    recipients = List.copyOf(recipients);
    copies = List.copyOf(copies);
    topics = List.copyOf(topics);
    repairs = List.copyOf(repairs);
    citations = List.copyOf(citations);
    warnings = List.copyOf(warnings);
  }

  /** Number, slash and symbol ("2926/SYT-VP"); null where either is missing. */
  @JsonProperty("identifier")
  public @Nullable String identifier() {
    return number == null || symbol == null ? null : number + "/" + symbol;
  }

  /** "day", "month" or "year"; null where there is no date. */
  @JsonProperty("datePrecision")
  public @Nullable String datePrecision() {
    return date == null ? null : date.precision();
  }

  /** Names of the fields that the other reading has otherwise, in the order of the record. */
  public List<String> fieldsOtherThan(DocumentRecord other) {
    return Arrays.stream(DocumentRecord.class.getRecordComponents())
        .filter(field -> !Objects.equals(value(field), other.value(field)))
        .map(RecordComponent::getName)
        .toList();
  }

  private @Nullable Object value(RecordComponent field) {
    try {
      return field.getAccessor().invoke(this);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  public DocumentRecord withVisibility(Visibility changed) {
    return new DocumentRecord(
        id,
        file,
        sha256,
        mediaType,
        pages,
        ocr,
        type,
        number,
        symbol,
        issuer,
        parent,
        place,
        date,
        subject,
        recipients,
        copies,
        signer,
        urgency,
        topics,
        changed,
        status,
        repairs,
        citations,
        warnings);
  }

  /**
   * The same reading, held under this id and shown by that file: its name, digest, kind and pages.
   */
  public DocumentRecord heldAs(String heldId, DocumentRecord shown) {
    return new DocumentRecord(
        heldId,
        shown.file,
        shown.sha256,
        shown.mediaType,
        shown.pages,
        ocr,
        type,
        number,
        symbol,
        issuer,
        parent,
        place,
        date,
        subject,
        recipients,
        copies,
        signer,
        urgency,
        topics,
        visibility,
        status,
        repairs,
        citations,
        warnings);
  }

  public DocumentRecord withCitations(List<Citation> changed) {
    return new DocumentRecord(
        id,
        file,
        sha256,
        mediaType,
        pages,
        ocr,
        type,
        number,
        symbol,
        issuer,
        parent,
        place,
        date,
        subject,
        recipients,
        copies,
        signer,
        urgency,
        topics,
        visibility,
        status,
        repairs,
        changed,
        warnings);
  }
}
