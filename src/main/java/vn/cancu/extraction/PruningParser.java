package vn.cancu.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.SAXNotSupportedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The XML parser that Tika is given for DOCX and OpenDocument: its own secure one, with the parts
 * left out that no reader of the printed page sees and that Tika has no switch for, and the notes
 * of an OpenDocument text behind its body.
 */
@SuppressWarnings("deprecation") // SAXParser has SAX 1 methods to fill in.
final class PruningParser extends SAXParser {
  /** Making one costs as much as reading a short part. */
  private static final Deque<SAXParser> IDLE = new ConcurrentLinkedDeque<>();

  private static final int MOST_IDLE = 4;

  private final WordFonts fonts = new WordFonts();
  private final OdfFonts odf;
  private final boolean openDocument;
  private final TextAssembly text;
  private final TextAssembly boxes;

  private @Nullable SAXParser own;

  /**
   * @param openDocument whether there may be notes in the midst of paragraphs
   * @param text what is read goes there: notes may hold what it has room for
   * @param boxes takes the words in boxes laid over the text
   */
  PruningParser(OdfFonts odf, boolean openDocument, TextAssembly text, TextAssembly boxes) {
    this.text = text;
    this.boxes = boxes;
    this.odf = odf;
    this.openDocument = openDocument;
  }

  /** Asked for its properties, which is rare. */
  private SAXParser own() {
    if (own == null) {
      own = secure();
    }
    return own;
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
    // One of its own each time: a part of a DOCX is read while another is open.
    var idle = IDLE.pollFirst();
    var parser = idle == null ? secure() : idle;
    var reader = openDocument ? new NotesBehind(handler, text.room()) : handler;
    var pruning = new Pruning(reader, fonts.part(), odf, boxes);
    parser.parse(in, pruning);
    text.leaveOut(pruning.leftOut());
    // Only one that came to the end is used again.
    if (IDLE.size() < MOST_IDLE) {
      IDLE.addFirst(parser);
    }
  }

  @Override
  public Parser getParser() throws SAXException {
    return own().getParser();
  }

  @Override
  public XMLReader getXMLReader() throws SAXException {
    return own().getXMLReader();
  }

  @Override
  public boolean isNamespaceAware() {
    return own().isNamespaceAware();
  }

  @Override
  public boolean isValidating() {
    return own().isValidating();
  }

  @Override
  public void setProperty(String name, Object value)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    own().setProperty(name, value);
  }

  @Override
  public Object getProperty(String name)
      throws SAXNotRecognizedException, SAXNotSupportedException {
    return own().getProperty(name);
  }
}
