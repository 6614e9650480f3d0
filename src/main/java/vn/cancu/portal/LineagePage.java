package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Inbound;
import vn.cancu.lineage.InboundFacet;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Lineage.Graph;
import vn.cancu.lineage.LineageDrawing;
import vn.cancu.lineage.Node;
import vn.cancu.lineage.RelationLabels;

/** Lược đồ: what a document acts on, the document, what acts on it; as lists and as a drawing. */
@Controller("/van-ban/{issuer}/{year}/{number}/luoc-do")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LineagePage {
  private static final int FIRST = 20;

  private final LineageNodes nodes;
  private final Lineage lineage;
  private final LineageDrawing drawing;
  private final Pages pages;

  LineagePage(LineageNodes nodes, Lineage lineage, LineageDrawing drawing, Pages pages) {
    this.nodes = nodes;
    this.lineage = lineage;
    this.drawing = drawing;
    this.pages = pages;
  }

  /** What the template lineage.ftlh shows. */
  public record Model(
      String href,
      boolean held,
      String label,
      @Nullable String subject,
      @Nullable String issuer,
      @Nullable String date,
      List<RelationGroup> outward,
      List<Inward> inward,
      List<Step> further,
      String drawing,
      boolean truncated,
      WalkChoices choices,
      List<GraphForm.Link> files) {}

  /**
   * @param documents in all, of which the group has the newest
   * @param all where the others are listed; null where the group has all
   */
  public record Inward(RelationGroup group, long documents, @Nullable String all) {}

  /** An edge between two other documents. */
  public record Step(
      String fromHref, String from, String relation, @Nullable String toHref, String to) {}

  @Get
  @Kept
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var choices = WalkChoices.of(request, 1);
    return nodes.page(
        issuer + "/" + year + "/" + number,
        "/luoc-do",
        request,
        reader,
        node -> {
          var graph = lineage.around(node.id(), choices.depth(), choices.relations(), reader);
          return pages.html("lineage.ftlh", model(node, graph, choices, reader), request);
        });
  }

  /** The columns are not those of the graph, which is cut and narrowed. */
  private Model model(Node centre, Graph graph, WalkChoices choices, Clearance reader) {
    return new Model(
        Titles.href(centre.slug()),
        centre.held(),
        centre.label(),
        centre.subject(),
        centre.issuer(),
        Titles.date(centre.date()),
        RelationGroup.outward(lineage.cites(centre.id(), reader)),
        lineage.inbound().groups(centre.id(), FIRST, reader).stream()
            .map(group -> inward(centre, group))
            .toList(),
        further(graph),
        graph.edges().isEmpty() ? "" : drawing.svg(graph),
        graph.truncated(),
        choices,
        GraphForm.links("/api/v1/documents/" + centre.id() + "/lineage", choices.ofApi()));
  }

  private static Inward inward(Node centre, Inbound.Group found) {
    var group = RelationGroup.inward(found.edges()).getFirst();
    boolean more = found.documents() > group.documents().size();
    var narrowed = "?" + InboundFacet.RELATION.parameter() + "=" + found.relation().slug();
    return new Inward(
        group,
        found.documents(),
        more ? Titles.href(centre.slug()) + InboundAddress.TAIL + narrowed : null);
  }

  private static List<Step> further(Graph graph) {
    var centre = graph.centre().id();
    return graph.edges().stream()
        .filter(edge -> !edge.from().id().equals(centre) && !edge.to().id().equals(centre))
        .map(LineagePage::step)
        .distinct()
        .toList();
  }

  private static Step step(Edge edge) {
    return new Step(
        Titles.href(edge.from().slug()),
        edge.from().label(),
        RelationLabels.VIETNAMESE.out(edge.relation()),
        edge.to().id().isEmpty() ? null : Titles.href(edge.to().slug()),
        edge.to().label());
  }
}
