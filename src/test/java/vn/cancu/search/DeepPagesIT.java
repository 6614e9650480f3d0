package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
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
                Draft.of("bao-cao", "" + i, "BC-SNV", "Sở Nội vụ", "2023-02-" + (10 + i / 3))
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

  private static SearchQuery query(int page) {
    return new SearchQuery("báo cáo", Map.of(), Sort.NEWEST, page, 2);
  }

  private static List<String> ids(SearchIndex index, SearchQuery query) {
    return index.find(query, Clearance.ANONYMOUS).hits().stream().map(Hits.Hit::id).toList();
  }
}
