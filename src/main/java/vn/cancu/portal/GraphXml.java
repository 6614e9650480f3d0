package vn.cancu.portal;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;

/** A graph in a language of XML. What XML has no way to write is left out. */
abstract class GraphXml extends GraphShape {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  GraphXml() {
    try {
      out = FACTORY.createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  /** Something that is written. */
  interface Content {
    void write() throws XMLStreamException;
  }

  abstract void writeBegin() throws XMLStreamException;

  abstract void writeNode(Node node) throws XMLStreamException;

  abstract void writeNodesEnd() throws XMLStreamException;

  abstract void writeEdge(Edge edge) throws XMLStreamException;

  @Override
  final void begin() {
    write(() -> {
      out.writeStartDocument("UTF-8", "1.0");
      writeBegin();
    });
  }

  @Override
  final void node(Node node, List<Edge> none) {
    write(() -> writeNode(node));
  }

  @Override
  final void nodesEnd() {
    write(this::writeNodesEnd);
  }

  @Override
  final void edge(Edge edge) {
    write(() -> writeEdge(edge));
  }

  @Override
  final void end() {
    write(out::writeEndDocument);
  }

  @Override
  final byte[] taken() {
    write(out::flush);
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    text.getBuffer().setLength(0);
    return bytes;
  }

  private static void write(Content content) {
    try {
      content.write();
    } catch (XMLStreamException e) {
      throw inMemory(e);
    }
  }

  private static IllegalStateException inMemory(XMLStreamException e) {
    return new IllegalStateException("writing to memory can't fail", e);
  }

  final void root(String name, String namespace) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeDefaultNamespace(namespace);
  }

  final void start(String name) throws XMLStreamException {
    out.writeStartElement(name);
  }

  final void empty(String name) throws XMLStreamException {
    out.writeEmptyElement(name);
  }

  final void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, XmlText.clean(value));
  }

  final void text(String value) throws XMLStreamException {
    out.writeCharacters(XmlText.clean(value));
  }

  final void close() throws XMLStreamException {
    out.writeEndElement();
  }
}
