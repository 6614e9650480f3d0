package vn.cancu.extraction;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import vn.cancu.encoding.LegacyText;

/**
 * Which fonts the runs of a DOCX stand in: their own, their style's, their paragraph style's, or
 * the document's. Styles are in a part of their own, read before the body.
 */
final class WordFonts {
  private static final int DEEPEST = 20;

  private final Map<String, Style> styles = new HashMap<>();
  private @Nullable String usual;
  private @Nullable String usualStyle;

  private static final class Style {
    private @Nullable String font;
    private @Nullable String base;
  }

  /** The reading of one part of the file. */
  Part part() {
    return new Part();
  }

  /** Element by element, those of WordprocessingML only. */
  final class Part {
    private @Nullable Style style;
    private boolean defaults;
    private boolean run;
    private @Nullable String paragraphStyle;
    private @Nullable String runStyle;
    private @Nullable String own;

    void start(String name, String uri, Attributes attributes) {
      var value = attributes.getValue(uri, "val");
      switch (name) {
        case "docDefaults" -> defaults = true;
        case "style" -> {
          style = new Style();
          var id = attributes.getValue(uri, "styleId");
          styles.put(String.valueOf(id), style);
          if ("paragraph".equals(attributes.getValue(uri, "type"))
              && "1".equals(attributes.getValue(uri, "default"))) {
            usualStyle = id;
          }
        }
        case "basedOn" -> {
          if (style != null) {
            style.base = value;
          }
        }
        case "p" -> paragraphStyle = null;
        case "pStyle" -> paragraphStyle = value;
        case "r" -> {
          run = true;
          runStyle = null;
          own = null;
        }
        case "rStyle" -> runStyle = value;
        case "rFonts" -> noteFont(uri, attributes);
        default -> {}
      }
    }

    void end(String name) {
      switch (name) {
        case "docDefaults" -> defaults = false;
        case "style" -> style = null;
        case "r" -> run = false;
        default -> {}
      }
    }

    private void noteFont(String uri, Attributes attributes) {
      // Signs beyond ASCII are drawn in the font for "hAnsi"; a theme's font has no name here.
      var font = attributes.getValue(uri, "hAnsi");
      if (font == null) {
        font = attributes.getValue(uri, "ascii");
      }
      if (style != null) {
        style.font = font;
      } else if (defaults) {
        usual = font;
      } else if (run) {
        own = font;
      }
    }

    /** What to put before the text of the run that is open; see {@link LegacyText#mark}. */
    String mark() {
      var font = own != null ? own : font(runStyle);
      if (font == null) {
        font = font(paragraphStyle == null ? usualStyle : paragraphStyle);
      }
      return LegacyText.mark(font == null ? usual : font);
    }
  }

  private @Nullable String font(@Nullable String id) {
    var at = id == null ? null : styles.get(id);
    for (int depth = 0; at != null && depth < DEEPEST; depth++) {
      if (at.font != null) {
        return at.font;
      }
      at = at.base == null ? null : styles.get(at.base);
    }
    return null;
  }
}
