package vn.cancu.extraction;

import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Stands before another reader of XML: what frames a document goes on to it as it is. */
abstract class PassingOn extends DefaultHandler {
  final DefaultHandler reader;

  PassingOn(DefaultHandler reader) {
    this.reader = reader;
  }

  @Override
  public void startDocument() throws SAXException {
    reader.startDocument();
  }

  @Override
  public void endDocument() throws SAXException {
    reader.endDocument();
  }

  @Override
  public void startPrefixMapping(String prefix, String uri) throws SAXException {
    reader.startPrefixMapping(prefix, uri);
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    reader.endPrefixMapping(prefix);
  }
}
