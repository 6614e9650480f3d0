package vn.cancu.extraction;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time while no child process comes to life: no memory, a JDK or a jar taken away under a
 * program that runs. It is tried again with growing pauses, by one file at a time; the others are
 * told at once.
 */
final class Outage {
  private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);
  private static final int LONGEST_REASON = 160;

  private final LongSupplier nanos;
  private @Nullable String code;
  private String words = "";
  private Duration pause = FIRST_PAUSE;
  private long nextTry;

  /**
   * @param nanos a clock as System::nanoTime
   */
  Outage(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Throws ReadingStopped while it is not yet time to try again; who may try is the only one. */
  synchronized void check() {
    if (code == null) {
      return;
    }
    if (nanos.getAsLong() - nextTry < 0) {
      throw new ReadingStopped(code, words);
    }
    nextTry = nanos.getAsLong() + pause.toNanos();
  }

  /**
   * None came to life.
   *
   * @param why a code that messages know
   * @param reason in words of the system
   */
  synchronized ReadingStopped failed(String why, String reason) {
    if (code != null) {
      var longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }
    var line = reason.strip().replaceAll("\\s+", " ");
    words = line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    code = why;
    nextTry = nanos.getAsLong() + pause.toNanos();
    LOG.error("no child process comes to life, next try in {} s: {}", pause.toSeconds(), words);
    return new ReadingStopped(why, words);
  }

  synchronized void over() {
    if (code != null) {
      LOG.warn("child processes come to life again");
    }
    code = null;
    pause = FIRST_PAUSE;
  }

  /** The code of why, while it lasts. */
  synchronized Optional<String> why() {
    return Optional.ofNullable(code);
  }
}
