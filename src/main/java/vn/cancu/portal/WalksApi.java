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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Implementation;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.Ties;

/** What lies downstream of a document and how two hang together, for programs. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WalksApi {
  private final Lineage lineage;
  private final LineageNodes nodes;
  private final SiteAddress site;
  private final Audit audit;

  WalksApi(Lineage lineage, LineageNodes nodes, SiteAddress site, Audit audit) {
    this.audit = audit;
    this.lineage = lineage;
    this.nodes = nodes;
    this.site = site;
  }

  @Get("/documents/{id}/impact")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  HttpResponse<?> impact(@PathVariable String id, HttpRequest<?> request, Clearance reader) {
    int depth = Parameters.number(request, "depth", ImpactPage.USUAL, 1, WalkChoices.DEEPEST);
    var relations = Parameters.relations(request, "relation");
    boolean table = Parameters.isTable(request);
    var node = nodes.of(id, reader);
    var impact =
        lineage
            .walks()
            .impact(node.id(), depth, relations, reader)
            .orElseThrow(() -> nodes.absent(id, reader));
    return table
        ? table(
            node, "bang.anh-huong.tep", ImpactTable.of(impact, site.of(request)), request, reader)
        : HttpResponse.ok(impact);
  }

  @Get("/documents/{id}/implementation")
  @Produces({MediaType.APPLICATION_JSON, "text/csv"})
  HttpResponse<?> implementation(
      @PathVariable String id, HttpRequest<?> request, Clearance reader) {
    int depth =
        Parameters.number(request, "depth", ImplementationPage.USUAL, 1, WalkChoices.DEEPEST);
    var relations = Parameters.relations(request, "relation", Implementation.RELATIONS);
    boolean table = Parameters.isTable(request);
    var node = nodes.of(id, reader);
    var found =
        lineage
            .walks()
            .implementation(node.id(), depth, relations, reader)
            .orElseThrow(() -> nodes.absent(id, reader));
    return table
        ? table(
            node,
            "bang.thuc-hien.tep",
            ImplementationTable.of(found, site.of(request)),
            request,
            reader)
        : HttpResponse.ok(found);
  }

  /**
   * @param file key of the name of the file
   */
  private HttpResponse<?> table(
      Node node, String file, String csv, HttpRequest<?> request, Clearance reader) {
    audit.export(request, reader, node.id(), "csv");
    var name = Words.VIETNAMESE.say(file, node.slug().replace('/', '-'));
    return HttpResponse.ok(csv)
        .contentType(ExportForm.CSV.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, OriginalFile.disposition(false, name));
  }

  @Get("/paths")
  Ties paths(HttpRequest<?> request, Clearance reader) {
    int depth = Parameters.number(request, "depth", WalkChoices.DEEPEST, 1, WalkChoices.DEEPEST);
    var relations = Parameters.relations(request, "relation");
    var from = Parameters.text(request, "from").strip();
    var to = Parameters.text(request, "to").strip();
    if (from.isEmpty() || to.isEmpty()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.thieu-hai-dau");
    }
    var one = nodes.of(from, reader).id();
    var other = nodes.of(to, reader).id();
    if (one.equals(other)) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "loi.cung-mot-van-ban");
    }
    return lineage
        .walks()
        .ties(one, other, depth, relations, reader)
        .orElseThrow(() -> nodes.absent(from, reader));
  }
}
