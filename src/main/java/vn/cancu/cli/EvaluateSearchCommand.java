package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.engine.EngineSettings;
import vn.cancu.evaluation.SearchEvaluation;

/** Relevance of the search over a folder of articles and questions. */
@Command(name = "evaluate-search")
final class EvaluateSearchCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "DIR")
  private @Nullable Path folder;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  EvaluateSearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var say = console.messages();
    if (folder == null || !SearchEvaluation.canRead(folder)) {
      throw new Failure(1, say.get("evaluate-search.missing", folder));
    }
    SearchEvaluation.of(folder, EngineSettings.of(console.environment()))
        .report()
        .forEach(console.out()::println);
    return 0;
  }
}
