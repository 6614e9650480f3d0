package vn.cancu.extraction;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import vn.cancu.encoding.LegacyText;

/**
 * Passes on what a reader of the printed page sees. Left out of DOCX: runs with w:vanish, comments;
 * of ODT: deletions kept for tracking, annotations, page headers and footers, notes of slides, what
 * a style or a section hides. A hidden run that is hidden by its named style only is not noticed.
 */
final class Pruning extends PassingOn {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final Set<String> LEFT_OUT =
      Set.of(
          WORD + " comment",
          STRICT_WORD + " comment",
          ODF + "text:1.0 tracked-changes",
          ODF + "text:1.0 hidden-text",
          ODF + "text:1.0 hidden-paragraph",
          ODF + "office:1.0 annotation",
          ODF + "presentation:1.0 notes",
          ODF + "style:1.0 header",
          ODF + "style:1.0 header-left",
          ODF + "style:1.0 header-first",
          ODF + "style:1.0 footer",
          ODF + "style:1.0 footer-left",
          ODF + "style:1.0 footer-first");

  private final WordFonts.Part fonts;
  private final OdfFonts odf;
  private final TextAssembly boxes;
  private final OdfShown shown = new OdfShown();
  private final List<Event> held = new ArrayList<>();
  private boolean holding;
  private boolean hidden;
  private boolean properties;
  private int leftOut;

  /** For letters: a paragraph without end is whole in memory before it is text. */
  private int room;

  /** How many boxes laid over the text are open. */
  private int box;

  /** Whether what is hidden and being left out had no words yet. */
  private boolean wordless;

  /**
   * @param boxes takes the words in boxes too
   */
  Pruning(DefaultHandler reader, WordFonts.Part fonts, OdfFonts odf, TextAssembly boxes) {
    super(reader);
    this.boxes = boxes;
    this.room = boxes.room();
    this.fonts = fonts;
    this.odf = odf;
  }

  /** Sheets, rows, columns and slides that had words and were hidden. */
  int leftOut() {
    return shown.leftOut();
  }

  private interface Event {
    void pass() throws SAXException;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    boolean never = leftOut == 0 && LEFT_OUT.contains(uri + " " + name);
    if (leftOut > 0 || never || shown.isHidden(uri, name, attributes)) {
      wordless = leftOut == 0 ? !never : wordless;
      leftOut++;
      return;
    }
    shown.start(uri, name, attributes);
    odf.start(uri, name, attributes);
    box += isBox(name) ? 1 : 0;
    if (box > 0) {
      layOutBox(name);
    }
    if (isWord(uri)) {
      fonts.start(name, uri, attributes);
    }
    if (isWord(uri) && name.equals("r")) {
      release();
      holding = true;
    } else if (holding && isWord(uri) && name.equals("vanish")) {
      hidden =
          !Set.of("0", "false", "off").contains(String.valueOf(attributes.getValue(uri, "val")));
    } else if (holding && !inProperties(uri, name)) {
      if (hidden) {
        // Deeper elements count down to the end of the run, which is let through with its start.
        wordless = false;
        leftOut++;
        return;
      }
      release();
    }
    if (holding) {
      var copy = new AttributesImpl(attributes);
      held.add(() -> reader.startElement(uri, name, qualified, copy));
    } else {
      reader.startElement(uri, name, qualified, attributes);
      if (isText(uri, name)) {
        mark(fonts.mark());
      } else if (isWord(uri) && name.equals("softHyphen") && !fonts.mark().isEmpty()) {
        softHyphen(uri);
      } else if (isWord(uri) && name.equals("txbxContent")) {
        // Tika would write the first words of a box right behind those that it is anchored at.
        reader.startElement(uri, "br", "w:br", new AttributesImpl());
        reader.endElement(uri, "br", "w:br");
      }
    }
  }

  private static boolean isBox(String name) {
    return name.equals("txbxContent") || name.equals("text-box");
  }

  private void layOutBox(String name) {
    switch (name) {
      case "p", "h", "br", "line-break" -> boxes.endLine();
      case "tab" -> boxes.text("\t");
      default -> {}
    }
  }

  /** A letter of TCVN3, which Word keeps as an element that Tika does not read. */
  private void softHyphen(String uri) throws SAXException {
    reader.startElement(uri, "t", "w:t", new AttributesImpl());
    mark(fonts.mark() + "\u00ad" + LegacyText.endMark());
    reader.endElement(uri, "t", "w:t");
  }

  private static boolean isText(String uri, String name) {
    return isWord(uri) && name.equals("t");
  }

  private void mark(String mark) throws SAXException {
    reader.characters(mark.toCharArray(), 0, mark.length());
  }

  /** Within w:rPr, where it is said whether the run is hidden. */
  private boolean inProperties(String uri, String name) {
    if (isWord(uri) && name.equals("rPr")) {
      properties = true;
    }
    return properties;
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (leftOut > 0) {
      leftOut--;
      return;
    }
    if (box > 0 && name.equals("p")) {
      boxes.endLine();
    }
    box -= isBox(name) ? 1 : 0;
    odf.end(uri, name);
    shown.end(uri, name);
    if (isWord(uri) && name.equals("rPr")) {
      properties = false;
    }
    if (isWord(uri)) {
      fonts.end(name);
    }
    if (isText(uri, name) && !fonts.mark().isEmpty()) {
      mark(LegacyText.endMark());
    }
    if (holding) {
      held.add(() -> reader.endElement(uri, name, qualified));
      if (isWord(uri) && name.equals("r")) {
        release();
      }
    } else {
      reader.endElement(uri, name, qualified);
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (leftOut > 0) {
      if (wordless && !new String(buffer, start, length).isBlank()) {
        wordless = false;
        shown.lose();
      }
    } else if (!shown.isHidden()) {
      count(buffer, start, length);
      if (box > 0) {
        var mark = odf.mark().isEmpty() ? fonts.mark() : odf.mark();
        boxes.text(TextAssembly.marked(new String(buffer, start, length), mark));
      }
      if (holding) {
        var copy = Arrays.copyOfRange(buffer, start, start + length);
        held.add(() -> reader.characters(copy, 0, copy.length));
      } else if (odf.mark().isEmpty()) {
        reader.characters(buffer, start, length);
      } else {
        mark(odf.mark());
        reader.characters(buffer, start, length);
        mark(LegacyText.endMark());
      }
    }
  }

  /** Blanks alone stand between the elements too, and are no letters. */
  private void count(char[] buffer, int start, int length) {
    for (int i = start; i < start + length; i++) {
      if (!Character.isWhitespace(buffer[i])) {
        room -= length;
        break;
      }
    }
    if (room < 0) {
      throw new TextAssembly.TooLong();
    }
  }

  private void release() throws SAXException {
    holding = false;
    hidden = false;
    for (var event : List.copyOf(held)) {
      event.pass();
    }
    held.clear();
  }

  private static boolean isWord(String uri) {
    return uri.equals(WORD) || uri.equals(STRICT_WORD);
  }

  /** Nothing outside the file is ever read. */
  @Override
  public InputSource resolveEntity(String publicId, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
    if (leftOut == 0) {
      reader.ignorableWhitespace(buffer, start, length);
    }
  }
}
