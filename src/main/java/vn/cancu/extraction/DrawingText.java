package vn.cancu.extraction;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.cancu.encoding.LegacyText;

/**
 * Text of DrawingML: of a slide, of boxes that lie over a sheet. Shapes and slides that are hidden
 * are left out, and the other form of a shape that older programs read.
 */
final class DrawingText extends DefaultHandler {
  private static final Set<String> FALSE = Set.of("0", "false");
  private static final int NONE = -1;

  private final TextAssembly text;
  private final Runnable first;
  private final StringBuilder words = new StringBuilder();
  private @Nullable String font;
  private boolean letters;
  private boolean begun;
  private boolean hiddenSlide;
  private int depth;

  private int hiddenFrom = NONE;

  /**
   * @param first run before the first words
   */
  DrawingText(TextAssembly text, Runnable first) {
    this.text = text;
    this.first = first;
  }

  boolean wasHidden() {
    return hiddenSlide;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    depth++;
    if (hiddenFrom != NONE) {
      return;
    }
    switch (name) {
      case "sld" -> {
        if (FALSE.contains(String.valueOf(attributes.getValue("show")))) {
          hiddenFrom = depth;
          hiddenSlide = true;
        }
      }
      case "cNvPr" -> {
        var hidden = attributes.getValue("hidden");
        if (hidden != null && !FALSE.contains(hidden)) {
          // Two above: the shape itself, whose properties come before its words.
          hiddenFrom = Math.max(1, depth - 2);
        }
      }
      case "Fallback" -> hiddenFrom = depth;
      case "fld" -> {
        if ("slidenum".equals(attributes.getValue("type"))) {
          hiddenFrom = depth;
        }
      }
      case "tr" -> text.startRow();
      case "tc" -> text.startCell();
      case "p" -> text.endLine();
      case "r" -> font = null;
      case "latin" -> font = attributes.getValue("typeface");
      case "br" -> text.endLine();
      case "t" -> letters = true;
      default -> {}
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) {
    if (letters && hiddenFrom == NONE) {
      words.append(buffer, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (hiddenFrom == NONE) {
      switch (name) {
        case "tr" -> text.endRow();
        case "tc" -> text.endCell();
        case "p" -> text.endLine();
        case "t" -> write();
        default -> {}
      }
    } else if (depth == hiddenFrom) {
      hiddenFrom = NONE;
    }
    depth--;
  }

  private void write() {
    letters = false;
    if (!begun && !words.toString().isBlank()) {
      begun = true;
      first.run();
    }
    text.text(TextAssembly.marked(words.toString(), LegacyText.mark(font)));
    words.setLength(0);
  }
}
