package vn.cancu.portal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;

/**
 * Something that is told of each node or edge of a graph that other programs read.
 *
 * @param type of GraphML and GEXF alike: string, boolean, integer or double
 * @param value gives null for what is not known
 */
record GraphColumn<T>(String name, String type, Function<T, @Nullable String> value) {
  /** Of an edge: besides its ends. */
  static final List<GraphColumn<Edge>> OF_EDGES =
      List.of(
          text("relation", edge -> edge.relation().slug()),
          text("context", Edge::context),
          text("raw", Edge::raw),
          text("provision", Edge::provision),
          new GraphColumn<>(
              "page", "integer", edge -> edge.page() == null ? null : edge.page().toString()),
          new GraphColumn<>(
              "confidence",
              "double",
              edge -> String.format(Locale.ROOT, "%.2f", edge.confidence())));

  /** Of a node: besides its id and label. Days are ISO, cut to what is known. */
  static List<GraphColumn<Node>> ofNodes(String site) {
    return List.of(
        text("type", Node::type),
        text("identifier", Node::identifier),
        text("issuer", Node::issuer),
        text("date", node -> node.date() == null ? null : node.date().iso()),
        text("subject", Node::subject),
        new GraphColumn<>("held", "boolean", node -> String.valueOf(node.held())),
        text("address", node -> site + Titles.href(node.slug())));
  }

  private static <T> GraphColumn<T> text(String name, Function<T, @Nullable String> value) {
    return new GraphColumn<>(name, "string", value);
  }

  @Nullable String of(T one) {
    return value.apply(one);
  }
}
