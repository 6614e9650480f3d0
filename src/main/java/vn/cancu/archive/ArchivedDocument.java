package vn.cancu.archive;

import java.time.Instant;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Reviewed;
import vn.cancu.document.CitedKeys;
import vn.cancu.document.DocumentRecord;

/**
 * One version of a document as the archive holds it.
 *
 * @param record for everyone who reads, indexes or hands out: the machine's reading with what
 *     people set laid over it
 * @param read what the machine read, alone
 * @param takenIn when its first file came, whatever was changed since
 */
public record ArchivedDocument(
    Entry entry,
    DocumentRecord record,
    String text,
    DocumentRecord read,
    Corrections corrections,
    Instant takenIn) {

  /** Which documents the citations of the record mean. */
  public CitedKeys cited() {
    if (corrections.rulings().isEmpty()) {
      return CitedKeys.of(record);
    }
    var standing =
        corrections.reviewed(read).stream()
            .filter(each -> each.counted() != null)
            .map(Reviewed::read)
            .toList();
    return CitedKeys.of(record, read.citations(), standing);
  }
}
