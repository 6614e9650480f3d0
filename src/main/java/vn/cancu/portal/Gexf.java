package vn.cancu.portal;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;

/** A graph as GEXF 1.3 (gexf.net), for Gephi and its like. */
final class Gexf extends GraphXml {
  private static final String NAMESPACE = "http://gexf.net/1.3";

  private final List<GraphColumn<Node>> ofNodes;
  private long edges;

  /**
   * @param site where pages of documents stand
   */
  Gexf(String site) {
    ofNodes = GraphColumn.ofNodes(site);
  }

  @Override
  void writeBegin() throws XMLStreamException {
    root("gexf", NAMESPACE);
    attribute("version", "1.3");
    start("graph");
    attribute("defaultedgetype", "directed");
    attributes("node", ofNodes);
    attributes("edge", GraphColumn.OF_EDGES);
    start("nodes");
  }

  private <T> void attributes(String of, List<GraphColumn<T>> columns) throws XMLStreamException {
    start("attributes");
    attribute("class", of);
    for (var column : columns) {
      empty("attribute");
      attribute("id", column.name());
      attribute("title", column.name());
      attribute("type", column.type());
    }
    close();
  }

  @Override
  void writeNode(Node node) throws XMLStreamException {
    start("node");
    attribute("id", node.id());
    attribute("label", node.label());
    values(ofNodes, node);
    close();
  }

  @Override
  void writeNodesEnd() throws XMLStreamException {
    close();
    start("edges");
  }

  @Override
  void writeEdge(Edge edge) throws XMLStreamException {
    start("edge");
    attribute("id", String.valueOf(edges++));
    attribute("source", edge.from().id());
    attribute("target", edge.to().id());
    attribute("kind", edge.relation().slug());
    values(GraphColumn.OF_EDGES, edge);
    close();
  }

  private <T> void values(List<GraphColumn<T>> columns, T one) throws XMLStreamException {
    start("attvalues");
    for (var column : columns) {
      var value = column.of(one);
      if (value != null) {
        empty("attvalue");
        attribute("for", column.name());
        attribute("value", value);
      }
    }
    close();
  }
}
