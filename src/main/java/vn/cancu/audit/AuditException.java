package vn.cancu.audit;

/** The log can't be written or read: what can't be recorded must not be done. */
public final class AuditException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AuditException(String what, Throwable cause) {
    super(what + ": " + cause, cause);
  }
}
