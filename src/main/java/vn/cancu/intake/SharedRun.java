package vn.cancu.intake;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done after each of many changes, on one thread: whoever comes while a run
 * is under way shares the next one with all who wait, however many they are.
 */
final class SharedRun {
  private final BooleanSupplier work;
  private final ExecutorService worker;
  private @Nullable FutureTask<Boolean> next;

  SharedRun(String name, BooleanSupplier work) {
    this.work = work;
    var pool =
        new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name(name).factory());
    pool.allowCoreThreadTimeOut(true);
    this.worker = pool;
  }

  /** A run that begins after this call. */
  synchronized Future<Boolean> join() {
    if (next == null) {
      next = new FutureTask<>(this::run);
      worker.execute(next);
    }
    return next;
  }

  private boolean run() {
    synchronized (this) {
      next = null;
    }
    return work.getAsBoolean();
  }
}
