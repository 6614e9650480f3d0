package vn.cancu.document;

import java.util.Locale;

/** What a person said of a citation that the machine read. */
public enum Verdict {
  /** It is one, with this relation and this target. */
  ACCEPTED,
  /** It is one, with another relation or another target, which stand in the place of those read. */
  CORRECTED,
  /** It is none. */
  REJECTED;

  /** The name in the archive and in the API. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Throws IllegalArgumentException for any other name. */
  public static Verdict of(String slug) {
    return valueOf(slug.toUpperCase(Locale.ROOT));
  }
}
