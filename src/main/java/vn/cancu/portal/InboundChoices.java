package vn.cancu.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Relation;
import vn.cancu.lineage.Inbound;
import vn.cancu.lineage.InboundFacet;
import vn.cancu.lineage.RelationLabels;
import vn.cancu.portal.FacetGroups.Chip;
import vn.cancu.portal.FacetGroups.Choice;
import vn.cancu.portal.FacetGroups.Group;
import vn.cancu.search.Facet;

/** What the list of who cites a document can be narrowed by, and what it is narrowed by now. */
public record InboundChoices(List<Group> groups, List<Chip> chips) {
  static InboundChoices of(InboundAddress address, Map<InboundFacet, List<Inbound.Value>> counted) {
    var groups = new ArrayList<Group>();
    var chips = new ArrayList<Chip>();
    for (var facet : InboundFacet.values()) {
      var key = "loc." + facet.parameter();
      var choices = choices(address, facet, counted.getOrDefault(facet, List.of()));
      choices.stream()
          .filter(Choice::chosen)
          .map(choice ->
              new Chip(key, choice.label(), address.without(facet, choice.value()).href()))
          .forEach(chips::add);
      if (!choices.isEmpty()) {
        groups.add(FacetGroups.group(facet.parameter(), key, choices));
      }
    }
    return new InboundChoices(groups, chips);
  }

  /** What was chosen first, also where nothing is left of it. */
  private static List<Choice> choices(
      InboundAddress address, InboundFacet facet, List<Inbound.Value> counted) {
    var chosen = new ArrayList<Choice>();
    var others = new ArrayList<Choice>();
    var asked = address.chosen().getOrDefault(facet, List.of());
    for (var value : asked) {
      var indexed = Set.copyOf(facet.indexed(List.of(value)));
      if (counted.stream().noneMatch(each -> indexed.contains(each.value()))) {
        chosen.add(new Choice(value, label(facet, value, value), 0, true, false));
      }
    }
    var indexed = Set.copyOf(facet.indexed(asked));
    for (var each : counted) {
      boolean ticked = indexed.contains(each.value());
      var label = label(facet, each.value(), each.label());
      (ticked ? chosen : others).add(new Choice(each.value(), label, each.count(), ticked, false));
    }
    chosen.addAll(others);
    return chosen;
  }

  private static String label(InboundFacet facet, String value, String otherwise) {
    return switch (facet) {
      case RELATION -> relation(value);
      case LEVEL -> FacetLabels.of(Facet.LEVEL, value);
      case TYPE -> DocumentTypes.name(value);
      case ISSUER, PROVINCE, YEAR -> otherwise;
    };
  }

  /** "Bị thay thế bởi": from the side of the document that is looked at. */
  private static String relation(String slug) {
    var words = RelationLabels.VIETNAMESE.in(Relation.of(slug));
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
