package vn.cancu.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Visibility;

/**
 * One line of the change journal: a version of a document.
 *
 * @param seq position in the journal, from 1, never reused
 * @param version from 1
 * @param slug tail of the page address, given once and never reused
 * @param key text form of the document's key; null where it has none
 */
public record Entry(
    long seq,
    String id,
    int version,
    Instant at,
    String slug,
    Visibility visibility,
    @Nullable String key,
    Links links) {
  /** Whether there is no such document any more: its address leads to another one or nowhere. */
  public boolean isGone() {
    return links.isGone();
  }

  Entry numbered(long number) {
    return new Entry(number, id, version, at, slug, visibility, key, links);
  }
}
