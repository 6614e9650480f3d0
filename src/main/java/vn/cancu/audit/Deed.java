package vn.cancu.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An act that is on record and under way. Whoever holds it says how it ended; closing it before
 * that says that a fault broke it off.
 */
public final class Deed implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Deed.class);

  private final AuditLog log;
  private final Event begun;
  private boolean ended;

  Deed(AuditLog log, Event begun) {
    this.log = log;
    this.begun = begun;
  }

  public void done() {
    done(begun.on(), Map.of());
  }

  /**
   * @param on what it turned out to be about
   */
  public void done(@Nullable String on, Map<String, String> detail) {
    end(Result.DONE, on, detail);
  }

  /**
   * @param why a code
   */
  public void refused(String why) {
    end(Result.REFUSED, begun.on(), Map.of("why", why));
  }

  /**
   * @param why a code
   */
  public void failed(String why) {
    end(Result.FAILED, begun.on(), Map.of("why", why));
  }

  /** What is done is done: that its end can't be recorded changes nothing, and the log shows it. */
  private void end(Result result, @Nullable String on, Map<String, String> detail) {
    if (ended) {
      return;
    }
    ended = true;
    try {
      log.add(begun.actor(), begun.act(), on, result, begun.seq(), detail);
    } catch (AuditException e) {
      LOG.error("how {} {} ended is not on record: {}", begun.seq(), begun.act(), e.getMessage());
    }
  }

  @Override
  public void close() {
    end(Result.FAILED, begun.on(), Map.of());
  }
}
