package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.PartialDate;

/**
 * Cited documents that are not held, as far as the reader knows: named as the citations that he may
 * see name them most often.
 */
final class Stubs {
  private static final int BATCH = 500;

  /** What citations tell of a document that they cite, and where the index keeps it. */
  static final Map<String, String> NAMES =
      Map.of(
          "type", "targetType",
          "identifier", "targetIdentifier",
          "title", "targetTitle",
          "issuer", "targetIssuer",
          "date", "targetDate");

  private static final Map<String, Aggregation> MOST_OFTEN =
      NAMES.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, name -> mostOften(name.getValue())));

  private static final String WRITTEN_DAY = "sourceDateWritten";

  /** Some of the newest, see {@link #written}. */
  private static final Aggregation WRITTEN =
      Aggregation.of(a ->
          a.topHits(h ->
              h.size(10)
                  .source(s -> s.filter(f -> f.includes(WRITTEN_DAY)))
                  .sort(s -> s.field(f -> f.field("sourceDate").order(SortOrder.Desc)))));

  private final CitationIndex citations;

  Stubs(CitationIndex citations) {
    this.citations = citations;
  }

  /** A node for each key that a citation visible to the reader has. */
  Map<DocumentKey, Node> named(Collection<DocumentKey> keys, Clearance reader) {
    var distinct = List.copyOf(new LinkedHashSet<>(keys));
    Map<DocumentKey, Node> found = new HashMap<>();
    for (int from = 0; from < distinct.size(); from += BATCH) {
      var batch = distinct.subList(from, Math.min(distinct.size(), from + BATCH));
      found.putAll(batch(batch.stream().map(DocumentKey::toString).toList(), reader));
    }
    return found;
  }

  /** The day of the newest citing document of each as it is written, of those that have one. */
  Map<DocumentKey, PartialDate> written(List<WantedList.Entry> entries, Clearance reader) {
    Map<String, LocalDate> days = new HashMap<>();
    for (var entry : entries) {
      var newest = entry.newest();
      if (newest != null) {
        days.put(entry.key().toString(), newest);
      }
    }
    Map<DocumentKey, PartialDate> found = new HashMap<>();
    var keys = List.copyOf(days.keySet());
    for (int from = 0; from < keys.size(); from += BATCH) {
      var batch = keys.subList(from, Math.min(keys.size(), from + BATCH));
      for (var bucket : buckets(batch, Map.of("newest", WRITTEN), reader)) {
        var text = bucket.key().stringValue();
        var key = DocumentKey.parse(text);
        var written = written(bucket, days.get(text));
        if (key != null && written != null) {
          found.put(key, written);
        }
      }
    }
    return found;
  }

  /** Of a mention that can mean several, the newest may speak of one that is held. */
  private static @Nullable PartialDate written(StringTermsBucket bucket, @Nullable LocalDate day) {
    var newest = bucket.aggregations().get("newest");
    if (newest == null || day == null) {
      return null;
    }
    for (var hit : newest.topHits().hits().hits()) {
      var source = hit.source();
      var text = source == null ? null : source.to(JsonNode.class).path(WRITTEN_DAY).textValue();
      if (text != null && new PartialDate(text).earliest().equals(day)) {
        return new PartialDate(text);
      }
    }
    return null;
  }

  private Map<DocumentKey, Node> batch(List<String> keys, Clearance reader) {
    Map<DocumentKey, Node> found = new HashMap<>();
    for (var bucket : buckets(keys, MOST_OFTEN, reader)) {
      var key = DocumentKey.parse(bucket.key().stringValue());
      if (key != null) {
        found.put(key, node(key, name -> name(bucket, name)));
      }
    }
    return found;
  }

  private List<StringTermsBucket> buckets(
      List<String> keys, Map<String, Aggregation> of, Clearance reader) {
    var byKey =
        Aggregation.of(a ->
            a.terms(t -> t.field("targetKey").size(keys.size()).include(i -> i.terms(keys)))
                .aggregations(of));
    var answer =
        citations
            .aggregate(HeldDocuments.terms("targetKey", keys), Map.of("keys", byKey), reader)
            .get("keys");
    return answer == null ? List.of() : answer.sterms().buckets().array();
  }

  /**
   * @param names gives what its citations call it most often, by the names of {@link #NAMES}
   */
  static Node node(DocumentKey key, Function<String, @Nullable String> names) {
    var type = names.apply("type");
    var identifier = names.apply("identifier");
    var date = names.apply("date");
    if (date == null && key.hasYear()) {
      date = key.year();
    }
    return new Node(
        key.stubId(),
        key.toString(),
        false,
        NodeLabel.of(key, type, identifier, names.apply("title")),
        type,
        identifier,
        names.apply("issuer"),
        date == null ? null : new PartialDate(date),
        null);
  }

  private static @Nullable String name(StringTermsBucket bucket, String name) {
    var aggregate = bucket.aggregations().get(name);
    if (aggregate == null || !aggregate.isSterms()) {
      return null; // no citation of this key has it
    }
    var best = aggregate.sterms().buckets().array();
    return best.isEmpty() ? null : best.getFirst().key().stringValue();
  }

  private static Aggregation mostOften(String field) {
    return Aggregation.of(a -> a.terms(t -> t.field(field).size(1)));
  }
}
