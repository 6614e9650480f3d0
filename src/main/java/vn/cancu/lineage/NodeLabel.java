package vn.cancu.lineage;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PrintedNumber;

/** The short name of a document: "Công điện 968/CĐ-TTg". */
final class NodeLabel {
  private NodeLabel() {}

  static String of(@Nullable String type, @Nullable String identifier) {
    return DocumentTypes.name(type)
        + " "
        + (identifier == null ? "không số" : PrintedNumber.of(identifier));
  }

  /** When no citation says it better: the key's own number and letters, or a law's folded title. */
  static String of(DocumentKey key) {
    return key.isTitled()
        ? DocumentTypes.name(key.number()) + " " + key.symbol().replace('-', ' ')
        : DocumentTypes.name(null) + " " + key.number() + "/" + key.symbol();
  }

  /**
   * A cited document as its citations name it: "Công điện 968/CĐ-TTg"; "Luật Giá năm 2023" where
   * none of them gives the number.
   */
  static String of(
      DocumentKey key, @Nullable String type, @Nullable String identifier, @Nullable String title) {
    if (!key.isTitled() && (identifier != null || title == null)) {
      return identifier == null ? of(key) : of(type, identifier);
    }
    var named = title == null ? of(key) : title;
    return key.hasYear() ? named + " năm " + key.year() : named;
  }
}
