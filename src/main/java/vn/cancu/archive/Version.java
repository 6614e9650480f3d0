package vn.cancu.archive;

import java.time.Instant;

/**
 * One version in the history of a document.
 *
 * @param author name of an account, or of this program
 * @param reason as the author gave it
 */
public record Version(
    int number, Instant at, String author, String reason, ArchivedDocument document) {}
