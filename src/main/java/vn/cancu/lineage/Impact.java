package vn.cancu.lineage;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/**
 * What lies downstream of a document: who cites it, who cites those, and so on.
 *
 * @param direct how many documents cite it themselves; exact however many are listed
 * @param truncated whether more was found than is listed
 */
public record Impact(Node centre, long direct, List<Touched> touched, boolean truncated) {
  /** What loses its ground where the cited document is repealed. */
  public static final Set<Relation> DEPENDENT =
      Set.of(Relation.BASED_ON, Relation.IMPLEMENTS, Relation.DETAILS, Relation.GUIDES);

  /**
   * @param level slug of the {@link vn.cancu.validity.Level} of its issuer
   * @param depth how many citations lie between it and the centre
   * @param relation to the document that it was reached by
   * @param via that document: the centre where depth is 1
   * @param dependent whether every citation on the way is one of {@link #DEPENDENT}
   */
  public record Touched(
      Node node,
      @Nullable String level,
      int depth,
      Relation relation,
      Node via,
      boolean dependent) {}

  /** How many of those listed depend on it. */
  public long dependents() {
    return touched.stream().filter(Touched::dependent).count();
  }
}
