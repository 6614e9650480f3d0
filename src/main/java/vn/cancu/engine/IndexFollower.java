package vn.cancu.engine;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Fault;

/**
 * Keeps the derived indices up with the archive. The archive decides: an index that is missing,
 * made with another mapping, or ahead of the archive is made again from it.
 */
public final class IndexFollower {
  private static final int BATCH = 500;

  /** So many marks of what is to be corrected are kept at most. */
  private static final int MOST_OWED = 20_000;

  /** So many times as long as a correction took there is none behind it, while much comes in. */
  private static final int REST = 3;

  private static final long LONGEST_REST_NANOS = 15_000_000_000L;

  /** So long at most is a withdrawn document found while others make the indices again. */
  private static final int LONGEST_SHOWN_SECONDS = 5;

  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final Archive archive;
  private final List<Projection> projections;
  private final PhysicalIndices indices;
  private final ServingIndices serving;
  private final IndexWriter writer;
  private final IndexCheck check;
  private final ReentrantLock following = new ReentrantLock();
  private final ReentrantLock rebuilding = new ReentrantLock();
  private final DerivedWriter derived;
  private long nextCorrection = System.nanoTime();
  private volatile boolean behind;
  private final IndexChanges changes = new IndexChanges();
  private boolean leftoversRemoved;

  public IndexFollower(
      Engine engine, Archive archive, List<Projection> projections, IndexNames names, Clock clock) {
    this.archive = archive;
    this.projections = List.copyOf(projections);
    this.indices = new PhysicalIndices(engine, names, clock);
    this.serving = new ServingIndices(engine, archive, this.projections, indices);
    this.writer = new IndexWriter(engine, archive);
    this.derived = new DerivedWriter(engine);
    this.check = new IndexCheck(engine, archive, this.projections, indices, derived);
  }

  /**
   * Takes in what the archive has by now and the indices lack, and makes it searchable; makes the
   * indices when they are missing. Safe to call at any time from any thread. Returns how many
   * documents were taken in. When it fails, the next call begins where the last good one ended.
   */
  public long catchUp() {
    return catchUp(false);
  }

  /** When readers see something else than before. */
  public IndexChanges changes() {
    return changes;
  }

  /**
   * As {@link #catchUp} where more is soon to come: derived fields may lag behind for as long as a
   * few corrections take, so that these don't take all the time. False where they do, and this must
   * be called again.
   */
  public boolean keepUp() {
    catchUp(true);
    return !behind;
  }

  private long catchUp(boolean moreToCome) {
    removeLeftoversOnce();
    do {
      following.lock();
      try {
        var continued = serving.continued();
        if (continued.isPresent()) {
          return followOn(continued.get(), moreToCome);
        }
        changes.begin();
        serving.withdraw();
        changes.tell();
      } finally {
        following.unlock();
      }
    } while (!mayRebuild());
    try {
      return rebuild(true);
    } finally {
      rebuilding.unlock();
    }
  }

  /** Takes the lock unless somebody else has it for longer than a withdrawal may wait. */
  private boolean mayRebuild() {
    try {
      return rebuilding.tryLock(LONGEST_SHOWN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineException("Bị ngắt khi đang chờ máy tìm kiếm.", e);
    }
  }

  /**
   * Makes new indices from the archive alone and puts them in the place of the old ones, which
   * answer until then. Returns how many documents were taken in.
   */
  public long rebuild() {
    return rebuild(false);
  }

  /**
   * Takes in what is new, then compares every index document with what the archive would make:
   * faults are {@code index-missing}, {@code index-stale}, {@code index-surplus} and {@code
   * index-derived}. Mends none. What changes meanwhile is taken in as ever, and is no fault.
   */
  public List<Fault> check() {
    rebuilding.lock();
    try {
      return check.all(this::takeIn, following);
    } finally {
      rebuilding.unlock();
    }
  }

  private void takeIn() {
    following.lock();
    try {
      serving.continued().ifPresent(present -> followOn(present, false));
    } finally {
      following.unlock();
    }
  }

  /** Deletes the indices and what is kept about them: a trial leaves nothing behind. */
  public void remove() {
    following.lock();
    try {
      for (var projection : projections) {
        indices.behind(projection.index()).ifPresent(indices::delete);
      }
      indices.forget();
    } finally {
      following.unlock();
    }
  }

  private long rebuild(boolean onlyIfNeeded) {
    rebuilding.lock();
    try {
      // Someone else may have made them while this thread waited.
      if (onlyIfNeeded && serving.continued().isPresent()) {
        return 0;
      }
      Map<Projection, String> fresh = new LinkedHashMap<>();
      try {
        return fill(fresh);
      } catch (RuntimeException e) {
        fresh.values().forEach(this::deleteQuietly);
        throw e;
      }
    } finally {
      rebuilding.unlock();
    }
  }

  private long fill(Map<Projection, String> fresh) {
    for (var projection : projections) {
      var mapping = MappingFile.of(projection.index());
      var name = indices.create(projection.index(), mapping);
      fresh.put(projection, name);
      indices.save(name, new PhysicalIndices.State(0, mapping.fingerprint(), Set.of()));
    }
    // The long part runs beside catchUp, which goes on feeding the old indices.
    long count = follow(fresh, Progress.NONE, false);
    indices.refresh(fresh.values());
    derived.correctAll(fresh);
    following.lock();
    try {
      count += follow(fresh, Progress.of(indices, fresh), true);
      correct(fresh, Progress.of(indices, fresh));
      fresh.values().forEach(indices::open);
      behind = false;
      Map<String, String> nameByIndex = new LinkedHashMap<>();
      fresh.forEach((projection, name) -> nameByIndex.put(projection.index(), name));
      changes.begin();
      indices.serve(nameByIndex);
      changes.upTo(Progress.of(indices, fresh).seq());
      changes.tell();
      changes.settle();
      fresh.clear();
    } finally {
      following.unlock();
    }
    indices.removeLeftovers(projections.stream().map(Projection::index).toList());
    return count;
  }

  private long followOn(Map<Projection, String> serving, boolean moreToCome) {
    var from = Progress.of(indices, serving);
    changes.upTo(from.seq());
    long count = follow(serving, from, true);
    var progress = Progress.of(indices, serving);
    changes.upTo(progress.seq());
    behind = moreToCome && !progress.owed().isEmpty() && System.nanoTime() - nextCorrection < 0;
    if (!behind) {
      correct(serving, progress);
    }
    changes.settle();
    return count;
  }

  /**
   * @param deriving whether to keep in mind what derived fields the entries bear upon: first what
   *     the indices have of them now, which is kept before it is written over
   */
  private long follow(Map<Projection, String> targets, Progress from, boolean deriving) {
    long count = 0;
    var progress = from;
    // What is written from now on is for the next call: else this one need never end.
    long last = archive.lastSeq();
    for (var batch = archive.changes(progress.seq(), BATCH);
        !batch.isEmpty() && progress.seq() < last;
        batch = archive.changes(progress.seq(), BATCH)) {
      if (deriving) {
        var known = batch.stream().filter(entry -> entry.version() > 1).toList();
        if (!known.isEmpty()) {
          // A document that changes may do so to be hidden: that is put off for nobody.
          nextCorrection = System.nanoTime();
          progress = progress.owing(derived.marks(targets, known));
          progress.save(indices, targets);
        }
      }
      if (deriving) {
        changes.begin();
      }
      writer.write(batch, targets);
      if (deriving) {
        indices.refresh(targets.values());
        changes.tell();
        progress = progress.owing(derived.marks(targets, batch));
      }
      progress = new Progress(batch.getLast().seq(), progress.owed());
      progress.save(indices, targets);
      if (progress.owed().size() > MOST_OWED) {
        progress = correct(targets, progress);
      }
      count += batch.size();
    }
    return count;
  }

  private Progress correct(Map<Projection, String> targets, Progress progress) {
    if (progress.owed().isEmpty()) {
      return progress;
    }
    long begin = System.nanoTime();
    changes.begin();
    derived.correct(targets, progress.owed());
    indices.refresh(targets.values());
    var done = new Progress(progress.seq(), Set.of());
    done.save(indices, targets);
    long end = System.nanoTime();
    nextCorrection = end + Math.min(REST * (end - begin), LONGEST_REST_NANOS);
    return done;
  }

  private void removeLeftoversOnce() {
    if (!rebuilding.tryLock()) {
      return;
    }
    try {
      if (!leftoversRemoved) {
        indices.removeLeftovers(projections.stream().map(Projection::index).toList());
        leftoversRemoved = true;
      }
    } finally {
      rebuilding.unlock();
    }
  }

  private void deleteQuietly(String name) {
    try {
      indices.delete(name);
    } catch (EngineException e) {
      LOG.warn("index {} is left over; the next start removes it", name, e);
    }
  }
}
