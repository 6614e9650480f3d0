package vn.cancu.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.WholeGraph;

/** The whole graph in one of the shapes; breaks off where something in it is withdrawn. */
final class GraphParts implements ExportParts {
  private final WholeGraph graph;
  private final GraphShape shape;
  private final Withdrawals withdrawals;
  private Stage stage = Stage.BEGIN;

  GraphParts(WholeGraph graph, GraphShape shape, Withdrawals withdrawals) {
    this.graph = graph;
    this.shape = shape;
    this.withdrawals = withdrawals;
  }

  private enum Stage {
    BEGIN,
    HELD,
    CITING,
    STUBS,
    EDGES,
    END
  }

  @Override
  public InputStream next(BooleanSupplier allowed) throws IOException {
    stage =
        switch (stage) {
          case BEGIN -> {
            shape.begin();
            yield shape.isNested() ? Stage.CITING : Stage.HELD;
          }
          case HELD -> nodes(graph.nextHeld()) ? Stage.HELD : Stage.STUBS;
          case CITING -> citing() ? Stage.CITING : Stage.STUBS;
          case STUBS -> nodes(graph.nextStubs()) ? Stage.STUBS : afterNodes();
          case EDGES -> edges() ? Stage.EDGES : end();
          case END -> throw new IllegalStateException("nothing more");
        };
    if (withdrawals.any(graph::mayHaveGiven)) {
      // It may have been given away a moment ago: what comes then would not fit, and must not be
      // kept.
      throw new IOException("withdrawn");
    }
    return new ByteArrayInputStream(shape.taken());
  }

  private boolean nodes(@Nullable List<Node> batch) {
    if (batch != null) {
      batch.forEach(node -> shape.node(node, List.of()));
    }
    return batch != null;
  }

  private boolean citing() {
    var batch = graph.nextCiting();
    if (batch != null) {
      batch.forEach(citing -> shape.node(citing.node(), citing.edges()));
    }
    return batch != null;
  }

  private Stage afterNodes() {
    if (shape.isNested()) {
      return end();
    }
    shape.nodesEnd();
    return Stage.EDGES;
  }

  private boolean edges() {
    var batch = graph.nextCiting();
    if (batch != null) {
      batch.forEach(citing -> citing.edges().forEach(shape::edge));
    }
    return batch != null;
  }

  private Stage end() {
    shape.end();
    return Stage.END;
  }

  @Override
  public boolean ended() {
    return stage == Stage.END;
  }

  @Override
  public void close() {
    graph.close();
  }
}
