package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;

/**
 * What the archive held when a command began, so that a folder that is taken in again costs a look
 * at its bytes and no way through the inbox.
 */
final class Held implements AutoCloseable {
  private final Archive archive;
  private final boolean empty;

  Held(Path home) {
    this.archive = Archive.openReadOnly(home);
    this.empty = archive.count(Clearance.STAFF) == 0;
  }

  /** The document of these bytes. */
  Optional<Entry> find(Sources.Opening bytes) throws IOException {
    if (empty) {
      return Optional.empty();
    }
    try (var in = bytes.open()) {
      return archive.entry(Sha256.of(in).substring(0, 32));
    }
  }

  @Override
  public void close() {
    archive.close();
  }
}
