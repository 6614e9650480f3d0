package vn.cancu.correction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.cancu.correction.Flaw.Code;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Visibility;

/**
 * Reads a JSON merge patch (RFC 7396) of a record as the change that a person wants. What can't be
 * set is told field by field, all of it at once; nothing is mended beyond white space and Unicode
 * form.
 */
public final class Patch {
  public static final String REASON = "reason";
  public static final int LONGEST_REASON = 500;
  public static final int LONGEST_SUBJECT = 2_000;
  public static final int LONGEST = 300;
  public static final int LONGEST_NUMBER = 30;
  public static final int LONGEST_SYMBOL = 80;
  public static final int MOST_ADDRESSEES = 300;
  public static final int MOST_TOPICS = 20;
  private static final String PRECISION = "datePrecision";
  private static final List<String> OF_SIGNER = List.of("name", "title", "capacity");

  /** Before and after these no paper of this archive was written. */
  private static final int FIRST_YEAR = 1800;

  private static final int LAST_YEAR = 2100;

  private final List<Flaw> flaws = new ArrayList<>();
  private final Map<Field, JsonNode> values = new EnumMap<>(Field.class);

  private Patch() {}

  /** What came of reading one. */
  public sealed interface Outcome {
    record Read(Change change) implements Outcome {}

    /**
     * @param flaws at least one
     */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  /**
   * @param current what a part of a signer is laid over
   */
  public static Outcome read(ObjectNode patch, DocumentRecord current) {
    var reading = new Patch();
    patch.properties().forEach(entry -> reading.field(entry.getKey(), entry.getValue(), current));
    reading.precision(patch.get(PRECISION), current);
    var reason = patch.path(REASON);
    var words = reason.isTextual() ? Wording.of(reason.textValue()).strip() : "";
    if (!reason.isTextual() || words.isEmpty()) {
      reading.flaw(REASON, Code.NO_REASON, LONGEST_REASON);
    } else {
      reading.words(REASON, words, LONGEST_REASON);
    }
    return reading.flaws.isEmpty()
        ? new Outcome.Read(new Change(reading.values, words))
        : new Outcome.Flawed(List.copyOf(reading.flaws));
  }

  /** A reason as it is kept, in composed letters; empty where it can't be one. */
  public static Optional<String> reason(String typed) {
    return new Patch().words(REASON, Wording.of(typed).strip(), LONGEST_REASON);
  }

  private void field(String name, JsonNode value, DocumentRecord current) {
    if (name.equals(REASON) || name.equals(PRECISION)) {
      return;
    }
    var field = Field.of(name);
    if (field.isEmpty()) {
      flaw(name, Code.UNKNOWN_FIELD);
      return;
    }
    var read =
        switch (field.get()) {
          case TYPE ->
              known(name, value, slug -> DocumentTypes.bySlug(slug) != null, Code.UNKNOWN_TYPE);
          case NUMBER -> matching(name, value, LONGEST_NUMBER, "[^/\\s]+", Code.NO_NUMBER);
          case SYMBOL -> matching(name, value, LONGEST_SYMBOL, "[^/].*", Code.NO_SYMBOL);
          case ISSUER, PARENT, PLACE, URGENCY -> text(name, value, LONGEST);
          case SUBJECT -> text(name, value, LONGEST_SUBJECT);
          case DATE -> date(value);
          case RECIPIENTS, COPIES -> list(name, value);
          case SIGNER -> signer(value, current);
          case TOPICS -> topics(value);
          case VISIBILITY -> visibility(value);
        };
    read.ifPresent(json -> values.put(field.get(), json));
  }

  private Optional<JsonNode> text(String name, JsonNode value, int longest) {
    if (value.isNull()) {
      return Optional.of(NullNode.instance);
    }
    if (!value.isTextual()) {
      flaw(name, Code.WRONG_KIND);
      return Optional.empty();
    }
    return words(name, Wording.of(value.textValue()).line(), longest).map(TextNode::valueOf);
  }

  private Optional<String> words(String name, String text, int longest) {
    if (text.isEmpty()) {
      flaw(name, Code.EMPTY);
    } else if (text.codePointCount(0, text.length()) > longest) {
      flaw(name, Code.TOO_LONG, longest);
    } else if (!Wording.isReadable(text)) {
      flaw(name, Code.UNREADABLE);
    } else {
      return Optional.of(text);
    }
    return Optional.empty();
  }

  private Optional<JsonNode> matching(
      String name, JsonNode value, int longest, String shape, Code code) {
    var read = text(name, value, longest);
    if (read.isPresent() && read.get().isTextual() && !read.get().textValue().matches(shape)) {
      flaw(name, code);
      return Optional.empty();
    }
    return read;
  }

  private Optional<JsonNode> known(
      String name, JsonNode value, Predicate<String> slugs, Code code) {
    var read = text(name, value, LONGEST);
    if (read.isPresent() && read.get().isTextual() && !slugs.test(read.get().textValue())) {
      flaw(name, code);
      return Optional.empty();
    }
    return read;
  }

  private Optional<JsonNode> date(JsonNode value) {
    var name = Field.DATE.key();
    if (value.isNull()) {
      return Optional.of(NullNode.instance);
    }
    if (!value.isTextual()) {
      flaw(name, Code.WRONG_KIND);
      return Optional.empty();
    }
    try {
      var date = new PartialDate(value.textValue().strip());
      if (date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR) {
        return Optional.of(TextNode.valueOf(date.iso()));
      }
    } catch (IllegalArgumentException e) {
      // Told below, as a year that can't be is.
    }
    flaw(name, Code.NO_DATE);
    return Optional.empty();
  }

  /** Follows from the date; a program that sends both must mean one. */
  private void precision(@Nullable JsonNode value, DocumentRecord current) {
    if (value == null) {
      return;
    }
    var date = values.getOrDefault(Field.DATE, Field.DATE.in(current));
    var meant = date.isTextual() ? new PartialDate(date.textValue()).precision() : null;
    if (!(value.isNull() ? meant == null : value.asText().equals(meant))) {
      flaw(PRECISION, Code.OTHER_PRECISION);
    }
  }

  private Optional<JsonNode> list(String name, JsonNode value) {
    if (value.isNull()) {
      return Optional.of(JsonNodeFactory.instance.arrayNode());
    }
    if (!value.isArray()) {
      flaw(name, Code.WRONG_KIND);
      return Optional.empty();
    }
    if (value.size() > MOST_ADDRESSEES) {
      flaw(name, Code.TOO_MANY, MOST_ADDRESSEES);
      return Optional.empty();
    }
    int before = flaws.size();
    var read = JsonNodeFactory.instance.arrayNode();
    for (var each : value) {
      if (each.isNull()) {
        flaw(name, Code.WRONG_KIND);
      } else {
        text(name, each, LONGEST).ifPresent(read::add);
      }
    }
    return flaws.size() == before ? Optional.of(read) : Optional.empty();
  }

  private Optional<JsonNode> topics(JsonNode value) {
    var name = Field.TOPICS.key();
    var read = list(name, value);
    if (read.isEmpty()) {
      return read;
    }
    if (read.get().size() > MOST_TOPICS) {
      flaw(name, Code.TOO_MANY, MOST_TOPICS);
      return Optional.empty();
    }
    var topics = JsonNodeFactory.instance.arrayNode();
    var slugs = new LinkedHashSet<String>();
    read.get().forEach(slug -> slugs.add(slug.textValue()));
    if (!slugs.stream().allMatch(Topics::isTopic)) {
      flaw(name, Code.UNKNOWN_TOPIC);
      return Optional.empty();
    }
    slugs.forEach(topics::add);
    return Optional.of(topics);
  }

  /** A part that is not named stays; nobody at all is null. */
  private Optional<JsonNode> signer(JsonNode value, DocumentRecord current) {
    var name = Field.SIGNER.key();
    if (value.isNull()) {
      return Optional.of(NullNode.instance);
    }
    if (!value.isObject()) {
      flaw(name, Code.WRONG_KIND);
      return Optional.empty();
    }
    int before = flaws.size();
    var read = JsonNodeFactory.instance.objectNode();
    OF_SIGNER.forEach(part -> {
      var held = Field.SIGNER.in(current).get(part);
      read.set(part, held == null ? NullNode.instance : held);
    });
    value
        .properties()
        .forEach(part -> {
          var path = name + "." + part.getKey();
          if (OF_SIGNER.contains(part.getKey())) {
            text(path, part.getValue(), LONGEST).ifPresent(json -> read.set(part.getKey(), json));
          } else {
            flaw(path, Code.UNKNOWN_FIELD);
          }
        });
    if (flaws.size() > before) {
      return Optional.empty();
    }
    boolean nobody = OF_SIGNER.stream().allMatch(part -> read.path(part).isNull());
    return Optional.of(nobody ? NullNode.instance : read);
  }

  private Optional<JsonNode> visibility(JsonNode value) {
    for (var visibility : Visibility.values()) {
      if (value.isTextual() && value.textValue().equals(visibility.slug())) {
        return Optional.of(TextNode.valueOf(visibility.slug()));
      }
    }
    flaw(Field.VISIBILITY.key(), Code.NO_VISIBILITY);
    return Optional.empty();
  }

  private void flaw(String field, Code code, Object... values) {
    flaws.add(Flaw.of(field, code, values));
  }
}
