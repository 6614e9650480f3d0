package vn.cancu.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.correction.Field;
import vn.cancu.correction.Patch;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PartialDate;

/**
 * One box of the form for corrections: how a value of the record stands in it as text, and how that
 * text is a value again. Lists have a line for each entry; a signer has three boxes.
 */
enum FormField {
  TYPE(Field.TYPE, Kind.CHOICE, "loai", "muc.loai", Patch.LONGEST),
  NUMBER(Field.NUMBER, Kind.TEXT, "so", "sua.so", Patch.LONGEST_NUMBER),
  SYMBOL(Field.SYMBOL, Kind.TEXT, "ky-hieu", "sua.ky-hieu", Patch.LONGEST_SYMBOL),
  DATE(Field.DATE, Kind.TEXT, "ngay", "muc.ngay", 10),
  SUBJECT(Field.SUBJECT, Kind.LINES, "trich-yeu", "sua.trich-yeu", Patch.LONGEST_SUBJECT),
  ISSUER(Field.ISSUER, Kind.TEXT, "co-quan", "muc.co-quan", Patch.LONGEST),
  PARENT(Field.PARENT, Kind.TEXT, "cap-tren", "muc.cap-tren", Patch.LONGEST),
  PLACE(Field.PLACE, Kind.TEXT, "noi", "muc.noi", Patch.LONGEST),
  RECIPIENTS(Field.RECIPIENTS, Kind.LINES, "kinh-gui", "muc.noi-nhan", 20_000),
  COPIES(Field.COPIES, Kind.LINES, "noi-nhan", "muc.dong-nhan", 20_000),
  SIGNER_NAME(Field.SIGNER, Kind.TEXT, "nguoi-ky", "muc.nguoi-ky", Patch.LONGEST),
  SIGNER_TITLE(Field.SIGNER, Kind.TEXT, "chuc-vu", "muc.chuc-vu", Patch.LONGEST),
  SIGNER_CAPACITY(Field.SIGNER, Kind.TEXT, "quyen-han", "muc.quyen-han", Patch.LONGEST),
  URGENCY(Field.URGENCY, Kind.TEXT, "khan", "muc.khan", Patch.LONGEST),
  TOPICS(Field.TOPICS, Kind.CHECKS, "chu-de", "muc.chu-de", 0),
  VISIBILITY(Field.VISIBILITY, Kind.RADIO, "ai-xem", "sua.ai-xem", 0);

  /** What the box is. */
  enum Kind {
    TEXT,
    LINES,
    CHOICE,
    CHECKS,
    RADIO
  }

  private static final Pattern DAY =
      Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

  final Field field;
  final Kind kind;

  /** As the form sends it. */
  final String sent;

  final int longest;
  private final String label;

  FormField(Field field, Kind kind, String sent, String label, int longest) {
    this.field = field;
    this.kind = kind;
    this.sent = sent;
    this.label = label;
    this.longest = longest;
  }

  String label() {
    return Words.VIETNAMESE.say(label);
  }

  /** The boxes of a field. */
  static List<FormField> of(Field field) {
    return Arrays.stream(values()).filter(box -> box.field == field).toList();
  }

  /** The box that a flaw of this name is about; empty where it is about none. */
  static Optional<FormField> named(String name) {
    return Arrays.stream(values())
        .filter(box -> box.path().equals(name) || box.field.key().equals(name))
        .findFirst();
  }

  private String path() {
    return part().isEmpty() ? field.key() : field.key() + "." + part();
  }

  private String part() {
    return switch (this) {
      case SIGNER_NAME -> "name";
      case SIGNER_TITLE -> "title";
      case SIGNER_CAPACITY -> "capacity";
      default -> "";
    };
  }

  /** What stands in the box for this record; "" where the record says nothing. */
  String text(DocumentRecord record) {
    return text(field.in(record));
  }

  private String text(JsonNode value) {
    var held = part().isEmpty() ? value : value.path(part());
    if (held.isArray()) {
      return StreamSupport.stream(held.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("\n"));
    }
    if (!held.isTextual()) {
      return "";
    }
    return this == DATE ? date(new PartialDate(held.textValue())) : held.textValue();
  }

  /** Whether a person set it; of a signer the parts that are not as the machine read them. */
  boolean isSet(ArchivedDocument document) {
    return document.corrections().fields().containsKey(field)
        && (part().isEmpty() || !text(document.read()).equals(text(document.record())));
  }

  private static String date(PartialDate date) {
    var parts = List.of(date.iso().split("-", -1)).reversed();
    return String.join("/", parts);
  }

  /** The value as people read it; "" where there is none. */
  String shown(DocumentRecord record) {
    return shown(field.in(record));
  }

  String shown(JsonNode value) {
    var text = text(value);
    return switch (this) {
      case TYPE -> text.isEmpty() ? "" : DocumentTypes.name(text);
      case TOPICS -> text.lines().map(Topics::name).collect(Collectors.joining("; "));
      case VISIBILITY ->
          Words.VIETNAMESE.say(text.equals("public") ? "sua.cong-khai" : "sua.noi-bo");
      case DATE -> text.isEmpty() ? "" : text;
      default -> text.lines().collect(Collectors.joining("; "));
    };
  }

  /** Puts what was typed into a merge patch. */
  void put(ObjectNode patch, String typed) {
    if (part().isEmpty()) {
      patch.set(field.key(), value(typed));
    } else {
      var signer = patch.get(field.key());
      var parts =
          signer instanceof ObjectNode begun ? begun : JsonNodeFactory.instance.objectNode();
      parts.set(part(), value(typed));
      patch.set(field.key(), parts);
    }
  }

  private JsonNode value(String typed) {
    if (field == Field.RECIPIENTS || field == Field.COPIES || field == Field.TOPICS) {
      var list = JsonNodeFactory.instance.arrayNode();
      typed.lines().filter(line -> !line.isBlank()).forEach(list::add);
      return list;
    }
    var text = typed.strip();
    return text.isEmpty() ? NullNode.instance : TextNode.valueOf(this == DATE ? iso(text) : text);
  }

  /** "5/9/2016" -> "2016-09-05"; what is no date stays as it is, to be told. */
  private static String iso(String typed) {
    var match = DAY.matcher(typed);
    if (!match.matches()) {
      return typed;
    }
    return match.group(3) + two(match.group(2)) + two(match.group(1));
  }

  private static String two(@Nullable String digits) {
    return digits == null ? "" : (digits.length() == 1 ? "-0" : "-") + digits;
  }
}
