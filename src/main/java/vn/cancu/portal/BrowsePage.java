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
import vn.cancu.search.Facet;
import vn.cancu.search.SearchIndex;

/** All issuers, years, types and topics that the archive has, with their counts. */
@Controller("/duyet")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class BrowsePage {
  private final SearchIndex index;
  private final Pages pages;

  BrowsePage(SearchIndex index, Pages pages) {
    this.index = index;
    this.pages = pages;
  }

  /** What the template browse.ftlh shows. */
  public record Model(long total, List<BrowseLinks> browse) {}

  @Get
  @Kept
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var overview = index.overview(reader);
    var browse =
        Stream.of(Facet.LEVEL, Facet.ISSUER, Facet.YEAR, Facet.TYPE, Facet.TOPIC)
            .map(facet -> BrowseLinks.of(overview.facets(), facet, Integer.MAX_VALUE))
            .toList();
    return pages.html("browse.ftlh", new Model(overview.total(), browse), request);
  }
}
