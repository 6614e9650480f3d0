package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Relation;

/**
 * What many nodes cite, or what cites them, with both ends resolved: one level of a walk through
 * the graph, in three requests however many nodes it has.
 */
final class Steps {
  /** Of one level; the newest are walked where there are more. */
  static final int MOST_ROWS = 5_000;

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Set<Relation> relations;
  private final Clearance reader;
  private final int most;
  private boolean truncated;
  private boolean cut;

  Steps(
      HeldDocuments documents, CitationIndex citations, Set<Relation> relations, Clearance reader) {
    this(documents, citations, relations, reader, MOST_ROWS);
  }

  /**
   * @param most citations that are read of a level
   */
  Steps(
      HeldDocuments documents,
      CitationIndex citations,
      Set<Relation> relations,
      Clearance reader,
      int most) {
    this.most = most;
    this.documents = documents;
    this.citations = citations;
    this.relations = relations;
    this.reader = reader;
  }

  /**
   * @param keys under which citations can mean the node
   */
  record Place(Node node, List<DocumentKey> keys) {}

  /**
   * @param citing without its keys, see {@link #withKeys}
   */
  record Step(Place citing, Place cited, CitationRow row) {}

  /** Whether some level had more citations than are read. */
  boolean truncated() {
    return truncated;
  }

  /** Whether the level read last had more. */
  boolean cut() {
    return cut;
  }

  List<Step> outOf(Collection<Place> nodes) {
    cut = false;
    var ids = nodes.stream().map(Place::node).filter(Node::held).map(Node::id).toList();
    return ids.isEmpty() ? List.of() : steps(citing(ids));
  }

  List<Step> into(Collection<Place> nodes) {
    var ids = nodes.stream().map(place -> place.node().id()).toList();
    return steps(cited(nodes.stream().flatMap(place -> place.keys().stream()).toList())).stream()
        .filter(step -> ids.contains(step.cited().node().id()))
        .toList();
  }

  private List<Step> steps(Query which) {
    var rows = citations.bare(which, relations, most, reader);
    cut = rows.size() == most;
    truncated |= cut;
    var targets = targets(documents, rows, reader);
    var steps = new ArrayList<Step>();
    for (var row : rows) {
      target(row, targets)
          .ifPresent(cited -> steps.add(new Step(new Place(row.source(), List.of()), cited, row)));
    }
    return steps;
  }

  /** Without those that went meanwhile. */
  List<Place> withKeys(Collection<Place> places) {
    var held = held(documents, places.stream().map(Place::node).toList(), reader);
    return places.stream()
        .filter(place -> !place.node().held() || held.containsKey(place.node().id()))
        .map(place -> {
          var document = held.get(place.node().id());
          return document == null ? place : new Place(document.node(), document.spellings());
        })
        .toList();
  }

  /** The documents among the nodes, by id. */
  static Map<String, Held> held(HeldDocuments documents, Collection<Node> nodes, Clearance reader) {
    Map<String, Held> held = new HashMap<>();
    documents
        .byIds(nodes.stream().filter(Node::held).map(Node::id).toList(), reader)
        .forEach(document -> held.put(document.node().id(), document));
    return held;
  }

  static Targets targets(HeldDocuments documents, List<CitationRow> rows, Clearance reader) {
    return Targets.of(
        documents,
        rows.stream().map(CitationRow::target).filter(Objects::nonNull).distinct().toList(),
        reader);
  }

  /**
   * The document or stub that a citation means; empty for a mention without number and of itself.
   */
  static Optional<Place> target(CitationRow row, Targets targets) {
    var key = row.target();
    if (key == null) {
      return Optional.empty();
    }
    var held = targets.meant(key, row.sourceDate());
    if (held.isEmpty()) {
      return Optional.of(new Place(row.stub(key), Targets.spellings(key)));
    }
    var document = held.get();
    return document.node().id().equals(row.source().id())
        ? Optional.empty()
        : Optional.of(new Place(document.node(), document.spellings()));
  }

  static Query citing(Collection<String> ids) {
    return HeldDocuments.terms("sourceId", ids);
  }

  static Query cited(Collection<DocumentKey> keys) {
    return HeldDocuments.terms(
        "targetKey", keys.stream().map(DocumentKey::toString).distinct().toList());
  }
}
