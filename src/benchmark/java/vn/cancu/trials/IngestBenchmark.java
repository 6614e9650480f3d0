package vn.cancu.trials;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * What it costs to take files in, beside a bare pipe, round after round in turn: processor time of
 * everything (command, portal, children, node) for a document, files a second, both as multiples of
 * the bare pipe's; a second ingest of the same files as a part of the first; memory. Measured is
 * the program as the launcher built it last (./cancu --help), with its caches.
 */
public final class IngestBenchmark {
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final long SEED = 4711;

  private final PrintStream out;
  private final Path folder;
  private final int files;

  private IngestBenchmark(PrintStream out, Path folder, int files) {
    this.out = out;
    this.folder = folder;
    this.files = files;
  }

  /** One ingest: what it took. */
  private record Cost(Duration processor, Duration clock, long childMegabytes) {
    double millisEach(int files) {
      return processor.toMillis() / (double) files;
    }

    double filesASecond(int files) {
      return files * 1000.0 / clock.toMillis();
    }
  }

  private record Round(Cost bare, Cost ours, Cost again, long portalMegabytes) {}

  /** Arguments: ignored, a folder to work in, how many files, how many rounds. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of(arguments[1]).resolve("ingest"));
    int files = Integer.parseInt(arguments[2]);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new IngestBenchmark(out, folder, files).run(Integer.parseInt(arguments[3]));
  }

  private void run(int count) throws IOException, InterruptedException {
    var papers = papers();
    var rounds = new ArrayList<Round>();
    for (int i = 0; i < count; i++) {
      var round = round(papers, Files.createTempDirectory(folder, "round"));
      tell("round " + (i + 1), round);
      rounds.add(round);
    }
    out.printf(
        "median of %d rounds over %d files: processor %.2f x bare, rate %.2f x bare, second ingest %.1f %% of the processor and %.1f %% of the time of the first%n",
        count,
        files,
        median(rounds, IngestBenchmark::processorRatio),
        median(rounds, r -> r.ours().filesASecond(files) / r.bare().filesASecond(files)),
        100 * median(rounds, r -> ratio(r.again().processor(), r.ours().processor())),
        100 * median(rounds, r -> ratio(r.again().clock(), r.ours().clock())));
  }

  private void tell(String what, Round round) {
    out.printf(
        "%s: bare %.1f ms and %.1f/s; ours %.1f ms and %.1f/s; again %.2f ms; portal %d MB, largest child %d MB%n",
        what,
        round.bare().millisEach(files),
        round.bare().filesASecond(files),
        round.ours().millisEach(files),
        round.ours().filesASecond(files),
        round.again().millisEach(files),
        round.portalMegabytes(),
        round.ours().childMegabytes());
  }

  private static double processorRatio(Round round) {
    return ratio(round.ours().processor(), round.bare().processor());
  }

  private static double ratio(Duration one, Duration other) {
    return one.toMillis() / (double) other.toMillis();
  }

  private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
    var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** 60 % DOCX, 30 % PDF, 10 % HTML, one to four pages; made once. */
  private Path papers() throws IOException {
    var target = folder.resolve("papers-" + files);
    if (Files.isDirectory(target)) {
      return target;
    }
    var made = Files.createTempDirectory(folder, "making");
    var papers = new Papers(SEED);
    var kinds = new Random(SEED);
    for (int i = 0; i < files; i++) {
      int kind = kinds.nextInt(10);
      var ending = kind < 6 ? "docx" : kind < 9 ? "pdf" : "html";
      Files.write(made.resolve("vb-%05d.%s".formatted(i, ending)), bytes(ending, papers.letter(i)));
    }
    return Files.move(made, target);
  }

  private static byte[] bytes(String ending, List<String> lines) {
    return switch (ending) {
      case "docx" -> PaperFiles.docx(lines);
      case "pdf" -> PaperFiles.pdf(lines);
      default -> PaperFiles.html(lines);
    };
  }

  private Round round(Path papers, Path place) throws IOException, InterruptedException {
    var bare = bare(papers, Files.createDirectory(place.resolve("bare")));
    var home = Files.createDirectory(place.resolve("ours"));
    try (var portal = Program.serve(home, home.resolve("portal.log"))) {
      portal.await("http://localhost", PATIENCE);
      Thread.sleep(2_000);
      var ours = ingest(portal, home, papers);
      var again = ingest(portal, home, papers);
      return new Round(bare, ours, again, portal.peakMegabytes());
    } finally {
      KillTrial.clear(place);
    }
  }

  private Cost bare(Path papers, Path home) throws IOException, InterruptedException {
    try (var pipe =
        Program.start(
            home.resolve("pipe.log"),
            Map.of(),
            BarePipe.class.getName(),
            home.toString(),
            papers.toString())) {
      pipe.await("ready", PATIENCE);
      Thread.sleep(2_000);
      var before = pipe.processorTime();
      long begin = System.nanoTime();
      Files.createFile(home.resolve("go"));
      pipe.await("done", PATIENCE);
      return new Cost(
          pipe.processorTime().minus(before), Duration.ofNanos(System.nanoTime() - begin), 0);
    }
  }

  /** As a person does it: the command beside a portal that runs. */
  private static Cost ingest(Program portal, Path home, Path papers) throws InterruptedException {
    long self = ProcessHandle.current().pid();
    var before = portal.processorTime().plus(Proc.processorTimeOfEnded(self));
    long begin = System.nanoTime();
    var command =
        Program.start(
            home.resolve("ingest.log"),
            Map.of("CANCU_HOME", home.toString()),
            "vn.cancu.cli.Main",
            "ingest",
            papers.toString());
    long children = 0;
    // A child that has read its share is gone at the end.
    while (command.isAlive()) {
      for (var child : portal.children()) {
        children = Math.max(children, Proc.peakMegabytes(child.pid()));
      }
      Thread.sleep(500);
    }
    int exit = command.awaitEnd(PATIENCE);
    var clock = Duration.ofNanos(System.nanoTime() - begin);
    if (exit != 0) {
      throw new IllegalStateException(command.said());
    }
    var after = portal.processorTime().plus(Proc.processorTimeOfEnded(self));
    return new Cost(after.minus(before), clock, children);
  }
}
