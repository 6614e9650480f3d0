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
import java.util.Map;
import java.util.stream.Stream;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.Facet;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

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
      BrowseLinks mostCited,
      List<MissingPage.Row> wanted) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var hits = index.find(new SearchQuery("", Map.of(), Sort.NEWEST, 1, NEWEST), reader);
    var wanted = lineage.wanted(1, MOST, reader);
    var model =
        new Model(
            archive.count(reader),
            hits.facets().getOrDefault(Facet.ISSUER, List.of()).size(),
            wanted.total(),
            Stream.of(Facet.ISSUER, Facet.YEAR, Facet.TYPE, Facet.TOPIC)
                .map(facet -> BrowseLinks.of(hits, facet, MOST))
                .toList(),
            hits.hits().stream().map(Card::of).toList(),
            BrowseLinks.of(hits, Facet.LEGAL_BASIS, MOST),
            wanted.missing().stream().map(MissingPage.Row::of).toList());
    return pages.html("home.ftlh", model, request);
  }
}
