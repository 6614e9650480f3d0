package vn.cancu.lineage;

import vn.cancu.document.Folding;

/** The two lines of a node in the drawing and the room they take, in CSS pixels. */
final class NodeText {
  static final double HEIGHT = 46;
  static final double LABEL_HEIGHT = 18;
  static final int FONT_SIZE = 13;
  static final int LABEL_FONT_SIZE = 12;

  private static final int LONGEST = 30;
  // Widest letters of the fonts that browsers have here; a little room is better than text over the
  // border.
  private static final double LETTER = 7.4;
  private static final double BOLD_LETTER = 8.0;
  private static final double LABEL_LETTER = 6.8;

  private NodeText() {}

  static String first(Node node) {
    return cut(node.label());
  }

  static String second(Node node) {
    var year = node.date() == null ? "" : String.valueOf(node.date().year());
    var issuer = node.issuer() == null ? "" : shorten(node.issuer());
    return cut(issuer.isEmpty() || year.isEmpty() ? issuer + year : cut(issuer, 23) + ", " + year);
  }

  static double width(Node node) {
    return Math.max(first(node).length() * BOLD_LETTER, second(node).length() * LETTER) + 24;
  }

  static double labelWidth(String label) {
    return label.length() * LABEL_LETTER + 8;
  }

  /** The everyday short form of a body: "UBND tỉnh Nam Định". */
  private static String shorten(String issuer) {
    var folded = Folding.fold(issuer);
    if (folded.startsWith("uy ban nhan dan")) {
      return "UBND" + issuer.substring("uy ban nhan dan".length());
    }
    if (folded.startsWith("hoi dong nhan dan")) {
      return "HĐND" + issuer.substring("hoi dong nhan dan".length());
    }
    return issuer;
  }

  private static String cut(String text) {
    return cut(text, LONGEST);
  }

  private static String cut(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }
}
