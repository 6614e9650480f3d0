package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Tells browsers and other programs how to search here: OpenSearch 1.1, draft 6. */
@Controller("/opensearch.xml")
@Produces(OpenSearch.TYPE)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenSearch {
  static final String TYPE = "application/opensearchdescription+xml";

  private final Pages pages;
  private final Assets assets;
  private final SiteAddress site;

  OpenSearch(Pages pages, Assets assets, SiteAddress site) {
    this.pages = pages;
    this.assets = assets;
    this.site = site;
  }

  /** What the template opensearch.ftlx shows. */
  public record Model(String site, String icon) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request) {
    var model = new Model(site.of(request), assets.address("icon.svg"));
    return pages.xml("opensearch.ftlx", model, request, TYPE);
  }
}
