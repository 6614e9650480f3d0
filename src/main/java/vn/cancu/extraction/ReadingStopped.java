package vn.cancu.extraction;

/**
 * No child process comes to life here, or all was closed meanwhile: that says nothing of the file,
 * which can be read later.
 */
public final class ReadingStopped extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Code of what is closed while, or before, a file is read. */
  static final String CLOSED = "da-dong";

  private final String code;

  /**
   * @param message in words of the system, for the log
   */
  ReadingStopped(String code, String message) {
    super(message);
    this.code = code;
  }

  /** Why, as messages name it: code.CODE. */
  public String code() {
    return code;
  }
}
