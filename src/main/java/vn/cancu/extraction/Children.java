package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The child processes: started when a file needs one, kept warm for the next (a fresh JVM costs
 * seconds), ended when idle, and at the end also in the middle of a file. A child that dies costs
 * the file it was reading and no other.
 */
final class Children implements AutoCloseable {
  /** Parsers leak a little; a child as old as this makes room for a fresh one. */
  private static final int FILES_PER_CHILD = 5000;

  /** Fresh children for one file, where those before it were killed or did not come to life. */
  private static final int TRIES = 2;

  /** Longer than nearly all files take. */
  private static final long PATIENCE_NANOS = 2_000_000_000L;

  /** The same with a child that has to come to life first, on a busy machine. */
  private static final long PATIENCE_WITH_FRESH_NANOS = 6_000_000_000L;

  /** Children that died over one file, one after the other: it is the file. */
  private static final int MOST_DEATHS = 2;

  /** How a file ends that its pages may have brought to its end. */
  private static final Set<String> PAGES_TO_BLAME =
      Set.of("qua-thoi-gian", "qua-bo-nho", "hong", Child.DIED);

  private final ExtractionSettings settings;
  private final Semaphore room;
  private final Deque<Child> idle = new ArrayDeque<>();
  private final Set<Child> busy = new HashSet<>();
  private final Outage outage = new Outage(System::nanoTime);
  private final ScheduledExecutorService clock;

  /** Until when others wait for the child of each reader that has one. */
  private final Map<Thread, Long> worthWaiting = new HashMap<>();

  private boolean closed;

  Children(ExtractionSettings settings) {
    this.settings = settings;
    this.room = new Semaphore(settings.children(), true);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("extraction-clock").factory());
    long pause = Math.clamp(settings.idleLimit().toMillis() / 2, 100, 10_000);
    clock.scheduleWithFixedDelay(this::endIdle, pause, pause, TimeUnit.MILLISECONDS);
  }

  /**
   * A file whose pages could not be recognised to the end is read without that: what else it holds
   * is not lost with them. One over which a child died is read again, once. Throws ReadingStopped
   * where no child comes to life, or all was closed meanwhile: that says nothing of the file.
   * Throws SteppedAside where the file did.
   */
  Answer read(Path file, Path parts, BooleanSupplier stepsAside) {
    var answer = read(file, true, parts, stepsAside);
    if (answer.status() == Answer.Status.UNREADABLE && isClosed()) {
      throw new ReadingStopped(ReadingStopped.CLOSED, "closed while " + file + " was read");
    }
    return settings.recognition() != null
            && answer.status() == Answer.Status.UNREADABLE
            && PAGES_TO_BLAME.contains(answer.code())
        ? read(file, false, parts, stepsAside)
        : answer;
  }

  private Answer read(Path file, boolean recognise, Path parts, BooleanSupplier stepsAside) {
    room.acquireUninterruptibly();
    try {
      int fresh = 0;
      for (int deaths = 0; !isClosed(); ) {
        var child = take();
        try {
          if (child == null) {
            fresh++;
            child = start();
          }
          var answer = use(child, file, recognise, parts, stepsAside);
          outage.over();
          if (!child.hasDied() || ++deaths >= MOST_DEATHS) {
            return answer;
          }
        } catch (Child.NotBegun e) {
          // While none comes to life one try is all there is: a second one waits for its time.
          if ((fresh >= TRIES || fresh > 0 && outage.why().isPresent()) && !isClosed()) {
            throw outage.failed(e.code(), String.valueOf(e.getMessage()));
          }
        } finally {
          leave();
        }
      }
      throw new ReadingStopped(ReadingStopped.CLOSED, "closed before " + file + " was read");
    } finally {
      room.release();
    }
  }

  private Child start() {
    outage.check();
    try {
      return Child.start(settings, clock);
    } catch (IOException e) {
      throw outage.failed(Child.NOT_STARTED, String.valueOf(e.getMessage()));
    }
  }

  Optional<String> standstill() {
    return outage.why();
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private Answer use(
      Child child, Path file, boolean recognise, Path parts, BooleanSupplier stepsAside)
      throws Child.NotBegun {
    begin(child);
    Answer answer;
    try {
      answer = child.read(file, recognise, parts, stepsAside);
    } catch (Child.NotBegun e) {
      child.end();
      throw e;
    } catch (SteppedAside e) {
      child.end();
      replace();
      throw e;
    } finally {
      done(child);
    }
    if (!child.isFit() || child.filesRead() >= FILES_PER_CHILD || !give(child)) {
      child.end();
    }
    return answer;
  }

  /** It comes to life while the next file is fetched, and waits for none to need it. */
  private synchronized void replace() {
    if (closed || !idle.isEmpty() || outage.why().isPresent()) {
      return;
    }
    try {
      idle.addLast(Child.start(settings, clock));
      notifyAll();
    } catch (IOException e) {
      // The file that needs one tries for itself, and says so.
    }
  }

  private synchronized void begin(Child child) {
    busy.add(child);
    if (closed) {
      child.end();
    }
  }

  private synchronized void done(Child child) {
    busy.remove(child);
  }

  /**
   * A child that is idle, or will be in a moment: each new one has to warm up, which costs more
   * than it brings where files take a few milliseconds. Null where one is to be started: nothing is
   * waited for but files begun a moment ago.
   */
  private synchronized @Nullable Child take() {
    try {
      for (long left = patience(); idle.isEmpty() && left > 0 && !closed; left = patience()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var child = idle.pollFirst();
    long patience = child == null ? PATIENCE_WITH_FRESH_NANOS : PATIENCE_NANOS;
    worthWaiting.put(Thread.currentThread(), System.nanoTime() + patience);
    return child;
  }

  private long patience() {
    long now = System.nanoTime();
    return worthWaiting.values().stream().mapToLong(until -> until - now).max().orElse(0);
  }

  private synchronized void leave() {
    worthWaiting.remove(Thread.currentThread());
    notifyAll();
  }

  private synchronized boolean give(Child child) {
    if (!closed) {
      idle.addFirst(child);
    }
    return !closed;
  }

  private synchronized void endIdle() {
    while (!idle.isEmpty() && idle.getLast().idleFor().compareTo(settings.idleLimit()) >= 0) {
      idle.removeLast().end();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    clock.shutdownNow();
    idle.forEach(Child::end);
    busy.forEach(Child::end);
    idle.clear();
    notifyAll();
  }
}
