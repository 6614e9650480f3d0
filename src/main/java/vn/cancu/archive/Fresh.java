package vn.cancu.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that were added a moment ago, for what follows the archive: that takes each once, soon,
 * and need not read and parse again what was in memory. Those that nobody takes make room.
 */
final class Fresh {
  /** In UTF-16 units of text: a lot of letters, or one long law. */
  private static final long MOST = 2_000_000;

  /** What a document without a letter of text takes, as a scan does, in the same units. */
  private static final long LEAST = 4_000;

  private final Map<Entry, ArchivedDocument> documents = new LinkedHashMap<>();
  private long size;

  synchronized void put(ArchivedDocument document) {
    documents.put(document.entry(), document);
    size += sizeOf(document);
    var oldest = documents.values().iterator();
    while (size > MOST) {
      size -= sizeOf(oldest.next());
      oldest.remove();
    }
  }

  /** Once: what is asked for again comes from the disk. */
  synchronized Optional<ArchivedDocument> take(Entry entry) {
    var document = Optional.ofNullable(documents.remove(entry));
    document.ifPresent(taken -> size -= sizeOf(taken));
    return document;
  }

  private static long sizeOf(ArchivedDocument document) {
    return LEAST + document.text().length();
  }
}
