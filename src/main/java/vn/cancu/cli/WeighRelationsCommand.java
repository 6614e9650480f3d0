package vn.cancu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cancu.evaluation.RelationTrial;
import vn.cancu.extraction.Extractors;

/**
 * Finds what the signs of relation-signs.tsv should weigh, from the sources of this program; or
 * tells how relations are read in folders that the weights were not learnt from.
 */
@Command(name = "weigh-relations")
final class WeighRelationsCommand implements Callable<Integer> {
  private static final String TABLE = "src/main/resources/relation-signs.tsv";

  private final Console console;

  @Option(names = "--without", paramLabel = "SET", split = ",", descriptionKey = "without")
  private List<String> without = List.of();

  @Option(names = "--each", descriptionKey = "each")
  private boolean each;

  @Option(names = "--write", descriptionKey = "write")
  private boolean write;

  @Parameters(arity = "0..*", paramLabel = "DIR", descriptionKey = "DIR")
  private List<Path> folders = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  WeighRelationsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    var say = console.messages();
    if (each ? write || !without.isEmpty() : !write && without.isEmpty()) {
      throw new Failure(2, say.get("weigh-relations.what"));
    }
    var source = Path.of(System.getProperty("cancu.source", "."));
    var trial = read(source.resolve("src/test/resources"));
    if (each) {
      for (var set : trial.sets()) {
        var told = trial.told(trial.without(Set.of(set)), Set.of(set));
        console.out().println("%-28s %s".formatted(set, told));
      }
      return 0;
    }
    var left = new TreeSet<>(without);
    for (var set : left) {
      if (!trial.sets().contains(set)) {
        throw new Failure(2, say.get("weigh-relations.no-set", set));
      }
    }
    var weighing = trial.without(left);
    for (var set : left) {
      console.out().println("%-28s %s".formatted(set, trial.told(weighing, Set.of(set))));
    }
    trial.reads(left).forEach(console.out()::println);
    if (write) {
      var table = source.resolve(TABLE);
      var rows = weighing.table();
      WrittenTable.write(table, rows);
      console.out().println(say.get("weigh-relations.written", rows.size(), table));
    }
    return 0;
  }

  private RelationTrial read(Path tests) throws IOException {
    var all = new ArrayList<>(folders);
    all.add(tests.resolve("gold"));
    var passages = tests.resolve("relation-passages.jsonl");
    for (var path : Stream.concat(all.stream(), Stream.of(passages)).toList()) {
      if (!Files.exists(path)) {
        throw new Failure(1, console.messages().get("path.missing", path));
      }
    }
    try (var extractor = Extractors.open()) {
      return RelationTrial.of(all, extractor).withPassages(passages);
    }
  }
}
