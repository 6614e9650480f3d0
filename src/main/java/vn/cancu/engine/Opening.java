package vn.cancu.engine;

/** One way to come by an engine. Runs on a thread of its own. */
interface Opening extends AutoCloseable {
  /**
   * Blocks until the engine answers. Throws EngineException when it never will.
   *
   * @param problems told of each failed attempt that will be repeated
   */
  Engine open(Problems problems) throws InterruptedException;

  /** Blocks until an open engine is lost and must be opened again. */
  void awaitLoss() throws InterruptedException;

  /** Ends what was begun; open and awaitLoss are interrupted before. */
  @Override
  void close();

  /** Hears why it is not there yet. */
  interface Problems {
    void tell(String problem);
  }
}
