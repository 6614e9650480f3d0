package vn.cancu.portal;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.LineageDrawing;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.Resolution;

/** Who cites whom, for programs. Takes the id of a stub wherever it takes that of a document. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LineageApi {
  private static final int AT_ONE_TIME = 3;

  private final ExportPlaces places = new ExportPlaces(AT_ONE_TIME);
  private final Lineage lineage;
  private final LineageDrawing drawing;
  private final LineageNodes nodes;
  private final SiteAddress site;
  private final Audit audit;

  LineageApi(
      Lineage lineage, LineageDrawing drawing, LineageNodes nodes, SiteAddress site, Audit audit) {
    this.audit = audit;
    this.lineage = lineage;
    this.drawing = drawing;
    this.nodes = nodes;
    this.site = site;
  }

  record Edges(long total, @Nullable Integer page, List<Edge> edges) {}

  record Choices(List<Node> choices) {}

  @Get("/documents/{id}/cites")
  Edges cites(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    // One list without pages; a slip must not look as if it had been understood.
    Parameters.number(request, "page", 1, 1, 1);
    var relations = Parameters.relations(request, "relation");
    var edges =
        lineage.cites(nodes.of(id, reader).id(), reader).stream()
            .filter(edge -> relations.isEmpty() || relations.contains(edge.relation()))
            .toList();
    return new Edges(edges.size(), null, edges);
  }

  @Get("/documents/{id}/cited-by")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  HttpResponse<?> citedBy(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    boolean whole = Parameters.isTable(request);
    var address = whole ? InboundAddress.wholeOfApi(request) : InboundAddress.ofApi(request);
    var node = nodes.of(id, reader);
    return whole
        ? csv(node, address, request, reader)
        : HttpResponse.ok(edges(node, address, reader));
  }

  private Edges edges(Node node, InboundAddress address, Clearance reader) {
    return lineage
        .inbound()
        .page(node.id(), address.asked(), address.skipped(), InboundAddress.SIZE, reader)
        .map(found -> new Edges(found.total(), address.page(), found.edges()))
        .orElseThrow(() -> nodes.absent(node.id(), reader));
  }

  private HttpResponse<?> csv(
      Node node, InboundAddress address, HttpRequest<?> request, Clearance reader) {
    if (places.isFull()) {
      throw Refusal.after(Duration.ofMinutes(1), "loi.nhieu-nguoi-tai");
    }
    audit.export(request, reader, node.id(), "csv");
    var scroll =
        lineage
            .inbound()
            .all(node.id(), address.asked(), reader)
            .orElseThrow(() -> nodes.absent(node.id(), reader));
    var bytes = new ExportStream(new EdgeParts(scroll, site.of(request)), places);
    var name = Words.VIETNAMESE.say("bang.vien-dan.tep", node.slug().replace('/', '-'));
    var type = ExportForm.CSV.type();
    return HttpResponse.ok(new StreamedFile(bytes, type))
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
  }

  @Get("/documents/{id}/lineage")
  @Produces({
    MediaType.APPLICATION_JSON,
    "image/svg+xml",
    "application/graphml+xml",
    "application/gexf+xml",
    "application/zip",
    "application/ld+json"
  })
  HttpResponse<?> lineage(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    int depth = Parameters.number(request, "depth", 1, 1, WalkChoices.DEEPEST);
    var relations = Parameters.relations(request, "relation");
    var format = Parameters.text(request, "format");
    var node = nodes.of(id, reader);
    var graph = lineage.around(node.id(), depth, relations, reader);
    return switch (format) {
      case "", "json" -> HttpResponse.ok(graph).contentType(MediaType.APPLICATION_JSON_TYPE);
      case "svg" -> HttpResponse.ok(drawing.svg(graph)).contentType("image/svg+xml;charset=utf-8");
      default -> {
        var form =
            GraphForm.of(format)
                .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "loi.dang-luoc-do"));
        audit.export(request, reader, node.id(), format);
        var name =
            Words.VIETNAMESE.say("luoc-do.tep", node.slug().replace('/', '-'), form.ending());
        yield HttpResponse.ok(form.of(graph, site.of(request)))
            .contentType(form.type())
            .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
      }
    };
  }

  @Get("/resolve")
  HttpResponse<?> resolve(HttpRequest<?> request, Clearance reader) {
    var identifier = Parameters.text(request, "identifier").strip();
    if (identifier.isEmpty() || identifier.length() > 200) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.thieu-so-hieu");
    }
    var year = Parameters.number(request, "year");
    var issuer = Parameters.text(request, "issuer").strip();
    return switch (nodes.meant(identifier, year, issuer.isEmpty() ? null : issuer, reader)) {
      case Resolution.Found(var node) -> HttpResponse.ok(node);
      case Resolution.Ambiguous(var choices) ->
          HttpResponse.status(HttpStatus.MULTIPLE_CHOICES).body(new Choices(choices));
      case Resolution.Unknown() -> throw new Refusal(HttpStatus.NOT_FOUND, "loi.khong-co-so-hieu");
    };
  }
}
