package vn.cancu.extraction;

import java.time.Duration;

/**
 * Limits of reading.
 *
 * @param children child processes at most, started when needed
 * @param timeLimit for one file; the child that exceeds it is ended
 * @param idleLimit after which a child without work is ended
 * @param heapMegabytes of each child
 * @param longestText in UTF-16 units; a file with more is refused
 */
public record ExtractionSettings(
    int children, Duration timeLimit, Duration idleLimit, int heapMegabytes, int longestText) {
  public ExtractionSettings {
    if (children < 1
        || timeLimit.isNegative()
        || timeLimit.isZero()
        || heapMegabytes < 64
        || longestText < 1) {
      throw new IllegalArgumentException("limits that let nothing be read");
    }
  }

  public static ExtractionSettings defaults() {
    return new ExtractionSettings(2, Duration.ofSeconds(60), Duration.ofSeconds(60), 512, 32 << 20);
  }
}
