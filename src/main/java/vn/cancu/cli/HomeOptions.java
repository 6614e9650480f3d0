package vn.cancu.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that most commands share. */
final class HomeOptions {
  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  @Nullable Path home;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  boolean help;
}
