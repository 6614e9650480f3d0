package vn.cancu.extraction;

import java.nio.file.Path;

/**
 * Reads files. Must never throw for what a file holds, must never let one file stop the next, and
 * may be used by several threads. Throws IllegalStateException when it is closed meanwhile.
 */
public interface Extractor extends AutoCloseable {
  Extraction extract(Path file);

  @Override
  void close();
}
