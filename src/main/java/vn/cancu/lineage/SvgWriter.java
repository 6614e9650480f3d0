package vn.cancu.lineage;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.elk.graph.ElkEdgeSection;
import vn.cancu.document.Relation;

/**
 * Writes a layout as SVG. Presentation stands in attributes, which any style sheet of the page
 * overrides by class.
 */
final class SvgWriter {
  private final RelationLabels labels;
  private final StringBuilder out = new StringBuilder(16_384);

  SvgWriter(RelationLabels labels) {
    this.labels = labels;
  }

  String write(Lineage.Graph graph, LineageDrawing.Layout layout) {
    // role=img would hide the links inside from screen readers; a figure with a name keeps them. A
    // group would, too, but the base style sheet stretches groups to the width of the page.
    out.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"lineage-drawing\" role=\"figure\""
                + " aria-labelledby=\"lineage-title lineage-desc\" width=\"%1$.0f\" height=\"%2$.0f\""
                + " viewBox=\"0 0 %1$.0f %2$.0f\" font-family=\"'Be Vietnam Pro', 'Noto Sans',"
                + " sans-serif\">",
            Math.ceil(layout.width()), Math.ceil(layout.height())));
    element("title", "lineage-title", labels.message("drawing.title", graph.centre().label()));
    var size = labels.message("drawing.desc", layout.boxes().size(), layout.lines().size());
    var more = graph.truncated() ? " " + labels.message("drawing.truncated") : "";
    element("desc", "lineage-desc", size + more);
    out.append(
        "<defs><marker id=\"lineage-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\""
            + " markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\""
            + " orient=\"auto-start-reverse\"><path class=\"arrow\" d=\"M0 0 10 5 0 10z\""
            + " fill=\"#444\"/></marker></defs>");
    layout.lines().forEach(this::line);
    layout.lines().forEach(this::label);
    layout.boxes().forEach(box -> box(box, box.node().id().equals(graph.centre().id())));
    return out.append("</svg>").toString();
  }

  private void line(LineageDrawing.Line line) {
    var strongest = line.relations().getFirst();
    out.append(
        format(
            "<g class=\"edge %s\"><title>%s</title>",
            line.relations().stream()
                .map(Relation::slug)
                .map(slug -> "edge-" + slug)
                .collect(Collectors.joining(" ")),
            escape(
                labels.message(
                    "drawing.edge", line.from().label(), line.label(), line.to().label()))));
    for (var section : line.shape().getSections()) {
      out.append(
          format(
              "<path d=\"%s\" fill=\"none\" stroke=\"#444\" %s"
                  + " marker-start=\"url(#lineage-arrow)\"/>",
              path(section), stroke(strongest)));
    }
    out.append("</g>");
  }

  private static String path(ElkEdgeSection section) {
    var path = new StringBuilder();
    path.append(format("M%.1f %.1f", section.getStartX(), section.getStartY()));
    section
        .getBendPoints()
        .forEach(bend -> path.append(format(" L%.1f %.1f", bend.getX(), bend.getY())));
    return path.append(format(" L%.1f %.1f", section.getEndX(), section.getEndY())).toString();
  }

  /** Kinds of relation differ by line style, so that nothing rests on colour alone. */
  private static String stroke(Relation relation) {
    return switch (relation) {
      case BASED_ON, APPLIES -> "stroke-width=\"1.6\"";
      case IMPLEMENTS, GUIDES, DETAILS -> "stroke-width=\"2.6\"";
      case AMENDS, REPLACES, REPEALS, SUSPENDS, CORRECTS, EXTENDS, CONSOLIDATES, WITHDRAWS ->
          "stroke-width=\"2.2\" stroke-dasharray=\"10 4\"";
      case CITES -> "stroke-width=\"1.4\" stroke-dasharray=\"2 4\"";
      case ATTACHES, REPLIES_TO, FOLLOWS_UP -> "stroke-width=\"1.6\" stroke-dasharray=\"9 3 2 3\"";
    };
  }

  private void label(LineageDrawing.Line line) {
    for (var shape : line.shape().getLabels()) {
      out.append(
          format(
              "<text class=\"edge-label\" x=\"%.1f\" y=\"%.1f\" font-size=\"%d\""
                  + " text-anchor=\"middle\" fill=\"#222\" stroke=\"#fff\" stroke-width=\"4\""
                  + " stroke-linejoin=\"round\" paint-order=\"stroke\">%s</text>",
              shape.getX() + shape.getWidth() / 2,
              shape.getY() + shape.getHeight() - 5,
              NodeText.LABEL_FONT_SIZE,
              escape(line.label())));
    }
  }

  private void box(LineageDrawing.Box box, boolean centre) {
    var node = box.node();
    var shape = box.shape();
    var kind = centre ? "node centre" : node.held() ? "node held" : "node stub";
    out.append(
        format(
            "<a class=\"%s\" href=\"/van-ban/%s\"%s><title>%s</title>",
            kind,
            escape(node.slug()),
            centre ? " aria-current=\"page\"" : "",
            escape(title(node, centre))));
    out.append(
        format(
            "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"5\" fill=\"%s\""
                + " stroke=\"#333\" stroke-width=\"%s\"%s/>",
            shape.getX(),
            shape.getY(),
            shape.getWidth(),
            shape.getHeight(),
            centre ? "#fff3c4" : "#fff",
            centre ? "3.5" : "1.3",
            node.held() ? "" : " stroke-dasharray=\"5 4\""));
    text(shape.getX() + 12, shape.getY() + 19, "600", NodeText.first(node));
    text(shape.getX() + 12, shape.getY() + 37, "400", NodeText.second(node));
    out.append("</a>");
  }

  private String title(Node node, boolean centre) {
    var title = new StringBuilder(node.label());
    if (node.issuer() != null) {
      title.append(", ").append(node.issuer());
    }
    if (node.date() != null) {
      title.append(", ").append(node.date().iso());
    }
    if (node.subject() != null) {
      title.append(": ").append(node.subject());
    }
    if (!node.held()) {
      title.append(" (").append(labels.message("drawing.stub")).append(')');
    }
    if (centre) {
      title.append(" (").append(labels.message("drawing.centre")).append(')');
    }
    return title.toString();
  }

  private void text(double x, double y, String weight, String text) {
    if (!text.isEmpty()) {
      out.append(
          format(
              "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%d\" font-weight=\"%s\""
                  + " fill=\"#111\">%s</text>",
              x, y, NodeText.FONT_SIZE, weight, escape(text)));
    }
  }

  private void element(String name, String id, String text) {
    out.append(format("<%1$s id=\"%2$s\">%3$s</%1$s>", name, id, escape(text)));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }

  /** XML text and attribute values; characters that XML forbids become U+FFFD. */
  private static String escape(String text) {
    var safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
          }
        });
    return safe.toString();
  }

  private static boolean allowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c < 0xD800
        || c > 0xDFFF && c < 0xFFFE
        || c >= 0x10000;
  }
}
