package vn.cancu.portal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Places for exports at one time: more would take the engine from those who search. Who reads
 * nothing for a while, or reads for longer than such a file takes, loses the place to the next one
 * who asks.
 */
final class ExportPlaces {
  private static final Duration IDLE = Duration.ofSeconds(45);
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final int most;
  private final Duration longest;
  private final LongSupplier nanos;
  private final List<Place> taken = new ArrayList<>();

  ExportPlaces(int most) {
    this(most, LONGEST);
  }

  ExportPlaces(int most, Duration longest) {
    this(most, longest, System::nanoTime);
  }

  ExportPlaces(int most, LongSupplier nanos) {
    this(most, LONGEST, nanos);
  }

  /**
   * @param longest after which a place is lost where others wait
   * @param nanos a clock that only runs forward
   */
  ExportPlaces(int most, Duration longest, LongSupplier nanos) {
    this.most = most;
    this.longest = longest;
    this.nanos = nanos;
  }

  /** One export's place, until it is given back or lost. */
  final class Place {
    private final long since = nanos.getAsLong();
    private long used = since;

    private boolean isForfeit() {
      long now = nanos.getAsLong();
      return now - used > IDLE.toNanos() || now - since > longest.toNanos();
    }

    /** Whether it may go on; says that somebody reads. */
    boolean use() {
      synchronized (ExportPlaces.this) {
        used = nanos.getAsLong();
        return taken.contains(this);
      }
    }

    void giveBack() {
      synchronized (ExportPlaces.this) {
        taken.remove(this);
        ExportPlaces.this.notifyAll();
      }
    }
  }

  synchronized boolean isFull() {
    return taken.size() >= most && taken.stream().noneMatch(Place::isForfeit);
  }

  /** A place as soon as there is one; null where none comes free in that time. */
  synchronized @Nullable Place take(Duration wait) throws InterruptedException {
    long end = System.nanoTime() + wait.toNanos();
    while (isFull()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return null;
      }
      // Places are also lost by time alone, which wakes nobody.
      wait(Math.min(left, 1_000));
    }
    if (taken.size() >= most) {
      taken.removeIf(Place::isForfeit);
    }
    var place = new Place();
    taken.add(place);
    return place;
  }
}
