package vn.cancu.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param outcome archived, duplicate or quarantined
 * @param id the document's id; null for a file in quarantine
 * @param slug tail of its page address; null for a file in quarantine
 * @param code why it is in quarantine, a key of the message files; null otherwise
 */
public record Receipt(
    String ticket,
    String file,
    Outcome outcome,
    @Nullable String id,
    @Nullable String slug,
    @Nullable String code) {

  /**
   * How it ended. The archive has the bytes in the first two cases, the quarantine in the third.
   */
  public enum Outcome {
    ARCHIVED,
    DUPLICATE,
    QUARANTINED
  }
}
