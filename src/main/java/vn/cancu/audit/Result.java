package vn.cancu.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What became of an act. */
public enum Result {
  /** Written before it is done. Where no line tells of its end, nobody knows: the power went. */
  BEGUN,
  DONE,
  /** It may not be, or somebody was faster; nothing was changed. */
  REFUSED,
  /** A fault broke it off. */
  FAILED;

  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Result> of(String slug) {
    return Arrays.stream(values()).filter(result -> result.slug().equals(slug)).findFirst();
  }
}
