package vn.cancu.lineage;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
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

  /** Cited but not held, most cited first. */
  Lineage.Wanted wanted(int page, int size, Clearance reader) {
    var mentions = mentions(MOST_KEYS, reader);
    var targets = Targets.of(documents, mentions.keySet(), reader);
    // A whole key is held or not; a mention without a year can mean a held document in one letter
    // and
    // not in the next, so those are counted one by one.
    Map<Node, Query> partly = new LinkedHashMap<>();
    var counted = new ArrayList<Map.Entry<DocumentKey, Long>>();
    for (var mention : mentions.entrySet()) {
      var key = mention.getKey();
      if (key.hasIssuer() && !key.hasYear()) {
        partly.put(placeholder(key), targets.citingStub(key));
      } else if (targets.meant(key, null).isEmpty()) {
        counted.add(mention);
      }
    }
    documentsCiting(partly, reader).stream()
        .filter(cited -> cited.times() > 0)
        .forEach(cited ->
            counted.add(
                Map.entry(
                    Objects.requireNonNull(DocumentKey.parse(cited.node().id())), cited.times())));
    counted.sort(
        Map.Entry.<DocumentKey, Long>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().toString()));
    int length = Math.clamp(size, 1, 1_000);
    int from = (int) Math.min((Math.max(page, 1) - 1L) * length, counted.size());
    var shown = counted.subList(from, Math.min(counted.size(), from + length));
    var names = stubs.named(shown.stream().map(Map.Entry::getKey).toList(), reader);
    return new Lineage.Wanted(
        counted.size(),
        shown.stream()
            .filter(entry -> names.containsKey(entry.getKey()))
            .map(entry ->
                new Lineage.Wanted.Missing(
                    Objects.requireNonNull(names.get(entry.getKey())), entry.getValue()))
            .toList());
  }

  /**
   * The keys mentioned most and in how many documents: each is marked where it mentions a key
   * first.
   */
  private Map<DocumentKey, Long> mentions(int size, Clearance reader) {
    var first = Query.of(q -> q.term(t -> t.field("firstMention").value(true)));
    var byKey = Aggregation.of(a -> a.terms(t -> t.field("targetKey").size(size)));
    Map<DocumentKey, Long> found = new LinkedHashMap<>();
    var answer = citations.aggregate(first, Map.of("keys", byKey), reader).get("keys");
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
    var counted = new ArrayList<Lineage.Cited>();
    var nodes = List.copyOf(citing.keySet());
    for (int from = 0; from < nodes.size(); from += 200) {
      var batch = nodes.subList(from, Math.min(nodes.size(), from + 200));
      var all = Query.of(q -> q.matchAll(m -> m));
      var times = citations.documents(batch.stream().map(citing::get).toList(), all, reader);
      for (int i = 0; i < batch.size(); i++) {
        counted.add(new Lineage.Cited(batch.get(i), times.get(i)));
      }
    }
    return counted;
  }

  private static Node placeholder(DocumentKey key) {
    return new Node(
        key.stubId(), key.toString(), false, NodeLabel.of(key), null, null, null, null, null);
  }
}
