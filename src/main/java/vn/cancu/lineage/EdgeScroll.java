package vn.cancu.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import vn.cancu.engine.Scroll;

/** Every edge to one document, in batches, see {@link Scroll}. Not for several threads. */
public final class EdgeScroll implements AutoCloseable {
  private final Scroll scroll;
  private final Node to;

  EdgeScroll(Scroll scroll, Node to) {
    this.scroll = scroll;
    this.to = to;
  }

  /** The next ones; none at the end. */
  public List<Edge> next() {
    return scroll.next().stream().map(hit -> edge(Objects.requireNonNull(hit.source()))).toList();
  }

  private Edge edge(JsonNode row) {
    return CitationRow.of(row).edge(to);
  }

  @Override
  public void close() {
    scroll.close();
  }
}
