package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final Map<String, Aggregation> NAMES =
      Map.of(
          "type", mostOften("targetType"),
          "identifier", mostOften("targetIdentifier"),
          "title", mostOften("targetTitle"),
          "issuer", mostOften("targetIssuer"),
          "date", mostOften("targetDate"));

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

  private Map<DocumentKey, Node> batch(List<String> keys, Clearance reader) {
    var byKey =
        Aggregation.of(a ->
            a.terms(t -> t.field("targetKey").size(keys.size()).include(i -> i.terms(keys)))
                .aggregations(NAMES));
    var answer =
        citations.aggregate(HeldDocuments.terms("targetKey", keys), Map.of("keys", byKey), reader);
    Map<DocumentKey, Node> found = new HashMap<>();
    var buckets = Optional.ofNullable(answer.get("keys"));
    buckets
        .map(keyed -> keyed.sterms().buckets().array())
        .orElse(List.of())
        .forEach(bucket -> {
          var key = DocumentKey.parse(bucket.key().stringValue());
          if (key != null) {
            found.put(key, node(key, bucket));
          }
        });
    return found;
  }

  private static Node node(DocumentKey key, StringTermsBucket bucket) {
    var type = name(bucket, "type");
    var identifier = name(bucket, "identifier");
    var date = name(bucket, "date");
    if (date == null && key.hasYear()) {
      date = key.year();
    }
    return new Node(
        key.stubId(),
        key.toString(),
        false,
        NodeLabel.of(key, type, identifier, name(bucket, "title")),
        type,
        identifier,
        name(bucket, "issuer"),
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
