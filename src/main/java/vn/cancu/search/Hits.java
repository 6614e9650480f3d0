package vn.cancu.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;

/**
 * The answer to a query.
 *
 * @param facets counts of each facet ignore its own choice, so that a second value can be added
 * @param expanded abbreviations that were written out, as shown to the reader
 * @param suggestion what was perhaps meant; null where nothing is better
 */
public record Hits(
    long total,
    long tookMillis,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    List<String> expanded,
    @Nullable String suggestion) {

  /**
   * @param record without its citations
   */
  public record Hit(
      String id, String slug, double score, DocumentRecord record, List<Passage> highlights) {}

  /**
   * @param label what people read; the value is what addresses and the API take
   */
  public record FacetValue(String value, String label, long count) {}
}
