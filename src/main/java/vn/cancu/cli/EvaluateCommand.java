package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.archive.Archive;
import vn.cancu.evaluation.Decisions;
import vn.cancu.evaluation.Evaluation;
import vn.cancu.extraction.Extractors;

/**
 * Accuracy of reading over folders with answers: our own gold, unless others are named; or what
 * people decided of the citations in an archive.
 */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "DIR")
  private List<Path> folders = List.of();

  @Option(names = "--home", paramLabel = "DIR", descriptionKey = "home")
  private @Nullable Path home;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var say = console.messages();
    if (home != null) {
      decided(console.home(home));
      return 0;
    }
    var gold =
        folders.isEmpty()
            ? List.of(
                Path.of(System.getProperty("cancu.source", ".")).resolve("src/test/resources/gold"))
            : folders;
    for (var folder : gold) {
      if (!Files.isDirectory(folder)) {
        throw new Failure(1, say.get("path.missing", folder));
      }
    }
    try (var extractor = Extractors.open()) {
      Evaluation.of(gold, extractor).report().forEach(console.out()::println);
    }
    return 0;
  }

  private void decided(Path root) {
    if (!folders.isEmpty()) {
      throw new Failure(2, console.messages().get("evaluate.one-of-both"));
    }
    if (!Files.isDirectory(root)) {
      throw new Failure(1, console.messages().get("home.missing", root));
    }
    try (var archive = Archive.openReadOnly(root)) {
      Decisions.of(archive).report().forEach(console.out()::println);
    }
  }
}
