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

  /** When no citation says it better: the key's own number and letters. */
  static String of(DocumentKey key) {
    return DocumentTypes.name(null) + " " + key.number() + "/" + key.symbol();
  }
}
