package vn.cancu.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens the portal and keeps it open until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private HomeOptions options = new HomeOptions();

  @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
  private @Nullable Integer port;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    try (var serving = Serving.open(console, console.home(options.home), port, false)) {
      serving.announce();
      serving.untilStopped();
    }
    return 0;
  }
}
