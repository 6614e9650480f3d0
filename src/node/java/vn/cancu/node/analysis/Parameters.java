package vn.cancu.node.analysis;

import java.util.Set;
import org.elasticsearch.common.settings.Settings;

/** Checks that a mapping asks for nothing that only a stock node would do. */
final class Parameters {
  private Parameters() {}

  /** Throws when a component is given a parameter beside these and its type. */
  static void allow(String name, Settings settings, String... known) {
    for (var given : settings.names()) {
      if (!given.equals("type") && !given.equals("version") && !Set.of(known).contains(given)) {
        throw new IllegalArgumentException(
            "the embedded node does not offer [" + given + "] for [" + name + "]");
      }
    }
  }
}
