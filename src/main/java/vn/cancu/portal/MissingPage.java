package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Lineage.Wanted.Missing;
import vn.cancu.lineage.WantedSort;

/** Documents that others cite and the archive does not hold, to narrow and sort. */
@Controller(MissingAddress.PATH)
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MissingPage {
  private final Lineage lineage;
  private final Pages pages;

  MissingPage(Lineage lineage, Pages pages) {
    this.lineage = lineage;
    this.pages = pages;
  }

  /** What the template missing.ftlh shows. */
  public record Model(
      long total,
      boolean cut,
      List<Row> rows,
      PageLinks links,
      List<FacetGroups.Group> groups,
      List<FacetGroups.Chip> chips,
      List<SearchPage.Order> orders,
      String sort,
      String feed,
      String csv) {}

  /**
   * @param newest day of the newest document that cites it
   */
  public record Row(
      String href,
      String label,
      @Nullable String issuer,
      @Nullable String date,
      long times,
      @Nullable String newest) {
    static Row of(Missing missing) {
      var node = missing.node();
      return new Row(
          Titles.href(node.slug()),
          node.label(),
          node.issuer(),
          Titles.date(node.date()),
          missing.times(),
          Titles.date(missing.newest()));
    }
  }

  @Get
  @Kept
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var address = MissingAddress.of(request, "trang");
    var wanted = lineage.wanted(address.asked(), reader);
    int last = PageLinks.count(wanted.total(), MissingAddress.SIZE, MissingAddress.MOST_PAGES);
    PageLinks.refuseBeyond(address.page(), last);
    var facets = wanted.facets();
    var model =
        new Model(
            wanted.total(),
            wanted.isCut(),
            wanted.rows(address.skipped(), MissingAddress.SIZE).stream().map(Row::of).toList(),
            PageLinks.of(address.page(), last, each -> address.at(each).href()),
            address.groups(facets),
            address.chips(facets),
            Arrays.stream(WantedSort.values())
                .map(sort ->
                    new SearchPage.Order(
                        "sap.con-thieu." + sort.parameter(),
                        address.sorted(sort).href(),
                        sort == address.sort()))
                .toList(),
            address.sort().parameter(),
            address.feed(),
            address.csv());
    return pages.html("missing.ftlh", model, request);
  }
}
