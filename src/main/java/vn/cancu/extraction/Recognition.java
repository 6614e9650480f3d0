package vn.cancu.extraction;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How pages without letters are read.
 *
 * @param pagesAtOnce of one document; a page takes one core
 * @param pageLimit for one page; a page that exceeds it is left out with a warning
 * @param background gives way to all else that runs on the machine
 * @param cache folder that keeps what was recognised, by digest of the file; null keeps nothing
 */
public record Recognition(
    int pagesAtOnce, Duration pageLimit, boolean background, @Nullable Path cache) {
  public Recognition {
    if (pagesAtOnce < 1 || pageLimit.isNegative() || pageLimit.isZero()) {
      throw new IllegalArgumentException("limits that let nothing be recognised");
    }
  }

  /** At once and on all cores, for a person who waits for it. */
  public static Recognition atOnce() {
    return new Recognition(cores(), Duration.ofSeconds(45), false, null);
  }

  /** Behind all else. */
  public static Recognition inBackground(Path cache) {
    return new Recognition(cores(), Duration.ofSeconds(45), true, cache);
  }

  private static int cores() {
    return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
  }
}
