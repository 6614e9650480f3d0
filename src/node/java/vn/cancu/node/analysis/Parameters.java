package vn.cancu.node.analysis;

import java.util.Set;
import org.elasticsearch.common.settings.Settings;

/** Checks that a mapping asks for nothing that only a stock node would do. */
final class Parameters {
  /** "index" holds the settings of the whole index, which a component without its own is given. */
  private static final Set<String> ALWAYS = Set.of("type", "version", "index");

  private Parameters() {}

  /** Throws when a component is given a parameter beside these and its type. */
  static void allow(String name, Settings settings, String... known) {
    for (var given : settings.names()) {
      if (!ALWAYS.contains(given) && !Set.of(known).contains(given)) {
        throw new IllegalArgumentException(
            "the embedded node does not offer [" + given + "] for [" + name + "]");
      }
    }
  }
}
