package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.PartialDate;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.InboundSort;
import vn.cancu.lineage.Lineage;
import vn.cancu.lineage.Lineage.Wanted.Missing;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.lineage.WantedSort;
import vn.cancu.search.Hits;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/**
 * Atom feeds (RFC 4287): the last documents taken in, any search, who cites a document. What a
 * search finds stands by when the archive took it in: a paper of 1998 that came today is news.
 */
@Metered(Rate.SEARCH)
@Controller("/feed")
@Produces("application/atom+xml")
@ExecuteOn(TaskExecutors.BLOCKING)
final class Feeds {
  private static final int SIZE = 50;

  /** Stands for a date that is not known: Atom wants one in each entry. */
  private static final LocalDate LONG_AGO = LocalDate.of(1945, 9, 2);

  private static final String MIDNIGHT = "T00:00:00+07:00";

  private final SearchIndex index;
  private final Lineage lineage;
  private final Pages pages;
  private final SiteAddress site;
  private final LineageNodes nodes;

  Feeds(SearchIndex index, Lineage lineage, Pages pages, SiteAddress site, LineageNodes nodes) {
    this.nodes = nodes;
    this.index = index;
    this.lineage = lineage;
    this.pages = pages;
    this.site = site;
  }

  /** What the template feed.ftlx shows. */
  public record Model(
      String site, String title, String self, String alternate, String updated, List<Item> items) {}

  public record Item(String href, String title, String summary, String author, String updated) {}

  @Get("/moi-nhat")
  HttpResponse<?> newest(HttpRequest<?> request, Clearance reader) {
    var hits = index.find(new SearchQuery("", Map.of(), Sort.ARRIVAL, 1, SIZE), reader);
    return answer(request, Words.VIETNAMESE.say("tin.moi-nhat"), "/", items(hits));
  }

  @Get("/tim-kiem")
  HttpResponse<?> search(HttpRequest<?> request, Clearance reader) {
    var address = SearchAddress.of(request).at(1);
    var hits = index.find(address.sorted(Sort.ARRIVAL).query(SIZE), reader);
    var title =
        address.text().isEmpty()
            ? Words.VIETNAMESE.say("tin.loc")
            : Words.VIETNAMESE.say("tin.tim-kiem", address.text());
    return answer(request, title, address.href(), items(hits));
  }

  @Get("/vien-dan/{issuer}/{year}/{number}")
  HttpResponse<?> citedBy(
      @PathVariable String issuer,
      @PathVariable String year,
      @PathVariable String number,
      HttpRequest<?> request,
      Clearance reader) {
    var slug = issuer + "/" + year + "/" + number;
    var address = InboundAddress.whole(slug, request).sorted(InboundSort.NEWEST);
    var node = nodes.at(slug, reader);
    var items =
        lineage.inbound().page(node.id(), address.asked(), 0, SIZE, reader).stream()
            .flatMap(found -> found.edges().stream())
            .map(Feeds::item)
            .toList();
    return answer(
        request,
        Words.VIETNAMESE.say(
            address.chosen().isEmpty() ? "tin.vien-dan" : "tin.vien-dan-loc", node.label()),
        InboundAddress.whole(node.slug(), request).href(),
        items);
  }

  /** What is not held, the one whose newest citing document is newest first. */
  @Get(MissingAddress.PATH)
  HttpResponse<?> missing(HttpRequest<?> request, Clearance reader) {
    var address = MissingAddress.whole(request).sorted(WantedSort.NEWEST);
    var items =
        lineage.wanted(address.asked(), reader).rows(0, SIZE).stream().map(Feeds::item).toList();
    return answer(request, Words.VIETNAMESE.say("thieu.tieu-de"), address.href(), items);
  }

  private static Item item(Missing missing) {
    var node = missing.node();
    return new Item(
        Titles.href(node.slug()),
        XmlText.clean(node.label()),
        Words.VIETNAMESE.say("tin.con-thieu", missing.times()),
        author(node.issuer()),
        day(missing.newest()));
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request, String title, String alternate, List<Item> items) {
    var updated =
        items.stream().map(Item::updated).max(Comparator.naturalOrder()).orElse(day(null));
    var query = request.getUri().getRawQuery();
    var model =
        new Model(
            site.of(request),
            XmlText.clean(title),
            request.getPath() + (query == null ? "" : "?" + query),
            alternate,
            updated,
            items);
    return pages.xml("feed.ftlx", model, request, "application/atom+xml");
  }

  private static List<Item> items(Hits hits) {
    return hits.hits().stream()
        .map(hit ->
            new Item(
                Titles.href(hit.slug()),
                XmlText.clean(Titles.of(hit.record())),
                XmlText.clean(hit.record().subject()),
                author(hit.record().issuer()),
                moment(hit.takenIn())))
        .toList();
  }

  /** One a sentence: a document that cites twice does so in two places. */
  private static Item item(Edge edge) {
    return new Item(
        RelationGroup.place(edge),
        XmlText.clean(
            Words.VIETNAMESE.say(
                "tin.vien-dan.cau",
                edge.from().label(),
                RelationLabels.VIETNAMESE.out(edge.relation()),
                edge.to().label())),
        XmlText.clean(edge.context()),
        author(edge.from().issuer()),
        day(edge.from().date()));
  }

  private static String author(@Nullable String issuer) {
    return issuer == null ? Words.VIETNAMESE.say("khong-ro") : XmlText.clean(issuer);
  }

  private static String moment(@Nullable Instant takenIn) {
    return takenIn == null ? day(null) : takenIn.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String day(@Nullable PartialDate date) {
    return (date == null ? LONG_AGO : date.earliest()) + MIDNIGHT;
  }
}
