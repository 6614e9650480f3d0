package vn.cancu.lineage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;
import vn.cancu.lineage.Impact.Touched;
import vn.cancu.lineage.Steps.Place;
import vn.cancu.lineage.Steps.Step;
import vn.cancu.validity.Level;

/** Walks from a document to those that cite it, level by level, see {@link Impact}. */
final class Downstream {
  private final Steps steps;
  private final int most;
  private final Map<String, Touched> touched = new LinkedHashMap<>();
  private boolean truncated;

  /**
   * @param most documents that are listed
   */
  Downstream(Steps steps, int most) {
    this.steps = steps;
    this.most = most;
  }

  /**
   * @param direct how many documents cite it themselves
   */
  Impact of(Subjects.Subject subject, int depth, long direct) {
    var centre = subject.node();
    List<Place> frontier = List.of(new Place(centre, subject.keys()));
    for (int level = 1; level <= depth && !frontier.isEmpty(); level++) {
      frontier = step(centre, frontier, level);
    }
    return new Impact(
        centre, direct, List.copyOf(touched.values()), truncated || steps.truncated());
  }

  private List<Place> step(Node centre, List<Place> frontier, int level) {
    Map<String, Touched> next = new LinkedHashMap<>();
    for (var step : steps.into(frontier)) {
      var node = step.citing().node();
      var found = found(centre, step, level);
      // Who was reached by a mention alone is walked again once he turns out to depend on it.
      if (!node.id().equals(centre.id()) && isNew(touched.get(node.id()), found)) {
        next.merge(node.id(), found, Downstream::stronger);
      }
    }
    var admitted = new HashMap<String, Touched>();
    for (var found : next.values()) {
      var id = found.node().id();
      if (touched.containsKey(id) || touched.size() + admitted.size() < most) {
        admitted.put(id, found);
      } else {
        truncated = true;
      }
    }
    var places =
        steps.withKeys(
            next.values().stream()
                .filter(found -> admitted.containsKey(found.node().id()))
                .map(found -> new Place(found.node(), List.of()))
                .toList());
    for (var place : places) {
      var found = admitted.get(place.node().id());
      if (found != null) {
        touched.put(place.node().id(), renamed(found, place.node()));
      }
    }
    return places;
  }

  private Touched found(Node centre, Step step, int level) {
    var via = step.cited().node();
    var before = touched.get(via.id());
    boolean ground = via.id().equals(centre.id()) || before != null && before.dependent();
    Relation relation = step.row().relation();
    var node = step.citing().node();
    var rank = Level.of(node.issuer());
    return new Touched(
        node,
        rank == null ? null : rank.slug(),
        level,
        relation,
        before == null ? centre : before.node(),
        ground && Impact.DEPENDENT.contains(relation));
  }

  private static boolean isNew(@Nullable Touched old, Touched found) {
    return old == null || found.dependent() && !old.dependent();
  }

  private static Touched stronger(Touched one, Touched other) {
    if (one.dependent() != other.dependent()) {
      return one.dependent() ? one : other;
    }
    return one.relation().compareTo(other.relation()) <= 0 ? one : other;
  }

  /** With its subject, which rows of the walk do not carry. */
  private static Touched renamed(Touched found, Node node) {
    return new Touched(
        node, found.level(), found.depth(), found.relation(), found.via(), found.dependent());
  }
}
