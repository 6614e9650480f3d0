package vn.cancu.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;
import vn.cancu.document.Verdict;

/** One entry of the citations index as it was read. */
record CitationRow(
    Node source,
    @Nullable LocalDate sourceDate,
    @Nullable DocumentKey target,
    Relation relation,
    JsonNode json) {

  static CitationRow of(JsonNode json) {
    var date = text(json, "sourceDateWritten");
    var type = text(json, "sourceType");
    var identifier = text(json, "sourceIdentifier");
    var source =
        new Node(
            json.path("sourceId").asText(),
            json.path("sourceSlug").asText(),
            true,
            NodeLabel.of(type, identifier),
            type,
            identifier,
            text(json, "sourceIssuer"),
            date == null ? null : new PartialDate(date),
            text(json, "sourceSubject"));
    var key = text(json, "targetKey");
    var day = text(json, "sourceDate");
    return new CitationRow(
        source,
        day == null ? null : LocalDate.parse(day),
        key == null ? null : DocumentKey.parse(key),
        Relation.of(json.path("relation").asText()),
        json);
  }

  /** Of this entry of the index. */
  String id() {
    return json.path("id").asText();
  }

  /** Slug of the body behind the citing document; null where it has none. */
  @Nullable String issuerSlug() {
    return text(json, "sourceIssuerSlug");
  }

  /** What is cited where no key can be made of it: a node without a page. */
  Node unnumbered() {
    return named("", "", json.path("raw").asText());
  }

  /** What is cited, named as this citation does. */
  Node stub(DocumentKey key) {
    return named(
        key.stubId(),
        key.toString(),
        NodeLabel.of(
            key,
            text(json, "targetType"),
            text(json, "targetIdentifier"),
            text(json, "targetTitle")));
  }

  private Node named(String id, String slug, String label) {
    var date = text(json, "targetDate");
    return new Node(
        id,
        slug,
        false,
        label,
        text(json, "targetType"),
        text(json, "targetIdentifier"),
        text(json, "targetIssuer"),
        date == null ? null : new PartialDate(date),
        null);
  }

  Edge edge(Node to) {
    return edge(source, to);
  }

  Edge edge(Node from, Node to) {
    return new Edge(
        from,
        to,
        relation,
        json.path("raw").asText(),
        json.path("context").asText(),
        text(json, "trigger"),
        text(json, "rule"),
        text(json, "provision"),
        json.path("page").isInt() ? json.path("page").asInt() : null,
        json.path("start").asInt(),
        json.path("end").asInt(),
        json.path("confidence").asDouble(),
        confirmed());
  }

  private @Nullable Verdict confirmed() {
    var said = text(json, "confirmed");
    return said == null ? null : Verdict.of(said);
  }

  /** The key of the citing document; null where it has none. */
  @Nullable DocumentKey sourceKey() {
    var key = text(json, "sourceKey");
    return key == null ? null : DocumentKey.parse(key);
  }

  /** Whether it speaks of a part of the cited document only. */
  boolean isPartial() {
    return json.path("partial").asBoolean();
  }

  /** One of the days that the row carries; null where it has none. */
  @Nullable PartialDate date(String field) {
    var date = text(json, field);
    return date == null ? null : new PartialDate(date);
  }

  private static @Nullable String text(JsonNode json, String field) {
    var value = json.path(field);
    return value.isTextual() ? value.textValue() : null;
  }
}
