package vn.cancu.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.PartialDate;

/**
 * A document of the archive that the reader may see; key is null where it can't be cited by number.
 */
record Held(Node node, @Nullable DocumentKey key) {
  static Held of(JsonNode json) {
    var key = text(json, "key");
    var date = text(json, "date");
    var type = text(json, "type");
    var identifier = text(json, "identifier");
    return new Held(
        new Node(
            json.path("id").asText(),
            json.path("slug").asText(),
            true,
            NodeLabel.of(type, identifier),
            type,
            identifier,
            text(json, "issuer"),
            date == null ? null : new PartialDate(date),
            text(json, "subject")),
        key == null ? null : DocumentKey.parse(key));
  }

  /** The first day the document can be of. A document with a key has a date. */
  LocalDate day() {
    var date = node.date();
    return date == null ? LocalDate.MAX : date.earliest();
  }

  private static @Nullable String text(JsonNode json, String field) {
    var value = json.path(field);
    return value.isTextual() ? value.textValue() : null;
  }
}
