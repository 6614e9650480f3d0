package vn.cancu.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final Archive archive;
  private final List<Projection> projections;
  private final PhysicalIndices indices;
  private final IndexWriter writer;
  private final IndexCheck check;
  private final ReentrantLock following = new ReentrantLock();
  private final ReentrantLock rebuilding = new ReentrantLock();
  private boolean leftoversRemoved;

  public IndexFollower(
      Engine engine, Archive archive, List<Projection> projections, IndexNames names, Clock clock) {
    this.archive = archive;
    this.projections = List.copyOf(projections);
    this.indices = new PhysicalIndices(engine, names, clock);
    this.writer = new IndexWriter(engine, archive);
    this.check = new IndexCheck(engine, archive);
  }

  /**
   * Takes in what the archive has and the indices lack, and makes it searchable; makes the indices
   * when they are missing. Safe to call at any time from any thread. Returns how many documents
   * were taken in. When it fails, the next call begins where the last good one ended.
   */
  public long catchUp() {
    removeLeftoversOnce();
    following.lock();
    try {
      var serving = serving();
      if (serving.isPresent()) {
        long count = follow(serving.get(), position(serving.get()));
        if (count > 0) {
          indices.refresh(serving.get().values());
        }
        return count;
      }
    } finally {
      following.unlock();
    }
    return rebuild(true);
  }

  /**
   * Makes new indices from the archive alone and puts them in the place of the old ones, which
   * answer until then. Returns how many documents were taken in.
   */
  public long rebuild() {
    return rebuild(false);
  }

  /**
   * Compares every index document with what the archive would make: faults are {@code
   * index-missing}, {@code index-stale} and {@code index-surplus}. Changes nothing.
   */
  public List<Fault> check() {
    following.lock();
    try {
      var faults = new ArrayList<Fault>();
      for (var projection : projections) {
        var name = indices.behind(projection.index());
        if (name.isEmpty()) {
          faults.add(new Fault(projection.index(), "index-missing", "no index behind the alias"));
        } else {
          faults.addAll(check.of(projection, name.get()));
        }
      }
      return faults;
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
      if (onlyIfNeeded && serving().isPresent()) {
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
      indices.save(name, new PhysicalIndices.State(0, mapping.fingerprint()));
    }
    // The long part runs beside catchUp, which goes on feeding the old indices.
    long count = follow(fresh, 0);
    following.lock();
    try {
      count += follow(fresh, position(fresh));
      fresh.values().forEach(indices::open);
      Map<String, String> nameByIndex = new LinkedHashMap<>();
      fresh.forEach((projection, name) -> nameByIndex.put(projection.index(), name));
      indices.serve(nameByIndex);
      fresh.clear();
    } finally {
      following.unlock();
    }
    indices.removeLeftovers(projections.stream().map(Projection::index).toList());
    return count;
  }

  private long follow(Map<Projection, String> targets, long from) {
    long count = 0;
    long position = from;
    for (var batch = archive.changes(position, BATCH);
        !batch.isEmpty();
        batch = archive.changes(position, BATCH)) {
      writer.write(batch, targets);
      position = batch.getLast().seq();
      for (var target : targets.entrySet()) {
        var mapping = MappingFile.of(target.getKey().index()).fingerprint();
        indices.save(target.getValue(), new PhysicalIndices.State(position, mapping));
      }
      count += batch.size();
    }
    return count;
  }

  /** The indices in service, or empty when they can't just be continued. */
  private Optional<Map<Projection, String>> serving() {
    Map<Projection, String> found = new LinkedHashMap<>();
    for (var projection : projections) {
      var name = indices.behind(projection.index());
      var state = name.flatMap(indices::state);
      if (name.isEmpty() || state.isEmpty()) {
        LOG.info("index {} is made from the archive", projection.index());
        return Optional.empty();
      }
      if (!state.get().mapping().equals(MappingFile.of(projection.index()).fingerprint())) {
        LOG.info("index {} is made again: its mapping has changed", projection.index());
        return Optional.empty();
      }
      long seq = state.get().seq();
      if (seq > 0 && archive.changes(seq - 1, 1).isEmpty()) {
        LOG.warn("index {} is made again: it is ahead of the archive", projection.index());
        return Optional.empty();
      }
      found.put(projection, name.get());
    }
    return Optional.of(found);
  }

  /** Where all of these indices have come to at least. */
  private long position(Map<Projection, String> targets) {
    return targets.values().stream()
        .mapToLong(name -> indices.state(name).map(PhysicalIndices.State::seq).orElse(0L))
        .min()
        .orElse(0);
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
