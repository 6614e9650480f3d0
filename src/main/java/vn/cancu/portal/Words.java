package vn.cancu.portal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of the interface in one language, from messages/portal_vi.properties and its sisters.
 */
final class Words {
  static final Words VIETNAMESE = new Words("vi");

  private final Properties messages;
  private final Locale locale;

  private Words(String language) {
    messages = load("/messages/portal_" + language + ".properties");
    locale = Locale.forLanguageTag(language);
  }

  /** The message with {0}, {1} … filled in; numbers are grouped as the language does. */
  String say(String key, Object... values) {
    var message = messages.getProperty(key);
    if (message == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    for (int i = 0; i < values.length; i++) {
      message = message.replace("{" + i + "}", text(values[i]));
    }
    return message;
  }

  boolean knows(String key) {
    return messages.containsKey(key);
  }

  private String text(Object value) {
    return value instanceof Number number
        ? NumberFormat.getIntegerInstance(locale).format(number)
        : value.toString();
  }

  private static Properties load(String resource) {
    var properties = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(resource)),
            StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
