package vn.cancu.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cancu.document.Relation;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.search.Facet;
import vn.cancu.search.FileForms;
import vn.cancu.search.Hits;

/** How values of a facet are called on pages and in the API. */
final class FacetLabels {
  private FacetLabels() {}

  /**
   * The same values with full labels: "Bộ Nông nghiệp và Môi trường, gồm cả Bộ Thủy sản" where
   * other values stand under one, "chỉ Bộ Nông nghiệp và Môi trường" for that body alone.
   */
  static List<Hits.FacetValue> full(Facet facet, List<Hits.FacetValue> values) {
    return values.stream()
        .map(value ->
            new Hits.FacetValue(
                value.value(), label(facet, value, values), value.count(), value.within()))
        .toList();
  }

  /** What to call one value that stands alone. */
  static String of(Facet facet, String value) {
    return label(facet, new Hits.FacetValue(value, value, 0, null), List.of());
  }

  /** What to call the form of a file of that media type: "Word (DOCX)". */
  static String form(String mediaType) {
    return of(Facet.FORMAT, FileForms.of(mediaType));
  }

  private static String label(Facet facet, Hits.FacetValue value, List<Hits.FacetValue> all) {
    return switch (facet) {
      case LEVEL -> said("loc.cap." + value.value(), value.label());
      case ISSUER -> label(value, all);
      case YEAR -> YearSpan.label(value.value());
      case VALIDITY -> said("loc.hieuluc." + value.value(), value.label());
      case FORMAT -> said("loc.dang." + value.value(), value.label());
      case RELATION -> relation(value.value());
      case TYPE, TOPIC, LEGAL_BASIS, SIGNER -> value.label();
    };
  }

  private static String said(String key, String otherwise) {
    return Words.VIETNAMESE.knows(key) ? Words.VIETNAMESE.say(key) : otherwise;
  }

  private static String relation(String slug) {
    return Arrays.stream(Relation.values())
        .filter(relation -> relation.slug().equals(slug))
        .map(RelationLabels.VIETNAMESE::out)
        .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
        .findFirst()
        .orElse(slug);
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
