package vn.cancu.portal;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import vn.cancu.document.DocumentTypes;
import vn.cancu.lineage.Inbound;
import vn.cancu.lineage.WantedFacet;
import vn.cancu.lineage.WantedList;
import vn.cancu.lineage.WantedSort;
import vn.cancu.portal.FacetGroups.Chip;
import vn.cancu.portal.FacetGroups.Choice;
import vn.cancu.portal.FacetGroups.Group;

/** The state of the page of documents that are not held, which is its address. */
record MissingAddress(Map<WantedFacet, List<String>> chosen, WantedSort sort, int page) {
  static final String PATH = "/con-thieu";
  static final int SIZE = 50;
  static final int MOST_PAGES = 200;

  static MissingAddress of(HttpRequest<?> request, String page) {
    return whole(request).at(Parameters.number(request, page, 1, 1, MOST_PAGES));
  }

  /** The first page, whichever is asked for: of what has no pages. */
  static MissingAddress whole(HttpRequest<?> request) {
    var chosen = new EnumMap<WantedFacet, List<String>>(WantedFacet.class);
    for (var facet : WantedFacet.values()) {
      var values = Parameters.texts(request.getParameters(), facet.parameter());
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    var order = Parameters.text(request, "sap").strip();
    var sort =
        order.isEmpty()
            ? WantedSort.TIMES
            : WantedSort.of(order)
                .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "loi.sap-con-thieu"));
    return new MissingAddress(chosen, sort, 1);
  }

  WantedList.Asked asked() {
    return new WantedList.Asked(chosen, sort);
  }

  int skipped() {
    return (page - 1) * SIZE;
  }

  MissingAddress at(int other) {
    return new MissingAddress(chosen, sort, other);
  }

  MissingAddress sorted(WantedSort order) {
    return new MissingAddress(chosen, order, 1);
  }

  private MissingAddress without(WantedFacet facet, String value) {
    var changed = new EnumMap<WantedFacet, List<String>>(WantedFacet.class);
    changed.putAll(chosen);
    var values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    values.remove(value);
    changed.put(facet, values);
    return new MissingAddress(changed, sort, 1);
  }

  String href() {
    return PATH + parameters("?");
  }

  String feed() {
    return "/feed" + PATH + sorted(WantedSort.TIMES).parameters("?");
  }

  String csv() {
    return "/api/v1/missing?format=csv" + at(1).parameters("&");
  }

  /** "" or the parameters behind their first sign; what is as usual is left out. */
  private String parameters(String first) {
    var joined = new StringJoiner("&", first, "").setEmptyValue("");
    chosen.forEach((facet, values) ->
        values.forEach(value ->
            joined.add(
                facet.parameter() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
    if (sort != WantedSort.TIMES) {
      joined.add("sap=" + sort.parameter());
    }
    if (page > 1) {
      joined.add("trang=" + page);
    }
    return joined.toString();
  }

  List<Group> groups(Map<WantedFacet, List<Inbound.Value>> counted) {
    var groups = new ArrayList<Group>();
    for (var facet : WantedFacet.values()) {
      var choices = choices(facet, counted.getOrDefault(facet, List.of()));
      if (!choices.isEmpty()) {
        groups.add(FacetGroups.group(facet.parameter(), "loc." + facet.parameter(), choices));
      }
    }
    return groups;
  }

  List<Chip> chips(Map<WantedFacet, List<Inbound.Value>> counted) {
    var chips = new ArrayList<Chip>();
    for (var facet : WantedFacet.values()) {
      choices(facet, counted.getOrDefault(facet, List.of())).stream()
          .filter(Choice::chosen)
          .forEach(choice ->
              chips.add(
                  new Chip(
                      "loc." + facet.parameter(),
                      choice.label(),
                      without(facet, choice.value()).href())));
    }
    return chips;
  }

  /** What was chosen first, also where nothing is left of it. */
  private List<Choice> choices(WantedFacet facet, List<Inbound.Value> counted) {
    var asked = chosen.getOrDefault(facet, List.of());
    var first = new ArrayList<Choice>();
    var others = new ArrayList<Choice>();
    for (var value : asked) {
      if (counted.stream().noneMatch(each -> each.value().equals(value))) {
        first.add(new Choice(value, label(facet, value, value), 0, true, false));
      }
    }
    for (var each : counted) {
      boolean ticked = asked.contains(each.value());
      var label = label(facet, each.value(), each.label());
      (ticked ? first : others).add(new Choice(each.value(), label, each.count(), ticked, false));
    }
    first.addAll(others);
    return first;
  }

  private static String label(WantedFacet facet, String value, String otherwise) {
    if (value.equals(WantedFacet.UNKNOWN)) {
      return Words.VIETNAMESE.say("khong-ro");
    }
    return facet == WantedFacet.TYPE ? DocumentTypes.name(value) : otherwise;
  }
}
