package vn.cancu.portal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All public records as they stood once, in parts.
 *
 * @param at when the archive stood so, to the second
 * @param omitted ids of those that the archive could not read, in order
 */
record DownloadSet(Instant at, List<Part> parts, List<String> omitted) {
  DownloadSet {
    parts = List.copyOf(parts);
    omitted = List.copyOf(omitted);
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
