package vn.cancu.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;

/**
 * A graph as two tables in one archive, so that both tell of one moment: nodes.csv and edges.csv
 * with the columns that Gephi and its like look for by name. Unlike tables for people they have no
 * byte order mark, which such programs take for a part of the first name.
 */
final class GraphTables extends GraphShape {
  private final List<GraphColumn<Node>> ofNodes;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

  /**
   * @param site where pages of documents stand
   */
  GraphTables(String site) {
    ofNodes = GraphColumn.ofNodes(site);
  }

  @Override
  void begin() {
    table("nodes.csv", List.of("Id", "Label"), ofNodes);
  }

  @Override
  void node(Node node, List<Edge> none) {
    row(Stream.of(node.id(), node.label()), ofNodes, node);
  }

  @Override
  void nodesEnd() {
    table("edges.csv", List.of("Source", "Target", "Type"), GraphColumn.OF_EDGES);
  }

  @Override
  void edge(Edge edge) {
    row(Stream.of(edge.from().id(), edge.to().id(), "Directed"), GraphColumn.OF_EDGES, edge);
  }

  private <T> void table(String name, List<String> first, List<GraphColumn<T>> columns) {
    try {
      zip.putNextEntry(new ZipEntry(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(Stream.concat(first.stream(), columns.stream().map(GraphColumn::name)));
  }

  private <T> void row(Stream<String> first, List<GraphColumn<T>> columns, T one) {
    write(
        Stream.concat(
            first, columns.stream().map(column -> Objects.requireNonNullElse(column.of(one), ""))));
  }

  private void write(Stream<String> cells) {
    try {
      zip.write(
          ExportForm.csv(cells.map(ExportForm::cell).toList()).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void end() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  byte[] taken() {
    var taken = bytes.toByteArray();
    bytes.reset();
    return taken;
  }
}
