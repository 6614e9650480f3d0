package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.evaluation.TopicTrial;
import vn.cancu.extraction.Extractors;

/**
 * Finds what the words of topic-hints.tsv should weigh, from the sources of this program; or tells
 * how topics are read in folders that nothing was learnt from.
 */
@Command(name = "weigh-topics")
final class WeighTopicsCommand implements Callable<Integer> {
  private static final String TABLE = "src/main/resources/topic-hints.tsv";

  private final Console console;

  @Option(names = "--without", paramLabel = "SET", split = ",", descriptionKey = "without")
  private List<String> without = List.of();

  @Option(names = "--each", descriptionKey = "each")
  private boolean each;

  @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "DIR")
  private List<Path> folders = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  WeighTopicsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var source = Path.of(System.getProperty("cancu.source", "."));
    var tests = source.resolve("src/test/resources");
    var all = new ArrayList<>(folders);
    all.add(tests.resolve("gold"));
    for (var folder : all) {
      if (!Files.isDirectory(folder)) {
        throw new Failure(1, console.messages().get("path.missing", folder));
      }
    }
    TopicTrial trial;
    try (var extractor = Extractors.open()) {
      trial =
          TopicTrial.of(all, extractor)
              .withPapers(tests.resolve("topic-papers.jsonl"))
              .withSubjects(tests.resolve("topic-subjects.tsv"));
    }
    if (each) {
      for (var set : trial.sets()) {
        console.out().println(set);
        trial.without(Set.of(set)).stream().limit(2).forEach(console.out()::println);
      }
    } else if (!without.isEmpty()) {
      var left = new TreeSet<>(without);
      for (var set : left) {
        if (!trial.sets().contains(set)) {
          throw new Failure(2, console.messages().get("weigh-topics.no-set", set));
        }
      }
      trial.without(left).forEach(console.out()::println);
    } else {
      write(source.resolve(TABLE), trial.table());
    }
    return 0;
  }

  /** The head of the table stays as people wrote it. */
  private void write(Path table, List<String> rows) throws IOException {
    var lines = new ArrayList<String>();
    for (var line : Files.readAllLines(table)) {
      lines.add(line);
      if (!line.startsWith("#")) {
        break;
      }
    }
    lines.addAll(rows);
    Files.write(table, lines);
    console.out().println(console.messages().get("weigh-topics.written", rows.size(), table));
  }
}
