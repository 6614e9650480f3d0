package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.EngineException;
import vn.cancu.engine.SharedEngine;

/** Pages beyond what the engine counts from the start, tried with a small window. */
@ExtendWith(SharedEngine.class)
final class DeepPagesIT {
  private static final int WINDOW = 3;

  @Test
  void showsEachResultOnceInTheSameOrder(Engine engine, @TempDir Path home) {
    var drafts =
        IntStream.rangeClosed(1, 11)
            .mapToObj(i ->
                Draft.of("bao-cao", "" + i, "BC-SNV", "Sở Nội vụ", day(i))
                    .subject("báo cáo đợt " + i)
                    .topics(i == 5 ? "chuyen-doi-so-cntt" : "cai-cach-hanh-chinh"))
            .toList();
    try (var letters = Searched.over(engine, "deep-it", home, drafts)) {
      var deep = new SearchIndex(engine, letters.indexed().names(), WINDOW);
      for (var sort : Sort.values()) {
        for (var chosen :
            List.of(
                Map.<Facet, List<String>>of(),
                Map.of(Facet.TOPIC, List.of("cai-cach-hanh-chinh")))) {
          var all = new SearchQuery("báo cáo", chosen, sort, 1, 100);
          var expected = ids(letters.index(), all);
          var leafed = new ArrayList<String>();
          for (int page = 1; page <= 7; page++) {
            leafed.addAll(ids(deep, new SearchQuery("báo cáo", chosen, sort, page, 2)));
          }
          assertEquals(expected, leafed, sort + " " + chosen);
        }
      }
      var beyond = deep.find(query(9), Clearance.ANONYMOUS);
      assertEquals(11, beyond.total());
      assertEquals(List.of(), beyond.hits());
      assertEquals(List.of(), deep.find(query(1_000_000_000), Clearance.ANONYMOUS).hits());
    }
  }

  /** Some have no date: they come last, whichever way the dates run. */
  private static @Nullable String day(int i) {
    return i % 4 == 0 || i > 9 ? null : "2023-02-" + (10 + i / 3);
  }

  @Test
  void handsOutTheSameInBatches(Engine engine, @TempDir Path home) {
    var drafts =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i ->
                Draft.of("bao-cao", "" + i, "BC-SNV", "Sở Nội vụ", day(i))
                    .subject("báo cáo đợt " + i))
            .toList();
    var failing = new AtomicBoolean();
    var frail = new Frail(engine, failing);
    try (var letters = Searched.over(engine, "batches-it", home, drafts)) {
      var index = new SearchIndex(frail, letters.indexed().names(), WINDOW);
      for (var sort : Sort.values()) {
        var query = new SearchQuery("báo cáo", Map.of(), sort, 1, 100);
        var sizes = new ArrayList<Integer>();
        var given = new ArrayList<String>();
        try (var scroll = index.all(query, Clearance.ANONYMOUS)) {
          for (var batch = scroll.next(); !batch.isEmpty(); batch = scroll.next()) {
            batch.forEach(hit -> given.add(hit.id()));
            sizes.add(batch.size());
          }
        }
        assertEquals(ids(letters.index(), query), given, sort.toString());
        assertEquals(List.of(3, 3, 3, 1), sizes);
      }
      try (var scroll = index.all(query(1), Clearance.ANONYMOUS)) {
        assertEquals(3, scroll.next().size());
        failing.set(true);
        assertThrows(EngineException.class, scroll::next, "half a result is none");
        failing.set(false);
        assertEquals(3, scroll.next().size(), "and can be gone on with");
      }
    }
  }

  /** Answers or does not, as the test has it. */
  private record Frail(Engine real, AtomicBoolean failing) implements Engine {
    @Override
    public ElasticsearchClient client() {
      if (failing.get()) {
        throw new EngineException("gone");
      }
      return real.client();
    }

    @Override
    public void close() {}
  }

  private static SearchQuery query(int page) {
    return new SearchQuery("báo cáo", Map.of(), Sort.NEWEST, page, 2);
  }

  private static List<String> ids(SearchIndex index, SearchQuery query) {
    return index.find(query, Clearance.ANONYMOUS).hits().stream().map(Hits.Hit::id).toList();
  }
}
