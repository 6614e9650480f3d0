package vn.cancu.intake;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The home folder can't be used; the reason decides the sentence that people read. */
public final class HomeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why: another process owns it, or it can't be written. */
  public enum Reason {
    IN_USE,
    NOT_WRITABLE
  }

  private final Reason reason;
  private final String home;

  HomeException(Reason reason, Path home, @Nullable Throwable cause) {
    super(reason + ": " + home, cause);
    this.reason = reason;
    this.home = home.toString();
  }

  public String home() {
    return home;
  }

  public Reason reason() {
    return reason;
  }
}
