package vn.cancu.extraction;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML parser that Tika is given for DOCX and ODT: its own secure one, with the parts left out
 * that no reader of the printed page sees and that Tika has no switch for.
 */
@SuppressWarnings("deprecation") // SAXParser has SAX 1 methods to fill in.
final class PruningParser extends SAXParser {
  private final SAXParser secure = secure();
  private final WordFonts fonts = new WordFonts();
  private final OdfFonts odf;

  PruningParser(OdfFonts odf) {
    this.odf = odf;
  }

  private static SAXParser secure() {
    try {
      return XMLReaderUtils.getSAXParser();
    } catch (TikaException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void parse(InputStream in, DefaultHandler handler) throws SAXException, IOException {
    // A fresh parser each time: a part of a DOCX is read while another is open.
    secure().parse(in, new Pruning(handler, fonts.part(), odf));
  }

  @Override
  public Parser getParser() throws SAXException {
    return secure.getParser();
  }

  @Override
  public XMLReader getXMLReader() throws SAXException {
    return secure.getXMLReader();
  }

  @Override
  public boolean isNamespaceAware() {
    return secure.isNamespaceAware();
  }

  @Override
  public boolean isValidating() {
    return secure.isValidating();
  }

  @Override
  public void setProperty(String name, Object value)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    secure.setProperty(name, value);
  }

  @Override
  public Object getProperty(String name)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    return secure.getProperty(name);
  }
}
