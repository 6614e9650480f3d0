package vn.cancu.engine;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far several indices have come together.
 *
 * @param owed marks of what derived fields are yet to be corrected by
 */
record Progress(long seq, Set<String> owed) {
  static final Progress NONE = new Progress(0, Set.of());

  Progress {
    owed = Set.copyOf(owed);
  }

  /** Where all of these indices have come to at least. */
  static Progress of(PhysicalIndices indices, Map<Projection, String> targets) {
    Set<String> owed = new HashSet<>();
    long seq = Long.MAX_VALUE;
    for (var name : targets.values()) {
      var state = indices.state(name);
      seq = Math.min(seq, state.map(PhysicalIndices.State::seq).orElse(0L));
      state.ifPresent(found -> owed.addAll(found.owed()));
    }
    return new Progress(targets.isEmpty() ? 0 : seq, owed);
  }

  Progress owing(Set<String> marks) {
    Set<String> all = new HashSet<>(owed);
    all.addAll(marks);
    return new Progress(seq, all);
  }

  void save(PhysicalIndices indices, Map<Projection, String> targets) {
    targets.forEach((projection, name) -> {
      var mapping = MappingFile.of(projection.index()).fingerprint();
      indices.save(name, new PhysicalIndices.State(seq, mapping, owed));
    });
  }
}
