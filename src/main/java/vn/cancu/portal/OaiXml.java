package vn.cancu.portal;

import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer of OAI-PMH: the frame that all have, and elements with text in it. What XML has
 * no way to write is left out.
 */
final class OaiXml {
  static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
  static final String OAI_DC = NAMESPACE + "oai_dc/";
  static final String OAI_DC_SCHEMA = NAMESPACE + "oai_dc.xsd";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;

  private OaiXml(XMLStreamWriter out) {
    this.out = out;
  }

  /** What stands in the frame. */
  interface Content {
    void write(OaiXml xml) throws XMLStreamException;
  }

  /**
   * @param arguments what was asked, the verb among it; empty where that was not understood
   */
  static String answer(String base, Map<String, String> arguments, Instant at, Content content) {
    var text = new StringWriter(4_096);
    try {
      var out = FACTORY.createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("OAI-PMH");
      out.writeDefaultNamespace(NAMESPACE);
      out.writeNamespace("xsi", XSI);
      out.writeAttribute("xsi", XSI, "schemaLocation", NAMESPACE + " " + NAMESPACE + "OAI-PMH.xsd");
      var xml = new OaiXml(out);
      xml.element("responseDate", datestamp(at));
      out.writeStartElement("request");
      for (var argument : new TreeMap<>(arguments).entrySet()) {
        out.writeAttribute(argument.getKey(), XmlText.clean(argument.getValue()));
      }
      out.writeCharacters(base);
      out.writeEndElement();
      content.write(xml);
      out.writeEndElement();
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("no XML", e);
    }
    return text.toString();
  }

  static String datestamp(Instant at) {
    return at.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  void within(String name, Content content) throws XMLStreamException {
    out.writeStartElement(name);
    content.write(this);
    out.writeEndElement();
  }

  void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, XmlText.clean(value));
  }

  void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    text(text);
    out.writeEndElement();
  }

  void text(String text) throws XMLStreamException {
    out.writeCharacters(XmlText.clean(text));
  }

  /** The root of a Dublin Core description. */
  void description(Content content) throws XMLStreamException {
    out.writeStartElement("oai_dc", "dc", OAI_DC);
    out.writeNamespace("oai_dc", OAI_DC);
    out.writeNamespace("dc", DC);
    out.writeAttribute("xsi", XSI, "schemaLocation", OAI_DC + " " + OAI_DC_SCHEMA);
    content.write(this);
    out.writeEndElement();
  }

  /** One element of it; none where there is nothing to say. */
  void dublinCore(String name, @Nullable String text) throws XMLStreamException {
    if (text != null && !text.isBlank()) {
      out.writeStartElement("dc", name, DC);
      text(text);
      out.writeEndElement();
    }
  }
}
