package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.evaluation.Evaluation;
import vn.cancu.extraction.Extractors;

/** Accuracy of reading over a folder with answers: our own gold, unless another is named. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "DIR")
  private @Nullable Path folder;

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
    var gold =
        folder != null
            ? folder
            : Path.of(System.getProperty("cancu.source", ".")).resolve("src/test/resources/gold");
    if (!Files.isDirectory(gold)) {
      throw new Failure(1, say.get("path.missing", gold));
    }
    try (var extractor = Extractors.open()) {
      Evaluation.of(gold, extractor).report().forEach(console.out()::println);
    }
    return 0;
  }
}
