package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Entry;

/** What search engines may read, and where it is (sitemaps.org 0.9: 50,000 addresses a file). */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class Sitemap {
  private static final int MOST = 50_000;

  private final Archive archive;
  private final Pages pages;
  private final SiteAddress site;

  Sitemap(Archive archive, Pages pages, SiteAddress site) {
    this.archive = archive;
    this.pages = pages;
    this.site = site;
  }

  /**
   * What the template sitemap.ftlx shows.
   *
   * @param parts addresses of further files; empty where one file is enough
   */
  public record Model(String site, List<Place> places, List<String> parts) {}

  public record Place(String href, @Nullable String changed) {}

  @Get("/robots.txt")
  @Produces(MediaType.TEXT_PLAIN)
  String robots(HttpRequest<?> request, Clearance reader) {
    return """
    User-agent: *
    Disallow: /api/
    Disallow: /tim-kiem?
    Disallow: /feed/tim-kiem
    Disallow: /van-ban/*/vien-dan-boi?
    Disallow: /van-ban/*/thuc-hien?
    Disallow: /lien-he?
    Disallow: /tai-ve/
    Sitemap: %s/sitemap.xml
    """
        .formatted(site.of(request));
  }

  /**
   * @param request {@code ?tu=} names the journal position after which a part begins
   */
  @Get("/sitemap.xml")
  @Produces(MediaType.APPLICATION_XML)
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var after = Parameters.number(request, "tu");
    var first = archive.since(after == null ? 0 : Math.max(after, 0), MOST);
    boolean whole = after != null || first.size() < MOST;
    var model =
        whole
            ? new Model(site.of(request), places(first, reader), List.of())
            : new Model(site.of(request), List.of(), parts(first));
    return pages.xml("sitemap.ftlx", model, request, "application/xml");
  }

  private static List<Place> places(List<Entry> entries, Clearance reader) {
    var places = new ArrayList<Place>();
    for (var entry : entries) {
      if (reader.mayRead(entry.visibility())) {
        places.add(
            new Place(
                Titles.href(entry.slug()), entry.at().truncatedTo(ChronoUnit.SECONDS).toString()));
      }
    }
    return places;
  }

  private List<String> parts(List<Entry> first) {
    var parts = new ArrayList<String>();
    parts.add("/sitemap.xml?tu=0");
    for (var entries = first; entries.size() == MOST; ) {
      long last = entries.getLast().seq();
      entries = archive.since(last, MOST);
      if (!entries.isEmpty()) {
        parts.add("/sitemap.xml?tu=" + last);
      }
    }
    return parts;
  }
}
