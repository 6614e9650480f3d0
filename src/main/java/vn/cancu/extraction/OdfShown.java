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
 * style of a span within it show that again; sheets and slides are hidden by theirs, rows by
 * themselves.
 */
final class OdfShown {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String STYLE = ODF + "style:1.0";
  private static final String TEXT = ODF + "text:1.0";
  private static final String TABLE = ODF + "table:1.0";
  private static final String DRAWING = ODF + "drawing:1.0";
  private static final String PRESENTATION = ODF + "presentation:1.0";
  private static final Set<String> NOT_VISIBLE = Set.of("collapse", "filter");
  private static final Set<String> STYLED = Set.of("span", "p", "h");

  /** Whether a style hides, of those that say so. */
  private final Map<String, Boolean> hides = new HashMap<>();

  /** Styles of sheets and slides that are hidden. */
  private final Set<String> hidingWholes = new HashSet<>();

  /** One for each paragraph and span that is open, the innermost first. */
  private final Deque<Boolean> hidden = new ArrayDeque<>();

  private @Nullable String style;

  void start(String uri, String name, Attributes attributes) {
    if (uri.equals(STYLE)) {
      noteStyle(name, attributes);
    } else if (uri.equals(TEXT) && STYLED.contains(name)) {
      var named = String.valueOf(attributes.getValue(uri, "style-name"));
      hidden.push(hides.getOrDefault(named, isHidden()));
    }
  }

  void end(String uri, String name) {
    if (uri.equals(TEXT) && STYLED.contains(name)) {
      hidden.pop();
    }
  }

  /** Of letters that stand here. */
  boolean isHidden() {
    return !hidden.isEmpty() && hidden.peek();
  }

  /** Of an element with all that is in it. */
  boolean isHidden(String uri, String name, Attributes attributes) {
    if (uri.equals(TEXT) && name.equals("section")) {
      return "none".equals(attributes.getValue(uri, "display"));
    }
    if (uri.equals(TABLE) && name.equals("table-row")) {
      return NOT_VISIBLE.contains(String.valueOf(attributes.getValue(uri, "visibility")));
    }
    boolean sheet = uri.equals(TABLE) && name.equals("table");
    if (sheet || (uri.equals(DRAWING) && name.equals("page"))) {
      return hidingWholes.contains(String.valueOf(attributes.getValue(uri, "style-name")));
    }
    return isHidden() && !(uri.equals(TEXT) && (STYLED.contains(name) || name.equals("a")));
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
