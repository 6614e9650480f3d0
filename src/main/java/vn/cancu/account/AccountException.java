package vn.cancu.account;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why an account can't be made, changed or read; the reason decides the sentence people read. */
public final class AccountException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong. */
  public enum Reason {
    BAD_NAME,
    NAME_TAKEN,
    UNKNOWN_NAME,
    PASSWORD_SHORT,
    PASSWORD_LONG,
    PASSWORD_LIKE_NAME,
    PASSWORD_SAME,
    LAST_ADMINISTRATOR,
    FILE_BROKEN,
    FILE_NOT_WRITABLE;

    /** As the audit log has it: "last-administrator". */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;
  private final String about;

  AccountException(Reason reason, String about) {
    this(reason, about, null);
  }

  AccountException(Reason reason, String about, @Nullable Throwable cause) {
    super(reason + ": " + about, cause);
    this.reason = reason;
    this.about = about;
  }

  public Reason reason() {
    return reason;
  }

  /** The name or the file that it is about. */
  public String about() {
    return about;
  }
}
