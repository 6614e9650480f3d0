package vn.cancu.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences people read on the command line: Vietnamese, or English with CANCU_LANG=en. */
final class Messages {
  private final ResourceBundle bundle;

  Messages(Map<String, String> environment) {
    bundle =
        ResourceBundle.getBundle(
            "messages.cli",
            Locale.of(environment.getOrDefault("CANCU_LANG", "vi").startsWith("en") ? "en" : "vi"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  String get(String key, @Nullable Object... values) {
    var texts = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      // As text: MessageFormat would write 8080 as 8.080.
      texts[i] = String.valueOf(values[i]);
    }
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
  }

  /**
   * The sentence for a code of the record, the quarantine or a fault; the code itself where there
   * is none.
   */
  String code(String code) {
    return bundle.containsKey("code." + code) ? bundle.getString("code." + code) : code;
  }
}
