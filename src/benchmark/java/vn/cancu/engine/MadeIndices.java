package vn.cancu.engine;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.RecordJson;

/**
 * Indices filled from documents that are in no archive, with the mappings and the requests of real
 * ones. What follows from other documents stays out: it took longer than all else, and the graph
 * does not ask for it.
 */
public final class MadeIndices {
  private static final int MOST_OPERATIONS = 1_000;

  private final List<Projection> projections;
  private final PhysicalIndices indices;
  private final BulkRequests bulk;
  private final ObjectMapper json = RecordJson.mapper();
  private final List<BulkOperation> waiting = new ArrayList<>();

  public MadeIndices(Engine engine, IndexNames names, List<Projection> projections) {
    this.projections = projections;
    this.indices = new PhysicalIndices(engine, names, Clock.systemUTC());
    this.bulk = new BulkRequests(engine);
  }

  /** Whether an earlier run filled them to the end with so many documents. */
  public boolean hold(long documents) {
    return projections.stream()
        .allMatch(projection ->
            indices
                .behind(projection.index())
                .flatMap(indices::state)
                .filter(state -> state.seq() == documents)
                .isPresent());
  }

  /** Puts new ones in the place of those that are there; returns how many entries they have. */
  public long fill(Iterator<ArchivedDocument> documents) {
    Map<Projection, String> fresh = new LinkedHashMap<>();
    for (var projection : projections) {
      fresh.put(projection, indices.create(projection.index(), MappingFile.of(projection.index())));
    }
    long count = 0;
    long entries = 0;
    while (documents.hasNext()) {
      var document = documents.next();
      for (var target : fresh.entrySet()) {
        for (var made : target.getKey().of(document)) {
          add(target.getValue(), made);
          entries++;
        }
      }
      count++;
    }
    send();
    indices.refresh(fresh.values());
    Map<String, String> names = new LinkedHashMap<>();
    for (var target : fresh.entrySet()) {
      var index = target.getKey().index();
      indices.open(target.getValue());
      indices.save(
          target.getValue(),
          new PhysicalIndices.State(count, MappingFile.of(index).fingerprint(), Set.of()));
      names.put(index, target.getValue());
    }
    indices.serve(names);
    indices.removeLeftovers(names.keySet());
    return entries;
  }

  private void add(String index, Projection.IndexDocument made) {
    try {
      var bytes =
          BinaryData.of(json.writeValueAsBytes(made.source()), ContentType.APPLICATION_JSON);
      waiting.add(
          BulkOperation.of(o -> o.index(i -> i.index(index).id(made.id()).document(bytes))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(made.id() + " is no JSON", e);
    }
    if (waiting.size() == MOST_OPERATIONS) {
      send();
    }
  }

  private void send() {
    if (!waiting.isEmpty() && !bulk.send(waiting).isEmpty()) {
      throw new IllegalStateException("the index refused some of what was made");
    }
    waiting.clear();
  }
}
