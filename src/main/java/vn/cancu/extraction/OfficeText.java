package vn.cancu.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.parsers.SAXParser;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * DOCX, OpenDocument, RTF and what is older: Tika's XHTML as text. Embedded files, comments and
 * page headers, but for a letterhead, are not the document's text.
 */
final class OfficeText extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "div", "ul", "ol", "table");

  private static final Set<String> NOT_TEXT =
      Set.of("header", "footer", "annotation", "comment", "embedded", "package-entry");

  /** A larger RTF is pictures; it is read as it is, to stay within the heap. */
  private static final long LARGEST_PRUNED = 64L << 20;

  private static final String ODF = "application/vnd.oasis.opendocument";

  private final TextAssembly text;
  private final Deque<Integer> blockStarts = new ArrayDeque<>();
  private boolean inBody;
  private int skipped;

  private OfficeText(TextAssembly text) {
    this.text = text;
  }

  static String read(Parser parser, Path file, String mediaType, TextAssembly text)
      throws IOException, SAXException, TikaException {
    if (mediaType.equals("application/rtf") && Files.size(file) <= LARGEST_PRUNED) {
      return rtf(parser, new RtfPruning(Files.readAllBytes(file)), text);
    }
    var boxes = text.another();
    if (mediaType.startsWith(ODF)) {
      var margins = new OdfMargins(text.another());
      var xml = new PruningParser(OdfFonts.of(file, margins), true, text, boxes);
      var body = parse(parser, TikaInputStream.get(file), mediaType, xml, text);
      return Margins.marked(margins.finish(), boxes.finish(), body);
    }
    var xml = new PruningParser(new OdfFonts(), false, text, boxes);
    var body = parse(parser, TikaInputStream.get(file), mediaType, xml, text);
    if (!isDocx(mediaType)) {
      return body;
    }
    var whole =
        Letterhead.isMissing(body)
            ? Letterhead.above(DocxHeader.read(file, text.another()), body)
            : body;
    return Margins.marked(DocxHeader.all(file, text.another()), boxes.finish(), whole);
  }

  private static String rtf(Parser parser, RtfPruning rtf, TextAssembly text)
      throws IOException, SAXException, TikaException {
    var body = rtf(parser, rtf.prune(), text);
    var margins = rtf(parser, rtf.margins(), text.another());
    return Margins.marked(margins, rtf(parser, rtf.boxes(), text.another()), body);
  }

  private static String rtf(Parser parser, byte[] bytes, TextAssembly text)
      throws IOException, SAXException, TikaException {
    var xml = new PruningParser(new OdfFonts(), false, text, text.another());
    return bytes.length == 0
        ? ""
        : parse(parser, TikaInputStream.get(bytes), "application/rtf", xml, text);
  }

  private static String parse(
      Parser parser, TikaInputStream file, String mediaType, SAXParser xml, TextAssembly text)
      throws IOException, SAXException, TikaException {
    var metadata = new Metadata();
    metadata.set(Metadata.CONTENT_TYPE, mediaType);
    var context = new ParseContext();
    context.set(OfficeParserConfig.class, settings());
    context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
    context.set(SAXParser.class, xml);
    try (file) {
      parser.parse(file, new OfficeText(text), metadata, context);
    }
    return text.finish();
  }

  private static boolean isDocx(String mediaType) {
    return mediaType.contains("wordprocessingml")
        || mediaType.startsWith("application/vnd.ms-word");
  }

  private static OfficeParserConfig settings() {
    var settings = new OfficeParserConfig();
    settings.setUseSAXDocxExtractor(true);
    settings.setIncludeDeletedContent(false);
    settings.setIncludeMoveFromContent(false);
    settings.setIncludeHeadersAndFooters(false);
    settings.setExtractMacros(false);
    return settings;
  }

  /** Attachments are documents of their own, or none. */
  private static final class NoEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream in, ContentHandler handler, Metadata metadata, boolean html) {}
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (skipped > 0 || isSkipped(attributes)) {
      skipped++;
      return;
    }
    switch (name) {
      case "body" -> inBody = true;
      case "tr" -> text.startRow();
      case "td", "th" -> text.startCell();
      case "br" -> text.endLine();
      default -> {
        if (BLOCKS.contains(name)) {
          text.endLine();
          blockStarts.push(text.position());
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (skipped > 0) {
      skipped--;
      return;
    }
    switch (name) {
      case "body" -> inBody = false;
      case "tr" -> text.endRow();
      case "td", "th" -> text.endCell();
      case "br" -> {}
      default -> {
        if (BLOCKS.contains(name)) {
          text.endLine();
          if (blockStarts.pop() == text.position() && name.equals("p")) {
            text.blankLine();
          }
        }
      }
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (inBody && skipped == 0) {
      text.text(new String(buffer, start, length));
    }
  }

  private boolean isSkipped(Attributes attributes) {
    var kind = attributes.getValue("class");
    return inBody && kind != null && NOT_TEXT.contains(kind);
  }
}
