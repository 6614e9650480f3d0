package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that a question finds, in batches, as the index stood when the first was read: what comes in
 * meanwhile neither doubles nor hides anything. Not for several threads. Throws EngineException.
 */
public final class Scroll implements AutoCloseable {
  private final Moment moment;
  private final boolean own;
  private final Consumer<SearchRequest.Builder> question;
  private final int batch;
  private List<FieldValue> last = List.of();
  private boolean ended;

  /**
   * @param question sets query, an order without ties, and what is wanted of each document
   */
  public Scroll(Engine engine, String index, Consumer<SearchRequest.Builder> question, int batch) {
    this(new Moment(engine, index), true, question, batch);
  }

  /** The same at a moment that others read as well, and that this one does not end. */
  public Scroll(Moment moment, Consumer<SearchRequest.Builder> question, int batch) {
    this(moment, false, question, batch);
  }

  private Scroll(Moment moment, boolean own, Consumer<SearchRequest.Builder> question, int batch) {
    this.moment = moment;
    this.own = own;
    this.question = question;
    this.batch = batch;
  }

  /** The next ones; none at the end. */
  public List<Hit<JsonNode>> next() {
    if (ended) {
      return List.of();
    }
    var hits =
        moment
            .search(
                s -> {
                  question.accept(s);
                  s.size(batch).trackTotalHits(t -> t.enabled(false));
                  if (!last.isEmpty()) {
                    s.searchAfter(last);
                  }
                },
                JsonNode.class)
            .hits()
            .hits();
    if (hits.size() < batch) {
      close();
    } else {
      last = hits.getLast().sort();
    }
    return hits;
  }

  @Override
  public void close() {
    ended = true;
    if (own) {
      moment.close();
    }
  }
}
