package vn.cancu.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the archive itself says of a document: the file archive.json of its object.
 *
 * @param takenIn ISO instant
 * @param files those that it holds, the one that proves most first; empty in objects of before
 *     documents could hold several
 * @param unclear ids of documents that may be the same
 * @param apart ids of documents that a person has said to be others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Accession(
    String slug,
    String takenIn,
    @Nullable List<StoredFile> files,
    @Nullable List<String> unclear,
    @Nullable List<String> apart,
    @Nullable String mergedInto) {
  /**
   * @param path inside the object
   */
  record StoredFile(String sha256, String path, boolean signed, String takenIn) {}

  List<StoredFile> filesOrNone() {
    return Objects.requireNonNullElse(files, List.of());
  }

  Accession(String slug, String takenIn, List<StoredFile> files, Resemblance resemblance) {
    this(slug, takenIn, files, resemblance.unclear(), resemblance.apart(), null);
  }

  /** The same document under an address that says more. */
  Accession at(String better) {
    return new Accession(better, takenIn, files, unclear, apart, mergedInto);
  }

  /** The last word on a document whose files another one holds. */
  Accession retired(String into) {
    return new Accession(slug, takenIn, files, null, null, into);
  }

  private Resemblance resemblance() {
    return new Resemblance(
        Objects.requireNonNullElse(unclear, List.of()),
        Objects.requireNonNullElse(apart, List.of()));
  }

  Links links(String id) {
    var others =
        filesOrNone().stream()
            .map(file -> Rendition.id(file.sha256()))
            .filter(file -> !file.equals(id))
            .toList();
    return new Links(others, resemblance(), mergedInto, false);
  }
}
