package vn.cancu.portal;

import java.util.ArrayList;
import java.util.List;
import vn.cancu.search.Facet;
import vn.cancu.search.Hits;

/**
 * What the results can be narrowed by, and what they are narrowed by now.
 *
 * @param drops each facet that was chosen from, with how many documents there would be without that
 * @param unnarrowed how many there would be without any choice
 * @param basisWords what was looked for among the legal bases; "" where nothing was
 */
public record FacetGroups(
    List<Group> groups,
    List<Chip> chips,
    List<Drop> drops,
    long unnarrowed,
    YearBars years,
    String basisWords) {
  private static final int OPEN_VALUES = 6;

  /**
   * @param more values behind the first ones; folded
   */
  public record Group(String parameter, String key, List<Choice> values, List<Choice> more) {}

  /**
   * @param within whether it stands under the value before it
   */
  public record Choice(String value, String label, long count, boolean chosen, boolean within) {}

  public record Chip(String key, String label, String remove) {}

  public record Drop(String key, String href, long count) {}

  static FacetGroups of(SearchAddress address, Hits hits) {
    var groups = new ArrayList<Group>();
    var chips = new ArrayList<Chip>();
    var drops = new ArrayList<Drop>();
    for (var facet : Facet.values()) {
      var key = "loc." + facet.parameter();
      var choices = choices(address, hits, facet);
      choices.stream()
          .filter(Choice::chosen)
          .map(choice ->
              new Chip(key, choice.label(), address.without(facet, choice.value()).href()))
          .forEach(chips::add);
      long without = hits.without().getOrDefault(facet, 0L);
      if (without > 0) {
        drops.add(new Drop(key, address.without(facet).href(), without));
      }
      if (isShown(facet, choices, address)) {
        // A span of years stands in its boxes.
        var ticked = choices.stream().filter(each -> YearSpan.of(each.value()).isOpen()).toList();
        groups.add(group(facet.parameter(), key, ticked));
      }
    }
    var years =
        YearBars.of(
            hits.facets().getOrDefault(Facet.YEAR, List.of()),
            address.chosen().getOrDefault(Facet.YEAR, List.of()));
    return new FacetGroups(groups, chips, drops, hits.unnarrowed(), years, address.basisWords());
  }

  /** That nothing is said of any result narrows nothing. */
  private static boolean isShown(Facet facet, List<Choice> choices, SearchAddress address) {
    return switch (facet) {
      case VALIDITY -> choices.size() > 1 || choices.stream().anyMatch(Choice::chosen);
      case LEGAL_BASIS -> !choices.isEmpty() || !address.basisWords().isEmpty();
      case LEVEL, ISSUER, YEAR, TYPE, TOPIC, SIGNER, RELATION, FORMAT -> !choices.isEmpty();
    };
  }

  /** The first values in sight, the others folded. */
  static Group group(String parameter, String key, List<Choice> values) {
    int open = values.size() <= OPEN_VALUES + 2 ? values.size() : OPEN_VALUES;
    while (open < values.size() && (values.get(open).within() || values.get(open).chosen())) {
      open++;
    }
    return new Group(parameter, key, values.subList(0, open), values.subList(open, values.size()));
  }

  /**
   * What was chosen first: what was ticked must stay in sight to be unticked. Values that stand
   * under another go with it.
   */
  private static List<Choice> choices(SearchAddress address, Hits hits, Facet facet) {
    var offered = FacetLabels.full(facet, hits.facets().getOrDefault(facet, List.of()));
    var chosen = new ArrayList<Choice>();
    var others = new ArrayList<Choice>();
    for (var value : address.chosen().getOrDefault(facet, List.of())) {
      if (offered.stream().noneMatch(each -> each.value().equals(value))) {
        chosen.add(new Choice(value, FacetLabels.of(facet, value), 0, true, false));
      }
    }
    for (var first : offered) {
      if (first.within() != null) {
        continue;
      }
      var block =
          offered.stream()
              .filter(each -> each == first || first.value().equals(each.within()))
              .map(each -> choice(address, facet, each))
              .toList();
      (block.stream().anyMatch(Choice::chosen) ? chosen : others).addAll(block);
    }
    chosen.addAll(others);
    return chosen;
  }

  private static Choice choice(SearchAddress address, Facet facet, Hits.FacetValue value) {
    return new Choice(
        value.value(),
        value.label(),
        value.count(),
        address.has(facet, value.value()),
        value.within() != null);
  }
}
