package vn.cancu.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentKey;
import vn.cancu.document.PartialDate;

/**
 * A document of the archive that the reader may see.
 *
 * @param key null where it can't be cited by number
 * @param titleKey of a law, by its title and year; null for all others
 */
record Held(Node node, @Nullable DocumentKey key, @Nullable DocumentKey titleKey) {
  static Held of(JsonNode json) {
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
        key(json, "key"),
        key(json, "titleKey"));
  }

  /** Every key under which citations can mean this document. */
  List<DocumentKey> spellings() {
    return Stream.concat(
            key == null ? Stream.empty() : Targets.spellings(key).stream(),
            Stream.ofNullable(titleKey))
        .toList();
  }

  private static @Nullable DocumentKey key(JsonNode json, String field) {
    var key = text(json, field);
    return key == null ? null : DocumentKey.parse(key);
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
