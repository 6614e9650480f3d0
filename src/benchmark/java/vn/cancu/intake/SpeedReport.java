package vn.cancu.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractors;

/**
 * Measures reading and prints it as a table: megabytes of UTF-8 a second of processor time, and how
 * many times as long as the plain pass run beside it. Hostile texts are read at two lengths: the
 * second takes as long a letter as the first where reading is linear.
 */
public final class SpeedReport {
  private static final int SHORT = 1_000_000;
  private static final int LONG = 4_000_000;

  /** Rounds of three seconds: the figures of the README are those after a minute. */
  private static final int WARM = 20;

  private static final List<String> PARTS =
      List.of("plainPass", "citations", "descriptions", "topics", "reading");

  private final PrintStream out;
  private final Path folder;

  private SpeedReport(PrintStream out, Path folder) {
    this.out = out;
    this.folder = folder;
  }

  /** Arguments: the folder of sample documents, and one for their texts. */
  public static void main(String[] args) throws IOException, RunnerException {
    var folder = Path.of(args[1]);
    extract(Path.of(args[0]), Files.createDirectories(folder));
    System.setProperty(ReadingBenchmark.FOLDER, folder.toString());
    var report = new SpeedReport(new PrintStream(System.out, true, StandardCharsets.UTF_8), folder);
    report.natural();
    report.hostile();
  }

  private static void extract(Path samples, Path folder) throws IOException {
    try (var extractor = Extractors.open();
        var files = Files.walk(samples)) {
      int number = 0;
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.toString().endsWith(".json")
            && extractor.extract(file) instanceof Extraction.Text text) {
          Files.writeString(folder.resolve("%03d.txt".formatted(number++)), text.text());
        }
      }
    }
  }

  private void natural() throws RunnerException {
    out.println("| text | part | MB/s | times the plain pass |");
    out.println("| --- | --- | --- | --- |");
    for (var text : List.of(ReadingBenchmark.LETTERS, ReadingBenchmark.BOOK)) {
      var nanos = run(text, LONG, PARTS, TimeValue.seconds(3), WARM);
      double bytes = bytes(text);
      for (var part : PARTS) {
        line(
            "| %s | %s | %.1f | %.1f |",
            text, part, bytes / nanos.of(part) * 1e3, nanos.of(part) / nanos.of("plainPass"));
      }
    }
  }

  private void hostile() throws RunnerException {
    out.println();
    out.println("| hostile text | MB/s | times the plain pass | four times as long takes |");
    out.println("| --- | --- | --- | --- |");
    for (var text : HostileTexts.of(SHORT).entrySet()) {
      var brief = run(text.getKey(), SHORT, List.of("reading"), TimeValue.seconds(1), 4);
      var whole =
          run(text.getKey(), LONG, List.of("plainPass", "reading"), TimeValue.seconds(1), 4);
      double bytes = 4.0 * text.getValue().getBytes(StandardCharsets.UTF_8).length;
      line(
          "| %s | %.1f | %.1f | %.1f times |",
          text.getKey(),
          bytes / whole.of("reading") * 1e3,
          whole.of("reading") / whole.of("plainPass"),
          whole.of("reading") / brief.of("reading"));
    }
  }

  private void line(String format, Object... cells) {
    out.println(format.formatted(cells));
  }

  private static double bytes(String text) {
    var letters = ReadingBenchmark.letters();
    var texts =
        text.equals(ReadingBenchmark.BOOK)
            ? List.of(ReadingBenchmark.book(letters, LONG))
            : letters;
    return texts.stream().mapToLong(one -> one.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /** Nanoseconds of processor time for one run of each part. */
  private record Measured(Map<String, Double> nanos) {
    double of(String part) {
      return Objects.requireNonNull(nanos.get(part), part);
    }
  }

  /** Measures each part in a process of its own. */
  private Measured run(
      String text, int length, List<String> parts, TimeValue iteration, int warmups)
      throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(
                Pattern.quote(ReadingBenchmark.class.getName())
                    + "\\.(?:"
                    + String.join("|", parts)
                    + ")$")
            .param("text", text)
            .param("length", String.valueOf(length))
            .mode(Mode.AverageTime)
            .forks(1)
            .jvmArgs(
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:-CompactStrings",
                "--sun-misc-unsafe-memory-access=allow",
                "-D" + ReadingBenchmark.FOLDER + "=" + folder.toAbsolutePath())
            .warmupIterations(warmups)
            .warmupTime(iteration)
            .measurementIterations(3)
            .measurementTime(iteration)
            .verbosity(VerboseMode.SILENT)
            .build();
    var nanos = new TreeMap<String, Double>();
    for (var result : new Runner(options).run()) {
      nanos.put(part(result), counter(result, "nanos") / counter(result, "runs"));
    }
    return new Measured(nanos);
  }

  private static String part(RunResult result) {
    var name = result.getParams().getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static double counter(RunResult result, String name) {
    return Objects.requireNonNull(result.getSecondaryResults().get(name)).getStatistics().getSum();
  }
}
