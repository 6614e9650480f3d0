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
import vn.cancu.document.Relation;
import vn.cancu.lineage.Inbound;
import vn.cancu.lineage.InboundFacet;
import vn.cancu.lineage.InboundSort;

/** The state of the page of who cites a document, which is its address. */
record InboundAddress(
    String slug, Map<InboundFacet, List<String>> chosen, InboundSort sort, int page) {
  static final int SIZE = 50;
  static final int MOST_PAGES = Inbound.DEEPEST / SIZE;
  static final String TAIL = "/vien-dan-boi";

  static InboundAddress of(String slug, HttpRequest<?> request) {
    return whole(slug, request).at(page(request, "trang"));
  }

  /** The first page, whichever is asked for: of what has no pages. */
  static InboundAddress whole(String slug, HttpRequest<?> request) {
    return whole(slug, request, InboundFacet.RELATION.parameter());
  }

  /** As programs ask, of a document that stands elsewhere in the address. */
  static InboundAddress ofApi(HttpRequest<?> request) {
    return wholeOfApi(request).at(page(request, "page"));
  }

  static InboundAddress wholeOfApi(HttpRequest<?> request) {
    return whole("", request, InboundFacet.RELATION.slug());
  }

  private static int page(HttpRequest<?> request, String name) {
    return Parameters.number(request, name, 1, 1, MOST_PAGES);
  }

  private static InboundAddress whole(String slug, HttpRequest<?> request, String relation) {
    var chosen = new EnumMap<InboundFacet, List<String>>(InboundFacet.class);
    for (var facet : InboundFacet.values()) {
      var values =
          facet == InboundFacet.RELATION
              ? Parameters.relations(request, relation).stream().map(Relation::slug).toList()
              : Parameters.texts(request.getParameters(), facet.parameter());
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    var order = Parameters.text(request, "sap").strip();
    var sort =
        order.isEmpty()
            ? InboundSort.NEWEST
            : InboundSort.of(order)
                .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "loi.sap-vien-dan"));
    return new InboundAddress(slug, chosen, sort, 1);
  }

  Inbound.Asked asked() {
    return new Inbound.Asked(chosen, sort);
  }

  long skipped() {
    return (page - 1L) * SIZE;
  }

  /** Without all that this value is chosen by: an issuer's is also by its name. */
  InboundAddress without(InboundFacet facet, String value) {
    var changed = new EnumMap<InboundFacet, List<String>>(InboundFacet.class);
    changed.putAll(chosen);
    var values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
    values.removeIf(each -> each.equals(value) || facet.indexed(List.of(each)).contains(value));
    changed.put(facet, values);
    return new InboundAddress(slug, changed, sort, 1);
  }

  InboundAddress withoutChoices() {
    return new InboundAddress(slug, Map.of(), sort, 1);
  }

  InboundAddress sorted(InboundSort order) {
    return new InboundAddress(slug, chosen, order, 1);
  }

  InboundAddress at(int otherPage) {
    return new InboundAddress(slug, chosen, sort, otherPage);
  }

  /** Where the form of the facets goes. */
  String action() {
    return Titles.href(slug) + TAIL;
  }

  String href() {
    return action() + parameters("?", InboundFacet.RELATION.parameter());
  }

  String feed() {
    return "/feed/vien-dan/"
        + slug
        + sorted(InboundSort.NEWEST).parameters("?", InboundFacet.RELATION.parameter());
  }

  String csv(String id) {
    return "/api/v1/documents/"
        + id
        + "/cited-by?format=csv"
        + at(1).parameters("&", InboundFacet.RELATION.slug());
  }

  /** "" or the parameters behind their first sign; what is as usual is left out. */
  private String parameters(String first, String relation) {
    var joined = new StringJoiner("&", first, "").setEmptyValue("");
    for (var facet : InboundFacet.values()) {
      var name = facet == InboundFacet.RELATION ? relation : facet.parameter();
      for (var value : chosen.getOrDefault(facet, List.of())) {
        joined.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    if (sort != InboundSort.NEWEST) {
      joined.add("sap=" + sort.parameter());
    }
    if (page > 1) {
      joined.add("trang=" + page);
    }
    return joined.toString();
  }
}
