package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.EngineException;

/**
 * A whole result in batches, as the index stood when the first was read: what comes in meanwhile
 * neither doubles nor hides a document. Not for several threads. Throws EngineException.
 */
public final class ResultScroll implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ResultScroll.class);
  private static final Time KEPT = Time.of(t -> t.time("2m"));

  private final Engine engine;
  private final String index;
  private final Query query;
  private final List<SortOptions> order;
  private final int batch;
  private final Clearance reader;
  private @Nullable String moment;
  private List<FieldValue> last = List.of();
  private boolean ended;

  ResultScroll(
      Engine engine,
      String index,
      Query query,
      List<SortOptions> order,
      int batch,
      Clearance reader) {
    this.engine = engine;
    this.index = index;
    this.query = query;
    this.order = order;
    this.batch = batch;
    this.reader = reader;
  }

  /** The next documents, without passages and reasons; none at the end. */
  public List<Hits.Hit> next() {
    if (ended) {
      return List.of();
    }
    var request =
        SearchRequest.of(s -> {
          s.pit(p -> p.id(moment()).keepAlive(KEPT))
              .query(query)
              .sort(order)
              .size(batch)
              .trackTotalHits(t -> t.enabled(false))
              .source(FoundDocument.fields(reader));
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
    return hits.stream().map(hit -> FoundDocument.of(hit, 0, reader)).toList();
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
