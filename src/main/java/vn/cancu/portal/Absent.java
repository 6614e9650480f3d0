package vn.cancu.portal;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;

/**
 * What is said where a reader finds no document: 410 to those who come by an address under which
 * one was public before, and 404 to all others, whether the archive hides one there or never had
 * any.
 */
@Singleton
final class Absent {
  static final String WITHDRAWN = "loi.da-rut";

  private final Archive archive;

  Absent(Archive archive) {
    this.archive = archive;
  }

  /** For an id of the API or the tail of a page address. */
  Refusal at(String idOrSlug, Clearance reader) {
    return at(idOrSlug, reader, "loi.khong-co-van-ban");
  }

  /**
   * @param never key of the sentence where none was ever public
   */
  Refusal at(String idOrSlug, Clearance reader, String never) {
    return isWithdrawn(idOrSlug, reader)
        ? new Refusal(HttpStatus.GONE, WITHDRAWN)
        : new Refusal(HttpStatus.NOT_FOUND, never);
  }

  boolean isWithdrawn(String idOrSlug, Clearance reader) {
    return archive.isWithdrawn(idOrSlug, reader);
  }

  /** Where what is shown comes from the indices, which may lag behind the archive. */
  void refuseWithdrawn(String idOrSlug, Clearance reader) {
    if (isWithdrawn(idOrSlug, reader)) {
      throw new Refusal(HttpStatus.GONE, WITHDRAWN);
    }
  }
}
