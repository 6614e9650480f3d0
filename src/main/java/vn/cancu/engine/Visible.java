package vn.cancu.engine;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Arrays;
import vn.cancu.access.Clearance;
import vn.cancu.document.Visibility;

/** The one place where a reader's clearance becomes a filter; asked for by {@link Engine}. */
public final class Visible {
  private Visible() {}

  /** Keeps what this reader may see; an index document without a visibility is seen by nobody. */
  public static Query to(Clearance reader) {
    var allowed =
        Arrays.stream(Visibility.values())
            .filter(reader::mayRead)
            .map(visibility -> FieldValue.of(visibility.slug()))
            .toList();
    return Query.of(q -> q.terms(t -> t.field("visibility").terms(v -> v.value(allowed))));
  }
}
