package vn.cancu.extraction;

import java.util.Set;
import org.xml.sax.Attributes;

/** Words of the page headers and footers of an OpenDocument file, a line each paragraph. */
final class OdfMargins {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String STYLE = ODF + "style:1.0";

  private static final Set<String> MARGINS =
      Set.of("header", "header-left", "header-first", "footer", "footer-left", "footer-first");

  private final TextAssembly text;

  /** How many elements of a margin are open, itself counted. */
  private int open;

  /** The value of open at what is not shown in it; 0 where all is. */
  private int hidden;

  /** How many paragraphs are open: boxes have some of their own. */
  private int paragraphs;

  OdfMargins(TextAssembly text) {
    this.text = text;
  }

  void start(String uri, String name, Attributes attributes) {
    if (open == 0) {
      if (uri.equals(STYLE) && MARGINS.contains(name)) {
        open = 1;
        hidden = "false".equals(attributes.getValue(STYLE, "display")) ? 1 : 0;
      }
      return;
    }
    open++;
    if (hidden > 0) {
      return;
    }
    switch (name) {
      case "annotation", "tracked-changes" -> hidden = open;
      case "tab" -> text.text("\t");
      case "s" -> text.text(attributes.getValue(uri, "c") == null ? " " : "  ");
      case "p", "h" -> {
        text.endLine();
        paragraphs++;
      }
      case "line-break" -> text.endLine();
      default -> {}
    }
  }

  void end(String name) {
    if (open == 0) {
      return;
    }
    if (hidden == 0 && (name.equals("p") || name.equals("h"))) {
      text.endLine();
      paragraphs--;
    }
    hidden = hidden == open ? 0 : hidden;
    open--;
  }

  /**
   * @param mark of the font that the words stand in
   */
  void words(String mark, String words) {
    // Blanks stand between the elements too, where they are no words.
    if (open > 0 && hidden == 0 && (paragraphs > 0 || !words.isBlank())) {
      text.text(TextAssembly.marked(words, mark));
    }
  }

  String finish() {
    return text.finish();
  }
}
