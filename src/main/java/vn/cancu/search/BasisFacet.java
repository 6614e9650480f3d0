package vn.cancu.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.access.Clearance;
import vn.cancu.document.Folding;
import vn.cancu.lineage.Lineage;

/**
 * The legal bases that are offered to narrow by: named as documents cite them, and looked among.
 */
final class BasisFacet {
  private final Lineage lineage;

  BasisFacet(Lineage lineage) {
    this.lineage = lineage;
  }

  /**
   * The facets with the names of legal bases, and of these only the chosen ones and those that have
   * the words in number or title.
   */
  Map<Facet, List<Hits.FacetValue>> offered(
      Map<Facet, List<Hits.FacetValue>> facets,
      String words,
      Map<Facet, List<String>> chosen,
      Clearance reader) {
    var keys =
        facets.getOrDefault(Facet.LEGAL_BASIS, List.of()).stream()
            .map(Hits.FacetValue::value)
            .toList();
    if (keys.isEmpty()) {
      return Map.copyOf(facets);
    }
    var labels = lineage.labels(keys, reader);
    var kept = chosen.getOrDefault(Facet.LEGAL_BASIS, List.of());
    Map<Facet, List<Hits.FacetValue>> changed = new HashMap<>(facets);
    changed.computeIfPresent(
        Facet.LEGAL_BASIS,
        (any, values) ->
            values.stream()
                .map(value ->
                    new Hits.FacetValue(
                        value.value(),
                        labels.getOrDefault(value.value(), value.label()),
                        value.count(),
                        value.within()))
                .filter(value -> kept.contains(value.value()) || has(value.label(), words))
                .limit(Facets.LISTED + kept.size())
                .toList());
    return Map.copyOf(changed);
  }

  private static boolean has(String label, String words) {
    var folded = Folding.fold(label);
    return Folding.compact(label).contains(Folding.compact(words))
        || Arrays.stream(Folding.fold(words).split(" ")).allMatch(folded::contains);
  }
}
