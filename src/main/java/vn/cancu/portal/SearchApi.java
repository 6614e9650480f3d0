package vn.cancu.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.search.Facet;
import vn.cancu.search.Hits;
import vn.cancu.search.Passage;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** Search and suggestions for programs. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SearchApi {
  private static final int MOST = 100;

  private final SearchIndex index;
  private final ObjectMapper json;

  SearchApi(SearchIndex index, ObjectMapper json) {
    this.index = index;
    this.json = json;
  }

  record Answer(
      long total,
      long took,
      List<Hit> hits,
      Map<String, List<Hits.FacetValue>> facets,
      List<String> expanded,
      @Nullable String suggestion) {}

  /**
   * @param highlights HTML: text escaped, hits in mark elements
   * @param validity left out where nothing in the archive says anything of it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Hit(
      String id,
      String slug,
      double score,
      ObjectNode record,
      List<String> highlights,
      Badges.@Nullable Badge validity) {}

  record Suggestions(List<String> suggestions) {}

  @Metered(Rate.SEARCH)
  @Get("/search")
  Answer search(HttpRequest<?> request, Clearance reader) {
    int size =
        Parameters.nearest(request.getParameters(), "size", SearchQuery.DEFAULT_SIZE, 1, MOST);
    int page = Parameters.nearest(request.getParameters(), "page", 1, 1, SearchQuery.DEEPEST);
    var hits = index.find(SearchAddress.of(request).at(page).query(size), reader);
    var facets = new LinkedHashMap<String, List<Hits.FacetValue>>();
    for (var facet : Facet.values()) {
      facets.put(
          facet.field(), FacetLabels.full(facet, hits.facets().getOrDefault(facet, List.of())));
    }
    return new Answer(
        hits.total(),
        hits.tookMillis(),
        hits.hits().stream().map(this::hit).toList(),
        facets,
        hits.notes().expanded(),
        hits.suggestion());
  }

  /** Names and values, or with {@code ?format=opensearch} the array that browsers read. */
  @Get("/suggest")
  HttpResponse<?> suggest(HttpRequest<?> request, Clearance reader) {
    var typed =
        new SearchQuery(Parameters.text(request, "q"), Map.of(), Sort.RELEVANCE, 1, 1).text();
    var found = typed.isEmpty() ? List.<String>of() : index.suggest(typed, reader);
    return Parameters.text(request, "format").equals("opensearch")
        ? HttpResponse.ok(json.valueToTree(List.of(typed, found)).toString())
            .contentType("application/x-suggestions+json")
        : HttpResponse.ok(new Suggestions(found));
  }

  private Hit hit(Hits.Hit hit) {
    ObjectNode record = json.valueToTree(hit.record());
    // An empty list would say that it cites nothing.
    record.remove("citations");
    return new Hit(
        hit.id(),
        hit.slug(),
        hit.score(),
        record,
        hit.highlights().stream().map(SearchApi::marked).toList(),
        Badges.of(hit));
  }

  private static String marked(Passage passage) {
    var html = new StringBuilder();
    for (var part : passage.parts()) {
      var escaped = part.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      html.append(part.hit() ? "<mark>" + escaped + "</mark>" : escaped);
    }
    return html.toString();
  }
}
