package vn.cancu.correction;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cancu.document.DocumentRecord;

/**
 * What a person wants to have set.
 *
 * @param values in the form of the record's JSON
 * @param reason see {@link Correction}
 */
public record Change(Map<Field, JsonNode> values, String reason) {
  public Change {
    var copy = new EnumMap<Field, JsonNode>(Field.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /** The fields that are otherwise in this record. */
  public List<Field> newIn(DocumentRecord current) {
    return values.entrySet().stream()
        .filter(value -> !value.getValue().equals(value.getKey().in(current)))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** As corrections of this person, of the fields that are named. */
  public Map<Field, Correction> corrections(List<Field> fields, String by, String at) {
    return fields.stream()
        .collect(
            Collectors.toMap(
                field -> field,
                field -> {
                  var value = values.get(field);
                  if (value == null) {
                    throw new IllegalArgumentException("no value for " + field);
                  }
                  return new Correction(value, by, at, reason);
                }));
  }
}
