package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.List;
import vn.cancu.archive.Entry;

/**
 * Removes what older versions of documents left in an index: found by sourceId and seq, deleted by
 * id, since the embedded node has no delete-by-query.
 */
final class StaleDocuments {
  private static final int AT_ONCE = 1_000;

  private final Engine engine;
  private final BulkRequests bulk;

  StaleDocuments(Engine engine, BulkRequests bulk) {
    this.engine = engine;
    this.bulk = bulk;
  }

  void remove(String index, List<Entry> newer) {
    var stale = Query.of(q -> q.bool(b -> b.should(newer.stream().map(this::older).toList())));
    while (true) {
      // The old version may have been written a moment ago: only a refresh makes it findable.
      engine.ask(client -> client.indices().refresh(r -> r.index(index)));
      var found =
          engine.ask(client ->
              client.search(
                  s ->
                      s.index(index)
                          .query(stale)
                          .size(AT_ONCE)
                          .source(source -> source.fetch(false)),
                  Void.class));
      var deletes =
          found.hits().hits().stream()
              .map(hit -> BulkOperation.of(o -> o.delete(d -> d.index(index).id(hit.id()))))
              .toList();
      if (deletes.isEmpty()) {
        return;
      }
      bulk.send(deletes);
      if (deletes.size() < AT_ONCE) {
        return;
      }
    }
  }

  private Query older(Entry entry) {
    return Query.of(q ->
        q.bool(b ->
            b.filter(f -> f.term(t -> t.field("sourceId").value(entry.id())))
                .filter(
                    f -> f.range(r -> r.number(n -> n.field("seq").lt((double) entry.seq()))))));
  }
}
