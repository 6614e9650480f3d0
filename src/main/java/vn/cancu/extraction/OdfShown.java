package vn.cancu.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/**
 * Whether what stands here in an OpenDocument file is shown: a style may hide a paragraph, and the
 * style of a span within it show that again; sheets and slides are hidden by theirs, rows and
 * columns by themselves. Rows that a filter hides are text.
 */
final class OdfShown {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String STYLE = ODF + "style:1.0";
  private static final String TEXT = ODF + "text:1.0";
  private static final String TABLE = ODF + "table:1.0";
  private static final String DRAWING = ODF + "drawing:1.0";
  private static final String PRESENTATION = ODF + "presentation:1.0";
  private static final Set<String> STYLED = Set.of("span", "p", "h");

  /** Whether a style hides, of those that say so. */
  private final Map<String, Boolean> hides = new HashMap<>();

  /** Styles of sheets and slides that are hidden. */
  private final Set<String> hidingWholes = new HashSet<>();

  /** One for each paragraph and span that is open, the innermost first. */
  private final Deque<Boolean> hidden = new ArrayDeque<>();

  private final OdfColumns columns = new OdfColumns();
  private @Nullable String style;
  private boolean column;
  private boolean part;
  private int leftOut;

  void start(String uri, String name, Attributes attributes) {
    if (uri.equals(STYLE)) {
      noteStyle(name, attributes);
    } else if (uri.equals(TABLE) && name.equals("table")) {
      columns.start();
    } else if (uri.equals(TEXT) && STYLED.contains(name)) {
      var named = String.valueOf(attributes.getValue(uri, "style-name"));
      hidden.push(hides.getOrDefault(named, isHidden()));
    }
  }

  void end(String uri, String name) {
    if (uri.equals(TEXT) && STYLED.contains(name)) {
      hidden.pop();
    } else if (uri.equals(TABLE) && name.equals("table")) {
      leftOut += columns.end();
    }
  }

  /** Of letters that stand here. */
  boolean isHidden() {
    return !hidden.isEmpty() && hidden.peek();
  }

  /** Of an element with all that is in it; to be asked once for each that may be shown. */
  boolean isHidden(String uri, String name, Attributes attributes) {
    column = uri.equals(TABLE) && columns.hides(uri, name, attributes);
    part = isHiddenPart(uri, name, attributes);
    return column || part || isHiddenText(uri, name, attributes);
  }

  /** What was found hidden last had words in it. */
  void lose() {
    if (part) {
      leftOut++;
    } else if (column) {
      columns.lose();
    }
  }

  /** Sheets, rows, columns and slides that had words and were hidden. */
  int leftOut() {
    return leftOut;
  }

  private boolean isHiddenText(String uri, String name, Attributes attributes) {
    if (uri.equals(TEXT) && name.equals("section")) {
      return "none".equals(attributes.getValue(uri, "display"));
    }
    return isHidden() && !(uri.equals(TEXT) && (STYLED.contains(name) || name.equals("a")));
  }

  private boolean isHiddenPart(String uri, String name, Attributes attributes) {
    if (uri.equals(TABLE) && name.equals("table-row")) {
      return "collapse".equals(attributes.getValue(uri, "visibility"));
    }
    boolean sheet = uri.equals(TABLE) && name.equals("table");
    return (sheet || (uri.equals(DRAWING) && name.equals("page")))
        && hidingWholes.contains(String.valueOf(attributes.getValue(uri, "style-name")));
  }

  private void noteStyle(String name, Attributes attributes) {
    if (name.equals("style")) {
      style = attributes.getValue(STYLE, "name");
    } else if (name.equals("text-properties") && style != null) {
      var display = attributes.getValue(TEXT, "display");
      if (display != null) {
        hides.put(style, display.equals("none"));
      }
    } else if (style != null
        && ("false".equals(attributes.getValue(TABLE, "display"))
            || "hidden".equals(attributes.getValue(PRESENTATION, "visibility")))) {
      hidingWholes.add(style);
    }
  }
}
