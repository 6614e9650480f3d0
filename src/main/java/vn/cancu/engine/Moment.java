package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index as it stood when it was asked or held first: what comes and goes meanwhile changes no
 * answer. Is lost where nobody asks for two minutes. Not for several threads. Throws
 * EngineException.
 */
public final class Moment implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Moment.class);
  private static final Time KEPT = Time.of(t -> t.time("2m"));
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final Engine engine;
  private final String index;
  private @Nullable String id;
  private long asked;

  public Moment(Engine engine, String index) {
    this.engine = engine;
    this.index = index;
  }

  /**
   * @param question all but the index
   */
  public <T> SearchResponse<T> search(Consumer<SearchRequest.Builder> question, Class<T> type) {
    var request =
        SearchRequest.of(s -> {
          question.accept(s);
          return s.pit(p -> p.id(opened()).keepAlive(KEPT));
        });
    var answer = engine.ask(client -> client.search(request, type));
    id = answer.pitId() == null ? id : answer.pitId();
    asked = System.nanoTime();
    return answer;
  }

  /** Begins it, or keeps it from being lost while something else is asked. */
  public void hold() {
    if (id == null || System.nanoTime() - asked > AGAIN.toNanos()) {
      search(s -> s.size(0).trackTotalHits(t -> t.enabled(false)), JsonNode.class);
    }
  }

  private String opened() {
    var known = id;
    if (known == null) {
      known =
          engine.ask(client -> client.openPointInTime(o -> o.index(index).keepAlive(KEPT))).id();
      id = known;
    }
    return known;
  }

  @Override
  public void close() {
    var known = id;
    if (known != null) {
      id = null;
      try {
        engine.ask(client -> client.closePointInTime(c -> c.id(known)));
      } catch (EngineException e) {
        LOG.info("a point in time is left to expire: {}", e.getMessage());
      }
    }
  }
}
