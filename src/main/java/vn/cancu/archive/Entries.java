package vn.cancu.archive;

import java.time.Instant;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;

/** Makes the journal entry that a version of a record has. */
final class Entries {
  private Entries() {}

  static Entry of(
      long seq, DocumentRecord record, int version, Instant at, String slug, Links links) {
    var key = DocumentKey.of(record);
    return new Entry(
        seq,
        record.id(),
        version,
        at,
        slug,
        record.visibility(),
        key == null ? null : key.toString(),
        links);
  }
}
