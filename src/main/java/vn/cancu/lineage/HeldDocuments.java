package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.engine.Engine;
import vn.cancu.engine.IndexNames;
import vn.cancu.engine.Moment;
import vn.cancu.engine.Visible;

/** Looks up documents of the archive by id, address and key, in batches. */
final class HeldDocuments {
  static final String INDEX = "documents";

  private static final int BATCH = 500;
  private static final int MOST = 10_000;
  static final List<String> FIELDS =
      List.of("id", "slug", "key", "titleKey", "type", "identifier", "issuer", "date", "subject");

  private final Asking asking;
  private final Function<Clearance, Query> visible;
  private final Supplier<Moment> moment;

  HeldDocuments(Engine engine, IndexNames names) {
    this(engine, names.alias(INDEX));
  }

  HeldDocuments(Engine engine, String index) {
    this(
        question ->
            engine.ask(client ->
                client.search(
                    s -> {
                      question.accept(s.index(index));
                      return s;
                    },
                    JsonNode.class)),
        engine::visible,
        () -> new Moment(engine, index));
  }

  /** As they stood then, what was withdrawn since included. */
  HeldDocuments(Moment moment) {
    this(question -> moment.search(question, JsonNode.class), Visible::to, () -> moment);
  }

  private HeldDocuments(
      Asking asking, Function<Clearance, Query> visible, Supplier<Moment> moment) {
    this.asking = asking;
    this.visible = visible;
    this.moment = moment;
  }

  /** Puts a question to the index. */
  private interface Asking {
    SearchResponse<JsonNode> ask(Consumer<SearchRequest.Builder> question);
  }

  /** As they stand now, or stood then. */
  Moment moment() {
    return moment.get();
  }

  List<Held> byIds(Collection<String> ids, Clearance reader) {
    return in(ids, batch -> terms("id", batch), reader);
  }

  List<Held> bySlug(String slug, Clearance reader) {
    return search(terms("slug", List.of(slug)), reader);
  }

  /** Every document with this number and symbol, whatever its issuer and year. */
  List<Held> byNumber(String loose, Clearance reader) {
    return search(terms("loose", List.of(loose)), reader);
  }

  /** Every document with one of these numbers and symbols, whatever its issuer and year. */
  List<Held> byNumbers(Collection<String> loose, Clearance reader) {
    return in(loose, batch -> terms("loose", batch), reader);
  }

  /** Every document that one of the keys can mean; an unknown issuer or year fits any. */
  List<Held> candidates(Collection<DocumentKey> keys, Clearance reader) {
    return in(keys, HeldDocuments::fits, reader);
  }

  private static Query fits(List<DocumentKey> keys) {
    var whole =
        keys.stream()
            .filter(key -> key.hasIssuer() && key.hasYear())
            .map(DocumentKey::toString)
            .toList();
    return Query.of(q ->
        q.bool(b -> {
          b.should(terms("key", whole)).should(terms("titleKey", whole));
          keys.stream()
              .filter(key -> key.hasIssuer() != key.hasYear())
              .forEach(key -> b.should(partly(key)));
          return b;
        }));
  }

  private static Query partly(DocumentKey key) {
    var known =
        key.hasIssuer()
            ? Query.of(q -> q.prefix(p -> p.field("key").value(key.issuer() + "/")))
            : terms("year", List.of(key.year()));
    return Query.of(q -> q.bool(b -> b.filter(terms("loose", List.of(key.loose()))).filter(known)));
  }

  static Query terms(String field, Collection<String> values) {
    var all = values.stream().map(FieldValue::of).toList();
    return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(all))));
  }

  private <T> List<Held> in(
      Collection<T> wanted, Function<List<T>, Query> query, Clearance reader) {
    var all = List.copyOf(wanted);
    var found = new ArrayList<Held>();
    for (int from = 0; from < all.size(); from += BATCH) {
      found.addAll(
          search(query.apply(all.subList(from, Math.min(all.size(), from + BATCH))), reader));
    }
    return found;
  }

  /** What the index keeps of documents besides what names them, with the id of each. */
  List<JsonNode> fields(Collection<String> ids, List<String> names, Clearance reader) {
    var wanted = Stream.concat(Stream.of("id"), names.stream()).toList();
    var all = List.copyOf(ids);
    var found = new ArrayList<JsonNode>();
    for (int from = 0; from < all.size(); from += BATCH) {
      var batch = all.subList(from, Math.min(all.size(), from + BATCH));
      found.addAll(sources(terms("id", batch), wanted, reader));
    }
    return found;
  }

  private List<Held> search(Query query, Clearance reader) {
    return sources(query, FIELDS, reader).stream().map(Held::of).toList();
  }

  /** All of them, however many a number without issuer or year fits. */
  private List<JsonNode> sources(Query query, List<String> fields, Clearance reader) {
    var found = new ArrayList<JsonNode>();
    List<FieldValue> last = List.of();
    while (true) {
      var after = last;
      var hits =
          asking
              .ask(s -> {
                s.query(q -> q.bool(b -> b.filter(query).filter(visible.apply(reader))))
                    .size(MOST)
                    .trackTotalHits(t -> t.enabled(false))
                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                    .source(f -> f.filter(i -> i.includes(fields)));
                if (!after.isEmpty()) {
                  s.searchAfter(after);
                }
              })
              .hits()
              .hits();
      hits.forEach(hit -> found.add(Objects.requireNonNull(hit.source())));
      if (hits.size() < MOST) {
        return found;
      }
      last = hits.getLast().sort();
    }
  }
}
