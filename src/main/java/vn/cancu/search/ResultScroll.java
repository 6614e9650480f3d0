package vn.cancu.search;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.function.Supplier;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.Scroll;

/** A whole result in batches, see {@link Scroll}. Not for several threads. */
public final class ResultScroll implements AutoCloseable {
  private final Scroll scroll;
  private final Clearance reader;

  /**
   * @param query asked for anew with each batch: what is withdrawn meanwhile is not in the next
   */
  ResultScroll(
      Engine engine,
      String index,
      Supplier<Query> query,
      List<SortOptions> order,
      int batch,
      Clearance reader) {
    this.reader = reader;
    scroll =
        new Scroll(
            engine,
            index,
            s -> s.query(query.get()).sort(order).source(FoundDocument.fields(reader)),
            batch);
  }

  /** The next documents, without passages and reasons; none at the end. */
  public List<Hits.Hit> next() {
    return scroll.next().stream().map(hit -> FoundDocument.of(hit, 0, reader)).toList();
  }

  @Override
  public void close() {
    scroll.close();
  }
}
