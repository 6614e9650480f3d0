package vn.cancu.extraction;

/**
 * No child process comes to life here, or all was closed meanwhile: that says nothing of the file,
 * which can be read later.
 */
public final class ReadingStopped extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  ReadingStopped(String message) {
    super(message);
  }
}
