package vn.cancu.search;

import static vn.cancu.search.Clauses.term;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.TermvectorsRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;
import vn.cancu.access.Clearance;
import vn.cancu.document.Folding;
import vn.cancu.engine.Engine;
import vn.cancu.lineage.Lineage;

/**
 * Documents like one of the archive: those that share the pairs of words which tell it from others,
 * and those that rest on the same documents. Each match is named, so that it can be given as the
 * reason.
 */
final class SimilarDocuments {
  private static final String PAIRS = "body.shingle";
  private static final int MOST_PAIRS = 40;
  private static final int MOST_BASES = 20;

  /** Fewer shared pairs are chance, unless a legal basis is shared as well. */
  private static final int PAIRS_NEEDED = 5;

  private static final int SAID = 4;
  private static final int LONGEST = 6;
  private static final char PAIR = 'p';
  private static final char BASIS = 'b';

  private final Engine engine;
  private final String index;
  private final Lineage lineage;

  SimilarDocuments(Engine engine, String index, Lineage lineage) {
    this.engine = engine;
    this.index = index;
    this.lineage = lineage;
  }

  /** At most so many, the most alike first; none where the reader may not see the document. */
  List<Similar> of(String id, int most, Clearance reader) {
    var own = own(id, reader);
    if (own.isEmpty()) {
      return List.of();
    }
    var source = Objects.requireNonNull(own.getFirst().source());
    var bases =
        StreamSupport.stream(source.path("legalBasis").spliterator(), false)
            .map(JsonNode::asText)
            .limit(MOST_BASES)
            .toList();
    // Who sends a document is not what it is about.
    var sender = Folding.fold(source.path("issuer").asText());
    var pairs = pairs(id).stream().filter(pair -> !sender.contains(pair)).toList();
    if (pairs.isEmpty() && bases.isEmpty()) {
      return List.of();
    }
    var query = query(id, pairs, bases, reader);
    var found =
        engine
            .ask(client ->
                client.search(
                    s ->
                        s.index(index).query(query).size(most).source(FoundDocument.fields(reader)),
                    JsonNode.class))
            .hits()
            .hits();
    var labels = lineage.labels(bases, reader);
    var text = source.path("subject").asText() + " " + source.path("body").asText();
    var words = List.of(text.split("[^\\p{L}\\p{M}\\p{N}]+"));
    return found.stream().map(hit -> similar(hit, pairs, bases, labels, words, reader)).toList();
  }

  private List<Hit<JsonNode>> own(String id, Clearance reader) {
    return engine
        .ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(q ->
                            q.bool(b -> b.filter(term("id", id)).filter(engine.visible(reader))))
                        .size(1)
                        .source(f ->
                            f.filter(i -> i.includes("legalBasis", "subject", "body", "issuer"))),
                JsonNode.class))
        .hits()
        .hits();
  }

  /** The pairs of words that tell the document from others, the most telling first. */
  private List<String> pairs(String id) {
    var request =
        TermvectorsRequest.<JsonNode>of(t ->
            t.index(index)
                .id(id)
                .fields(PAIRS)
                .termStatistics(true)
                .fieldStatistics(true)
                .offsets(false)
                .positions(false)
                .payloads(false)
                .filter(f -> f.minDocFreq(2).maxNumTerms(MOST_PAIRS).minWordLength(5)));
    var vectors = engine.ask(client -> client.termvectors(request));
    var vector = vectors.termVectors().get(PAIRS);
    return vector == null
        ? List.of()
        : vector.terms().entrySet().stream()
            .filter(each -> each.getKey().chars().noneMatch(Character::isDigit))
            .sorted(
                Comparator.comparingDouble(each -> {
                  var score = each.getValue().score();
                  return score == null ? 0 : -score;
                }))
            .map(Map.Entry::getKey)
            .toList();
  }

  private Query query(String id, List<String> pairs, List<String> bases, Clearance reader) {
    var ways = new ArrayList<Query>();
    ways.add(shared(PAIRS, pairs, PAIR, PAIRS_NEEDED));
    ways.add(shared("legalBasis", bases, BASIS, 1));
    return Query.of(q ->
        q.bool(b ->
            b.must(Query.of(either -> either.bool(e -> e.should(ways).minimumShouldMatch("1"))))
                .mustNot(term("id", id))
                .filter(engine.visible(reader))));
  }

  private static Query shared(String field, List<String> values, char kind, int needed) {
    var clauses = new ArrayList<Query>();
    for (int i = 0; i < values.size(); i++) {
      clauses.add(named(field, values.get(i), kind, i));
    }
    // A query without a clause would find everything.
    return clauses.size() < needed
        ? Clauses.best(List.of())
        : Query.of(q -> q.bool(b -> b.should(clauses).minimumShouldMatch(String.valueOf(needed))));
  }

  private static Query named(String field, String value, char kind, int place) {
    return Query.of(q -> q.term(t -> t.field(field).value(value).queryName("" + kind + place)));
  }

  private static Similar similar(
      Hit<JsonNode> hit,
      List<String> pairs,
      List<String> bases,
      Map<String, String> labels,
      List<String> words,
      Clearance reader) {
    var sharedBases = new ArrayList<String>();
    var shared = new HashSet<String>();
    for (int i = 0; i < bases.size(); i++) {
      if (hit.matchedQueries().containsKey("" + BASIS + i)) {
        sharedBases.add(labels.getOrDefault(bases.get(i), bases.get(i)));
      }
    }
    for (int i = 0; i < pairs.size(); i++) {
      if (hit.matchedQueries().containsKey("" + PAIR + i)) {
        shared.add(pairs.get(i));
      }
    }
    var found = FoundDocument.of(hit, 0, reader);
    return new Similar(
        found.id(), found.slug(), found.record(), sharedBases, phrases(words, shared));
  }

  /**
   * What stands in the text of shared pairs, pairs that overlap as one phrase, the longest first:
   * "kỷ cương hành chính" rather than "kỷ cương" and "hành chính".
   */
  static List<String> phrases(List<String> words, Set<String> shared) {
    Map<String, String> phrases = new LinkedHashMap<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean goesOn =
          i + 1 < words.size()
              && i - from + 2 <= LONGEST
              && shared.contains(Folding.fold(words.get(i) + " " + words.get(i + 1)));
      if (!goesOn) {
        if (i > from) {
          var phrase = String.join(" ", words.subList(from, i + 1)).toLowerCase(Locale.ROOT);
          phrases.putIfAbsent(Folding.fold(phrase), phrase);
        }
        from = i + 1;
      }
    }
    var chosen = new ArrayList<String>();
    phrases.keySet().stream()
        .sorted(Comparator.comparingInt((String phrase) -> -phrase.split(" ").length))
        .filter(phrase -> chosen.stream().noneMatch(longer -> longer.contains(phrase)))
        .limit(SAID)
        .forEach(chosen::add);
    return chosen.stream().map(phrases::get).filter(Objects::nonNull).toList();
  }
}
