package vn.cancu.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.lineage.Validity;

/**
 * The answer to a query.
 *
 * @param facets counts of each facet ignore its own choice, so that a second value can be added
 * @param unnarrowed how many documents there would be without any choice
 * @param without how many documents there would be without the choice of a facet, for each that has
 *     one
 * @param notes how the text was understood
 * @param suggestion what was perhaps meant; null where nothing is better
 */
public record Hits(
    long total,
    long tookMillis,
    List<Hit> hits,
    Map<Facet, List<FacetValue>> facets,
    long unnarrowed,
    Map<Facet, Long> without,
    Notes notes,
    @Nullable String suggestion) {

  /**
   * @param record without its citations
   * @param reasons why it is here; empty where nothing was typed
   * @param takenIn when the archive took it in; null where that was not read
   * @param cited how many documents that the reader may see cite it
   * @param state what became of it by today, as these say; null where they say nothing
   */
  public record Hit(
      String id,
      String slug,
      double score,
      DocumentRecord record,
      List<Passage> highlights,
      List<Reason> reasons,
      @Nullable Instant takenIn,
      long cited,
      Validity.@Nullable Stretch state) {}

  /**
   * @param label what people read; the value is what addresses and the API take
   * @param within of an issuer that is counted in another value, too: the value of the body of
   *     today that it stands under; null for all others
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FacetValue(String value, String label, long count, @Nullable String within) {

    /** Whether other values of the list stand under this one. */
    public boolean isGroup(List<FacetValue> all) {
      return all.stream().anyMatch(other -> value.equals(other.within()));
    }
  }
}
