package vn.cancu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cancu.document.Visibility;

/** The portal over the invented documents of sample-docs/, in a home of its own. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private @Nullable Integer port;

  DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    var samples = Path.of(System.getProperty("cancu.source", ".")).resolve("sample-docs");
    if (!Files.isDirectory(samples)) {
      throw new Failure(1, console.messages().get("demo.no-samples"));
    }
    var home = options.home != null ? options.home : console.home(null).resolve("demo");
    try (var serving = Serving.open(console, home, port, true)) {
      serving.takeIn(List.of(samples), Visibility.PUBLIC);
      serving.announce();
      serving.untilStopped();
    }
    return 0;
  }
}
