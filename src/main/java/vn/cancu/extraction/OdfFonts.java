package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.cancu.encoding.LegacyText;

/**
 * Which fonts the text of an OpenDocument file stands in: its span's, its paragraph's, or the
 * document's. Named styles are in a part of their own, which may lie behind the body and is read
 * first; automatic ones stand before the body.
 */
final class OdfFonts {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String STYLE = ODF + "style:1.0";
  private static final String TEXT = ODF + "text:1.0";
  private static final int DEEPEST = 20;

  private final Map<String, String> faces = new HashMap<>();
  private final Map<String, Style> styles = new HashMap<>();
  private final Deque<String> marks = new ArrayDeque<>();
  private @Nullable Style style;
  private @Nullable String usual;

  private static final class Style {
    private @Nullable String font;
    private @Nullable String base;
    private boolean usual;
  }

  /**
   * With the named styles of the file; without them where it has none.
   *
   * @param margins is told the part that has the styles, which has the page headers too
   */
  static OdfFonts of(Path file, OdfMargins margins)
      throws IOException, SAXException, TikaException {
    var fonts = new OdfFonts();
    try (var zip = new ZipFile(file.toFile())) {
      var entry = zip.getEntry("styles.xml");
      if (entry != null) {
        try (var in = zip.getInputStream(entry)) {
          XMLReaderUtils.parseSAX(in, fonts.new Styles(margins), new ParseContext());
        }
      }
    }
    fonts.marks.clear();
    return fonts;
  }

  private final class Styles extends DefaultHandler {
    private final OdfMargins margins;

    Styles(OdfMargins margins) {
      this.margins = margins;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      start(uri, name, attributes);
      margins.start(uri, name, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
      margins.end(name);
      end(uri, name);
    }

    @Override
    public void characters(char[] buffer, int start, int length) {
      margins.words(mark(), new String(buffer, start, length));
    }
  }

  void start(String uri, String name, Attributes attributes) {
    if (uri.equals(STYLE)) {
      define(name, attributes);
    } else if (uri.equals(TEXT) && holdsText(name)) {
      var font = font(attributes.getValue(TEXT, "style-name"));
      boolean span = name.equals("span") && !marks.isEmpty();
      marks.push(
          font == null ? span ? marks.element() : LegacyText.mark(usual) : LegacyText.mark(font));
    }
  }

  void end(String uri, String name) {
    if (uri.equals(TEXT) && holdsText(name) && !marks.isEmpty()) {
      marks.pop();
    } else if (uri.equals(STYLE) && (name.equals("style") || name.equals("default-style"))) {
      style = null;
    }
  }

  private static boolean holdsText(String name) {
    return name.equals("p") || name.equals("h") || name.equals("span");
  }

  private void define(String name, Attributes attributes) {
    switch (name) {
      case "font-face" ->
          faces.put(
              String.valueOf(attributes.getValue(STYLE, "name")),
              String.valueOf(attributes.getValue(ODF + "svg-compatible:1.0", "font-family")));
      case "default-style" -> {
        style = new Style();
        style.usual = "paragraph".equals(attributes.getValue(STYLE, "family"));
      }
      case "style" -> {
        style = new Style();
        style.base = attributes.getValue(STYLE, "parent-style-name");
        styles.put(String.valueOf(attributes.getValue(STYLE, "name")), style);
      }
      case "text-properties" -> noteFont(attributes);
      default -> {}
    }
  }

  private void noteFont(Attributes attributes) {
    if (style == null) {
      return;
    }
    var face = attributes.getValue(STYLE, "font-name");
    var font =
        face == null
            ? attributes.getValue(ODF + "xsl-fo-compatible:1.0", "font-family")
            : faces.getOrDefault(face, face);
    style.font = font == null ? null : font.replace("'", "").strip();
    if (style.usual) {
      usual = style.font;
    }
  }

  private @Nullable String font(@Nullable String name) {
    var at = name == null ? null : styles.get(name);
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.font != null) {
        return at.font;
      }
      at = at.base == null ? null : styles.get(at.base);
    }
    return null;
  }

  /** What to put before text that stands here; see {@link LegacyText#mark}. */
  String mark() {
    return marks.isEmpty() ? "" : marks.element();
  }
}
