package vn.cancu.portal;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage.Graph;
import vn.cancu.lineage.Node;

/** A graph as GEXF 1.3 (gexf.net), for Gephi and its like. */
final class Gexf {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final List<String> OF_NODES = List.of("type", "issuer", "date", "held");
  private static final List<String> OF_EDGES = List.of("relation", "context");

  private final XMLStreamWriter out;

  private Gexf(XMLStreamWriter out) {
    this.out = out;
  }

  static String of(Graph graph) {
    var text = new StringWriter();
    try {
      new Gexf(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).write(graph);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory can't fail", e);
    }
    return text.toString();
  }

  private void write(Graph graph) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("gexf");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeAttribute("version", "1.3");
    out.writeStartElement("graph");
    out.writeAttribute("defaultedgetype", "directed");
    attributes("node", OF_NODES);
    attributes("edge", OF_EDGES);
    out.writeStartElement("nodes");
    for (var node : graph.nodes()) {
      write(node);
    }
    out.writeEndElement();
    var nodes = graph.nodes().stream().map(Node::id).collect(Collectors.toSet());
    out.writeStartElement("edges");
    int number = 0;
    for (var edge : graph.edges()) {
      if (nodes.contains(edge.from().id()) && nodes.contains(edge.to().id())) {
        write(edge, number++);
      }
    }
    out.writeEndDocument();
  }

  private void attributes(String of, List<String> names) throws XMLStreamException {
    out.writeStartElement("attributes");
    out.writeAttribute("class", of);
    for (var name : names) {
      out.writeEmptyElement("attribute");
      out.writeAttribute("id", name);
      out.writeAttribute("title", name);
      out.writeAttribute("type", name.equals("held") ? "boolean" : "string");
    }
    out.writeEndElement();
  }

  private void write(Node node) throws XMLStreamException {
    out.writeStartElement("node");
    out.writeAttribute("id", node.id());
    out.writeAttribute("label", XmlText.clean(node.label()));
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("type", node.type());
    values.put("issuer", node.issuer());
    values.put("date", node.date() == null ? null : node.date().iso());
    values.put("held", String.valueOf(node.held()));
    values(values);
    out.writeEndElement();
  }

  private void write(Edge edge, int number) throws XMLStreamException {
    out.writeStartElement("edge");
    out.writeAttribute("id", String.valueOf(number));
    out.writeAttribute("source", edge.from().id());
    out.writeAttribute("target", edge.to().id());
    out.writeAttribute("kind", edge.relation().slug());
    values(Map.of("relation", edge.relation().slug(), "context", edge.context()));
    out.writeEndElement();
  }

  private void values(Map<String, @Nullable String> values) throws XMLStreamException {
    out.writeStartElement("attvalues");
    for (var value : values.entrySet()) {
      if (value.getValue() != null) {
        out.writeEmptyElement("attvalue");
        out.writeAttribute("for", value.getKey());
        out.writeAttribute("value", XmlText.clean(value.getValue()));
      }
    }
    out.writeEndElement();
  }
}
