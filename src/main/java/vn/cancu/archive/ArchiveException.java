package vn.cancu.archive;

/**
 * The store itself failed: disk full, permission lost, an object out of order. The message names
 * the document.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
