package vn.cancu.portal;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;

/** A graph as GraphML 1.0 (graphml.graphdrawing.org), for programs that draw and count. */
final class GraphMl extends GraphXml {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private final List<GraphColumn<Node>> ofNodes;

  /**
   * @param site where pages of documents stand
   */
  GraphMl(String site) {
    var label = new GraphColumn<Node>("label", "string", Node::label);
    ofNodes = Stream.concat(Stream.of(label), GraphColumn.ofNodes(site).stream()).toList();
  }

  @Override
  void writeBegin() throws XMLStreamException {
    root("graphml", NAMESPACE);
    for (var column : ofNodes) {
      key(column, "node");
    }
    for (var column : GraphColumn.OF_EDGES) {
      key(column, "edge");
    }
    start("graph");
    attribute("edgedefault", "directed");
  }

  private void key(GraphColumn<?> column, String of) throws XMLStreamException {
    empty("key");
    attribute("id", column.name());
    attribute("for", of);
    attribute("attr.name", column.name());
    attribute("attr.type", column.type().equals("integer") ? "int" : column.type());
  }

  @Override
  void writeNode(Node node) throws XMLStreamException {
    start("node");
    attribute("id", node.id());
    data(ofNodes, node);
    close();
  }

  @Override
  void writeNodesEnd() {}

  @Override
  void writeEdge(Edge edge) throws XMLStreamException {
    start("edge");
    attribute("source", edge.from().id());
    attribute("target", edge.to().id());
    data(GraphColumn.OF_EDGES, edge);
    close();
  }

  private <T> void data(List<GraphColumn<T>> columns, T one) throws XMLStreamException {
    for (var column : columns) {
      var value = column.of(one);
      if (value != null) {
        start("data");
        attribute("key", column.name());
        text(value);
        close();
      }
    }
  }
}
