package vn.cancu.extraction;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches a file that is being read: when it has taken far longer than files do, asks once whether
 * it steps aside for others. Counts the processor's time, since on a busy machine every file takes
 * long; one that waits for something else, and uses none, is not let wait for ever.
 */
final class Patience {
  private static final Duration FIRST_LOOK = Duration.ofSeconds(1);
  private static final Duration NEXT_LOOK = Duration.ofMillis(250);

  /** Beyond the first look. Nearly all files take a hundredth of it. */
  private static final Duration PROCESSOR_TIME = Duration.ofSeconds(3);

  private static final long LONGEST_NANOS = Duration.ofSeconds(20).toNanos();

  private final Process process;
  private final ScheduledExecutorService clock;
  private final BooleanSupplier stepsAside;
  private final Runnable stop;
  private @Nullable ScheduledFuture<?> next;
  private Duration used = Duration.ZERO;
  private long begin;
  private boolean seen;
  private boolean over;
  private boolean ended;

  /**
   * @param process that reads it
   * @param stop ends the reading
   */
  Patience(
      Process process, ScheduledExecutorService clock, BooleanSupplier stepsAside, Runnable stop) {
    this.process = process;
    this.clock = clock;
    this.stepsAside = stepsAside;
    this.stop = stop;
  }

  synchronized void begin() {
    begin = System.nanoTime();
    lookIn(FIRST_LOOK);
  }

  private void lookIn(Duration time) {
    try {
      next = clock.schedule(this::look, time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // All is being closed.
    }
  }

  private synchronized void look() {
    if (ended) {
      return;
    }
    var now = process.info().totalCpuDuration().orElse(Duration.ZERO);
    if (!seen) {
      seen = true;
      used = now;
    }
    if (now.minus(used).compareTo(PROCESSOR_TIME) < 0
        && System.nanoTime() - begin < LONGEST_NANOS) {
      lookIn(NEXT_LOOK);
    } else if (stepsAside.getAsBoolean()) {
      over = true;
      stop.run();
    }
  }

  /** Looks no more; whether the file was stopped. */
  synchronized boolean end() {
    ended = true;
    if (next != null) {
      next.cancel(false);
    }
    return over;
  }
}
