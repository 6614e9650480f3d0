package vn.cancu.extraction;

/** A file was stopped since others wait: that says nothing of it, and it is to be read again. */
public final class SteppedAside extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  public SteppedAside() {
    super("stepped aside for others");
  }
}
