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
import java.util.Optional;
import java.util.Set;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.DocumentKey;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;

/** One document for programs: its record, its text, its original. */
@Controller("/api/v1/documents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentApi {
  private final Archive archive;
  private final Lineage lineage;
  private final ResolvedRecords records;
  private final Absent absent;

  DocumentApi(Archive archive, Lineage lineage, ResolvedRecords records, Absent absent) {
    this.absent = absent;
    this.archive = archive;
    this.lineage = lineage;
    this.records = records;
  }

  @Get
  HttpResponse<?> show(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    var document = document(id, reader);
    var answer = HttpResponse.ok(records.of(document, reader));
    return RecordTag.put(request, answer, document.entry());
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
        .orElseGet(() -> absent.at(node.map(Node::id).orElse(id), reader));
  }
}
