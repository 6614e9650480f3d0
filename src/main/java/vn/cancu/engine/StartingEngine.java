package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An engine that may not be there yet, so that everything else can start meanwhile. Its client
 * comes from the node that runs now: ask for it anew for each request, since a node that died is
 * replaced.
 */
public final class StartingEngine implements Engine {
  private static final Logger LOG = LoggerFactory.getLogger(StartingEngine.class);

  private sealed interface State {
    record Starting(String note) implements State {}

    record Ready(Engine engine) implements State {}

    record Failed(EngineException reason) implements State {}
  }

  private final Opening opening;
  private final Thread worker;
  private State state = new State.Starting("Máy tìm kiếm đang khởi động");

  StartingEngine(Opening opening) {
    this.opening = opening;
    this.worker = Thread.ofPlatform().daemon().name("engine-start").start(this::run);
  }

  private void run() {
    try {
      while (true) {
        try (var engine = opening.open(note -> set(new State.Starting(note)))) {
          set(new State.Ready(engine));
          opening.awaitLoss();
          set(new State.Starting("Máy tìm kiếm đang khởi động lại"));
          LOG.warn("Elasticsearch nhúng đã dừng bất ngờ; đang khởi động lại");
        }
      }
    } catch (EngineException e) {
      set(new State.Failed(e));
    } catch (InterruptedException e) {
      set(new State.Failed(new EngineException("Máy tìm kiếm đã dừng")));
    } catch (RuntimeException e) {
      set(new State.Failed(new EngineException("Máy tìm kiếm gặp lỗi: " + e, e)));
    } finally {
      opening.close();
    }
  }

  private synchronized void set(State next) {
    state = next;
    notifyAll();
  }

  private synchronized State state() {
    return state;
  }

  /**
   * Waits until the engine answers. Throws EngineException with the reason when it failed, or when
   * the time is over; waiting again is allowed then.
   */
  public synchronized void await(Duration limit) throws InterruptedException {
    var end = System.nanoTime() + limit.toNanos();
    while (state instanceof State.Starting(var note)) {
      var left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new EngineException(note);
      }
      wait(left);
    }
    client();
  }

  /** Whether a request can be answered now. */
  public boolean isReady() {
    return state() instanceof State.Ready;
  }

  /** Whether it will never be: await and client throw the reason. */
  public boolean hasFailed() {
    return state() instanceof State.Failed;
  }

  @Override
  public ElasticsearchClient client() {
    return switch (state()) {
      case State.Ready(var engine) -> engine.client();
      case State.Starting(var note) -> throw new EngineException(note);
      case State.Failed(var reason) ->
          throw new EngineException(String.valueOf(reason.getMessage()), reason);
    };
  }

  /** Returns when the node is gone, if it was ours. */
  @Override
  public void close() {
    worker.interrupt();
    try {
      worker.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
