package vn.cancu.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.intake.HomeException;

/** What a command talks to and is told by: the two outputs, the environment, the messages. */
record Console(
    PrintStream out, PrintStream err, Map<String, String> environment, Messages messages) {
  static Console system() {
    return of(System.out, System.err, System.getenv());
  }

  static Console of(PrintStream out, PrintStream err, Map<String, String> environment) {
    return new Console(out, err, environment, new Messages(environment));
  }

  /** The home of a command: the option, else CANCU_HOME, else ./data. */
  Path home(@Nullable Path option) {
    return option != null ? option : Path.of(environment.getOrDefault("CANCU_HOME", "data"));
  }

  /** Whether a person watches: progress is shown to people only. */
  boolean isTerminal() {
    var console = System.console();
    return err == System.err && console != null && console.isTerminal();
  }

  static String sentence(Messages say, HomeException home) {
    return say.get(
        switch (home.reason()) {
          case IN_USE -> "home.in-use";
          case NOT_WRITABLE -> "home.not-writable";
        },
        home.home());
  }
}
