package vn.cancu.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Fields of the documents of an index that follow from what stands in other documents. The follower
 * of the archive asks for them after each change and writes what became another; whatever came in
 * what order, they must be what an index made anew would have.
 */
public interface DerivedFields {
  /**
   * The indices to read.
   *
   * @param names of the indices that really are, by the name of their mapping
   */
  record Indices(Engine engine, Map<String, String> names) {}

  /**
   * What a correction of one index document sets; an object is merged into the one that is there.
   */
  record Correction(String id, Map<String, ?> fields) {}

  /**
   * What these documents of the archive bear upon as the indices have them now, in words that are
   * of use later, when the indices have changed: asked for before and after a change.
   */
  Set<String> marks(Indices indices, Collection<String> ids);

  /** What is not as it should be among what such marks mean. */
  void corrections(
      Indices indices, Collection<String> marks, Consumer<List<Correction>> corrections);

  /** What is not as it should be in the whole index. */
  void allCorrections(Indices indices, Consumer<List<Correction>> corrections);
}
