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
    @Nullable String key) {}
