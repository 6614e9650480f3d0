package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/**
 * An index made again from the archive answers as the one that grew with it: the same documents in
 * the same order, the same counts. The grown one first merges away, as the engine does in time,
 * what was written over: such entries still count among the frequencies of words, so that what is
 * almost alike may stand in another order until then.
 */
@ExtendWith(SharedEngine.class)
final class RebuildIT {
  private static final int LETTERS = 300;
  private static final int MOST = 100;
  private static final String ALL = "rebuild-it-*";

  /** What a query gives: ids in their order, and what the facets count. */
  private record Answer(long total, List<String> ids, Map<Facet, List<Hits.FacetValue>> facets) {}

  @Test
  void givesTheSameToTwoHundredQueries(Engine engine, @TempDir Path home)
      throws InterruptedException {
    var letters = new GeneratedLetters(7);
    var queries = letters.queries(200, LETTERS);
    try (var indexed = new IndexedArchive(engine, "rebuild-it", home)) {
      // In lots, as days go by, so that the first index has a history.
      for (int from = 0; from < LETTERS; from += 60) {
        indexed.addAll(letters.range(from, from + 60).toList());
        indexed.follower().catchUp();
      }
      merge(engine);
      var before = answers(indexed.search(), queries);
      assertTrue(
          before.values().stream().filter(answer -> answer.total() > 0).count() > 150,
          "most queries find something");
      assertEquals(LETTERS, indexed.follower().rebuild());
      merge(engine);
      var after = answers(indexed.search(), queries);
      before.forEach((query, answer) -> assertEquals(answer, after.get(query), query));
    }
  }

  /**
   * The engine keeps entries for a copy of the index that might ask for them, for half a minute.
   */
  private static void merge(Engine engine) throws InterruptedException {
    long left = 1;
    for (int i = 0; left > 0 && i < 60; i++) {
      Thread.sleep(2_000);
      engine.ask(client -> client.indices().flush(f -> f.index(ALL).force(true)));
      engine.ask(client -> client.indices().forcemerge(f -> f.index(ALL).maxNumSegments(1L)));
      engine.ask(client -> client.indices().refresh(r -> r.index(ALL)));
      var docs =
          engine.ask(client -> client.indices().stats(s -> s.index(ALL))).all().total().docs();
      left = Objects.requireNonNull(Objects.requireNonNull(docs).deleted());
    }
    assertEquals(0, left, "entries written over and not merged away");
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
