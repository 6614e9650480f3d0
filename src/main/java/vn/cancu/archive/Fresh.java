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

  private final Map<Entry, ArchivedDocument> documents = new LinkedHashMap<>();
  private long size;

  synchronized void put(ArchivedDocument document) {
    documents.put(document.entry(), document);
    size += document.text().length();
    var oldest = documents.values().iterator();
    while (size > MOST) {
      size -= oldest.next().text().length();
      oldest.remove();
    }
  }

  /** Once: what is asked for again comes from the disk. */
  synchronized Optional<ArchivedDocument> take(Entry entry) {
    var document = Optional.ofNullable(documents.remove(entry));
    document.ifPresent(taken -> size -= taken.text().length());
    return document;
  }
}
