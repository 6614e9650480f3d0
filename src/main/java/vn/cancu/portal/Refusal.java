package vn.cancu.portal;

import io.micronaut.http.HttpStatus;
import java.time.Duration;

/** A request that gets a status and a sentence instead of what it asked for. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient Object[] values;
  private long retryAfter;

  /**
   * @param key of the sentence in the message files
   */
  Refusal(HttpStatus status, String key, Object... values) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.values = values;
  }

  /** Too many attempts: the sentence names the minutes to wait. */
  static Refusal after(Duration wait, String key) {
    var refusal = new Refusal(HttpStatus.TOO_MANY_REQUESTS, key, (wait.toSeconds() + 59) / 60);
    refusal.retryAfter = wait.toSeconds() + 1;
    return refusal;
  }

  /** Seconds; 0 where there is nothing to wait for. */
  long retryAfter() {
    return retryAfter;
  }

  HttpStatus status() {
    return status;
  }

  String sentence() {
    return Words.VIETNAMESE.say(key, values);
  }
}
