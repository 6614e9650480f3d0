package vn.cancu.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Relation;
import vn.cancu.document.Visibility;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.Node;

/**
 * Documents and what they cite as JSON-LD: schema.org's Legislation, with the names that the
 * European Legislation Identifier (data.europa.eu/eli/ontology) has for what one act does to
 * another.
 */
final class JsonLd {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String site;

  private JsonLd(String site) {
    this.site = site;
  }

  /**
   * A document with what it cites, as the text of a script element of its page; null where it is
   * not public.
   */
  static @Nullable String of(ArchivedDocument document, List<Edge> edges, String site) {
    if (document.entry().visibility() != Visibility.PUBLIC) {
      return null;
    }
    var record = document.record();
    var node =
        new Node(
            record.id(),
            document.entry().slug(),
            true,
            Titles.of(record),
            record.type(),
            record.identifier(),
            record.issuer(),
            record.date(),
            record.subject());
    var one = new JsonLd(site).legislation(node, edges);
    // A "<" could end the element.
    return text(context().setAll(one)).replace("<", "\\u003c");
  }

  /** Every node of a graph with its edges, in one list. */
  static GraphShape shape(String site) {
    return new Whole(new JsonLd(site));
  }

  private static final class Whole extends GraphShape {
    private final JsonLd writer;
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    Whole(JsonLd writer) {
      this.writer = writer;
    }

    @Override
    boolean isNested() {
      return true;
    }

    @Override
    void begin() {
      var context = JsonLd.text(context());
      text.append(context, 0, context.length() - 1).append(",\"@graph\":[");
    }

    @Override
    void node(Node node, List<Edge> out) {
      text.append(first ? "\n" : ",\n").append(JsonLd.text(writer.legislation(node, out)));
      first = false;
    }

    @Override
    void edge(Edge edge) {
      throw new IllegalStateException("edges stand with their nodes");
    }

    @Override
    void end() {
      text.append("\n]}\n");
    }

    @Override
    byte[] taken() {
      var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      text.setLength(0);
      return bytes;
    }
  }

  private static ObjectNode context() {
    var all = JSON.createObjectNode();
    all.putObject("@context")
        .put("@vocab", "https://schema.org/")
        .put("eli", "http://data.europa.eu/eli/ontology#");
    return all;
  }

  private ObjectNode legislation(Node node, List<Edge> edges) {
    var one = JSON.createObjectNode();
    one.put("@id", address(node));
    one.put("@type", "Legislation");
    one.put("name", node.label());
    one.put("inLanguage", "vi");
    if (node.subject() != null) {
      one.put("description", node.subject());
    }
    if (node.identifier() != null) {
      one.put("legislationIdentifier", node.identifier());
    }
    if (node.type() != null) {
      one.put("legislationType", DocumentTypes.name(node.type()));
    }
    if (node.date() != null) {
      one.put("legislationDate", node.date().iso());
    }
    if (node.issuer() != null) {
      one.putObject("legislationPassedBy")
          .put("@type", "GovernmentOrganization")
          .put("name", node.issuer());
    }
    Set<String> seen = new HashSet<>();
    for (var relation : Relation.values()) {
      var property = eli(relation);
      edges.stream()
          .filter(edge -> edge.relation() == relation && !edge.to().id().isEmpty())
          .map(edge -> address(edge.to()))
          // Several relations share a property.
          .filter(address -> seen.add(property + ' ' + address))
          .forEach(address -> one.withArray(property).addObject().put("@id", address));
    }
    return one;
  }

  private String address(Node node) {
    return site + Titles.href(node.slug());
  }

  /** The nearest that ELI has a name for. */
  private static String eli(Relation relation) {
    return switch (relation) {
      case BASED_ON -> "eli:based_on";
      case IMPLEMENTS, GUIDES, DETAILS -> "eli:ensures_implementation_of";
      case APPLIES -> "eli:applies";
      case AMENDS -> "eli:amends";
      case REPLACES, REPEALS, WITHDRAWS -> "eli:repeals";
      case SUSPENDS, EXTENDS -> "eli:changes";
      case CORRECTS -> "eli:corrects";
      case CONSOLIDATES -> "eli:consolidates";
      case CITES, REPLIES_TO, FOLLOWS_UP -> "eli:cites";
      case ATTACHES -> "eli:related_to";
    };
  }

  private static String text(Object json) {
    try {
      return JSON.writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no JSON", e);
    }
  }
}
