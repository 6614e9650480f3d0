package vn.cancu.extraction;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads files. Must never throw for what a file holds, must never let one file stop the next, and
 * may be used by several threads. Throws ReadingStopped when no file can be read for now or it is
 * closed meanwhile.
 */
public interface Extractor extends AutoCloseable {
  Extraction extract(Path file);

  /** Code of why no file but plain text can be read at the moment; empty while all is well. */
  default Optional<String> standstill() {
    return Optional.empty();
  }

  @Override
  void close();
}
