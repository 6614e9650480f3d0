package vn.cancu.cli;

/**
 * Ends a command with one line on standard error and an exit code: 1 something failed, 2 wrong use.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exit;

  Failure(int exit, String line) {
    super(line);
    this.exit = exit;
  }

  int exit() {
    return exit;
  }
}
