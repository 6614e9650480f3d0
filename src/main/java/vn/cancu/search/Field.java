package vn.cancu.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.Topics;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;

/** The fields that can be asked in: the names before the colon, folded, and what they can hold. */
enum Field {
  NUMBER("so"),
  ISSUER("coquan"),
  YEAR("nam"),
  DATE("ngay"),
  TYPE("loai"),
  LEGAL_BASIS("cancu"),
  SIGNER("nguoiky"),
  TOPIC("chude");

  private static final Pattern YEARS =
      Pattern.compile("\\d{4}|\\d{4}(?:\\.\\.|-)\\d{4}|\\d{4}\\.\\.|\\.\\.\\d{4}");
  private static final Map<String, List<String>> TYPES = types();

  private final String word;

  Field(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The field of this name, with or without accents; null where there is none. */
  static @Nullable Field named(String written) {
    var folded = Folding.fold(written);
    for (var field : values()) {
      if (field.word.equals(folded)) {
        return field;
      }
    }
    return null;
  }

  /** Whether the value can be meant in this field; what can't is searched as words. */
  boolean takes(String value) {
    return switch (this) {
      case YEAR -> YEARS.matcher(value.strip()).matches();
      case DATE -> DateSpan.of(value) != null;
      case TYPE -> !typesOf(value).isEmpty();
      case TOPIC -> topicOf(value) != null;
      case NUMBER -> value.chars().anyMatch(c -> c >= '0' && c <= '9');
      case ISSUER, LEGAL_BASIS, SIGNER -> !Folding.compact(value).isEmpty();
    };
  }

  /** Slugs of the types of this name, code or slug: "Quyết định", "QĐ", "quyet-dinh". */
  static List<String> typesOf(String value) {
    return TYPES.getOrDefault(Folding.slug(value), List.of());
  }

  /** The slug of the topic of this name or slug; null where there is none. */
  static @Nullable String topicOf(String value) {
    var slug = Folding.slug(value);
    return Topics.all().stream()
        .filter(topic -> topic.slug().equals(slug) || Folding.slug(topic.name()).equals(slug))
        .findFirst()
        .map(Topics.Topic::slug)
        .orElse(null);
  }

  private static Map<String, List<String>> types() {
    Map<String, List<String>> types = new HashMap<>();
    for (var type : DocumentTypes.all()) {
      add(types, type.slug(), type.slug());
      add(types, Folding.slug(type.name()), type.slug());
      type.codes().forEach(code -> add(types, Folding.slug(code), type.slug()));
    }
    return Map.copyOf(types);
  }

  private static void add(Map<String, List<String>> types, String words, String slug) {
    var known = types.computeIfAbsent(words, any -> new ArrayList<>());
    if (!known.contains(slug)) {
      known.add(slug);
    }
  }
}
