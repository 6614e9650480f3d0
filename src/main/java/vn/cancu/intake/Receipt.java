package vn.cancu.intake;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Visibility;

/**
 * What became of one file.
 *
 * @param outcome archived, duplicate or quarantined
 * @param visibility the document's, as it is now; null for a file in quarantine
 * @param id the document's id; null for a file in quarantine
 * @param slug tail of its page address; null for a file in quarantine
 * @param code why it is in quarantine, a key of the message files; for an archived document whose
 *     pages wait to be recognised that code; null otherwise
 */
public record Receipt(
    String ticket,
    String file,
    Outcome outcome,
    @Nullable Visibility visibility,
    @Nullable String id,
    @Nullable String slug,
    @Nullable String code) {

  /**
   * How it ended. The archive has the bytes in the first two cases, the quarantine in the third.
   */
  public enum Outcome {
    ARCHIVED,
    DUPLICATE,
    /** The document was there; its visibility is now the one asked for. */
    VISIBILITY_CHANGED,
    QUARANTINED
  }
}
