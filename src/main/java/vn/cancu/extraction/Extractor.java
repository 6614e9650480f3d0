package vn.cancu.extraction;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads files. Must never throw for what a file holds, must never let one file stop the next, and
 * may be used by several threads. Throws ReadingStopped when no file can be read for now or it is
 * closed meanwhile.
 */
public interface Extractor extends AutoCloseable {
  Extraction extract(Path file);

  /**
   * The same for one that may have to step aside.
   *
   * @param stepsAside asked once, by another thread, when the file has taken far longer than files
   *     do; where it says so, SteppedAside is thrown
   */
  default Extraction extract(Path file, BooleanSupplier stepsAside) {
    return extract(file);
  }

  /** Code of why no file but plain text can be read at the moment; empty while all is well. */
  default Optional<String> standstill() {
    return Optional.empty();
  }

  @Override
  void close();
}
