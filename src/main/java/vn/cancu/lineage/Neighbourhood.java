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
 * Walks from a document level by level, at most five requests a level however many nodes it has,
 * and gives at the end every edge between the nodes reached: one for each pair and relation, with
 * the first sentence that says so.
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
  private final int most;
  private final Map<String, Reached> reached = new LinkedHashMap<>();
  private boolean truncated;

  Neighbourhood(
      HeldDocuments documents,
      CitationIndex citations,
      Stubs stubs,
      Set<Relation> relations,
      Clearance reader) {
    this(documents, citations, stubs, relations, reader, Steps.MOST_ROWS);
  }

  /**
   * @param most citations that are read at once
   */
  Neighbourhood(
      HeldDocuments documents,
      CitationIndex citations,
      Stubs stubs,
      Set<Relation> relations,
      Clearance reader,
      int most) {
    this.documents = documents;
    this.citations = citations;
    this.stubs = stubs;
    this.relations = relations;
    this.reader = reader;
    this.most = most;
  }

  Lineage.Graph around(Node centre, List<DocumentKey> keys, int depth) {
    reached.put(centre.id(), new Reached(centre, keys, Side.CENTRE));
    Collection<Reached> frontier = List.copyOf(reached.values());
    for (int level = 0; level < depth && !frontier.isEmpty() && !truncated; level++) {
      frontier = step(frontier);
    }
    nameStubs();
    var nodes = reached.values().stream().map(Reached::node).toList();
    var edges = edges();
    return new Lineage.Graph(
        Objects.requireNonNull(reached.get(centre.id())).node(), nodes, edges, truncated);
  }

  private List<Reached> step(Collection<Reached> frontier) {
    var rows = rows(frontier);
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
   * What goes on upward, what goes on downward and what lies beside are asked for apart: a hub
   * fills any one answer with the newest that cite it.
   */
  private List<CitationRow> rows(Collection<Reached> frontier) {
    var upward = on(frontier, Side.CENTRE, Side.ABOVE);
    var downward = on(frontier, Side.CENTRE, Side.BELOW);
    var rows = new ArrayList<>(read(outOf(upward)));
    rows.addAll(read(into(downward)));
    var below = on(frontier, Side.BELOW, Side.BESIDE);
    var above = on(frontier, Side.ABOVE, Side.BESIDE);
    if (!below.isEmpty() || !above.isEmpty()) {
      rows.addAll(read(Query.of(q -> q.bool(b -> b.should(outOf(below)).should(into(above))))));
    }
    return rows;
  }

  private static List<Reached> on(Collection<Reached> nodes, Side... sides) {
    var wanted = List.of(sides);
    return nodes.stream().filter(node -> wanted.contains(node.side())).toList();
  }

  private List<CitationRow> read(Query which) {
    var rows = citations.bare(which, relations, most, reader);
    truncated |= rows.size() == most;
    return rows;
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
    var above = on(found, Side.ABOVE);
    var below = on(found, Side.BELOW);
    int room = MOST_NODES - reached.size();
    truncated |= found.size() > room;
    // Neither side takes more than half while the other has need of it.
    int upward = Math.min(above.size(), Math.max(room / 2, room - below.size()));
    var chosen = new ArrayList<>(above.subList(0, upward));
    chosen.addAll(below.subList(0, Math.min(below.size(), room - upward)));
    var beside = on(found, Side.BESIDE);
    chosen.addAll(beside.subList(0, Math.min(beside.size(), room - chosen.size())));
    var admitted = withKeys(chosen);
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
    var rows = read(both);
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
