package vn.cancu.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the provider's word lets nobody in. */
public final class ProviderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    /** It does not answer, or not as a provider does. */
    DOWN,
    /** It knows nothing of the code: used before, too old, not from there. */
    CODE_REFUSED,
    /** Its word is meant for another program or another sign-in, or is another provider's. */
    NOT_FOR_US,
    /** Its word is over already, or not yet said: one of the two clocks is wrong. */
    CLOCK,
    /** Not signed, or by nobody known. */
    NOT_GENUINE,
    /** It says nothing that could be a person's name. */
    NO_NAME,
    /** The person is known and has no role here. */
    NO_ROLE;

    /** As the audit log has it: "no-role". */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final @Nullable String who;

  ProviderException(Reason reason, String message) {
    this(reason, message, null, null);
  }

  ProviderException(
      Reason reason, String message, @Nullable String who, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.who = who;
  }

  public Reason reason() {
    return reason;
  }

  /** Name of the person, where the provider's word as such is good; null else. */
  public @Nullable String who() {
    return who;
  }
}
