package vn.cancu.portal;

import java.util.List;
import java.util.stream.Collectors;
import vn.cancu.search.Hits;

/** How values of a facet are called on pages and in the API. */
final class FacetLabels {
  private FacetLabels() {}

  /**
   * The same values with full labels: "Bộ Nông nghiệp và Môi trường, gồm cả Bộ Thủy sản" where
   * other values stand under one, "chỉ Bộ Nông nghiệp và Môi trường" for that body alone.
   */
  static List<Hits.FacetValue> full(List<Hits.FacetValue> values) {
    return values.stream()
        .map(value ->
            new Hits.FacetValue(value.value(), label(value, values), value.count(), value.within()))
        .toList();
  }

  private static String label(Hits.FacetValue value, List<Hits.FacetValue> all) {
    if (value.within() != null) {
      return isAlone(value) ? Words.VIETNAMESE.say("loc.chi", value.label()) : value.label();
    }
    var others =
        all.stream()
            .filter(other -> value.value().equals(other.within()) && !isAlone(other))
            .map(Hits.FacetValue::label)
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? value.label()
        : Words.VIETNAMESE.say("loc.gom-ca", value.label(), others);
  }

  /** The body of today itself, without its predecessors. */
  private static boolean isAlone(Hits.FacetValue value) {
    return value.value().startsWith("=");
  }
}
