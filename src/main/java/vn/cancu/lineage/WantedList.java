package vn.cancu.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.IssuerSlug;

/** The documents that are cited and not held, narrowed and in order, as they stood when asked. */
public final class WantedList {
  private static final int MOST_VALUES = 200;

  private final Stubs stubs;
  private final Clearance reader;
  private final List<Entry> all;
  private final Asked asked;
  private final boolean cut;
  private final List<Entry> left;

  /**
   * @param times documents that cite it
   */
  record Entry(DocumentKey key, long times, @Nullable String type, @Nullable LocalDate newest) {}

  /**
   * @param chosen any of the values of each facet
   */
  public record Asked(Map<WantedFacet, List<String>> chosen, WantedSort sort) {
    public static final Asked ALL = new Asked(Map.of(), WantedSort.TIMES);

    public Asked {
      var copy = new EnumMap<WantedFacet, List<String>>(WantedFacet.class);
      chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
      chosen = copy;
    }

    private boolean lets(Entry entry, @Nullable WantedFacet but) {
      return chosen.entrySet().stream()
          .allMatch(each ->
              each.getKey() == but
                  || each.getValue().isEmpty()
                  || each.getValue().contains(each.getKey().of(entry.key(), entry.type())));
    }
  }

  WantedList(Stubs stubs, List<Entry> all, boolean cut, Asked asked, Clearance reader) {
    this.stubs = stubs;
    this.reader = reader;
    this.all = all;
    this.cut = cut;
    this.asked = asked;
    left =
        all.stream().filter(entry -> asked.lets(entry, null)).sorted(order(asked.sort())).toList();
  }

  private static Comparator<Entry> order(WantedSort sort) {
    var often =
        Comparator.comparingLong(Entry::times)
            .reversed()
            .thenComparing(entry -> entry.key().toString());
    return switch (sort) {
      case TIMES -> often;
      case NEWEST ->
          Comparator.comparing(
                  Entry::newest, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
              .thenComparing(often);
    };
  }

  public int total() {
    return left.size();
  }

  /** Whether more is cited than was looked at: the last in the order asked for are not in it. */
  public boolean isCut() {
    return cut;
  }

  /** Those after the ones that are skipped. */
  public List<Lineage.Wanted.Missing> rows(int skipped, int size) {
    int from = Math.clamp(skipped, 0, left.size());
    var shown = left.subList(from, Math.min(left.size(), from + size));
    var names = stubs.named(shown.stream().map(Entry::key).toList(), reader);
    var newest = stubs.written(shown, reader);
    var rows = new ArrayList<Lineage.Wanted.Missing>();
    for (var entry : shown) {
      var name = names.get(entry.key());
      if (name != null) { // nobody may cite it any more
        rows.add(new Lineage.Wanted.Missing(name, entry.times(), newest.get(entry.key())));
      }
    }
    return rows;
  }

  /** Each counted, in documents, as if nothing of it were chosen; the most frequent first. */
  public Map<WantedFacet, List<Inbound.Value>> facets() {
    var facets = new EnumMap<WantedFacet, List<Inbound.Value>>(WantedFacet.class);
    for (var facet : WantedFacet.values()) {
      Map<String, Long> counts = new HashMap<>();
      Map<String, DocumentKey> first = new LinkedHashMap<>();
      for (var entry : all) {
        if (asked.lets(entry, facet)) {
          var value = facet.of(entry.key(), entry.type());
          counts.merge(value, 1L, Long::sum);
          first.putIfAbsent(value, entry.key());
        }
      }
      var ranked =
          counts.entrySet().stream()
              .sorted(
                  Map.Entry.<String, Long>comparingByValue()
                      .reversed()
                      .thenComparing(Map.Entry.comparingByKey()))
              .toList();
      var most = new ArrayList<>(ranked.subList(0, Math.min(ranked.size(), MOST_VALUES)));
      var chosen = asked.chosen().getOrDefault(facet, List.of());
      ranked.stream()
          .skip(MOST_VALUES)
          .filter(each -> chosen.contains(each.getKey()))
          .forEach(most::add);
      first.keySet().retainAll(most.stream().map(Map.Entry::getKey).toList());
      var names = facet == WantedFacet.ISSUER ? issuers(first) : Map.<String, String>of();
      facets.put(
          facet,
          most.stream()
              .map(each ->
                  new Inbound.Value(
                      each.getKey(),
                      names.getOrDefault(each.getKey(), each.getKey()),
                      each.getValue()))
              .toList());
    }
    return facets;
  }

  /** What the citations of one of its documents call each body. */
  private Map<String, String> issuers(Map<String, DocumentKey> first) {
    var nodes = stubs.named(first.values(), reader);
    Map<String, String> names = new HashMap<>();
    first.forEach((slug, key) -> {
      var node = nodes.get(key);
      var name = node == null ? null : node.issuer();
      if (name != null && !slug.equals(WantedFacet.UNKNOWN)) {
        names.put(slug, IssuerSlug.withProvince(name, slug));
      }
    });
    return names;
  }
}
