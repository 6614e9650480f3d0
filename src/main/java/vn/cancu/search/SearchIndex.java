package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.engine.DeepPages;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexNames;
import vn.cancu.lineage.Lineage;

/**
 * Queries over the documents index. Throws EngineException when Elasticsearch does not answer in
 * time.
 */
public final class SearchIndex {
  /** With fewer strict matches than this, a part of the words is enough. */
  private static final int FEW = 3;

  private static final int SHORT_LIST = 10;
  private static final int SIMILAR = 6;
  private static final int BATCH = 200;

  private final Engine engine;
  private final String index;
  private final Lineage lineage;
  private final Suggestions suggestions;
  private final Corrections corrections;
  private final DeepPages deepPages;
  private final SimilarDocuments similar;
  private final TextMarks marks;
  private final BasisFacet bases;
  private final int batch;

  public SearchIndex(Engine engine) {
    this(engine, IndexNames.PLAIN);
  }

  public SearchIndex(Engine engine, IndexNames names) {
    this(engine, names, DeepPages.WINDOW);
  }

  /**
   * @param window how many results the engine counts from the start, and gives at once at most
   */
  SearchIndex(Engine engine, IndexNames names, int window) {
    this.engine = engine;
    this.index = names.alias(SearchProjection.INDEX);
    this.lineage = new Lineage(engine, names);
    this.corrections = new Corrections(engine, index);
    this.suggestions = new Suggestions(engine, index);
    this.marks = new TextMarks(engine, index);
    this.similar = new SimilarDocuments(engine, index, lineage);
    this.bases = new BasisFacet(lineage);
    this.deepPages = new DeepPages(engine, index, window);
    this.batch = Math.min(BATCH, window);
  }

  /**
   * Finds documents. Anything the text can't be read as is searched as words; it is never an error.
   */
  public Hits find(SearchQuery query, Clearance reader) {
    var facets = facets(query, reader);
    var understood = understand(query, facets, reader);
    var answer = understood.answer();
    var counts = answer.aggregations();
    var hits =
        answer.hits().hits().stream()
            .map(hit -> FoundDocument.of(hit, understood.typed().syllables(), reader))
            .toList();
    var total = answer.hits().total();
    return new Hits(
        total == null ? 0 : total.value(),
        understood.took(),
        hits,
        bases.offered(facets.read(counts), query.basisWords(), query.chosen(), reader),
        Facets.unnarrowed(counts),
        facets.without(counts),
        Notes.of(query.text(), understood.typed()),
        query.page() > 1
            ? null
            : suggestion(understood.typed(), understood.strict(), hits, reader));
  }

  /** The whole result of the same query, in the same order; page and size say nothing here. */
  public ResultScroll all(SearchQuery query, Clearance reader) {
    var facets = facets(query, reader);
    var first = new SearchQuery(query.text(), query.chosen(), query.sort(), 1, 1);
    var understood = understand(first, facets, reader);
    var typed = understood.typed();
    return new ResultScroll(
        engine,
        index,
        () -> narrowed(wanted(typed, understood.loose(), query.sort(), reader), facets),
        order(query.sort(), typed, reader),
        batch,
        reader);
  }

  /**
   * A query as it was answered in the end.
   *
   * @param loose whether a part of the words was enough
   * @param strict how many documents have all of them, whatever facets are chosen
   */
  private record Understood(
      TypedQuery typed, boolean loose, long strict, SearchResponse<JsonNode> answer, long took) {}

  /** One way to ask for what was typed. */
  private interface Asking {
    SearchResponse<JsonNode> ask(TypedQuery typed, boolean loose);
  }

  private Understood understand(SearchQuery query, Facets facets, Clearance reader) {
    return understand(query, (typed, loose) -> search(query, typed, facets, loose, reader));
  }

  private static Understood understand(SearchQuery query, Asking asking) {
    var typed = TypedQuery.of(query.text());
    var answer = asking.ask(typed, false);
    long took = answer.took();
    if (typed.quotesAmongWords() && Facets.unnarrowed(answer.aggregations()) == 0) {
      typed = typed.unquoted();
      answer = asking.ask(typed, false);
      took += answer.took();
    }
    // Counted without the chosen facets: choosing one must not make the query another.
    long strict = Facets.unnarrowed(answer.aggregations());
    boolean loose = typed.syllables() > 2 && strict < FEW;
    if (loose) {
      answer = asking.ask(typed, true);
      took += answer.took();
    }
    return new Understood(typed, loose, strict, answer, took);
  }

  /** How many documents the query finds, and how many of them came in after that moment. */
  public Growth growth(SearchQuery query, Instant since, Clearance reader) {
    var facets = facets(query, reader);
    var answer =
        understand(
                query,
                (typed, loose) -> {
                  var wanted = wanted(typed, loose, Sort.NEWEST, reader);
                  return engine.ask(client ->
                      client.search(
                          s ->
                              s.index(index)
                                  .query(wanted)
                                  .size(0)
                                  .trackTotalHits(t -> t.enabled(false))
                                  .aggregations(facets.growth(since)),
                          JsonNode.class));
                })
            .answer();
    return Facets.growth(answer.aggregations());
  }

  /** Must be called where the indices have changed: what was kept of them is asked for again. */
  public void indicesChanged() {
    lineage.indicesChanged();
  }

  /** When the last of the documents that can be found came into the archive. */
  public Optional<Instant> lastTakenIn(Clearance reader) {
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(engine.visible(reader))
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .aggregations("last", a -> a.max(m -> m.field(Facets.TAKEN_IN))),
                Void.class));
    var last = answer.aggregations().get("last");
    var millis = last == null ? null : last.max().value();
    return millis == null || !Double.isFinite(millis)
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(millis.longValue()));
  }

  private Facets facets(SearchQuery query, Clearance reader) {
    return new Facets(query.chosen(), reader, !query.basisWords().isEmpty());
  }

  private @Nullable String suggestion(
      TypedQuery typed, long found, List<Hits.Hit> hits, Clearance reader) {
    var words = found < FEW ? corrections.of(typed, found, reader) : null;
    return words != null ? words : Corrections.accents(typed, hits);
  }

  /** Up to 10 numbers, titles and issuers that begin with what is typed. */
  public List<String> suggest(String typed, Clearance reader) {
    return suggestions.of(typed.length() > 100 ? typed.substring(0, 100) : typed, reader);
  }

  /**
   * Where in a document's text a query matches, in order.
   *
   * @param body the text as the archive has it
   */
  public List<TextMark> marks(String typed, String id, String body, Clearance reader) {
    return marks.of(SearchQuery.readable(typed, 500), id, body, reader);
  }

  /** Documents like this one, the most alike first; none where the reader may not see it. */
  public List<Similar> similar(String id, Clearance reader) {
    return similar.of(id, SIMILAR, reader);
  }

  /** What the archive holds, for the first page. */
  public Overview overview(Clearance reader) {
    var all = find(new SearchQuery("", Map.of(), Sort.NEWEST, 1, SHORT_LIST), reader);
    return new Overview(
        all.total(), all.facets(), all.hits(), lineage.mostCited(SHORT_LIST, reader));
  }

  /** What the engine is asked first for this query: the bare question that a page rests on. */
  SearchRequest question(SearchQuery query, Clearance reader) {
    return request(query, TypedQuery.of(query.text()), facets(query, reader), false, reader);
  }

  private SearchResponse<JsonNode> search(
      SearchQuery query, TypedQuery typed, Facets facets, boolean loose, Clearance reader) {
    var request = request(query, typed, facets, loose, reader);
    return engine.ask(client -> client.search(request, JsonNode.class));
  }

  private SearchRequest request(
      SearchQuery query, TypedQuery typed, Facets facets, boolean loose, Clearance reader) {
    var wanted = wanted(typed, loose, query.sort(), reader);
    var order = order(query.sort(), typed, reader);
    return SearchRequest.of(s -> {
      s.index(index)
          .query(wanted)
          .aggregations(facets.aggregations())
          .trackTotalHits(t -> t.enabled(true))
          .trackScores(true)
          .sort(order)
          .source(FoundDocument.fields(reader));
      if (facets.isChosen()) {
        s.postFilter(facets.filter());
      }
      turn(s, query, narrowed(wanted, facets), order);
      return typed.hasNoText() ? s : s.highlight(Passages.highlight(typed));
    });
  }

  private void turn(
      SearchRequest.Builder request, SearchQuery query, Query narrowed, List<SortOptions> order) {
    long skipped = query.skipped();
    if (deepPages.isNear(skipped + query.size())) {
      request.from((int) skipped).size(query.size());
      return;
    }
    var after = skipped < SearchQuery.DEEPEST ? deepPages.before(skipped, narrowed, order) : null;
    if (after == null) {
      request.size(0);
    } else {
      request.size(query.size()).searchAfter(after);
    }
  }

  private Query wanted(TypedQuery typed, boolean loose, Sort sort, Clearance reader) {
    var text = TextQueries.of(typed, loose);
    return visible(
        typed.isEmpty() || sort != Sort.RELEVANCE
            ? text
            : Query.of(q -> q.bool(b -> b.must(text).should(CitedOften.raising(reader)))),
        reader);
  }

  private static Query narrowed(Query wanted, Facets facets) {
    return Query.of(q -> q.bool(b -> b.must(wanted).filter(facets.filter())));
  }

  private Query visible(Query query, Clearance reader) {
    return Query.of(q -> q.bool(b -> b.must(query).filter(engine.visible(reader))));
  }

  private static List<SortOptions> order(Sort sort, TypedQuery typed, Clearance reader) {
    var byDate = sort == Sort.OLDEST ? SortOrder.Asc : SortOrder.Desc;
    var date =
        SortOptions.of(o -> o.field(f -> f.field("dateSort").order(byDate).missing("_last")));
    // Ties go to what came into the archive last, so that the order is the same after a rebuild.
    var seq = SortOptions.of(o -> o.field(f -> f.field("seq").order(SortOrder.Desc)));
    var score = SortOptions.of(o -> o.score(c -> c.order(SortOrder.Desc)));
    var arrival = SortOptions.of(o -> o.field(f -> f.field(Facets.TAKEN_IN).order(SortOrder.Desc)));
    return switch (sort) {
      case MOST_CITED -> List.of(CitedOften.first(reader), date, seq);
      case RELEVANCE -> typed.hasNoText() ? List.of(date, seq) : List.of(score, date, seq);
      case NEWEST, OLDEST -> List.of(date, seq);
      case ARRIVAL -> List.of(arrival, seq);
    };
  }
}
