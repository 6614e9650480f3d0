package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.stream.Stream;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Node;
import vn.cancu.search.Facet;
import vn.cancu.search.Hits;
import vn.cancu.search.SearchIndex;

/** What the archive holds, and the ways into it. */
@Controller("/")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomePage {
  private static final int NEWEST = 6;
  private static final int MOST = 8;

  private final Archive archive;
  private final SearchIndex index;
  private final Lineage lineage;
  private final Pages pages;

  HomePage(Archive archive, SearchIndex index, Lineage lineage, Pages pages) {
    this.archive = archive;
    this.index = index;
    this.lineage = lineage;
    this.pages = pages;
  }

  /** What the template home.ftlh shows. */
  public record Model(
      long count,
      long issuers,
      long missing,
      List<BrowseLinks> browse,
      List<Card> newest,
      List<Ranked> mostCited,
      List<Ranked> wanted) {}

  /**
   * @param times documents that cite it
   */
  public record Ranked(String href, String label, boolean held, long times) {
    static Ranked of(Node node, long times) {
      return new Ranked(Titles.href(node.slug()), node.label(), node.held(), times);
    }
  }

  @Get
  @Kept
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var overview = index.overview(reader);
    var wanted = lineage.wanted(1, MOST, reader);
    var newest = overview.newest().stream().limit(NEWEST).toList();
    var model =
        new Model(
            archive.count(reader),
            issuers(overview.facets().getOrDefault(Facet.ISSUER, List.of())),
            wanted.total(),
            Stream.of(Facet.ISSUER, Facet.YEAR, Facet.TYPE, Facet.TOPIC)
                .map(facet -> BrowseLinks.of(overview.facets(), facet, MOST))
                .toList(),
            newest.stream().map(Card::of).toList(),
            overview.mostCited().stream()
                .limit(MOST)
                .map(cited -> Ranked.of(cited.node(), cited.times()))
                .toList(),
            wanted.missing().stream()
                .map(missing -> Ranked.of(missing.node(), missing.times()))
                .toList());
    return pages.html("home.ftlh", model, request);
  }

  /** A body of today with its predecessors is no body of its own. */
  private static long issuers(List<Hits.FacetValue> values) {
    return values.stream().filter(value -> !value.isGroup(values)).count();
  }
}
