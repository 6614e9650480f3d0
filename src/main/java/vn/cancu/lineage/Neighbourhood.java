package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Relation;

/**
 * Walks from a document level by level, three requests a level however many nodes it has, and gives
 * at the end every edge between the nodes reached: one for each pair and relation, with the first
 * sentence that says so.
 */
final class Neighbourhood {
  static final int MOST_NODES = 150;
  static final int DEEPEST = 6;

  /** Where a node lies: what the centre rests on, what rests on it, or beside that. */
  private enum Side {
    CENTRE,
    ABOVE,
    BELOW,
    BESIDE;

    /** The side of a document that a node of this side cites. */
    Side citing() {
      return this == CENTRE || this == ABOVE ? ABOVE : BESIDE;
    }

    /** The side of a document that cites a node of this side. */
    Side citedBy() {
      return this == CENTRE || this == BELOW ? BELOW : BESIDE;
    }
  }

  /**
   * @param keys under which citations can mean it; those of a citing document are filled in when it
   *     is looked up for the next level
   */
  private record Reached(Node node, List<DocumentKey> keys, Side side) {}

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Stubs stubs;
  private final Set<Relation> relations;
  private final Clearance reader;
  private final Map<String, Reached> reached = new LinkedHashMap<>();
  private boolean truncated;

  Neighbourhood(
      HeldDocuments documents,
      CitationIndex citations,
      Stubs stubs,
      Set<Relation> relations,
      Clearance reader) {
    this.documents = documents;
    this.citations = citations;
    this.stubs = stubs;
    this.relations = relations;
    this.reader = reader;
  }

  Lineage.Graph around(Node centre, List<DocumentKey> keys, int depth) {
    reached.put(centre.id(), new Reached(centre, keys, Side.CENTRE));
    Collection<Reached> frontier = List.copyOf(reached.values());
    for (int level = 0; level < depth && !frontier.isEmpty() && !truncated; level++) {
      frontier = step(frontier);
    }
    nameStubs();
    var nodes = reached.values().stream().map(Reached::node).toList();
    return new Lineage.Graph(
        Objects.requireNonNull(reached.get(centre.id())).node(), nodes, edges(), truncated);
  }

  private List<Reached> step(Collection<Reached> frontier) {
    var rows =
        citations.bare(
            Query.of(q -> q.bool(b -> b.should(outOf(frontier)).should(into(frontier)))),
            relations,
            Steps.MOST_ROWS,
            reader);
    truncated = rows.size() == Steps.MOST_ROWS;
    var targets = Steps.targets(documents, rows, reader);
    Map<String, Reached> from = new HashMap<>();
    frontier.forEach(node -> from.put(node.node().id(), node));
    Map<String, Reached> next = new LinkedHashMap<>();
    for (var row : rows) {
      var to = target(row, targets);
      if (to.isEmpty()) {
        continue;
      }
      var citing = from.get(row.source().id());
      if (citing != null) {
        offer(next, to.get(), citing.side().citing());
      }
      var cited = from.get(to.get().node().id());
      if (cited != null) {
        offer(next, new Reached(row.source(), List.of(), Side.BESIDE), cited.side().citedBy());
      }
    }
    return admit(next.values());
  }

  /**
   * What the centre rests on and what rests on it goes before what lies beside, when room is short.
   */
  private void offer(Map<String, Reached> next, Reached node, Side side) {
    var id = node.node().id();
    if (reached.containsKey(id)) {
      return;
    }
    next.merge(
        id,
        new Reached(node.node(), node.keys(), side),
        (old, fresh) -> old.side() == Side.BESIDE ? fresh : old);
  }

  private List<Reached> admit(Collection<Reached> found) {
    var ordered = new ArrayList<>(found.stream().filter(n -> n.side() != Side.BESIDE).toList());
    ordered.addAll(found.stream().filter(n -> n.side() == Side.BESIDE).toList());
    int room = MOST_NODES - reached.size();
    truncated |= ordered.size() > room;
    var admitted = withKeys(ordered.subList(0, Math.min(room, ordered.size())));
    admitted.forEach(node -> reached.put(node.node().id(), node));
    return admitted;
  }

  private List<Reached> withKeys(List<Reached> nodes) {
    var held = Steps.held(documents, nodes.stream().map(Reached::node).toList(), reader);
    return nodes.stream()
        .filter(node -> !node.node().held() || held.containsKey(node.node().id()))
        .map(node -> {
          var document = held.get(node.node().id());
          return document == null
              ? node
              : new Reached(document.node(), document.spellings(), node.side());
        })
        .toList();
  }

  private List<Edge> edges() {
    var both =
        Query.of(
            q -> q.bool(b -> b.filter(outOf(reached.values())).filter(into(reached.values()))));
    var rows = citations.bare(both, relations, Steps.MOST_ROWS, reader);
    var targets = Steps.targets(documents, rows, reader);
    Set<List<Object>> seen = new HashSet<>();
    Map<String, Edge> edges = new LinkedHashMap<>();
    for (var row : rows) {
      var from = reached.get(row.source().id());
      var to = target(row, targets).map(target -> reached.get(target.node().id()));
      if (from != null
          && to.isPresent()
          && seen.add(List.of(from.node().id(), to.get().node().id(), row.relation()))) {
        edges.put(row.id(), row.edge(from.node(), to.get().node()));
      }
    }
    return said(edges);
  }

  /** With their sentences, which only these few need; without those that went meanwhile. */
  private List<Edge> said(Map<String, Edge> edges) {
    var rows = citations.byIds(edges.keySet(), reader);
    return edges.entrySet().stream()
        .filter(each -> rows.containsKey(each.getKey()))
        .map(each -> {
          var edge = each.getValue();
          return Objects.requireNonNull(rows.get(each.getKey())).edge(edge.from(), edge.to());
        })
        .toList();
  }

  private static Optional<Reached> target(CitationRow row, Targets targets) {
    return Steps.target(row, targets)
        .map(place -> new Reached(place.node(), place.keys(), Side.BESIDE));
  }

  private static Query outOf(Collection<Reached> nodes) {
    return Steps.citing(
        nodes.stream().map(Reached::node).filter(Node::held).map(Node::id).toList());
  }

  private static Query into(Collection<Reached> nodes) {
    return Steps.cited(nodes.stream().flatMap(node -> node.keys().stream()).toList());
  }

  private void nameStubs() {
    var keys =
        reached.values().stream()
            .filter(node -> !node.node().held())
            .map(node -> DocumentKey.parse(node.node().id()))
            .filter(Objects::nonNull)
            .toList();
    stubs
        .named(keys, reader)
        .forEach((key, node) ->
            reached.computeIfPresent(
                node.id(), (id, old) -> new Reached(node, old.keys(), old.side())));
  }
}
