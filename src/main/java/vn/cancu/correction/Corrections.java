package vn.cancu.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;

/** All that people set in one document: the file corrections.json. */
public record Corrections(Map<Field, Correction> fields) {
  public static final Corrections NONE = new Corrections(Map.of());
  private static final ObjectMapper JSON = RecordJson.mapper();

  public Corrections {
    var copy = new EnumMap<Field, Correction>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
  }

  /** Fields that this program does not know yet are left aside. */
  @JsonCreator
  static Corrections read(Map<String, Correction> written) {
    var fields = new EnumMap<Field, Correction>(Field.class);
    written.forEach((key, value) -> Field.of(key).ifPresent(field -> fields.put(field, value)));
    return new Corrections(fields);
  }

  @JsonValue
  Map<String, Correction> write() {
    var written = new LinkedHashMap<String, Correction>();
    fields.forEach((field, correction) -> written.put(field.key(), correction));
    return written;
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /** What the machine read, with what people set laid over it. */
  public DocumentRecord over(DocumentRecord read) {
    if (fields.isEmpty()) {
      return read;
    }
    var json = JSON.<ObjectNode>valueToTree(read);
    fields.forEach((field, correction) -> {
      // Kept with the files, of which each has its own.
      if (field != Field.VISIBILITY) {
        json.set(field.key(), correction.value());
      }
    });
    try {
      return JSON.treeToValue(json, DocumentRecord.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("corrections of " + read.id() + " fit no record", e);
    }
  }

  /** The fields in which a reading is otherwise than people set. */
  public List<Field> otherThan(DocumentRecord read) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey() != Field.VISIBILITY)
        .filter(field -> !field.getValue().value().equals(field.getKey().in(read)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** With these set now; all that a person set before in other fields stays. */
  public Corrections with(Map<Field, Correction> more) {
    var all = new EnumMap<Field, Correction>(Field.class);
    all.putAll(fields);
    all.putAll(more);
    return new Corrections(all);
  }

  /** Back to what the machine reads. */
  public Corrections without(List<Field> dropped) {
    var rest = new EnumMap<Field, Correction>(Field.class);
    rest.putAll(fields);
    dropped.forEach(rest::remove);
    return new Corrections(rest);
  }

  /** The fields whose value differs between two records, in their order. */
  public static List<Field> between(DocumentRecord one, DocumentRecord other) {
    return Arrays.stream(Field.values())
        .filter(field -> !Objects.equals(field.in(one), field.in(other)))
        .toList();
  }
}
