package vn.cancu.portal;

import io.micronaut.http.HttpStatus;

/** A request that gets a status and a sentence instead of what it asked for. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String key;
  private final transient Object[] values;

  /**
   * @param key of the sentence in the message files
   */
  Refusal(HttpStatus status, String key, Object... values) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.values = values;
  }

  HttpStatus status() {
    return status;
  }

  String sentence() {
    return Words.VIETNAMESE.say(key, values);
  }
}
