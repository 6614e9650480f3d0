package vn.cancu.portal;

import io.micronaut.core.convert.value.ConvertibleMultiValues;
import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import vn.cancu.search.Facet;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** The state of the search page, which is its address. */
record SearchAddress(
    String text, Map<Facet, List<String>> chosen, Sort sort, int page, String basisWords) {
  static final int MOST_PAGES = SearchQuery.DEEPEST / SearchQuery.DEFAULT_SIZE;

  static SearchAddress of(HttpRequest<?> request) {
    return of(request.getParameters());
  }

  /**
   * @param href as {@link #href} wrote it
   */
  static SearchAddress of(String href) {
    Map<CharSequence, List<String>> parameters = new HashMap<>();
    new QueryStringDecoder(href).parameters().forEach(parameters::put);
    return of(ConvertibleMultiValues.of(parameters));
  }

  private static SearchAddress of(ConvertibleMultiValues<String> given) {
    var chosen = new EnumMap<Facet, List<String>>(Facet.class);
    for (var facet : Facet.values()) {
      var values = Parameters.texts(given, facet.parameter());
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    var span = YearSpan.typed(Parameters.text(given, "tunam"), Parameters.text(given, "dennam"));
    if (!span.isOpen()) {
      var years = new ArrayList<>(chosen.getOrDefault(Facet.YEAR, List.of()));
      years.removeIf(value -> !YearSpan.of(value).isOpen());
      if (years.size() == SearchQuery.MOST_VALUES) {
        years.removeLast();
      }
      years.add(span.value());
      chosen.put(Facet.YEAR, List.copyOf(years));
    }
    return new SearchAddress(
        new SearchQuery(Parameters.text(given, "q"), Map.of(), Sort.RELEVANCE, 1, 1).text(),
        chosen,
        Sort.of(Parameters.text(given, "sap")),
        Parameters.nearest(given, "trang", 1, 1, MOST_PAGES),
        SearchQuery.readable(Parameters.text(given, "timcancu"), 100));
  }

  static SearchAddress empty() {
    return new SearchAddress("", Map.of(), Sort.RELEVANCE, 1, "");
  }

  SearchQuery query() {
    return query(SearchQuery.DEFAULT_SIZE);
  }

  SearchQuery query(int size) {
    return new SearchQuery(text, chosen, sort, page, size, basisWords);
  }

  boolean has(Facet facet, String value) {
    return chosen.getOrDefault(facet, List.of()).contains(value);
  }

  SearchAddress with(Facet facet, String value) {
    var values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    values.add(value);
    return choosing(facet, values);
  }

  SearchAddress without(Facet facet, String value) {
    var values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    values.remove(value);
    return choosing(facet, values);
  }

  SearchAddress without(Facet facet) {
    return choosing(facet, List.of());
  }

  SearchAddress withoutChoices() {
    return new SearchAddress(text, Map.of(), sort, 1, "");
  }

  SearchAddress at(int otherPage) {
    return new SearchAddress(text, chosen, sort, otherPage, basisWords);
  }

  SearchAddress sorted(Sort order) {
    return new SearchAddress(text, chosen, order, 1, basisWords);
  }

  SearchAddress asking(String otherText) {
    return new SearchAddress(otherText, chosen, sort, 1, "");
  }

  String href() {
    return "/tim-kiem" + parameters();
  }

  String feed() {
    return "/feed/tim-kiem" + at(1).parameters();
  }

  /** Where a person keeps this search. */
  String follow() {
    return FollowedPage.PATH + at(1).parameters();
  }

  /** The whole result as a file. */
  String export(ExportForm form) {
    var parameters = at(1).parameters();
    return "/api/v1/search/export?format="
        + form.parameter()
        + (parameters.isEmpty() ? "" : "&" + parameters.substring(1));
  }

  /** "" or the parameters with their question mark; what is as usual is left out. */
  private String parameters() {
    var joined = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!text.isEmpty()) {
      joined.add("q=" + encoded(text));
    }
    for (var facet : Facet.values()) {
      for (var value : chosen.getOrDefault(facet, List.of())) {
        joined.add(facet.parameter() + "=" + encoded(value));
      }
    }
    if (sort != Sort.RELEVANCE) {
      joined.add("sap=" + sort.parameter());
    }
    if (!basisWords.isEmpty()) {
      joined.add("timcancu=" + encoded(basisWords));
    }
    if (page > 1) {
      joined.add("trang=" + page);
    }
    return joined.toString();
  }

  private SearchAddress choosing(Facet facet, List<String> values) {
    var changed = new EnumMap<Facet, List<String>>(Facet.class);
    changed.putAll(chosen);
    if (values.isEmpty()) {
      changed.remove(facet);
    } else {
      changed.put(facet, List.copyOf(values));
    }
    return new SearchAddress(text, changed, sort, 1, basisWords);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
