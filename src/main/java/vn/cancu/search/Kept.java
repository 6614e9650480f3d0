package vn.cancu.search;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;

/**
 * What takes long to gather and changes slowly, for each clearance by itself. Gathered when it is
 * first asked for; later on nobody waits: what is there is given while a newer one is gathered.
 */
final class Kept<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

  private final Duration fresh;
  private final Function<Clearance, T> gather;
  private final Map<Clearance, Gathered<T>> kept = new ConcurrentHashMap<>();
  private final Map<Clearance, Thread> gathering = new ConcurrentHashMap<>();

  private record Gathered<T>(T what, long at) {}

  /**
   * @param fresh for how long nothing newer is gathered
   */
  Kept(Duration fresh, Function<Clearance, T> gather) {
    this.fresh = fresh;
    this.gather = gather;
  }

  T of(Clearance reader) {
    var found = kept.get(reader);
    if (found == null) {
      return gathered(reader);
    }
    if (System.nanoTime() - found.at > fresh.toNanos()) {
      gathering.computeIfAbsent(reader, any -> Thread.startVirtualThread(() -> renew(reader)));
    }
    return found.what;
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
