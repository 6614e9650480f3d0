package vn.cancu.portal;

import java.util.List;
import java.util.Map;
import vn.cancu.search.Facet;
import vn.cancu.search.Hits;

/** Values of a facet as links into the search page. */
public record BrowseLinks(String key, String anchor, List<Link> links, boolean more) {
  /**
   * @param within whether it stands under the one before it
   */
  public record Link(String href, String label, long count, boolean within) {}

  static BrowseLinks of(Map<Facet, List<Hits.FacetValue>> facets, Facet facet, int most) {
    var values = FacetLabels.full(facet, facets.getOrDefault(facet, List.of()));
    return new BrowseLinks(
        "loc." + facet.parameter(),
        facet.parameter(),
        values.stream()
            .limit(most)
            .map(value ->
                new Link(
                    SearchAddress.empty().with(facet, value.value()).href(),
                    value.label(),
                    value.count(),
                    value.within() != null))
            .toList(),
        values.size() > most);
  }
}
