package vn.cancu.intake;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.extraction.Extractor;

/**
 * The worker of the process that owns a home: empties the inbox, brings the index up, answers
 * waiting commands. One thread goes round; files are read beside it.
 */
public final class Owner implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Owner.class);
  private static final long PAUSE_AFTER_FAILURE_MILLIS = 5_000;

  private final Inbox inbox;
  private final Belt belt;
  private final ScanQueue scans;
  private final Extractor extractor;
  private final Standstill standstill;
  private final SetAside setAside;
  private final BooleanSupplier catchUp;
  private final Worker worker;
  private final Mailbox<Receipt> receipts;
  private final Mailbox<Work> requests;
  private final Mailbox<Work.Answer> answers;
  private final Deque<Belt.Outcome> untold = new ArrayDeque<>();
  private final Thread thread;
  private volatile boolean stopping;
  private boolean behind;
  private long lastFailure = System.nanoTime() - PAUSE_AFTER_FAILURE_MILLIS * 1_000_000;

  /** Does what another command asks for. */
  public interface Worker {
    Work.Answer doWork(Work work) throws InterruptedException;
  }

  /**
   * @param scans is started and closed with this
   * @param catchUp brings the index up to the archive; false while Elasticsearch is starting; may
   *     throw, a later round tries again
   */
  public Owner(
      Home home,
      Archive archive,
      Extractor extractor,
      ScanQueue scans,
      BooleanSupplier catchUp,
      Worker worker) {
    this.inbox = new Inbox(home, Clock.systemUTC());
    this.belt = new Belt(inbox, new Intake(inbox, archive, extractor, scans)::process);
    this.scans = scans;
    this.extractor = extractor;
    this.standstill = new Standstill(home);
    this.setAside = new SetAside(home);
    this.catchUp = catchUp;
    this.worker = worker;
    this.receipts = new Mailbox<>(home.receipts(), Receipt.class);
    this.requests = new Mailbox<>(home.requests(), Work.class);
    this.answers = new Mailbox<>(home.answers(), Work.Answer.class);
    this.thread = Thread.ofPlatform().name("intake").unstarted(this::goRound);
  }

  public void start() {
    inbox.sweep();
    standstill.clear();
    setAside.clear();
    thread.start();
    scans.start();
  }

  private void goRound() {
    while (!stopping) {
      try {
        var outcomes = belt.next();
        untold.addAll(outcomes);
        // Scans that stand still hold no file up; whoever waits for them asks their queue.
        standstill.tell(extractor.standstill());
        setAside.tell(belt.setAside());
        behind |= outcomes.stream().anyMatch(Owner::changedTheArchive) | scans.takeChanged();
        bringIndexUp();
        tell();
        answerRequests();
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        LOG.error("intake tries again in a while: {}", e.toString());
        pauseAfterFailure();
      }
    }
  }

  /**
   * Elasticsearch down costs no archiving: files go on, the index waits a while before it tries
   * again.
   */
  private void bringIndexUp() {
    if (!behind || System.nanoTime() - lastFailure < PAUSE_AFTER_FAILURE_MILLIS * 1_000_000) {
      return;
    }
    try {
      behind = !catchUp.getAsBoolean();
    } catch (RuntimeException e) {
      if (stopping) {
        return; // Cut off by the end of the program, which tells itself what is not searchable.
      }
      LOG.warn("archived, not yet searchable: {}", e.toString());
      lastFailure = System.nanoTime();
    }
  }

  private static boolean changedTheArchive(Belt.Outcome outcome) {
    return switch (outcome.receipt().outcome()) {
      case ARCHIVED, JOINED, VISIBILITY_CHANGED -> true;
      case DUPLICATE, QUARANTINED, UNPACKED -> false;
    };
  }

  /** What a full disk keeps from being told is told in a later round. */
  private void tell() {
    for (var next = untold.peek(); next != null; next = untold.peek()) {
      if (next.ticket().awaited()) {
        receipts.put(next.ticket().id(), next.receipt());
      }
      untold.remove();
    }
  }

  private void answerRequests() throws InterruptedException {
    for (var name : requests.names()) {
      var work = requests.take(name);
      if (work.isPresent()) {
        answers.put(name, answer(work.get()));
      }
    }
  }

  private Work.Answer answer(Work work) throws InterruptedException {
    try {
      return worker.doWork(work);
    } catch (RuntimeException e) {
      LOG.error("{} failed", work, e);
      return Work.Answer.failed(e.toString());
    }
  }

  private void pauseAfterFailure() {
    try {
      Thread.sleep(PAUSE_AFTER_FAILURE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  /** Ends after the files now being read: the rest waits in the inbox for the next start. */
  @Override
  public void close() {
    stopping = true;
    thread.interrupt();
    belt.close();
    scans.close();
    try {
      thread.join(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    setAside.clear();
  }
}
