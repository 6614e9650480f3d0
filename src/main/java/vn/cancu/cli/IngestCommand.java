package vn.cancu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.document.Visibility;
import vn.cancu.intake.Home;

/**
 * Takes files into the archive: by itself, or through the inbox of a portal that runs on the same
 * home.
 */
@Command(name = "ingest")
final class IngestCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
  private List<Path> paths = List.of();

  @Option(names = "--visibility", paramLabel = "public|internal", descriptionKey = "visibility")
  private @Nullable String visibility;

  IngestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var mark = visibility();
    var root = console.home(options.home);
    if (Home.at(root).isOwnedElsewhere()) {
      return new Deliveries(console, Home.at(root), mark, visibility != null).deliver(paths);
    }
    try (var application = Application.open(root, console)) {
      application.startIntake();
      int exit =
          new Deliveries(console, application.home(), mark, visibility != null).deliver(paths);
      application.recogniseAll();
      if (!application.isIndexUp()) {
        console.err().println(console.messages().get("ingest.not-searchable"));
      }
      return exit;
    }
  }

  private Visibility visibility() {
    if (visibility == null) {
      return Visibility.PUBLIC;
    }
    try {
      return Visibility.of(visibility);
    } catch (IllegalArgumentException e) {
      throw new Failure(2, console.messages().get("visibility.invalid", visibility));
    }
  }
}
