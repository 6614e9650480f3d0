package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.Citation;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.DocumentRecord;
import vn.cancu.engine.EngineException;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;

/** One document for programs: its record, its text, its original. */
@Controller("/api/v1/documents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentApi {
  private static final Logger LOG = LoggerFactory.getLogger(DocumentApi.class);

  private final Archive archive;
  private final Lineage lineage;

  DocumentApi(Archive archive, Lineage lineage) {
    this.archive = archive;
    this.lineage = lineage;
  }

  @Get
  HttpResponse<?> show(@PathVariable String id, Clearance reader) {
    return HttpResponse.ok(resolved(document(id, reader), reader));
  }

  @Get("/text")
  @Produces(MediaType.TEXT_PLAIN)
  HttpResponse<?> text(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    return Pages.tagged(
        request, document(id, reader).text(), MediaType.of("text/plain;charset=utf-8"));
  }

  @Get("/original")
  @Produces(MediaType.ALL)
  HttpResponse<?> original(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    return OriginalFile.of(archive, document(id, reader), request, reader);
  }

  private ArchivedDocument document(String id, Clearance reader) {
    return archive.read(id, reader).orElseGet(() -> behindStub(id, reader));
  }

  /** The document that the id of a stub has come to mean; else why there is none. */
  private ArchivedDocument behindStub(String id, Clearance reader) {
    var node = DocumentKey.parse(id) == null ? Optional.<Node>empty() : lineage.node(id, reader);
    var document = node.filter(Node::held).flatMap(held -> archive.read(held.id(), reader));
    if (document.isPresent()) {
      return document.get();
    }
    throw node.filter(stub -> !stub.held())
        .map(stub -> {
          long citing = lineage.citedBy(stub.id(), Set.of(), 1, 1, reader).documents();
          return new Refusal(HttpStatus.NOT_FOUND, "loi.chua-co-trong-kho", citing, stub.id());
        })
        .orElseGet(() -> new Refusal(HttpStatus.NOT_FOUND, "loi.khong-co-van-ban"));
  }

  /** The record with the targets of its citations, which the archive leaves to be derived. */
  private DocumentRecord resolved(ArchivedDocument document, Clearance reader) {
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
