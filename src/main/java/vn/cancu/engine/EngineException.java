package vn.cancu.engine;

/**
 * Elasticsearch is down, slow or refuses. The message is for people, in Vietnamese. Pages by
 * address and originals still work without it.
 */
public final class EngineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public EngineException(String message) {
    super(message);
  }

  public EngineException(String message, Throwable cause) {
    super(message, cause);
  }
}
