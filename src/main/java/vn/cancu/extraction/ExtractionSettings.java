package vn.cancu.extraction;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Limits of reading.
 *
 * @param children child processes at most, started when needed
 * @param timeLimit for one file, or for one page that is recognised; the child that exceeds it is
 *     ended
 * @param idleLimit after which a child without work is ended
 * @param heapMegabytes of each child
 * @param longestText in UTF-16 units; a file with more is refused
 * @param recognition of pages without letters; null leaves them as they are, with a warning
 */
public record ExtractionSettings(
    int children,
    Duration timeLimit,
    Duration idleLimit,
    int heapMegabytes,
    int longestText,
    @Nullable Recognition recognition) {
  public ExtractionSettings {
    if (children < 1
        || timeLimit.isNegative()
        || timeLimit.isZero()
        || heapMegabytes < 64
        || longestText < 1) {
      throw new IllegalArgumentException("limits that let nothing be read");
    }
  }

  /**
   * Two thousand pages at most: the portal reads the text in its own heap, beside others, and 30 MB
   * of it were more than that holds.
   */
  public static ExtractionSettings defaults() {
    return new ExtractionSettings(
        4, Duration.ofSeconds(60), Duration.ofSeconds(60), 512, 8 << 20, null);
  }

  /** The same with recognition. */
  public static ExtractionSettings recognising(Recognition recognition, int children) {
    return new ExtractionSettings(
        children, Duration.ofSeconds(60), Duration.ofSeconds(60), 512, 32 << 20, recognition);
  }
}
