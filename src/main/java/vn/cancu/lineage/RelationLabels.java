package vn.cancu.lineage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.cancu.document.Relation;

/**
 * The words for relations in both directions, from the files relations.vi.properties and
 * relations.en.properties.
 */
public enum RelationLabels {
  VIETNAMESE("vi"),
  ENGLISH("en");

  private final Locale locale;
  private final Properties words;

  RelationLabels(String language) {
    locale = Locale.forLanguageTag(language);
    words = load("/relations." + language + ".properties");
  }

  /** On the citing document's side: "thay thế". */
  public String out(Relation relation) {
    return word(relation.slug() + ".out");
  }

  /** On the cited document's side: "bị thay thế bởi". */
  public String in(Relation relation) {
    return word(relation.slug() + ".in");
  }

  /** Heading over what this document acts on: "Văn bản này thay thế". */
  public String outSentence(Relation relation) {
    return word(relation.slug() + ".out.sentence");
  }

  /** Heading over what acts on this document: "Văn bản này bị thay thế bởi". */
  public String inSentence(Relation relation) {
    return word(relation.slug() + ".in.sentence");
  }

  String message(String key, Object... values) {
    return new MessageFormat(word(key), locale).format(values);
  }

  private String word(String key) {
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  private static Properties load(String file) {
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(RelationLabels.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      var loaded = new Properties();
      loaded.load(in);
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
