package vn.cancu.engine;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Fault;

/** Corrects the fields of index documents that follow from other documents. */
final class DerivedWriter {
  private static final Logger LOG = LoggerFactory.getLogger(DerivedWriter.class);

  private final Engine engine;
  private final BulkRequests bulk;

  DerivedWriter(Engine engine) {
    this.engine = engine;
    this.bulk = new BulkRequests(engine);
  }

  /** What these entries bear upon, as these indices have them now. */
  Set<String> marks(Map<Projection, String> targets, Collection<Entry> entries) {
    Set<String> marks = new HashSet<>();
    var ids = entries.stream().map(Entry::id).toList();
    if (!ids.isEmpty()) {
      for (var projection : targets.keySet()) {
        projection
            .derived()
            .ifPresent(derived -> marks.addAll(derived.marks(indices(targets), ids)));
      }
    }
    return marks;
  }

  /** Writes what is not as it should be by now; all that was written before can be found. */
  void correct(Map<Projection, String> targets, Set<String> marks) {
    targets.forEach((projection, name) ->
        projection
            .derived()
            .ifPresent(derived ->
                derived.corrections(indices(targets), marks, found -> send(name, found))));
  }

  void correctAll(Map<Projection, String> targets) {
    targets.forEach((projection, name) ->
        projection
            .derived()
            .ifPresent(
                derived -> derived.allCorrections(indices(targets), found -> send(name, found))));
  }

  /** The faults that a correction of everything would mend. */
  List<Fault> check(Map<Projection, String> targets) {
    var faults = new ArrayList<Fault>();
    targets.forEach((projection, name) ->
        projection
            .derived()
            .ifPresent(derived ->
                derived.allCorrections(
                    indices(targets),
                    found ->
                        found.forEach(correction ->
                            faults.add(
                                new Fault(
                                    correction.id(),
                                    "index-derived",
                                    name + ": should be " + correction.fields()))))));
    return faults;
  }

  private DerivedFields.Indices indices(Map<Projection, String> targets) {
    Map<String, String> names = new HashMap<>();
    targets.forEach((projection, name) -> names.put(projection.index(), name));
    return new DerivedFields.Indices(engine, Map.copyOf(names));
  }

  private void send(String index, List<DerivedFields.Correction> corrections) {
    if (corrections.isEmpty()) {
      return;
    }
    var operations =
        corrections.stream()
            .map(correction ->
                BulkOperation.of(o ->
                    o.update(u ->
                        u.index(index)
                            .id(correction.id())
                            .action(a -> a.doc(correction.fields())))))
            .toList();
    bulk.send(operations)
        .forEach((position, item) ->
            LOG.warn(
                "the index refuses what others say of {}: {}",
                corrections.get(position).id(),
                item.error() == null ? "" : item.error().reason()));
  }
}
