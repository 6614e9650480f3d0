package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;

/**
 * How many documents cite which. Counted from the citations at each reading and not kept with the
 * documents: the number depends on what the reader may see and on how mentions are resolved.
 */
final class CitedCounts {
  /** Beyond this many cited keys the tail, cited least, is left out. */
  private static final int MOST_KEYS = 10_000;

  private static final Query FIRST =
      Query.of(q -> q.term(t -> t.field("firstMention").value(true)));

  private static final Comparator<Lineage.Cited> MOST_FIRST =
      Comparator.comparingLong(Lineage.Cited::times)
          .reversed()
          .thenComparing(cited -> cited.node().id());

  private final HeldDocuments documents;
  private final CitationIndex citations;
  private final Stubs stubs;

  CitedCounts(HeldDocuments documents, CitationIndex citations, Stubs stubs) {
    this.documents = documents;
    this.citations = citations;
    this.stubs = stubs;
  }

  /** The documents and stubs that most other documents cite, at most count. */
  List<Lineage.Cited> most(int count, Clearance reader) {
    var keys = List.copyOf(mentions(count * 5 + 20, reader).keySet());
    var targets = Targets.of(documents, keys, reader);
    Map<String, Held> held = new LinkedHashMap<>();
    var unheld = new ArrayList<DocumentKey>();
    for (var key : keys) {
      targets
          .meant(key, null)
          .ifPresentOrElse(
              document -> held.putIfAbsent(document.node().id(), document), () -> unheld.add(key));
    }
    // A held document is counted with all its spellings, so those must be looked up as well.
    var spellings =
        held.values().stream().flatMap(document -> document.spellings().stream()).toList();
    var all = Targets.of(documents, spellings, reader);
    Map<Node, Query> citing = new LinkedHashMap<>();
    held.values().forEach(document -> citing.put(document.node(), all.citing(document)));
    var names = stubs.named(unheld, reader);
    for (var key : unheld) {
      var name = names.get(key);
      // Nobody may cite it any more between the two questions.
      if (name != null) {
        citing.put(name, targets.citingStub(key));
      }
    }
    return documentsCiting(citing, reader).stream().sorted(MOST_FIRST).limit(count).toList();
  }

  /** Cited but not held, the most cited first, without types and days. */
  WantedList wanted(Clearance reader) {
    Map<DocumentKey, WantedList.Entry> counted = new LinkedHashMap<>();
    mentions(MOST_KEYS, reader)
        .forEach((key, times) -> counted.put(key, new WantedList.Entry(key, times, null, null)));
    return wanted(new Described(counted, false), WantedList.Asked.ALL, reader);
  }

  /** Cited but not held. */
  WantedList wanted(WantedList.Asked asked, Clearance reader) {
    return wanted(described(asked.sort(), reader), asked, reader);
  }

  private WantedList wanted(Described all, WantedList.Asked asked, Clearance reader) {
    var described = all.entries();
    var targets = Targets.of(documents, described.keySet(), reader);
    // A whole key is held or not; a mention without a year can mean a held document in one letter
    // and not in the next, so those are counted one by one.
    Map<DocumentKey, Query> partly = new LinkedHashMap<>();
    var counted = new ArrayList<WantedList.Entry>();
    described.forEach((key, entry) -> {
      if (key.hasIssuer() && !key.hasYear()) {
        partly.put(key, targets.citingStub(key));
      } else if (targets.meant(key, null).isEmpty()) {
        counted.add(entry);
      }
    });
    counted(partly, reader)
        .forEach((key, count) -> {
          var entry = described.get(key);
          if (entry != null && count.documents() > 0) {
            counted.add(new WantedList.Entry(key, count.documents(), entry.type(), count.newest()));
          }
        });
    return new WantedList(stubs, counted, all.cut(), asked, reader);
  }

  private record Described(Map<DocumentKey, WantedList.Entry> entries, boolean cut) {}

  /**
   * The keys that come first in the order, each with what its mentions call it and how new they
   * are.
   */
  private Described described(WantedSort order, Clearance reader) {
    var answer =
        citations
            .aggregate(
                FIRST,
                Map.of(
                    "keys",
                    Aggregation.of(a ->
                        a.terms(
                                t -> {
                                  t.field("targetKey").size(MOST_KEYS);
                                  return order == WantedSort.NEWEST
                                      ? t.order(NamedValue.of("newest", SortOrder.Desc))
                                      : t;
                                })
                            .aggregations("type", n -> n.terms(t -> t.field("targetType").size(1)))
                            .aggregations("newest", CitationIndex.NEWEST))),
                reader)
            .get("keys");
    Map<DocumentKey, WantedList.Entry> found = new LinkedHashMap<>();
    boolean cut = false;
    if (answer != null && answer.isSterms()) {
      var left = answer.sterms().sumOtherDocCount();
      cut = left != null && left > 0;
      for (var bucket : answer.sterms().buckets().array()) {
        var key = DocumentKey.parse(bucket.key().stringValue());
        var types = bucket.aggregations().get("type");
        var type =
            types == null || !types.isSterms() || types.sterms().buckets().array().isEmpty()
                ? null
                : types.sterms().buckets().array().getFirst().key().stringValue();
        if (key != null) {
          var newest = CitationIndex.Counted.of(bucket.aggregations()).newest();
          found.put(key, new WantedList.Entry(key, bucket.docCount(), type, newest));
        }
      }
    }
    return new Described(found, cut);
  }

  /**
   * The keys mentioned most and in how many documents: each is marked where it mentions a key
   * first.
   */
  private Map<DocumentKey, Long> mentions(int size, Clearance reader) {
    var byKey = Aggregation.of(a -> a.terms(t -> t.field("targetKey").size(size)));
    Map<DocumentKey, Long> found = new LinkedHashMap<>();
    var answer = citations.aggregate(FIRST, Map.of("keys", byKey), reader).get("keys");
    if (answer != null) {
      for (var bucket : answer.sterms().buckets().array()) {
        var key = DocumentKey.parse(bucket.key().stringValue());
        if (key != null) {
          found.put(key, bucket.docCount());
        }
      }
    }
    return found;
  }

  private List<Lineage.Cited> documentsCiting(Map<Node, Query> citing, Clearance reader) {
    return counted(citing, reader).entrySet().stream()
        .map(each -> new Lineage.Cited(each.getKey(), each.getValue().documents()))
        .toList();
  }

  private <T> Map<T, CitationIndex.Counted> counted(Map<T, Query> citing, Clearance reader) {
    Map<T, CitationIndex.Counted> counted = new LinkedHashMap<>();
    var all = List.copyOf(citing.keySet());
    for (int from = 0; from < all.size(); from += 200) {
      var batch = all.subList(from, Math.min(all.size(), from + 200));
      var any = Query.of(q -> q.matchAll(m -> m));
      var queries = batch.stream().map(each -> Objects.requireNonNull(citing.get(each))).toList();
      var counts = citations.counted(queries, any, reader);
      for (int i = 0; i < batch.size(); i++) {
        counted.put(batch.get(i), counts.get(i));
      }
    }
    return counted;
  }
}
