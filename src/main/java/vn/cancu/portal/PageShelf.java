package vn.cancu.portal;

import io.micronaut.http.MediaType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Packed pages of one state, within a bound of bytes: those asked for longest ago go first. */
final class PageShelf {
  private static final int OVERHEAD = 300;

  private final long mostBytes;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Page> pages = new LinkedHashMap<>(64, 0.75f, true);
  private @Nullable State state;
  private long bytes;

  PageShelf(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** What a page depends on besides its address. */
  record State(long archive, long indices, LocalDate day) {}

  record Page(byte[] packed, String tag, MediaType type) {
    private long weight(String address) {
      return packed.length + 2L * address.length() + OVERHEAD;
    }
  }

  int count() {
    lock.lock();
    try {
      return pages.size();
    } finally {
      lock.unlock();
    }
  }

  /** Forgets all pages of any other state. */
  @Nullable Page find(String address, State now) {
    lock.lock();
    try {
      if (!now.equals(state)) {
        pages.clear();
        bytes = 0;
        state = now;
      }
      return pages.get(address);
    } finally {
      lock.unlock();
    }
  }

  /** Whether a page begun then would be taken. */
  boolean takes(State begun) {
    lock.lock();
    try {
      return begun.equals(state);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Takes the page unless its state is over.
   *
   * @param begun the state before anything of the page was read
   */
  void put(String address, State begun, Page page) {
    lock.lock();
    try {
      if (!takes(begun)) {
        return;
      }
      var before = pages.put(address, page);
      bytes += page.weight(address);
      bytes -= before == null ? 0 : before.weight(address);
      var eldest = pages.entrySet().iterator();
      while (bytes > mostBytes && eldest.hasNext()) {
        var gone = eldest.next();
        bytes -= gone.getValue().weight(gone.getKey());
        eldest.remove();
      }
    } finally {
      lock.unlock();
    }
  }
}
