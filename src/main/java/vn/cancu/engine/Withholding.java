package vn.cancu.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;

/**
 * An engine as readers ask it: what the archive has withdrawn is seen by nobody who may not see it,
 * in results, counts and suggestions alike, though its indices have not got that far.
 */
public final class Withholding implements Engine {
  private static final int BATCH = 500;

  /** Elasticsearch takes 65,536 terms; with more withdrawn and not indexed nothing is shown. */
  private static final int MOST = 60_000;

  private final Engine engine;
  private final Archive archive;
  private final IndexChanges changes;
  private final Map<String, Long> pending = new HashMap<>();
  private long position;

  /**
   * @param changes of the indices that are asked
   */
  public Withholding(Engine engine, Archive archive, IndexChanges changes) {
    this.engine = engine;
    this.archive = archive;
    this.changes = changes;
  }

  @Override
  public ElasticsearchClient client() {
    return engine.client();
  }

  @Override
  public Query visible(Clearance reader) {
    var seen = Visible.to(reader);
    var gone = gone(reader);
    if (gone.size() > MOST) {
      return Query.of(q -> q.matchNone(m -> m));
    }
    return gone.isEmpty()
        ? seen
        : Query.of(q ->
            q.bool(b ->
                b.filter(seen)
                    .mustNot(n -> n.terms(t -> t.field("sourceId").terms(v -> v.value(gone))))));
  }

  private synchronized List<FieldValue> gone(Clearance reader) {
    long indexed = changes.indexed();
    pending.values().removeIf(seq -> seq <= indexed);
    position = Math.max(position, indexed);
    while (position < archive.lastSeq()) {
      for (var entry : archive.changes(position, BATCH)) {
        if (entry.isGone() || isGone(entry.id(), Clearance.ANONYMOUS)) {
          pending.put(entry.id(), entry.seq());
        }
        position = entry.seq();
      }
    }
    return pending.keySet().stream().filter(id -> isGone(id, reader)).map(FieldValue::of).toList();
  }

  private boolean isGone(String id, Clearance reader) {
    return archive.isWithdrawn(id, reader) || archive.isPurged(id);
  }

  @Override
  public void close() {
    engine.close();
  }
}
