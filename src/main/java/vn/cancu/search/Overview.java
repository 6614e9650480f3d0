package vn.cancu.search;

import java.util.List;
import java.util.Map;
import vn.cancu.lineage.Lineage;

/**
 * What the archive holds, as far as this reader may see it.
 *
 * @param facets issuers, years, types, topics, legal bases and signers with how many documents each
 * @param newest the ten latest by date
 * @param mostCited the ten that most documents cite, held or not
 */
public record Overview(
    long total,
    Map<Facet, List<Hits.FacetValue>> facets,
    List<Hits.Hit> newest,
    List<Lineage.Cited> mostCited) {}
