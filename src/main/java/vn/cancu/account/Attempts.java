package vn.cancu.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts failed sign-ins by name and by address and locks both for a while. A name that no account
 * has is counted as any other, so that a lock tells nothing.
 */
final class Attempts {
  static final int MOST_BY_NAME = 5;
  static final int MOST_BY_ADDRESS = 20;
  static final Duration LOCK = Duration.ofMinutes(15);

  /** More names and addresses than these at once are forgotten, the longest unseen first. */
  private static final int REMEMBERED = 50_000;

  private final Clock clock;
  private final Cache<String, Failures> failures;

  private record Failures(int count, Instant last) {}

  Attempts(Clock clock) {
    this.clock = clock;
    this.failures =
        Caffeine.newBuilder()
            .ticker(() -> Duration.ofMillis(clock.millis()).toNanos())
            .expireAfterWrite(LOCK)
            .maximumSize(REMEMBERED)
            .build();
  }

  /**
   * @param left to wait; zero where the attempt may be looked at
   * @param locksName this very one is the last of the name that may fail
   * @param locksAddress the same of the address
   */
  record Begun(Duration left, boolean locksName, boolean locksAddress) {}

  /**
   * Counts an attempt as failed before it is looked at, so that a hundred at once are a hundred; a
   * locked attempt is not counted.
   */
  synchronized Begun begin(String name, String address) {
    var wait = locked(nameKey(name), MOST_BY_NAME);
    if (wait.isZero()) {
      wait = locked(addressKey(address), MOST_BY_ADDRESS);
    }
    if (!wait.isZero()) {
      return new Begun(wait, false, false);
    }
    boolean locksName = count(nameKey(name), 1) == MOST_BY_NAME;
    boolean locksAddress = count(addressKey(address), 1) == MOST_BY_ADDRESS;
    return new Begun(Duration.ZERO, locksName, locksAddress);
  }

  /** The same of an attempt that gives no name before it is over. */
  synchronized Begun begin(String address) {
    var wait = locked(addressKey(address), MOST_BY_ADDRESS);
    return wait.isZero()
        ? new Begun(wait, false, count(addressKey(address), 1) == MOST_BY_ADDRESS)
        : new Begun(wait, false, false);
  }

  synchronized void succeeded(String address) {
    count(addressKey(address), -1);
  }

  synchronized boolean isLocked(String name) {
    return !locked(nameKey(name), MOST_BY_NAME).isZero();
  }

  synchronized void unlock(String name) {
    failures.invalidate(nameKey(name));
  }

  /** Takes the count back: for the name as a whole, for the address this one. */
  synchronized void succeeded(String name, String address) {
    failures.invalidate(nameKey(name));
    succeeded(address);
  }

  private Duration locked(String key, int most) {
    var so = failures.getIfPresent(key);
    if (so == null || so.count() < most) {
      return Duration.ZERO;
    }
    var left = Duration.between(clock.instant(), so.last().plus(LOCK));
    return left.isPositive() ? left : Duration.ZERO;
  }

  private int count(String key, int more) {
    var so = failures.getIfPresent(key);
    int count = Math.max(0, (so == null ? 0 : so.count()) + more);
    failures.put(key, new Failures(count, clock.instant()));
    return count;
  }

  private static String nameKey(String name) {
    return "n " + Accounts.plain(name.length() > 100 ? name.substring(0, 100) : name);
  }

  private static String addressKey(String address) {
    return "a " + address;
  }
}
