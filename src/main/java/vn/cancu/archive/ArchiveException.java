package vn.cancu.archive;

/**
 * The store itself failed: disk full, permission lost, an object out of order. The message names
 * the document.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean storing;

  public ArchiveException(String message) {
    super(message);
    this.storing = false;
  }

  public ArchiveException(String message, Throwable cause) {
    this(message, cause, false);
  }

  private ArchiveException(String message, Throwable cause, boolean storing) {
    super(message, cause);
    this.storing = storing;
  }

  /** Of a version that could not be written; nothing of it is kept. */
  static ArchiveException notStored(String id, int version, Throwable cause) {
    return new ArchiveException(
        "document " + id + ", version " + version + ": not stored", cause, true);
  }

  /** Nothing else is written while this one is in the way. */
  static ArchiveException inTheWay(String id, int version, Throwable cause) {
    return new ArchiveException(
        "document " + id + ", version " + version + ": half written, can't be taken back",
        cause,
        true);
  }

  static ArchiveException notPurged(String id, Throwable cause) {
    return new ArchiveException("document " + id + ": not taken out of the archive", cause, true);
  }

  /** Whether what was asked for could not be written, and all is as it was before. */
  public boolean isNotStored() {
    return storing;
  }
}
