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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.lineage.Inbound;
import vn.cancu.lineage.InboundSort;
import vn.cancu.lineage.Lineage;

/** Ai viện dẫn văn bản này: every sentence that cites a document or stub, to narrow and sort. */
@Controller("/van-ban/{issuer}/{year}/{number}/vien-dan-boi")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class InboundPage {
  private final LineageNodes nodes;
  private final Inbound inbound;
  private final Pages pages;

  InboundPage(LineageNodes nodes, Lineage lineage, Pages pages) {
    this.nodes = nodes;
    this.inbound = lineage.inbound();
    this.pages = pages;
  }

  /**
   * What the template inbound.ftlh shows.
   *
   * @param total sentences that are left, in so many documents
   */
  public record Model(
      String href,
      String label,
      @Nullable String subject,
      boolean held,
      long total,
      long documents,
      List<RelationGroup> rows,
      InboundChoices choices,
      List<SearchPage.Order> orders,
      PageLinks links,
      String action,
      String clear,
      String feed,
      String csv,
      String sort) {}

  @Get
  @Kept
  HttpResponse<?> show(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    var address = InboundAddress.of(slug, request);
    return nodes.page(
        slug,
        InboundAddress.TAIL,
        request,
        reader,
        node -> {
          var found =
              inbound
                  .page(node.id(), address.asked(), address.skipped(), InboundAddress.SIZE, reader)
                  .orElseThrow(() -> nodes.absent(slug, reader));
          int last = PageLinks.count(found.total(), InboundAddress.SIZE, InboundAddress.MOST_PAGES);
          PageLinks.refuseBeyond(address.page(), last);
          return pages.html("inbound.ftlh", model(address, found, last), request);
        });
  }

  private static Model model(InboundAddress address, Inbound.Page found, int last) {
    var node = found.node();
    return new Model(
        Titles.href(node.slug()),
        node.label(),
        node.subject(),
        node.held(),
        found.total(),
        found.documents(),
        found.edges().stream().map(RelationGroup::inward).toList(),
        InboundChoices.of(address, found.facets()),
        Arrays.stream(InboundSort.values())
            .map(sort ->
                new SearchPage.Order(
                    "sap." + sort.parameter(), address.sorted(sort).href(), sort == address.sort()))
            .toList(),
        PageLinks.of(address.page(), last, page -> address.at(page).href()),
        address.action(),
        address.withoutChoices().href(),
        address.feed(),
        address.csv(node.id()),
        address.sort().parameter());
  }
}
