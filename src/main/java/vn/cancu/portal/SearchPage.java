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
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.search.Hits;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** Search with facets; every state of it is an address. */
@Controller("/tim-kiem")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchPage {
  private final SearchIndex index;
  private final MissingNumbers missing;
  private final Pages pages;

  SearchPage(SearchIndex index, MissingNumbers missing, Pages pages) {
    this.index = index;
    this.missing = missing;
    this.pages = pages;
  }

  /** What the template search.ftlh shows. */
  public record Model(
      String text,
      long total,
      List<Card> results,
      FacetGroups facets,
      List<Order> orders,
      PageLinks links,
      List<String> expanded,
      @Nullable String unexpanded,
      List<Suggestion> readings,
      @Nullable Suggestion suggestion,
      List<MissingNumbers.Offer> missing,
      String clear,
      String feed,
      String follow,
      List<Download> downloads,
      String sort) {}

  /** The whole result as a file. */
  public record Download(String name, String href) {}

  public record Order(String key, String href, boolean current) {}

  public record Suggestion(String text, String href) {}

  @Metered(Rate.SEARCH)
  @Get
  @Kept
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var address = SearchAddress.of(request);
    var hits = index.find(address.query(), reader);
    int last = PageLinks.count(hits.total(), SearchQuery.DEFAULT_SIZE, SearchAddress.MOST_PAGES);
    if (address.page() > last) {
      address = address.at(last);
      hits = index.find(address.query(), reader);
    }
    var searched = address.text();
    var cards = hits.hits().stream().map(hit -> Card.of(hit, searched)).toList();
    return pages.html(
        "search.ftlh",
        model(address, hits, cards, last, missing.of(address, hits, reader)),
        request);
  }

  private static Model model(
      SearchAddress address,
      Hits hits,
      List<Card> cards,
      int last,
      List<MissingNumbers.Offer> missing) {
    var suggestion = hits.suggestion();
    var notes = hits.notes();
    return new Model(
        address.text(),
        hits.total(),
        cards,
        FacetGroups.of(address, hits),
        Arrays.stream(Sort.values())
            .map(sort ->
                new Order(
                    "sap." + sort.parameter(), address.sorted(sort).href(), sort == address.sort()))
            .toList(),
        PageLinks.of(address.page(), last, page -> address.at(page).href()),
        notes.expanded(),
        notes.plain() == null ? null : address.asking(notes.plain()).href(),
        notes.readings().stream().map(text -> asking(address, text)).toList(),
        suggestion == null ? null : asking(address, suggestion),
        missing,
        address.withoutChoices().href(),
        address.feed(),
        address.follow(),
        Arrays.stream(ExportForm.values())
            .map(form ->
                new Download(form.parameter().toUpperCase(Locale.ROOT), address.export(form)))
            .toList(),
        address.sort().parameter());
  }

  private static Suggestion asking(SearchAddress address, String text) {
    return new Suggestion(text, address.asking(text).href());
  }
}
