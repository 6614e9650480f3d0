package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/**
 * An index made again from the archive answers as the one that grew with it: the same documents and
 * counts. What is almost alike may change places: until the engine merges them away, entries that
 * were written over count among the frequencies of words.
 */
@ExtendWith(SharedEngine.class)
final class RebuildIT {
  private static final int LETTERS = 300;
  private static final int MOST = 100;

  /** What a query gives: ids in their order, and what the facets count. */
  private record Answer(long total, List<String> ids, Map<Facet, List<Hits.FacetValue>> facets) {}

  @Test
  void givesTheSameToTwoHundredQueries(Engine engine, @TempDir Path home) {
    var letters = new GeneratedLetters(7);
    var queries = letters.queries(200, LETTERS);
    try (var indexed = new IndexedArchive(engine, "rebuild-it", home)) {
      // In lots, as days go by, so that the first index has a history.
      for (int from = 0; from < LETTERS; from += 60) {
        indexed.addAll(letters.range(from, from + 60).toList());
        indexed.follower().catchUp();
      }
      var before = answers(indexed.search(), queries);
      assertTrue(
          before.values().stream().filter(answer -> answer.total() > 0).count() > 150,
          "most queries find something");
      assertEquals(LETTERS, indexed.follower().rebuild());
      var after = answers(indexed.search(), queries);
      before.forEach(
          (query, answer) -> assertEquals(inAnyOrder(answer), inAnyOrder(after.get(query)), query));
      indexed.follower().rebuild();
      assertEquals(after, answers(indexed.search(), queries));
    }
  }

  private static Answer inAnyOrder(@Nullable Answer answer) {
    var given = Objects.requireNonNull(answer);
    var ids = given.total() > MOST ? List.<String>of() : given.ids().stream().sorted().toList();
    return new Answer(given.total(), ids, given.facets());
  }

  private static Map<String, Answer> answers(SearchIndex index, List<String> queries) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (var query : queries) {
      var hits =
          index.find(
              new SearchQuery(query, Map.of(), Sort.RELEVANCE, 1, MOST), Clearance.ANONYMOUS);
      answers.put(
          query,
          new Answer(hits.total(), hits.hits().stream().map(Hits.Hit::id).toList(), hits.facets()));
    }
    return answers;
  }
}
