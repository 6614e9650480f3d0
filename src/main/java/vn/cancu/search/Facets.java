package vn.cancu.search;

import static vn.cancu.search.Clauses.any;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.Buckets;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentTypes;
import vn.cancu.validity.Level;

/**
 * The facets of one query: what the chosen values narrow, and what each facet counts, which is
 * everything that the other facets leave.
 */
final class Facets {
  static final int LISTED = 30;
  private static final int BASES_LOOKED_AT = 1_000;
  static final String TAKEN_IN = "takenIn";
  private static final List<String> HIGHEST_FIRST =
      Arrays.stream(Level.values()).map(Level::slug).toList();
  private static final String ALL = "all";
  private static final String NARROWED = "narrowed";
  private static final String FRESH = "fresh";

  private final Map<Facet, List<String>> chosen;
  private final Clearance reader;
  private final boolean manyBases;

  /**
   * @param manyBases whether to count all legal bases, to look among them, or the most frequent
   */
  Facets(Map<Facet, List<String>> chosen, Clearance reader, boolean manyBases) {
    this.reader = reader;
    this.manyBases = manyBases;
    this.chosen = new EnumMap<>(Facet.class);
    chosen.forEach((facet, values) -> {
      var kept =
          values.stream()
              .filter(value -> !value.isBlank())
              .distinct()
              .limit(SearchQuery.MOST_VALUES)
              .toList();
      if (!kept.isEmpty()) {
        this.chosen.put(facet, kept);
      }
    });
  }

  boolean isChosen() {
    return !chosen.isEmpty();
  }

  /** What a document must have to be in the result: one of the values of each chosen facet. */
  Query filter() {
    return others(null);
  }

  /** Everything that is counted, plus how many documents there are without any choice. */
  Map<String, Aggregation> aggregations() {
    Map<String, Aggregation> all = new LinkedHashMap<>();
    for (var facet : Facet.values()) {
      Map<String, Aggregation> counted = new LinkedHashMap<>();
      counted.putAll(values(facet));
      var picked = chosen.get(facet);
      if (picked != null) {
        var queries = picked.stream().map(value -> query(facet, value)).toList();
        counted.put(
            "chosen",
            Aggregation.of(a -> a.filters(f -> f.filters(Buckets.of(b -> b.array(queries))))));
      }
      if (isChosen()) {
        all.put(facet.field(), Aggregation.of(a -> a.filter(others(facet)).aggregations(counted)));
      } else {
        // Ten filters that all documents pass took a tenth of a whole search.
        counted.forEach((name, each) -> all.put(bare(facet) + name, each));
      }
    }
    all.put(ALL, Aggregation.of(a -> a.filter(q -> q.matchAll(m -> m))));
    return all;
  }

  /** What of the result came in after that moment, beside all of it. */
  Map<String, Aggregation> growth(Instant since) {
    var fresh = Query.of(q -> q.range(r -> r.date(d -> d.field(TAKEN_IN).gt(since.toString()))));
    return Map.of(
        ALL,
        Aggregation.of(a -> a.filter(q -> q.matchAll(m -> m))),
        NARROWED,
        Aggregation.of(a -> a.filter(filter()).aggregations(FRESH, inner -> inner.filter(fresh))));
  }

  static Growth growth(Map<String, Aggregate> answer) {
    var narrowed = answer.get(NARROWED);
    if (narrowed == null) {
      return new Growth(0, 0);
    }
    var fresh = narrowed.filter().aggregations().get(FRESH);
    return new Growth(narrowed.filter().docCount(), fresh == null ? 0 : fresh.filter().docCount());
  }

  static long unnarrowed(Map<String, Aggregate> answer) {
    var all = answer.get(ALL);
    return all == null ? 0 : all.filter().docCount();
  }

  /** Counts by value, labels still as the engine can tell them. */
  Map<Facet, List<Hits.FacetValue>> read(Map<String, Aggregate> answer) {
    Map<Facet, List<Hits.FacetValue>> read = new EnumMap<>(Facet.class);
    for (var facet : Facet.values()) {
      read.put(facet, read(facet, counted(facet, answer)));
    }
    return read;
  }

  /** What was counted for one facet, by the names that {@link #aggregations} gave it. */
  private static Map<String, Aggregate> counted(Facet facet, Map<String, Aggregate> answer) {
    var filtered = answer.get(facet.field());
    if (filtered != null) {
      return filtered.filter().aggregations();
    }
    Map<String, Aggregate> counted = new HashMap<>();
    answer.forEach((name, each) -> {
      if (name.startsWith(bare(facet))) {
        counted.put(name.substring(bare(facet).length()), each);
      }
    });
    return counted;
  }

  /** What stands before the names of what is counted of one facet without a filter. */
  private static String bare(Facet facet) {
    return facet.field() + "-";
  }

  /** How many documents there would be without the choice of each facet that has one. */
  Map<Facet, Long> without(Map<String, Aggregate> answer) {
    Map<Facet, Long> without = new EnumMap<>(Facet.class);
    for (var facet : chosen.keySet()) {
      var aggregate = answer.get(facet.field());
      without.put(facet, aggregate == null ? 0 : aggregate.filter().docCount());
    }
    return without;
  }

  private List<Hits.FacetValue> read(Facet facet, Map<String, Aggregate> counted) {
    var values = new ArrayList<Hits.FacetValue>();
    var found = counted.get("values");
    if (facet == Facet.ISSUER) {
      values.addAll(IssuerFacet.read(counted));
    } else if (found != null && found.isSterms()) {
      for (var bucket : found.sterms().buckets().array()) {
        var value = bucket.key().stringValue();
        values.add(new Hits.FacetValue(value, label(facet, value), bucket.docCount(), null));
      }
    }
    if (found != null && found.isFilters()) {
      for (var standing : Standing.values()) {
        long count = found.filters().buckets().array().get(standing.ordinal()).docCount();
        if (count > 0) {
          values.add(new Hits.FacetValue(standing.slug(), standing.slug(), count, null));
        }
      }
    }
    // A chosen value stays in the list, whatever is left of it, so that it can be taken back.
    var filters = counted.get("chosen");
    var picked = chosen.getOrDefault(facet, List.of());
    for (int i = 0; i < picked.size() && filters != null; i++) {
      var value = picked.get(i);
      if (values.stream().noneMatch(listed -> listed.value().equals(value))) {
        long count = filters.filters().buckets().array().get(i).docCount();
        values.add(new Hits.FacetValue(value, label(facet, value), count, null));
      }
    }
    if (facet == Facet.LEVEL) {
      values.sort(Comparator.comparingInt(value -> HIGHEST_FIRST.indexOf(value.value())));
    }
    return List.copyOf(values);
  }

  private static String label(Facet facet, String value) {
    return switch (facet) {
      case ISSUER -> IssuerFacet.label(value);
      case TYPE -> DocumentTypes.bySlug(value) == null ? value : DocumentTypes.name(value);
      case TOPIC -> Topics.name(value);
      case LEVEL, YEAR, LEGAL_BASIS, SIGNER, VALIDITY, RELATION, FORMAT -> value;
    };
  }

  private Map<String, Aggregation> values(Facet facet) {
    return switch (facet) {
      case ISSUER -> IssuerFacet.values();
      case LEVEL -> terms("issuerLevel", Level.values().length);
      case YEAR ->
          values(
              Aggregation.of(a ->
                  a.terms(t ->
                      t.field("year").size(200).order(NamedValue.of("_key", SortOrder.Desc)))));
      case TYPE -> terms("type", 50);
      case TOPIC -> terms("topics", 50);
      case LEGAL_BASIS -> terms("legalBasis", manyBases ? BASES_LOOKED_AT : LISTED);
      case SIGNER -> terms("signer", LISTED);
      case VALIDITY -> {
        var queries =
            Arrays.stream(Standing.values())
                .map(standing -> standing.query(Said.today(), reader))
                .toList();
        yield values(
            Aggregation.of(a -> a.filters(f -> f.filters(Buckets.of(b -> b.array(queries))))));
      }
      case RELATION -> terms("relations", 50);
      case FORMAT -> terms("format", 50);
    };
  }

  private static Map<String, Aggregation> terms(String field, int size) {
    return values(Aggregation.of(a -> a.terms(t -> t.field(field).size(size))));
  }

  private static Map<String, Aggregation> values(Aggregation counted) {
    return Map.of("values", counted);
  }

  private Query query(Facet facet, String value) {
    return FacetQueries.of(facet, value, reader);
  }

  private Query others(@Nullable Facet ignored) {
    return Query.of(q ->
        q.bool(b -> {
          chosen.forEach((facet, values) -> {
            if (facet != ignored) {
              b.filter(any(values.stream().map(value -> query(facet, value)).toList()));
            }
          });
          return b;
        }));
  }
}
