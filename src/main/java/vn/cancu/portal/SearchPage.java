package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.search.Facet;
import vn.cancu.search.Hits;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** Search with facets; every state of it is an address. */
@Controller("/tim-kiem")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchPage {
  private static final int OPEN_VALUES = 6;

  private final SearchIndex index;
  private final MissingNumbers missing;
  private final Badges badges;
  private final Pages pages;

  SearchPage(SearchIndex index, MissingNumbers missing, Badges badges, Pages pages) {
    this.index = index;
    this.badges = badges;
    this.missing = missing;
    this.pages = pages;
  }

  /** What the template search.ftlh shows. */
  public record Model(
      String text,
      long total,
      double seconds,
      List<Card> results,
      List<Group> groups,
      List<Chip> chips,
      List<Order> orders,
      PageLinks links,
      List<String> expanded,
      @Nullable String unexpanded,
      List<Suggestion> readings,
      @Nullable Suggestion suggestion,
      List<MissingNumbers.Offer> missing,
      String clear,
      String feed,
      String sort) {}

  /**
   * @param more values behind the first ones; folded
   */
  public record Group(String parameter, String key, List<Choice> values, List<Choice> more) {}

  /**
   * @param within whether it stands under the value before it
   */
  public record Choice(String value, String label, long count, boolean chosen, boolean within) {}

  public record Chip(String key, String label, String remove) {}

  public record Order(String key, String href, boolean current) {}

  public record Suggestion(String text, String href) {}

  @Get
  HttpResponse<?> show(HttpRequest<?> request, Clearance reader) {
    var address = SearchAddress.of(request);
    var hits = index.find(address.query(), reader);
    int last = PageLinks.count(hits.total(), SearchQuery.DEFAULT_SIZE, SearchAddress.MOST_PAGES);
    if (address.page() > last) {
      address = address.at(last);
      hits = index.find(address.query(), reader);
    }
    var known = badges.of(hits.hits(), reader);
    var cards = hits.hits().stream().map(hit -> Card.of(hit, known.get(hit.id()))).toList();
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
        hits.tookMillis() / 1000.0,
        cards,
        groups(address, hits),
        chips(address, hits),
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
        address.sort().parameter());
  }

  private static Suggestion asking(SearchAddress address, String text) {
    return new Suggestion(text, address.asking(text).href());
  }

  private static List<Group> groups(SearchAddress address, Hits hits) {
    var groups = new ArrayList<Group>();
    for (var facet : Facet.values()) {
      var values = choices(address, hits, facet);
      if (!values.isEmpty()) {
        int open = values.size() <= OPEN_VALUES + 2 ? values.size() : OPEN_VALUES;
        while (open < values.size() && values.get(open).within()) {
          open++;
        }
        groups.add(
            new Group(
                facet.parameter(),
                "loc." + facet.parameter(),
                values.subList(0, open),
                values.subList(open, values.size())));
      }
    }
    return groups;
  }

  /**
   * What was chosen first: what was ticked must stay in sight to be unticked. Values that stand
   * under another go with it.
   */
  private static List<Choice> choices(SearchAddress address, Hits hits, Facet facet) {
    var offered = FacetLabels.full(hits.facets().getOrDefault(facet, List.of()));
    var chosen = new ArrayList<Choice>();
    var others = new ArrayList<Choice>();
    for (var value : address.chosen().getOrDefault(facet, List.of())) {
      if (offered.stream().noneMatch(each -> each.value().equals(value))) {
        chosen.add(new Choice(value, value, 0, true, false));
      }
    }
    for (var first : offered) {
      if (first.within() != null) {
        continue;
      }
      var block =
          offered.stream()
              .filter(each -> each == first || first.value().equals(each.within()))
              .map(each -> choice(address, facet, each))
              .toList();
      (block.stream().anyMatch(Choice::chosen) ? chosen : others).addAll(block);
    }
    chosen.addAll(others);
    return chosen;
  }

  private static Choice choice(SearchAddress address, Facet facet, Hits.FacetValue value) {
    return new Choice(
        value.value(),
        value.label(),
        value.count(),
        address.has(facet, value.value()),
        value.within() != null);
  }

  private static List<Chip> chips(SearchAddress address, Hits hits) {
    var chips = new ArrayList<Chip>();
    for (var facet : Facet.values()) {
      for (var choice : choices(address, hits, facet)) {
        if (choice.chosen()) {
          chips.add(
              new Chip(
                  "loc." + facet.parameter(),
                  choice.label(),
                  address.without(facet, choice.value()).href()));
        }
      }
    }
    return chips;
  }
}
