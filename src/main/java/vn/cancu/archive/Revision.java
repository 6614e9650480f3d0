package vn.cancu.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.cancu.document.DocumentRecord;

/**
 * A version of a document that may hold several files.
 *
 * @param record what the document says as a whole; its digest names the file that is shown first
 * @param text that the record was read from
 * @param renditions its files in the order shown; none that it held may be missing
 * @param originals where the bytes of the new ones lie, by SHA-256
 */
public record Revision(
    DocumentRecord record,
    String text,
    List<Rendition> renditions,
    Map<String, Path> originals,
    Resemblance resemblance) {
  public Revision {
    renditions = List.copyOf(renditions);
    originals = Map.copyOf(originals);
  }
}
