package vn.cancu.portal;

import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;

/**
 * What a reader was shown once and must not be shown any more, whatever the indices know of it yet;
 * and whether that became more since this was made. Not for several threads.
 */
final class Withdrawals {
  private static final int BATCH = 500;

  private final Archive archive;
  private final Clearance reader;
  private long position;

  Withdrawals(Archive archive, Clearance reader) {
    this.archive = archive;
    this.reader = reader;
    position = archive.lastSeq();
  }

  boolean isGone(String id) {
    return archive.isWithdrawn(id, reader) || archive.isPurged(id);
  }

  /** Whether something was withdrawn since this was asked last. */
  boolean any() {
    for (var batch = archive.changes(position, BATCH);
        !batch.isEmpty();
        batch = archive.changes(position, BATCH)) {
      position = batch.getLast().seq();
      if (batch.stream().anyMatch(entry -> isGone(entry.id()))) {
        return true;
      }
    }
    return false;
  }
}
