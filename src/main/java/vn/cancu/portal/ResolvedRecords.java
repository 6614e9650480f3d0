package vn.cancu.portal;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentRecord;
import vn.cancu.engine.EngineException;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;

/** Records with the targets of their citations, which the archive leaves to be derived. */
@Singleton
final class ResolvedRecords {
  private static final Logger LOG = LoggerFactory.getLogger(ResolvedRecords.class);

  private final Lineage lineage;

  ResolvedRecords(Lineage lineage) {
    this.lineage = lineage;
  }

  DocumentRecord of(ArchivedDocument document, Clearance reader) {
    var record = document.record();
    Map<Integer, List<Node>> targets = new HashMap<>();
    try {
      for (Edge edge : lineage.cites(record.id(), reader)) {
        if (!edge.to().id().isEmpty()) {
          targets.computeIfAbsent(edge.start(), start -> new ArrayList<>()).add(edge.to());
        }
      }
    } catch (EngineException e) {
      LOG.warn("record given without its targets: {}", e.getMessage());
    }
    return record.withCitations(
        record.citations().stream()
            .map(citation ->
                citation.withTarget(
                    target(citation, targets.getOrDefault(citation.start(), List.of()))))
            .toList());
  }

  /** Only the documents of a range begin at one place; they differ by their numbers. */
  private static @Nullable String target(Citation citation, List<Node> there) {
    return there.stream()
        .filter(
            node -> there.size() == 1 || Objects.equals(node.identifier(), citation.identifier()))
        .map(Node::id)
        .findFirst()
        .orElse(null);
  }
}
