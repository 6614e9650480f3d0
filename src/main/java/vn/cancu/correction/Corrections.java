package vn.cancu.correction;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.RecordJson;
import vn.cancu.document.Verdict;
import vn.cancu.document.Warning;

/**
 * All that people set in one document: the file corrections.json.
 *
 * @param rulings what people said of its citations, in the order in which they did, under the key
 *     "citations"
 * @param unknown what another version of this program wrote, by key: never looked at, kept in every
 *     later version
 */
public record Corrections(
    Map<Field, Correction> fields, List<Ruling> rulings, Map<String, JsonNode> unknown) {
  public static final Corrections NONE = new Corrections(Map.of());
  private static final ObjectMapper JSON = RecordJson.mapper();
  private static final String CITATIONS = "citations";

  /** Doubts of the machine by the field that settles them once a person has set it. */
  private static final Map<String, Field> DOUBTS =
      Map.of(
          "number-missing", Field.NUMBER,
          "date-missing", Field.DATE,
          "date-incomplete", Field.DATE,
          "issuer-unknown", Field.ISSUER,
          "issuer-inferred", Field.ISSUER);

  public Corrections {
    var copy = new EnumMap<Field, Correction>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    rulings = List.copyOf(rulings);
    unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
  }

  public Corrections(Map<Field, Correction> fields) {
    this(fields, List.of(), Map.of());
  }

  @JsonCreator
  static Corrections read(Map<String, JsonNode> written) throws JsonProcessingException {
    var fields = new EnumMap<Field, Correction>(Field.class);
    var rulings = new ArrayList<Ruling>();
    var unknown = new LinkedHashMap<String, JsonNode>();
    for (var entry : written.entrySet()) {
      var field = Field.of(entry.getKey());
      if (field.isPresent()) {
        fields.put(field.get(), JSON.treeToValue(entry.getValue(), Correction.class));
      } else if (entry.getKey().equals(CITATIONS)) {
        for (var ruling : entry.getValue()) {
          rulings.add(JSON.treeToValue(ruling, Ruling.class));
        }
      } else {
        unknown.put(entry.getKey(), entry.getValue());
      }
    }
    return new Corrections(fields, rulings, unknown);
  }

  @JsonValue
  Map<String, Object> write() {
    var written = new LinkedHashMap<String, Object>();
    fields.forEach((field, correction) -> written.put(field.key(), correction));
    if (!rulings.isEmpty()) {
      written.put(CITATIONS, rulings);
    }
    written.putAll(unknown);
    return written;
  }

  /** Whether a person set or typed anything otherwise than the machine read it. */
  public boolean differs() {
    return !fields.isEmpty()
        || rulings.stream().anyMatch(ruling -> ruling.verdict() != Verdict.ACCEPTED);
  }

  public boolean isEmpty() {
    return fields.isEmpty() && rulings.isEmpty();
  }

  /**
   * What the machine read, with what people set laid over it. Throws UncheckedIOException where a
   * value is none that a record can have, as after an edit by hand.
   */
  public DocumentRecord over(DocumentRecord read) {
    var set = fields.isEmpty() ? read : fieldsOver(read);
    return rulings.isEmpty()
        ? set
        : set.withCitations(
            reviewed(read).stream().flatMap(each -> Stream.ofNullable(each.counted())).toList());
  }

  private DocumentRecord fieldsOver(DocumentRecord read) {
    var json = JSON.<ObjectNode>valueToTree(read);
    fields.forEach((field, correction) -> {
      // Kept with the files, of which each has its own.
      if (field != Field.VISIBILITY) {
        json.set(field.key(), correction.value());
      }
    });
    json.set("warnings", JSON.valueToTree(read.warnings().stream().filter(this::stands).toList()));
    try {
      return JSON.treeToValue(json, DocumentRecord.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("corrections of " + read.id() + " fit no record", e);
    }
  }

  /**
   * The citations that the machine read, in reading order, each with what a person said of it;
   * behind them those that people spoke of and this reading lacks.
   */
  public List<Reviewed> reviewed(DocumentRecord read) {
    return Review.of(read.citations(), rulings);
  }

  /** With a ruling in the place of another; null for none. */
  public Corrections ruled(@Nullable Ruling before, @Nullable Ruling after) {
    var all = new ArrayList<>(rulings);
    if (before != null) {
      all.remove(before);
    }
    if (after != null) {
      all.add(after);
    }
    return ruled(all);
  }

  public Corrections ruled(List<Ruling> all) {
    return new Corrections(fields, all, unknown);
  }

  private boolean stands(Warning warning) {
    var settledBy = DOUBTS.get(warning.code());
    return settledBy == null || !fields.containsKey(settledBy);
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
    return new Corrections(all, rulings, unknown);
  }

  /** Back to what the machine reads. */
  public Corrections without(List<Field> dropped) {
    var rest = new EnumMap<Field, Correction>(Field.class);
    rest.putAll(fields);
    dropped.forEach(rest::remove);
    return new Corrections(rest, rulings, unknown);
  }

  /** The fields whose value differs between two records, in their order. */
  public static List<Field> between(DocumentRecord one, DocumentRecord other) {
    return Arrays.stream(Field.values())
        .filter(field -> !Objects.equals(field.in(one), field.in(other)))
        .toList();
  }
}
