package vn.cancu.intake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.extraction.ReadingStopped;
import vn.cancu.extraction.SteppedAside;

/**
 * Reads the files that wait, a few at a time, without a pause between them, and hands over in lots
 * what became of them: a file that takes long holds up no lot, and soon no reader. A file that
 * could not be taken in stays in the inbox and rests a while, longer each time, so that it keeps no
 * place from others. Used by one thread.
 */
final class Belt implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Belt.class);
  private static final int READERS = 2;

  /** One that takes longer is slow: another reader then takes its place, as the lane has them. */
  private static final long SLOW_NANOS = 3_000_000_000L;

  /**
   * Where no file has ended for a while, the child processes have to come to life first: two more
   * of them beside would take from those.
   */
  private static final long SLOW_AT_FIRST_NANOS = 10_000_000_000L;

  private static final long COLD_NANOS = 60_000_000_000L;

  /** So many are taken from the inbox ahead of the readers. */
  private static final int AHEAD = 192;

  /** Worth a bulk request of its own. */
  private static final int LOT = 300;

  /**
   * While there is more to read, a file that is read waits so long at most for others to be indexed
   * with it: each lot costs the index a segment and some twenty requests beside the documents.
   */
  private static final long LONGEST_WAIT_NANOS = 2_000_000_000L;

  /** The same while so many wait that all of them take far longer than that. */
  private static final long LONGEST_WAIT_OF_MANY_NANOS = 10_000_000_000L;

  private static final long PAUSE_NANOS = 200_000_000;
  private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private final Inbox inbox;
  private final Reading reading;
  private final SlowLane lane = new SlowLane();
  private final ThreadPoolExecutor readers =
      new ThreadPoolExecutor(
          READERS,
          READERS,
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().name("reader-", 0).factory());
  private final ExecutorService readersOfSlow =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("slow-reader-", 0).factory());
  private final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();
  private final Map<String, Long> begun = new ConcurrentHashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Map<String, Rest> resting = new HashMap<>();
  private volatile boolean closed;
  private long lastEnd = System.nanoTime() - COLD_NANOS;

  /** Carries one file to its end; where it throws, the file is still in the inbox. */
  interface Reading {
    /**
     * @param stepsAside as an Extractor asks it
     */
    Receipt read(Ticket ticket, BooleanSupplier stepsAside);
  }

  /** One file at its end. */
  record Outcome(Ticket ticket, Receipt receipt) {}

  /** One of receipt and failure is there, but for a file that was not begun before the end. */
  private record Ended(Ticket ticket, @Nullable Receipt receipt, @Nullable Throwable failure) {}

  private record Rest(Duration length, long until) {}

  Belt(Inbox inbox, Reading reading) {
    this.inbox = inbox;
    this.reading = reading;
  }

  /**
   * The next files at their end: empty when none came within a moment. Throws IllegalStateException
   * when all that came could not be taken in.
   */
  List<Outcome> next() throws InterruptedException {
    var outcomes = new ArrayList<Outcome>();
    int failed = 0;
    boolean personWaits = false;
    Throwable why = null;
    long patience = PAUSE_NANOS;
    long begin = System.nanoTime();
    fill();
    // Behind the lot before, which is indexed by now.
    giveTurns();
    while (outcomes.size() < LOT) {
      fill();
      makeRoomBesideSlowFiles();
      long wait = Math.min(patience, begin + longestWait() - System.nanoTime());
      var one = ended.poll(Math.min(wait, PAUSE_NANOS), TimeUnit.NANOSECONDS);
      if (one == null) {
        if (wait > PAUSE_NANOS) {
          continue;
        }
        break;
      }
      lastEnd = System.nanoTime();
      underWay.remove(one.ticket().id());
      if (one.failure() instanceof SteppedAside) {
        lane.add(one.ticket());
        continue;
      }
      if (one.receipt() == null) {
        lane.failed(one.ticket().id());
        // That nothing can be read was told already, and is no file's failure.
        if (!(one.failure() instanceof ReadingStopped)) {
          failed++;
          why = one.failure();
        }
        rest(one.ticket());
      } else {
        lane.ended(one.ticket().id());
        resting.remove(one.ticket().id());
        outcomes.add(new Outcome(one.ticket(), one.receipt()));
      }
      // With nothing behind it a lot is whole, and so it is where a person waits for this file.
      personWaits |= one.ticket().by() != null;
      boolean whole = personWaits || underWay.size() <= lane.onTheirWay();
      patience = whole && ended.isEmpty() ? 0 : LONGEST_WAIT_OF_MANY_NANOS;
    }
    if (failed > 0) {
      LOG.error("{} files stay in the inbox: {}", failed, String.valueOf(why));
      if (outcomes.isEmpty()) {
        throw new IllegalStateException("no file could be taken in", why);
      }
    }
    return outcomes;
  }

  /** Ids of those that are read behind the others. */
  Set<String> setAside() {
    return lane.slow();
  }

  private long longestWait() {
    return underWay.size() < AHEAD / 2 ? LONGEST_WAIT_NANOS : LONGEST_WAIT_OF_MANY_NANOS;
  }

  private void fill() {
    if (underWay.size() > AHEAD / 2) {
      return;
    }
    long now = System.nanoTime();
    for (var ticket : inbox.waiting(AHEAD - underWay.size(), id -> isFree(id, now))) {
      underWay.add(ticket.id());
      readers.execute(() -> read(ticket));
    }
  }

  /** A few of those that stepped aside are read to their end, if it is time. */
  private void giveTurns() {
    for (var next = lane.next(underWay.size()); next.isPresent(); ) {
      var ticket = next.get();
      underWay.add(ticket.id());
      readersOfSlow.execute(() -> read(ticket, () -> false));
      next = lane.next(underWay.size());
    }
  }

  private void makeRoomBesideSlowFiles() {
    long now = System.nanoTime();
    long limit = now - lastEnd >= COLD_NANOS ? SLOW_AT_FIRST_NANOS : SLOW_NANOS;
    long slow = begun.values().stream().filter(begin -> now - begin > limit).count();
    int count = READERS + (int) Math.clamp(slow, 0, SlowLane.PLACES - lane.begunAgain());
    if (count > readers.getMaximumPoolSize()) {
      readers.setMaximumPoolSize(count);
      readers.setCorePoolSize(count);
    } else if (count < readers.getMaximumPoolSize()) {
      readers.setCorePoolSize(count);
      readers.setMaximumPoolSize(count);
    }
  }

  private boolean isFree(String id, long now) {
    var rest = resting.get(id);
    return !underWay.contains(id) && !lane.holds(id) && (rest == null || rest.until() - now <= 0);
  }

  private void read(Ticket ticket) {
    begun.put(ticket.id(), System.nanoTime());
    try {
      read(ticket, () -> lane.stops(ticket.id(), !readers.getQueue().isEmpty()));
    } finally {
      begun.remove(ticket.id());
    }
  }

  private void read(Ticket ticket, BooleanSupplier stepsAside) {
    Receipt receipt = null;
    Throwable failure = null;
    try {
      if (!closed) {
        receipt = reading.read(ticket, stepsAside);
      }
    } catch (RuntimeException | Error e) {
      failure = e;
    }
    ended.add(new Ended(ticket, receipt, failure));
  }

  private void rest(Ticket ticket) {
    var before = resting.get(ticket.id());
    var length = before == null ? SHORTEST_REST : before.length().multipliedBy(2);
    length = length.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : length;
    resting.put(ticket.id(), new Rest(length, System.nanoTime() + length.toNanos()));
  }

  /** Gives the files now being read a moment to end; the others wait for the next start. */
  @Override
  public void close() {
    closed = true;
    readers.shutdown();
    readersOfSlow.shutdown();
    try {
      if (!readers.awaitTermination(2, TimeUnit.SECONDS)
          || !readersOfSlow.awaitTermination(0, TimeUnit.SECONDS)) {
        LOG.info("a file is still being read; it is begun again at the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
