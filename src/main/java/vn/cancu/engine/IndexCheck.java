package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Fault;

/** Compares an index with what the archive would make of each document. */
final class IndexCheck {
  private static final int BATCH = 200;
  private static final int PAGE = 5_000;

  private final Engine engine;
  private final Archive archive;

  IndexCheck(Engine engine, Archive archive) {
    this.engine = engine;
    this.archive = archive;
  }

  /**
   * @param last seq up to which the index was fed; what the archive has since is not its fault
   */
  List<Fault> of(Projection projection, String index, long last) {
    engine.ask(client -> client.indices().refresh(r -> r.index(index)));
    var faults = new ArrayList<Fault>();
    for (var batch = upTo(last, 0); !batch.isEmpty(); batch = upTo(last, batch.getLast().seq())) {
      compare(projection, index, batch, faults);
    }
    unknownSources(index, faults);
    return faults;
  }

  private List<Entry> upTo(long last, long position) {
    return archive.since(position, BATCH).stream().filter(entry -> entry.seq() <= last).toList();
  }

  private void compare(
      Projection projection, String index, List<Entry> entries, List<Fault> faults) {
    var actual = stored(index, entries.stream().map(Entry::id).toList());
    for (var entry : entries) {
      Map<String, Long> there = actual.getOrDefault(entry.id(), Map.of());
      var expected = expected(projection, entry);
      for (var id : expected) {
        var seq = there.get(id);
        if (seq == null) {
          faults.add(new Fault(entry.id(), "index-missing", index + ": " + id));
        } else if (seq != entry.seq()) {
          faults.add(
              new Fault(
                  entry.id(),
                  "index-stale",
                  index + ": " + id + " is of seq " + seq + ", the archive is at " + entry.seq()));
        }
      }
      there.keySet().stream()
          .filter(id -> !expected.contains(id))
          .forEach(id -> faults.add(new Fault(entry.id(), "index-surplus", index + ": " + id)));
    }
  }

  private List<String> expected(Projection projection, Entry entry) {
    List<Projection.IndexDocument> documents;
    try {
      documents = projection.of(archive.load(entry));
    } catch (RuntimeException e) {
      // The archive's own check names the cause; here the minimal form is what must be there.
      documents = projection.minimal(entry);
    }
    return documents.stream().map(Projection.IndexDocument::id).toList();
  }

  /** Index document ids and their seq, by the document they come from. */
  private Map<String, Map<String, Long>> stored(String index, List<String> sources) {
    Map<String, Map<String, Long>> found = new HashMap<>();
    var values = sources.stream().map(FieldValue::of).toList();
    var query = Query.of(q -> q.terms(t -> t.field("sourceId").terms(v -> v.value(values))));
    List<FieldValue> after = List.of();
    while (true) {
      var from = after;
      var page =
          engine
              .ask(client ->
                  client.search(
                      s -> {
                        s.index(index)
                            .query(query)
                            .size(PAGE)
                            .source(f -> f.filter(i -> i.includes("sourceId", "seq")))
                            .sort(o -> o.field(f -> f.field("sourceId").order(SortOrder.Asc)))
                            .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)));
                        return from.isEmpty() ? s : s.searchAfter(from);
                      },
                      JsonNode.class))
              .hits()
              .hits();
      page.forEach(hit -> put(found, hit));
      if (page.size() < PAGE) {
        return found;
      }
      after = page.getLast().sort();
    }
  }

  private static void put(Map<String, Map<String, Long>> found, Hit<JsonNode> hit) {
    var source = hit.source();
    var id = hit.id();
    if (source != null && id != null) {
      found
          .computeIfAbsent(source.path("sourceId").asText(), any -> new HashMap<>())
          .put(id, source.path("seq").asLong());
    }
  }

  private boolean isHeld(String id) {
    return archive.entry(id).filter(entry -> entry.id().equals(id)).isPresent();
  }

  /** Index documents of sources that the archive does not know. */
  private void unknownSources(String index, List<Fault> faults) {
    var source =
        NamedValue.of(
            "source", CompositeAggregationSource.of(c -> c.terms(t -> t.field("sourceId"))));
    Map<String, FieldValue> after = Map.of();
    do {
      var from = after;
      var answer =
          engine.ask(client ->
              client.search(
                  s ->
                      s.index(index)
                          .size(0)
                          .aggregations(
                              "sources",
                              a ->
                                  a.composite(c -> {
                                    c.size(1_000).sources(List.of(source));
                                    return from.isEmpty() ? c : c.after(from);
                                  })),
                  Void.class));
      var composite = answer.aggregations().get("sources");
      if (composite == null) {
        return;
      }
      for (var bucket : composite.composite().buckets().array()) {
        var id = bucket.key().get("source");
        if (id != null && !isHeld(id.stringValue())) {
          faults.add(
              new Fault(
                  id.stringValue(), "index-surplus", index + ": not a document of the archive"));
        }
      }
      after = composite.composite().afterKey();
    } while (!after.isEmpty());
  }
}
