package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.document.Visibility;

/** Opens the portal and keeps it open until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private @Nullable Integer port;

  @Option(names = "--watch", paramLabel = "DIR", descriptionKey = "watch")
  private @Nullable Path watch;

  @Option(
      names = "--watch-visibility",
      paramLabel = "public|internal",
      descriptionKey = "watch-visibility")
  private @Nullable String visibility;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var home = console.home(options.home);
    var folder = watched(home);
    var given = visibility();
    try (var serving = Serving.open(console, home, port, false)) {
      if (folder != null) {
        serving.watch(folder, given);
      }
      serving.announce();
      serving.untilStopped();
    }
    return 0;
  }

  /**
   * The folder, where one is named; a wrong one ends the start instead of being watched in vain.
   */
  private @Nullable Path watched(Path home) {
    var named = console.environment().get("CANCU_WATCH");
    var given = watch != null || named == null || named.isBlank() ? watch : Path.of(named);
    if (given == null) {
      return null;
    }
    var folder = given.toAbsolutePath().normalize();
    if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new Failure(1, console.messages().get("watch.missing", folder));
    }
    var own = home.toAbsolutePath().normalize();
    if (folder.startsWith(own) || own.startsWith(folder)) {
      throw new Failure(1, console.messages().get("watch.is-home", folder));
    }
    return folder;
  }

  private Visibility visibility() {
    var named =
        visibility != null
            ? visibility
            : console.environment().getOrDefault("CANCU_WATCH_VISIBILITY", "internal");
    try {
      return Visibility.of(named);
    } catch (IllegalArgumentException e) {
      throw new Failure(2, console.messages().get("watch.visibility.invalid", named));
    }
  }
}
