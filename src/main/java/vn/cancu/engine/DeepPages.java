package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to pages that lie deeper than the engine counts from the start: along the sort values of
 * the results before them, in steps that load no document.
 */
public final class DeepPages {
  /** The engine's own limit, index.max_result_window. */
  public static final int WINDOW = 10_000;

  private final Engine engine;
  private final String index;
  private final int window;

  public DeepPages(Engine engine, String index, int window) {
    this.engine = engine;
    this.index = index;
    this.window = window;
  }

  /** Whether the engine itself counts so far. */
  public boolean isNear(long results) {
    return results <= window;
  }

  /**
   * The sort values after which the page begins; null where the result ends before.
   *
   * @param skipped results before the page
   */
  public @Nullable List<FieldValue> before(long skipped, Query query, List<SortOptions> order) {
    List<FieldValue> last = List.of();
    for (long left = skipped; left > 0; left -= window) {
      var after = last;
      int step = (int) Math.min(left, window);
      var answer =
          engine.ask(client ->
              client.search(
                  s -> {
                    s.index(index)
                        .query(query)
                        .sort(order)
                        .size(step)
                        .trackTotalHits(t -> t.enabled(false))
                        .source(f -> f.fetch(false));
                    return after.isEmpty() ? s : s.searchAfter(after);
                  },
                  Void.class));
      var hits = answer.hits().hits();
      if (hits.size() < step) {
        return null;
      }
      last = hits.getLast().sort();
    }
    return last;
  }
}
