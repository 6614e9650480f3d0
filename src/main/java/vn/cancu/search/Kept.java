package vn.cancu.search;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.engine.EngineException;

/**
 * What takes long to gather and changes slowly, for each clearance by itself. Where it is a little
 * old nobody waits: what is there is given while a newer one is gathered. Where there is none, or
 * one so old that rights may have changed, one caller gathers and the others wait for it.
 */
final class Kept<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

  /** So many times as old as fresh it is given to nobody. */
  private static final int TOO_OLD = 3;

  private final Duration fresh;
  private final Function<Clearance, T> gather;
  private final T without;
  private final Map<Clearance, Gathered<T>> kept = new ConcurrentHashMap<>();
  private final Map<Clearance, Thread> gathering = new ConcurrentHashMap<>();

  private record Gathered<T>(T what, long at) {
    boolean isOlderThan(Duration age) {
      return System.nanoTime() - at > age.toNanos();
    }
  }

  /**
   * @param fresh for how long nothing newer is gathered
   * @param without given while the engine can't be asked: a search goes on without it
   */
  Kept(Duration fresh, Function<Clearance, T> gather, T without) {
    this.fresh = fresh;
    this.gather = gather;
    this.without = without;
  }

  T of(Clearance reader) {
    var found = usable(reader);
    if (found == null) {
      return first(reader);
    }
    if (found.isOlderThan(fresh)) {
      gathering.computeIfAbsent(reader, any -> Thread.startVirtualThread(() -> renew(reader)));
    }
    return found.what;
  }

  private @Nullable Gathered<T> usable(Clearance reader) {
    var found = kept.get(reader);
    return found == null || found.isOlderThan(fresh.multipliedBy(TOO_OLD)) ? null : found;
  }

  private synchronized T first(Clearance reader) {
    var found = usable(reader);
    if (found != null) {
      return found.what;
    }
    try {
      return gathered(reader);
    } catch (EngineException e) {
      LOG.warn("gone on without what could not be gathered: {}", e.getMessage());
      return without;
    }
  }

  private void renew(Clearance reader) {
    try {
      gathered(reader);
    } catch (RuntimeException e) {
      LOG.warn("kept what was gathered before: {}", e.getMessage());
    } finally {
      gathering.remove(reader);
    }
  }

  private T gathered(Clearance reader) {
    var what = gather.apply(reader);
    kept.put(reader, new Gathered<>(what, System.nanoTime()));
    return what;
  }
}
