package vn.cancu.portal;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.cancu.lineage.Lineage.Graph;
import vn.cancu.lineage.Node;

/** A graph as GraphML 1.0 (graphml.graphdrawing.org), for programs that draw and count. */
final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
  private static final Map<String, String> KEYS =
      new TreeMap<>(
          Map.of(
              "label",
              "node",
              "type",
              "node",
              "issuer",
              "node",
              "date",
              "node",
              "held",
              "node",
              "relation",
              "edge",
              "context",
              "edge"));

  private final XMLStreamWriter out;

  private GraphMl(XMLStreamWriter out) {
    this.out = out;
  }

  static String of(Graph graph) {
    var text = new StringWriter();
    try {
      new GraphMl(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).write(graph);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory can't fail", e);
    }
    return text.toString();
  }

  private void write(Graph graph) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("graphml");
    out.writeDefaultNamespace(NAMESPACE);
    for (var key : KEYS.entrySet()) {
      out.writeEmptyElement("key");
      out.writeAttribute("id", key.getKey());
      out.writeAttribute("for", key.getValue());
      out.writeAttribute("attr.name", key.getKey());
      out.writeAttribute("attr.type", "string");
    }
    out.writeStartElement("graph");
    out.writeAttribute("edgedefault", "directed");
    var nodes = new HashSet<String>();
    for (var node : graph.nodes()) {
      nodes.add(node.id());
      write(node);
    }
    for (var edge : graph.edges()) {
      if (nodes.contains(edge.from().id()) && nodes.contains(edge.to().id())) {
        out.writeStartElement("edge");
        out.writeAttribute("source", edge.from().id());
        out.writeAttribute("target", edge.to().id());
        data("relation", edge.relation().slug());
        data("context", edge.context());
        out.writeEndElement();
      }
    }
    out.writeEndDocument();
  }

  private void write(Node node) throws XMLStreamException {
    out.writeStartElement("node");
    out.writeAttribute("id", node.id());
    data("label", node.label());
    data("type", node.type());
    data("issuer", node.issuer());
    data("date", node.date() == null ? null : node.date().iso());
    data("held", String.valueOf(node.held()));
    out.writeEndElement();
  }

  private void data(String key, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      out.writeStartElement("data");
      out.writeAttribute("key", key);
      out.writeCharacters(XmlText.clean(value));
      out.writeEndElement();
    }
  }
}
