package vn.cancu.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes on an OpenDocument text with its footnotes and endnotes behind the body: in the file a
 * note stands in the midst of the sentence that has its mark.
 */
final class NotesBehind extends PassingOn {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

  /** What an element takes in memory, in letters. */
  private static final int ELEMENT = 50;

  private final int longest;
  private final List<Event> notes = new ArrayList<>();

  /** How many elements of a note are open, the note itself counted. */
  private int open;

  /** The value of open at the words of the note; beside them there is its mark. */
  private int words;

  private long held;

  /**
   * @param longest letters of notes that may be held; TextAssembly.TooLong beyond it
   */
  NotesBehind(DefaultHandler reader, int longest) {
    super(reader);
    this.longest = longest;
  }

  private void hold(int letters, Event event) {
    held += letters;
    if (held > longest) {
      throw new TextAssembly.TooLong();
    }
    notes.add(event);
  }

  private interface Event {
    void pass() throws SAXException;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if (open == 0 && !(uri.equals(TEXT) && name.equals("note"))) {
      reader.startElement(uri, name, qualified, attributes);
      return;
    }
    open++;
    if (words > 0) {
      var copy = new AttributesImpl(attributes);
      hold(ELEMENT, () -> reader.startElement(uri, name, qualified, copy));
    } else if (uri.equals(TEXT) && name.equals("note-body")) {
      words = open;
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (open == 0) {
      if (uri.equals(OFFICE) && name.equals("text")) {
        for (var event : notes) {
          event.pass();
        }
        notes.clear();
      }
      reader.endElement(uri, name, qualified);
      return;
    }
    if (open == words) {
      words = 0;
    } else if (words > 0) {
      hold(0, () -> reader.endElement(uri, name, qualified));
    }
    open--;
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (open == 0) {
      reader.characters(buffer, start, length);
    } else if (words > 0) {
      var copy = Arrays.copyOfRange(buffer, start, start + length);
      hold(length, () -> reader.characters(copy, 0, copy.length));
    }
  }

  @Override
  public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
    if (open == 0) {
      reader.ignorableWhitespace(buffer, start, length);
    }
  }
}
