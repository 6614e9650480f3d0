package vn.cancu.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All public records as they stood once, in parts.
 *
 * @param at when the archive stood so, to the second
 */
record DownloadSet(Instant at, List<Part> parts) {
  DownloadSet {
    parts = List.copyOf(parts);
  }

  /**
   * One file: gzip of JSON Lines.
   *
   * @param name made of its digest, so that what is under a name never changes
   * @param sha256 of the file's bytes, 64 hex digits
   */
  record Part(String name, int records, long bytes, String sha256) {}

  Optional<Part> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  long records() {
    return parts.stream().mapToLong(Part::records).sum();
  }

  long bytes() {
    return parts.stream().mapToLong(Part::bytes).sum();
  }
}
