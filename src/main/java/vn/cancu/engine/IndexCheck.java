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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.stream.Collectors;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Fault;

/** Compares the indices with what the archive would make of each document. */
final class IndexCheck {
  private static final int BATCH = 200;
  private static final int PAGE = 5_000;

  private final Engine engine;
  private final Archive archive;

  private final List<Projection> projections;
  private final PhysicalIndices indices;
  private final DerivedWriter derived;

  IndexCheck(
      Engine engine,
      Archive archive,
      List<Projection> projections,
      PhysicalIndices indices,
      DerivedWriter derived) {
    this.engine = engine;
    this.archive = archive;
    this.projections = projections;
    this.indices = indices;
    this.derived = derived;
  }

  /**
   * All faults of the indices that serve, which nobody may exchange meanwhile. What the archive
   * changes in the course of it is no fault.
   *
   * @param takeIn brings the indices up to the archive
   * @param following keeps others from doing so
   */
  List<Fault> all(Runnable takeIn, Lock following) {
    long last = archive.lastSeq();
    takeIn.run();
    var faults = new ArrayList<Fault>();
    Map<Projection, String> present = new LinkedHashMap<>();
    for (var projection : projections) {
      var name = indices.behind(projection.index());
      if (name.isEmpty()) {
        faults.add(new Fault(projection.index(), "index-missing", "no index behind the alias"));
      } else {
        compare(projection, name.get(), last, faults);
        present.put(projection, name.get());
      }
    }
    var changed =
        archive.changes(last, Integer.MAX_VALUE).stream()
            .map(Entry::id)
            .collect(Collectors.toSet());
    faults.removeIf(fault -> changed.contains(fault.where()));
    if (present.size() == projections.size()) {
      faults.addAll(derivedFaults(present, takeIn, following));
    }
    return faults;
  }

  /** What seems a fault may be a change on its way: then all is compared while nothing comes in. */
  private List<Fault> derivedFaults(
      Map<Projection, String> present, Runnable takeIn, Lock following) {
    var faults = derived.check(present);
    if (faults.isEmpty()) {
      return faults;
    }
    following.lock();
    try {
      takeIn.run();
      return derived.check(present);
    } finally {
      following.unlock();
    }
  }

  private void compare(Projection projection, String index, long last, List<Fault> faults) {
    engine.ask(client -> client.indices().refresh(r -> r.index(index)));
    for (var batch = upTo(last, 0); !batch.isEmpty(); batch = upTo(last, batch.getLast().seq())) {
      compare(projection, index, batch, faults);
    }
    unknownSources(index, faults);
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
