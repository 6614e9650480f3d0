package vn.cancu.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;

/** A field of the record that a person may set, in the order of the record. */
public enum Field {
  TYPE,
  NUMBER,
  SYMBOL,
  ISSUER,
  PARENT,
  PLACE,
  DATE,
  SUBJECT,
  RECIPIENTS,
  COPIES,
  SIGNER,
  URGENCY,
  TOPICS,
  VISIBILITY;

  /** Its name in the record and in the JSON of the API: "number". */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
  }

  /** What a record says of it, in the form of the record's JSON. */
  public JsonNode in(DocumentRecord record) {
    return switch (this) {
      case TYPE -> json(record.type());
      case NUMBER -> json(record.number());
      case SYMBOL -> json(record.symbol());
      case ISSUER -> json(record.issuer());
      case PARENT -> json(record.parent());
      case PLACE -> json(record.place());
      case DATE -> json(record.date());
      case SUBJECT -> json(record.subject());
      case RECIPIENTS -> json(record.recipients());
      case COPIES -> json(record.copies());
      case SIGNER -> json(record.signer());
      case URGENCY -> json(record.urgency());
      case TOPICS -> json(record.topics());
      case VISIBILITY -> json(record.visibility());
    };
  }

  private static final ObjectMapper JSON = RecordJson.mapper();

  private static JsonNode json(@Nullable Object value) {
    return JSON.valueToTree(value);
  }
}
