package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All that a question finds, in batches, as the index stood when the first was read: what comes in
 * meanwhile neither doubles nor hides anything. Not for several threads. Throws EngineException.
 */
public final class Scroll implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Scroll.class);
  private static final Time KEPT = Time.of(t -> t.time("2m"));

  private final Engine engine;
  private final String index;
  private final Consumer<SearchRequest.Builder> question;
  private final int batch;
  private @Nullable String moment;
  private List<FieldValue> last = List.of();
  private boolean ended;

  /**
   * @param question sets query, an order without ties, and what is wanted of each document
   */
  public Scroll(Engine engine, String index, Consumer<SearchRequest.Builder> question, int batch) {
    this.engine = engine;
    this.index = index;
    this.question = question;
    this.batch = batch;
  }

  /** The next ones; none at the end. */
  public List<Hit<JsonNode>> next() {
    if (ended) {
      return List.of();
    }
    var request =
        SearchRequest.of(s -> {
          question.accept(s);
          s.pit(p -> p.id(moment()).keepAlive(KEPT))
              .size(batch)
              .trackTotalHits(t -> t.enabled(false));
          return last.isEmpty() ? s : s.searchAfter(last);
        });
    var answer = engine.ask(client -> client.search(request, JsonNode.class));
    moment = answer.pitId() == null ? moment : answer.pitId();
    var hits = answer.hits().hits();
    if (hits.size() < batch) {
      close();
    } else {
      last = hits.getLast().sort();
    }
    return hits;
  }

  private String moment() {
    var opened = moment;
    if (opened == null) {
      opened =
          engine.ask(client -> client.openPointInTime(o -> o.index(index).keepAlive(KEPT))).id();
      moment = opened;
    }
    return opened;
  }

  @Override
  public void close() {
    ended = true;
    var opened = moment;
    if (opened != null) {
      moment = null;
      try {
        engine.ask(client -> client.closePointInTime(c -> c.id(opened)));
      } catch (EngineException e) {
        LOG.info("a point in time is left to expire: {}", e.getMessage());
      }
    }
  }
}
