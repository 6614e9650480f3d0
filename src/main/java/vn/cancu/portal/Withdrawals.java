package vn.cancu.portal;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;

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

  /**
   * Whether something was withdrawn since this was asked last. What has been gone for long and is
   * only changed once more counts for nothing, nor does what the reader never knew of.
   *
   * @param shown whether one of these ids may have been shown to the reader
   */
  boolean any(Predicate<Collection<String>> shown) {
    for (var batch = archive.changes(position, BATCH);
        !batch.isEmpty();
        batch = archive.changes(position, BATCH)) {
      position = batch.getLast().seq();
      List<String> gone = batch.stream().map(Entry::id).filter(this::isGone).toList();
      if (!gone.isEmpty() && shown.test(gone)) {
        return true;
      }
    }
    return false;
  }
}
