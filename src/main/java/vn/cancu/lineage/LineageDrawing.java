package vn.cancu.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import vn.cancu.document.Relation;

/**
 * Draws a neighbourhood as SVG without a browser: cited documents on the left, citing ones on the
 * right, each node a link.
 */
public final class LineageDrawing {
  /** One line in the drawing: everything that one document says of another. */
  record Line(ElkEdge shape, Node from, Node to, List<Relation> relations, String label) {}

  record Box(ElkNode shape, Node node) {}

  /** A drawing laid out, sizes in CSS pixels. */
  record Layout(double width, double height, List<Box> boxes, List<Line> lines) {}

  private final RelationLabels labels;

  public LineageDrawing(RelationLabels labels) {
    this.labels = labels;
    // The service knows no algorithm until one is registered when it is not run inside Eclipse.
    LayoutMetaDataService.getInstance()
        .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
  }

  /** The graph as one SVG element, text escaped, readable on screen, in print and by itself. */
  public String svg(Lineage.Graph graph) {
    return new SvgWriter(labels).write(graph, layout(graph));
  }

  private Layout layout(Lineage.Graph graph) {
    var root = ElkGraphUtil.createGraph();
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, 18d);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 10d);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 28d);
    root.setProperty(LayeredOptions.PADDING, new ElkPadding(16));
    var boxes = new ArrayList<Box>();
    Map<String, ElkNode> shapes = new HashMap<>();
    for (var node : graph.nodes()) {
      var shape = ElkGraphUtil.createNode(root);
      shape.setDimensions(NodeText.width(node), NodeText.HEIGHT);
      shapes.put(node.id(), shape);
      boxes.add(new Box(shape, node));
    }
    var lines = lines(graph, shapes);
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    boxes.sort(LineageDrawing::inReadingOrder);
    return new Layout(root.getWidth(), root.getHeight(), boxes, lines);
  }

  private List<Line> lines(Lineage.Graph graph, Map<String, ElkNode> shapes) {
    Map<List<String>, List<Edge>> together =
        graph.edges().stream()
            .filter(edge -> !edge.from().id().equals(edge.to().id()))
            .collect(
                Collectors.groupingBy(
                    edge -> List.of(edge.from().id(), edge.to().id()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    var lines = new ArrayList<Line>();
    for (var edges : together.values()) {
      var from = edges.getFirst().from();
      var to = edges.getFirst().to();
      var citing = shapes.get(from.id());
      var cited = shapes.get(to.id());
      if (citing == null || cited == null) {
        continue;
      }
      var relations = edges.stream().map(Edge::relation).distinct().sorted().toList();
      var label = relations.stream().map(labels::out).collect(Collectors.joining("; "));
      // Laid out from the cited document, so that it stands on the left; the arrow is drawn at that
      // end.
      var shape = ElkGraphUtil.createSimpleEdge(cited, citing);
      var text = ElkGraphUtil.createLabel(label, shape);
      text.setDimensions(NodeText.labelWidth(label), NodeText.LABEL_HEIGHT);
      lines.add(new Line(shape, from, to, relations, label));
    }
    return lines;
  }

  /** Left to right, then top to bottom: the order in which the keyboard visits the links. */
  private static int inReadingOrder(Box one, Box other) {
    int columns = Double.compare(one.shape().getX(), other.shape().getX());
    return columns != 0 ? columns : Double.compare(one.shape().getY(), other.shape().getY());
  }
}
