package vn.cancu.rendition;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;

/** One file's reading of a document: what it says, and what was understood of it. */
public record Witness(DocumentRecord record, String text) {
  /** Mails quote whole letters without being them. */
  public boolean isComparable() {
    var type = record.mediaType();
    return !text.isBlank()
        && !type.startsWith("message/")
        && !type.equals("application/vnd.ms-outlook");
  }

  boolean isNumbered() {
    return record.number() != null && record.symbol() != null;
  }

  @Nullable DocumentKey key() {
    return DocumentKey.of(record);
  }
}
