package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;

/** The indices that answer now: whether they can be continued, and what to do where not. */
final class ServingIndices {
  private static final int BATCH = 500;
  private static final int PAGE = 5_000;
  private static final Logger LOG = LoggerFactory.getLogger(ServingIndices.class);

  private final Engine engine;
  private final Archive archive;
  private final List<Projection> projections;
  private final PhysicalIndices indices;
  private final BulkRequests bulk;

  ServingIndices(
      Engine engine, Archive archive, List<Projection> projections, PhysicalIndices indices) {
    this.engine = engine;
    this.archive = archive;
    this.projections = projections;
    this.indices = indices;
    this.bulk = new BulkRequests(engine);
  }

  /** The indices in service, or empty when they can't just be continued. */
  Optional<Map<Projection, String>> continued() {
    Map<Projection, String> found = new LinkedHashMap<>();
    for (var projection : projections) {
      var name = indices.behind(projection.index());
      var state = name.flatMap(indices::state);
      if (name.isEmpty() || state.isEmpty()) {
        LOG.info("index {} is made from the archive", projection.index());
        return Optional.empty();
      }
      if (!state.get().mapping().equals(MappingFile.of(projection.index()).fingerprint())) {
        LOG.info("index {} is made again: its mapping has changed", projection.index());
        return Optional.empty();
      }
      long seq = state.get().seq();
      if (seq > 0 && archive.changes(seq - 1, 1).isEmpty()) {
        LOG.warn("index {} is made again: it is ahead of the archive", projection.index());
        return Optional.empty();
      }
      found.put(projection, name.get());
    }
    return Optional.of(found);
  }

  /**
   * Takes out of indices that can't be continued what was withdrawn since: they answer until new
   * ones are made, which takes long. Those of the office find it again in the new ones.
   */
  void withdraw() {
    for (var projection : projections) {
      indices.behind(projection.index()).ifPresent(this::withdrawFrom);
    }
  }

  private void withdrawFrom(String index) {
    long seq = indices.state(index).map(PhysicalIndices.State::seq).orElse(0L);
    long position = seq > archive.lastSeq() ? 0 : seq;
    for (var batch = archive.changes(position, BATCH);
        !batch.isEmpty();
        batch = archive.changes(position, BATCH)) {
      var ids =
          batch.stream()
              .filter(entry -> entry.isGone() || !Clearance.ANONYMOUS.mayRead(entry.visibility()))
              .map(Entry::id)
              .map(FieldValue::of)
              .toList();
      if (!ids.isEmpty()) {
        delete(index, ids);
      }
      position = batch.getLast().seq();
    }
  }

  private void delete(String index, List<FieldValue> sources) {
    var withdrawn =
        Query.of(q ->
            q.bool(b ->
                b.filter(Visible.to(Clearance.ANONYMOUS))
                    .filter(f -> f.terms(t -> t.field("sourceId").terms(v -> v.value(sources))))));
    while (true) {
      var found =
          engine.ask(client ->
              client.search(
                  s -> s.index(index).query(withdrawn).size(PAGE).source(f -> f.fetch(false)),
                  Void.class));
      var operations =
          found.hits().hits().stream()
              .map(Hit::id)
              .map(Objects::requireNonNull)
              .map(id -> BulkOperation.of(o -> o.delete(d -> d.index(index).id(id))))
              .toList();
      if (operations.isEmpty()) {
        return;
      }
      var refused = bulk.send(operations);
      indices.refresh(List.of(index));
      if (refused.size() == operations.size()) {
        throw new EngineException("Máy tìm kiếm từ chối gỡ %d mục.".formatted(operations.size()));
      }
    }
  }
}
