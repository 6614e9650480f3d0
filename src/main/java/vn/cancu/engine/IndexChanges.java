package vn.cancu.engine;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * When readers see something else in the indices than before: whoever keeps what was read there
 * asks before each reading and before each use of what is kept.
 */
public final class IndexChanges {
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong count = new AtomicLong();

  private volatile long indexed;

  /** From the start on: nobody knows what the last process left half done. */
  private volatile boolean changing = true;

  /**
   * A number that stays the same for as long as the indices do; empty while they change, and behind
   * a change that failed until one has succeeded.
   */
  public OptionalLong settled() {
    long known = count.get();
    return changing ? OptionalLong.empty() : OptionalLong.of(known);
  }

  /** Has this run whenever readers see something else than before. */
  public void whenChanged(Runnable listener) {
    listeners.add(listener);
  }

  /** The last change of the archive that the indices have; 0 before anybody looked. */
  public long indexed() {
    return indexed;
  }

  void upTo(long seq) {
    indexed = seq;
  }

  /** Must be called before anything is written to an index that answers. */
  void begin() {
    changing = true;
  }

  void tell() {
    listeners.forEach(Runnable::run);
  }

  /** What was begun is done and can be searched. */
  void settle() {
    if (changing) {
      count.incrementAndGet();
      changing = false;
    }
  }
}
