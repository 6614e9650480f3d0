package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.Folding;
import vn.cancu.engine.Engine;

/**
 * What was perhaps meant, in the archive's own words: a syllable that stands nowhere, by the like
 * ones that do; a number that no document has, by the like ones; words with other accents than any
 * document has, as the documents write them. Only what this reader finds more by is ever said.
 */
final class Corrections {
  private static final int LONGEST = 12;
  private static final int MOST_OPTIONS = 4;
  private static final int MOST_CANDIDATES = 8;
  private static final String COUNTS = "counts";

  private final Engine engine;
  private final String index;

  Corrections(Engine engine, String index) {
    this.engine = engine;
    this.index = index;
  }

  /**
   * For a text that few documents answer.
   *
   * @param found how many
   */
  @Nullable String of(TypedQuery typed, long found, Clearance reader) {
    var text = typed.alternatives().getFirst();
    if (typed.alternatives().size() > 1
        || !typed.conditions().isEmpty()
        || !text.phrases().isEmpty()
        || text.words().isEmpty()
        || text.syllables() > LONGEST) {
      return null;
    }
    var number = found == 0 ? number(text, reader) : null;
    return number != null ? number : words(text, found, reader);
  }

  /** The words as the documents write them, where none of these has the accents that were typed. */
  static @Nullable String accents(TypedQuery typed, List<Hits.Hit> hits) {
    var text = typed.alternatives().getFirst();
    if (typed.alternatives().size() > 1 || !text.hasAccents() || text.syllables() < 2) {
      return null;
    }
    var folded = Folding.slug(text.words());
    Map<String, Integer> written = new HashMap<>();
    for (var hit : hits) {
      for (var passage : hit.highlights()) {
        for (var part : passage.parts()) {
          if (part.hit() && Folding.slug(part.text()).equals(folded)) {
            written.merge(part.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
          }
        }
      }
    }
    var own = bare(text.words());
    if (written.keySet().stream().anyMatch(form -> bare(form).equals(own))) {
      return null;
    }
    return written.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** Letters and tones alone: a comma between the words makes no other spelling. */
  private static String bare(String words) {
    return ToneStyle.plain(words.toLowerCase(Locale.ROOT))
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ");
  }

  private @Nullable String number(TypedText typed, Clearance reader) {
    for (var terms : typed.numbers()) {
      if (terms.parts().isEmpty()) {
        continue;
      }
      var like =
          Query.of(q ->
              q.fuzzy(f ->
                  f.field("identifier").value(terms.compact()).fuzziness("1").maxExpansions(20)));
      var answer =
          engine.ask(client ->
              client.search(
                  s ->
                      s.index(index)
                          .query(visible(like, reader))
                          .size(1)
                          .source(f -> f.filter(i -> i.includes("identifier"))),
                  JsonNode.class));
      var hits = answer.hits().hits();
      if (!hits.isEmpty()) {
        return Objects.requireNonNull(hits.getFirst().source()).path("identifier").asText();
      }
    }
    return null;
  }

  private @Nullable String words(TypedText text, long found, Clearance reader) {
    var candidates = candidates(text);
    if (candidates.isEmpty()) {
      return null;
    }
    var counts = counts(candidates, reader);
    return candidates.stream()
        .filter(candidate -> counts.getOrDefault(candidate, 0L) > Math.max(found, 0))
        // Stable: of two that find as much, the likelier spelling stands first.
        .max(
            Comparator.<String, Long>comparing(candidate -> counts.getOrDefault(candidate, 0L))
                .thenComparing(candidate -> -candidates.indexOf(candidate)))
        .orElse(null);
  }

  /** The words with each syllable that stands nowhere replaced by one that does. */
  private List<String> candidates(TypedText typed) {
    var words = typed.words();
    boolean accents = words.chars().anyMatch(c -> c > 127);
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .size(0)
                        .suggest(g ->
                            g.text(words)
                                .suggesters(
                                    "typed",
                                    f ->
                                        f.term(t ->
                                            t.field(accents ? "body" : "body.folded")
                                                .suggestMode(SuggestMode.Missing)
                                                .minWordLength(2)
                                                .prefixLength(0)
                                                .maxEdits(1)
                                                .size(MOST_OPTIONS)))),
                JsonNode.class));
    var made = new ArrayList<>(List.of(words));
    for (var suggestion : answer.suggest().getOrDefault("typed", List.of())) {
      if (!isKnown(suggestion.term().text(), typed)) {
        replace(made, suggestion);
      }
    }
    made.remove(words);
    return made;
  }

  /** A number is no misspelt word, and letters that stand for words are none. */
  private static boolean isKnown(String syllable, TypedText typed) {
    return syllable.chars().anyMatch(Character::isDigit)
        || typed.forms().stream()
            .anyMatch(form -> Folding.fold(form.typed()).equals(Folding.fold(syllable)));
  }

  private static void replace(List<String> made, Suggestion<JsonNode> suggestion) {
    var term = suggestion.term();
    if (term.options().isEmpty()) {
      return;
    }
    var before = List.copyOf(made);
    made.clear();
    for (var option : term.options()) {
      for (var each : before) {
        if (made.size() < MOST_CANDIDATES) {
          made.add(swapped(each, term.text(), option.text()));
        }
      }
    }
  }

  private static String swapped(String words, String typed, String option) {
    var parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      if (Folding.compact(parts[i]).equals(Folding.compact(typed))) {
        parts[i] = option;
      }
    }
    return String.join(" ", parts);
  }

  /** How many documents each of them finds, all asked for at once. */
  private Map<String, Long> counts(List<String> candidates, Clearance reader) {
    var each =
        candidates.stream()
            .map(candidate -> TextQueries.of(TypedQuery.of(candidate), false))
            .toList();
    var answer =
        engine.ask(client ->
            client.search(
                s ->
                    s.index(index)
                        .query(engine.visible(reader))
                        .size(0)
                        .trackTotalHits(t -> t.enabled(false))
                        .aggregations(COUNTS, a -> a.filters(f -> f.filters(b -> b.array(each)))),
                Void.class));
    var counted = answer.aggregations().get(COUNTS);
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < candidates.size() && counted != null; i++) {
      counts.put(candidates.get(i), counted.filters().buckets().array().get(i).docCount());
    }
    return counts;
  }

  private Query visible(Query query, Clearance reader) {
    return Query.of(q -> q.bool(b -> b.must(query).filter(engine.visible(reader))));
  }
}
