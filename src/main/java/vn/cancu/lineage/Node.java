package vn.cancu.lineage;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.PartialDate;

/**
 * A document in the graph: held, or a stub that is only cited.
 *
 * @param id document id, or stub id (the key with ~ for /)
 * @param slug tail of its page address
 * @param label short name for people: "Công điện 968/CĐ-TTg"
 * @param subject null for a stub
 */
public record Node(
    String id,
    String slug,
    boolean held,
    String label,
    @Nullable String type,
    @Nullable String identifier,
    @Nullable String issuer,
    @Nullable PartialDate date,
    @Nullable String subject) {

  /** The label with issuer and year, as far as they are known. */
  String longLabel() {
    var from = issuer == null ? "" : ", " + issuer;
    return label + from + (date == null ? "" : ", " + date.year());
  }
}
