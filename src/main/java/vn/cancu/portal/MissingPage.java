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
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Lineage.Wanted.Missing;

/** Documents that others cite and the archive does not hold, most cited first. */
@Controller("/con-thieu")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MissingPage {
  private static final int SIZE = 50;
  private static final int MOST_PAGES = 200;

  private final Lineage lineage;
  private final Pages pages;

  MissingPage(Lineage lineage, Pages pages) {
    this.lineage = lineage;
    this.pages = pages;
  }

  /** What the template missing.ftlh shows. */
  public record Model(long total, List<Row> rows, PageLinks links) {}

  public record Row(
      String href, String label, @Nullable String issuer, @Nullable String date, long times) {
    static Row of(Missing missing) {
      var node = missing.node();
      return new Row(
          Titles.href(node.slug()),
          node.label(),
          node.issuer(),
          Titles.date(node.date()),
          missing.times());
    }
  }

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    int page = Parameters.number(request, "trang", 1, 1, MOST_PAGES);
    var wanted = lineage.wanted(page, SIZE, reader);
    int last = PageLinks.count(wanted.total(), SIZE, MOST_PAGES);
    PageLinks.refuseBeyond(page, last);
    var links =
        PageLinks.of(page, last, each -> each == 1 ? "/con-thieu" : "/con-thieu?trang=" + each);
    var rows = wanted.missing().stream().map(Row::of).toList();
    return pages.html("missing.ftlh", new Model(wanted.total(), rows, links), request);
  }
}
