package vn.cancu.portal;

import java.util.List;
import java.util.stream.Collectors;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage.Graph;
import vn.cancu.lineage.Node;

/** Writes a graph for other programs, as it comes: the nodes, then the edges between them. */
abstract class GraphShape {
  /** Whether a node is written with the edges out of it, and there are no others. */
  boolean isNested() {
    return false;
  }

  abstract void begin();

  /**
   * @param out the edges out of it where the shape is nested; none where it is not
   */
  abstract void node(Node node, List<Edge> out);

  /** Between the last node and the first edge. */
  void nodesEnd() {}

  abstract void edge(Edge edge);

  abstract void end();

  /** What was written since this was asked last. */
  abstract byte[] taken();

  /** A graph that is there, with the edges of which it has both ends. */
  static byte[] write(Graph graph, GraphShape shape) {
    var ids = graph.nodes().stream().map(Node::id).collect(Collectors.toSet());
    var edges =
        graph.edges().stream()
            .filter(edge -> ids.contains(edge.from().id()) && ids.contains(edge.to().id()))
            .toList();
    shape.begin();
    for (var node : graph.nodes()) {
      shape.node(
          node,
          shape.isNested()
              ? edges.stream().filter(edge -> edge.from().id().equals(node.id())).toList()
              : List.of());
    }
    if (!shape.isNested()) {
      shape.nodesEnd();
      edges.forEach(shape::edge);
    }
    shape.end();
    return shape.taken();
  }
}
