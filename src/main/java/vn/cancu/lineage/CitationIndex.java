package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.aggregations.CompositeAggregationSource;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.util.NamedValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.Relation;
import vn.cancu.engine.DeepPages;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.Moment;
import vn.cancu.engine.Scroll;

/** Reads the citations index; what the reader may not see is filtered here, once for all. */
final class CitationIndex {
  /** Rows of a page and how many there are in all. */
  record Rows(long total, List<CitationRow> rows) {}

  private static final List<String> SENTENCES =
      List.of("raw", "context", "trigger", "provision", "sourceSubject");
  private static final int KEYS_AT_ONCE = 5_000;
  private static final int ROWS_AT_ONCE = 500;

  /** Exact up to the most that the engine allows. */
  static final Aggregation DISTINCT =
      Aggregation.of(a -> a.cardinality(c -> c.field("sourceId").precisionThreshold(40_000)));

  static final Aggregation NEWEST = Aggregation.of(a -> a.max(m -> m.field("sourceDate")));

  private final Engine engine;
  private final String index;
  private final DeepPages deepPages;

  CitationIndex(Engine engine, IndexNames names) {
    this(engine, names.alias(LineageProjection.INDEX));
  }

  CitationIndex(Engine engine, String index) {
    this.engine = engine;
    this.index = index;
    deepPages = new DeepPages(engine, index, DeepPages.WINDOW);
  }

  Moment moment() {
    return new Moment(engine, index);
  }

  /** What the document cites, in reading order. */
  List<CitationRow> inReadingOrder(String sourceId, Clearance reader) {
    var query = visible(HeldDocuments.terms("sourceId", List.of(sourceId)), Set.of(), reader);
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(query)
                        .size(DeepPages.WINDOW)
                        .sort(o -> o.field(f -> f.field("start").order(SortOrder.Asc)))
                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))),
                JsonNode.class));
    return rows(answer);
  }

  /** A page of citations, the newest citing document first. */
  Rows newestFirst(Query which, Set<Relation> relations, int page, int size, Clearance reader) {
    int length = Math.clamp(size, 1, 1_000);
    int from = (Math.clamp(page, 1, DeepPages.WINDOW / length) - 1) * length;
    var query = visible(which, relations, reader);
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(query)
                        .from(from)
                        .size(length)
                        .trackTotalHits(t -> t.enabled(true))
                        .sort(InboundSort.NEWEST.order()),
                JsonNode.class));
    var total = answer.hits().total();
    return new Rows(total == null ? 0 : total.value(), rows(answer));
  }

  /** Citations in an order without ties, after so many that are skipped. */
  List<CitationRow> after(
      Query which, List<SortOptions> order, long skipped, int size, Clearance reader) {
    var query = visible(which, Set.of(), reader);
    boolean near = deepPages.isNear(skipped + size);
    var last = near ? List.<FieldValue>of() : deepPages.before(skipped, query, order);
    if (last == null) {
      return List.of();
    }
    return rows(
        engine.ask(client ->
            client.search(
                s -> {
                  s.index(index)
                      .query(query)
                      .size(size)
                      .sort(order)
                      .trackTotalHits(t -> t.enabled(false));
                  return near ? s.from((int) skipped) : s.searchAfter(last);
                },
                JsonNode.class)));
  }

  /** All of them in an order without ties. */
  Scroll scroll(Query which, List<SortOptions> order, int batch, Clearance reader) {
    var query = visible(which, Set.of(), reader);
    return new Scroll(engine, index, s -> s.query(query).sort(order), batch);
  }

  /** Citations that no person has said anything of, the least certain first. Page from 1. */
  Rows leastCertain(int page, int size, Clearance reader) {
    int from = (Math.clamp(page, 1, DeepPages.WINDOW / size) - 1) * size;
    var open = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("confirmed")))));
    var query = visible(open, Set.of(), reader);
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(query)
                        .from(from)
                        .size(size)
                        .trackTotalHits(t -> t.enabled(true))
                        .sort(o -> o.field(f -> f.field("confidence").order(SortOrder.Asc)))
                        .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc))),
                JsonNode.class));
    var total = answer.hits().total();
    return new Rows(total == null ? 0 : total.value(), rows(answer));
  }

  /** These citations with their sentences, by id; without those that the reader may not see. */
  Map<String, CitationRow> byIds(Collection<String> ids, Clearance reader) {
    Map<String, CitationRow> found = new HashMap<>();
    var all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
      var batch = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
      var query = visible(HeldDocuments.terms("id", batch), Set.of(), reader);
      var answer =
          engine.ask(client ->
              client.search(s -> s.index(index).query(query).size(batch.size()), JsonNode.class));
      rows(answer).forEach(row -> found.put(row.id(), row));
    }
    return found;
  }

  /** Citations without their sentences, newest first, at most max: for walking the graph. */
  List<CitationRow> bare(Query which, Set<Relation> relations, int max, Clearance reader) {
    var query = visible(which, relations, reader);
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(query)
                        .size(max)
                        .source(f -> f.filter(i -> i.excludes(SENTENCES)))
                        .sort(InboundSort.NEWEST.order()),
                JsonNode.class));
    return rows(answer);
  }

  /** How many documents these citations stand in. */
  long documents(Query which, Set<Relation> relations, Clearance reader) {
    return documents(aggregate(which, relations, Map.of("documents", DISTINCT), reader));
  }

  /**
   * @param documents that these citations stand in
   * @param newest day of those documents; null where none has one
   */
  record Counted(long documents, @Nullable LocalDate newest) {
    static Counted of(Map<String, Aggregate> counted) {
      var newest = counted.get("newest");
      var millis = newest == null ? null : newest.max().value();
      return new Counted(
          CitationIndex.documents(counted),
          millis == null || millis.isInfinite() || millis.isNaN()
              ? null
              : LocalDate.ofEpochDay(Math.floorDiv(millis.longValue(), 86_400_000L)));
    }
  }

  /**
   * The same for each of several.
   *
   * @param all finds at least what each of them does
   */
  List<Long> documents(List<Query> each, Query all, Clearance reader) {
    return counted(each, all, reader).stream().map(Counted::documents).toList();
  }

  List<Counted> counted(List<Query> each, Query all, Clearance reader) {
    var filters =
        Aggregation.of(a ->
            a.filters(f -> f.filters(Buckets.of(b -> b.array(each))))
                .aggregations("documents", DISTINCT)
                .aggregations("newest", NEWEST));
    var answer = aggregate(all, Map.of("each", filters), reader).get("each");
    return answer == null
        ? Collections.nCopies(each.size(), new Counted(0, null))
        : answer.filters().buckets().array().stream()
            .map(bucket -> Counted.of(bucket.aggregations()))
            .toList();
  }

  static long documents(Map<String, Aggregate> counted) {
    var documents = counted.get("documents");
    return documents == null ? 0 : documents.cardinality().value();
  }

  /** Every key that these citations give. */
  Set<DocumentKey> keys(Query which, Clearance reader) {
    var source =
        NamedValue.of(
            "key", CompositeAggregationSource.of(c -> c.terms(t -> t.field("targetKey"))));
    Set<DocumentKey> found = new LinkedHashSet<>();
    Map<String, FieldValue> after = Map.of();
    do {
      var from = after;
      var paged =
          Aggregation.of(a ->
              a.composite(c -> {
                c.size(KEYS_AT_ONCE).sources(List.of(source));
                return from.isEmpty() ? c : c.after(from);
              }));
      var answer = aggregate(which, Map.of("keys", paged), reader).get("keys");
      if (answer == null) {
        return found;
      }
      for (var bucket : answer.composite().buckets().array()) {
        var value = bucket.key().get("key");
        var key = value == null ? null : DocumentKey.parse(value.stringValue());
        if (key != null) {
          found.add(key);
        }
      }
      after = answer.composite().afterKey();
    } while (!after.isEmpty());
    return found;
  }

  Map<String, Aggregate> aggregate(
      Query which, Map<String, Aggregation> aggregations, Clearance reader) {
    return aggregate(which, Set.of(), aggregations, reader);
  }

  Map<String, Aggregate> aggregate(
      Query which,
      Set<Relation> relations,
      Map<String, Aggregation> aggregations,
      Clearance reader) {
    var query = visible(which, relations, reader);
    return engine
        .ask(client ->
            client.search(
                s -> s.index(index).query(query).size(0).aggregations(aggregations), Void.class))
        .aggregations();
  }

  private Query visible(Query which, Collection<Relation> relations, Clearance reader) {
    return Query.of(q ->
        q.bool(b -> {
          b.filter(which).filter(engine.visible(reader));
          if (!relations.isEmpty()) {
            b.filter(
                HeldDocuments.terms("relation", relations.stream().map(Relation::slug).toList()));
          }
          return b;
        }));
  }

  private static List<CitationRow> rows(SearchResponse<JsonNode> answer) {
    return answer.hits().hits().stream()
        .map(hit -> CitationRow.of(Objects.requireNonNull(hit.source())))
        .toList();
  }
}
