package vn.cancu.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.Entry;
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
 * @param parts tickets of the files that lay in it
 */
public record Receipt(
    String ticket,
    String file,
    Outcome outcome,
    @Nullable Visibility visibility,
    @Nullable String id,
    @Nullable String slug,
    @Nullable String code,
    List<Ticket> parts) {

  public Receipt {
    parts = List.copyOf(parts);
  }

  /** How it ended. The archive has the bytes in all cases but the last two. */
  public enum Outcome {
    ARCHIVED,
    DUPLICATE,
    /** It is another file of a document that was there, and is kept with it. */
    JOINED,
    /** The document was there; its visibility is now the one asked for. */
    VISIBILITY_CHANGED,
    QUARANTINED,
    /** It was a packed file; what lay in it is on its way, each file with a ticket of its own. */
    UNPACKED
  }

  /** Of a file that the archive holds already and that nobody need hand over. */
  public static Receipt duplicate(String file, Entry entry) {
    return new Receipt(
        "", file, Outcome.DUPLICATE, entry.visibility(), entry.id(), entry.slug(), null, List.of());
  }
}
