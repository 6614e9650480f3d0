package vn.cancu.search;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.cancu.archive.Archive;
import vn.cancu.trials.Program;

/**
 * The pages that anyone reads, of a portal that runs as the launcher starts it, over generated
 * letters: each page in turn with a static file of the very same bytes from the same server, and
 * then many people at once. Fails where an answer was not a good one.
 */
public final class PageLoad {
  private static final long SEED = 4711;
  private static final int SHOWN = 40;
  private static final int WARM = 30;
  private static final int A_ROUND = 400;
  private static final int TOGETHER = 8;
  private static final Duration BLOCK = Duration.ofSeconds(10);
  private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final PrintStream out;
  private final Program program;
  private final Path files;
  private final int port;

  private PageLoad(PrintStream out, Program program, Path files, int port) {
    this.out = out;
    this.program = program;
    this.files = files;
    this.port = port;
  }

  /**
   * Arguments: ignored, a folder to work in, how many documents, how many rounds, and how many
   * minutes 500 people read.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of(arguments[1]));
    var home = Files.createTempDirectory(folder, "pages");
    int documents = Integer.parseInt(arguments[2]);
    int rounds = Integer.parseInt(arguments[3]);
    int minutes = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 10;
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    fill(home, documents);
    // What is served as a static file must be on the class path; it is looked for when asked for.
    var served = Files.createDirectories(home.resolve("served/static/as"));
    var classpath =
        System.getProperty("cancu.classpath", System.getProperty("java.class.path"))
            + File.pathSeparator
            + home.resolve("served");
    System.setProperty("cancu.classpath", classpath);
    boolean good;
    try (var program = Program.serve(home, home.resolve("said.txt"))) {
      program.await("http://localhost:", Duration.ofMinutes(10));
      var address = ADDRESS.matcher(program.said());
      if (!address.find()) {
        throw new IllegalStateException(program.said());
      }
      int port = Integer.parseInt(address.group(1));
      var load = new PageLoad(out, program, served, port);
      var slugs = slugs(home, documents);
      out.printf("%d documents; load of the machine %.1f%n", documents, machine());
      load.beside(slugs, rounds);
      load.together(slugs);
      var people = new Readers(port, slugs, new GeneratedLetters(SEED).queries(400, documents));
      good = minutes == 0 || load.crowd(people, minutes);
    }
    if (!good) {
      System.exit(1);
    }
  }

  private static void fill(Path home, int documents) throws IOException {
    try (var archive = Archive.open(home, Clock.systemUTC())) {
      var upload = home.resolve("upload.txt");
      for (var letter :
          (Iterable<Draft>) new GeneratedLetters(SEED).range(0, documents)::iterator) {
        archive.add(Files.writeString(upload, letter.bytes()), letter.record(), letter.text());
      }
      Files.deleteIfExists(upload);
    }
  }

  /** Of all documents, evenly through the archive. */
  private static List<String> slugs(Path home, int documents) {
    try (var archive = Archive.openReadOnly(home)) {
      return archive.since(0, documents).stream().map(entry -> entry.slug()).toList();
    }
  }

  private void beside(List<String> slugs, int rounds) throws IOException {
    var some =
        IntStream.range(0, SHOWN).mapToObj(i -> slugs.get(i * (slugs.size() - 1) / SHOWN)).toList();
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("home", List.of("/"));
    kinds.put("browse", List.of("/duyet"));
    kinds.put("document", some.stream().map(slug -> "/van-ban/" + slug).toList());
    kinds.put("lineage", some.stream().map(slug -> "/van-ban/" + slug + "/luoc-do").toList());
    kinds.put("citing", some.stream().map(slug -> "/van-ban/" + slug + "/vien-dan-boi").toList());
    var others = new GeneratedLetters(SEED).queries(WARM, slugs.size());
    try (var reader = new PageReader(port)) {
      // The compiler has the pages of others to learn from: none of those that are timed.
      for (int i = 0; i < WARM; i++) {
        int at = (2 * i + 1) * (slugs.size() - 1) / (2 * SHOWN);
        var slug = slugs.get(Math.min(at, slugs.size() - 1));
        for (var tail : List.of("", "/luoc-do", "/vien-dan-boi")) {
          good(reader, "/van-ban/" + slug + tail);
        }
        good(reader, "/tim-kiem?q=" + Readers.encoded(others.get(i)));
        good(reader, "/gioi-thieu?" + i);
      }
      for (var kind : kinds.entrySet()) {
        new Turns(kind.getKey(), kind.getValue(), reader).run(rounds);
      }
    }
  }

  private static PageReader.Answer good(PageReader reader, String path) throws IOException {
    var answer = reader.get(path);
    if (answer.status() != 200) {
      throw new IllegalStateException(path + ": " + answer.status() + "\n" + answer.text());
    }
    return answer;
  }

  /** Pages of one kind, each beside its likeness. */
  private final class Turns {
    private final String kind;
    private final List<String> paths;
    private final PageReader reader;
    private final List<Long> first = new ArrayList<>();
    private final List<Long> pages = new ArrayList<>();
    private final List<Long> likenesses = new ArrayList<>();
    private long plain;
    private long packed;

    Turns(String kind, List<String> paths, PageReader reader) {
      this.kind = kind;
      this.paths = paths;
      this.reader = reader;
    }

    void run(int rounds) throws IOException {
      for (int i = 0; i < paths.size(); i++) {
        long begin = System.nanoTime();
        var answer = good(reader, paths.get(i));
        first.add(System.nanoTime() - begin);
        packed += answer.body().length;
        plain += answer.unpacked().length;
        Files.write(files.resolve(likeness(i)), answer.unpacked());
        for (int j = 0; j < 3; j++) {
          good(reader, "/static/as/" + likeness(i));
        }
      }
      int turns = Math.max(1, rounds * A_ROUND / paths.size());
      for (int turn = 0; turn < turns; turn++) {
        for (int i = 0; i < paths.size(); i++) {
          var path = paths.get(i);
          var likeness = "/static/as/" + likeness(i);
          if (turn % 2 == 0) {
            time(likeness, likenesses);
            time(path, pages);
          } else {
            time(path, pages);
            time(likeness, likenesses);
          }
        }
      }
      report();
    }

    private String likeness(int i) {
      return kind + "-" + i + ".txt";
    }

    private void time(String path, List<Long> times) throws IOException {
      long begin = System.nanoTime();
      good(reader, path);
      times.add(System.nanoTime() - begin);
    }

    private void report() {
      out.printf(
          "%-9s %6.1f kB, %5.1f packed; first asked p50 %7.2f p95 %7.2f ms; again p50 %6.2f p95 %6.2f p99 %6.2f ms;"
              + " static p50 %6.2f p95 %6.2f p99 %6.2f ms; ratio of p50 %.2f, of p95 %.2f, of p99 %.2f (%d each, load %.1f)%n",
          kind,
          plain / 1e3 / paths.size(),
          packed / 1e3 / paths.size(),
          Readers.millis(first, 50),
          Readers.millis(first, 95),
          Readers.millis(pages, 50),
          Readers.millis(pages, 95),
          Readers.millis(pages, 99),
          Readers.millis(likenesses, 50),
          Readers.millis(likenesses, 95),
          Readers.millis(likenesses, 99),
          Readers.millis(pages, 50) / Readers.millis(likenesses, 50),
          Readers.millis(pages, 95) / Readers.millis(likenesses, 95),
          Readers.millis(pages, 99) / Readers.millis(likenesses, 99),
          pages.size(),
          machine());
    }
  }

  /** A few who never pause, over documents and lineages. */
  private void together(List<String> slugs) throws InterruptedException {
    var paths =
        IntStream.range(0, 2 * SHOWN)
            .mapToObj(i -> "/van-ban/" + slugs.get(i % SHOWN) + (i < SHOWN ? "" : "/luoc-do"))
            .toList();
    Readers.hurried(port, paths, TOGETHER, Duration.ofSeconds(3));
    var times = Readers.hurried(port, paths, TOGETHER, BLOCK);
    out.printf(
        "%d at once without a pause, documents and lineages: p50 %.2f p95 %.2f p99 %.2f ms, %.0f/s (load %.1f)%n",
        TOGETHER,
        Readers.millis(times, 50),
        Readers.millis(times, 95),
        Readers.millis(times, 99),
        times.size() / (double) BLOCK.toSeconds(),
        machine());
  }

  private boolean crowd(Readers people, int minutes) throws IOException, InterruptedException {
    out.printf(
        "heap in use %d MB, resident %d MB, node %d MB before people come%n",
        heap(), program.residentMegabytes(), program.residentMegabytesOfNode());
    try (people) {
      people.come();
      for (int minute = 1; minute <= minutes; minute++) {
        Thread.sleep(Duration.ofMinutes(1));
        out.printf(
            "minute %2d: %s; resident %d MB, node %d MB (load %.1f)%n",
            minute,
            people.minute(),
            program.residentMegabytes(),
            program.residentMegabytesOfNode(),
            machine());
        if (minute == 1 || minute == minutes) {
          out.printf("           heap in use with all of them there %d MB%n", heap());
        }
      }
    }
    out.println(people.summary());
    Thread.sleep(Duration.ofSeconds(2));
    out.printf(
        "heap in use when they have gone %d MB, resident %d MB%n",
        heap(), program.residentMegabytes());
    return people.errors() == 0;
  }

  /** Behind a collection, in MB. */
  private long heap() throws IOException, InterruptedException {
    ask("GC.run");
    return USED.matcher(ask("GC.heap_info"))
            .results()
            .limit(2)
            .mapToLong(used -> Long.parseLong(used.group(1)))
            .sum()
        >> 10;
  }

  private String ask(String what) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var asking =
        new ProcessBuilder(jcmd, Long.toString(program.pid()), what)
            .redirectErrorStream(true)
            .start();
    var said = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    asking.waitFor();
    return said;
  }

  private static double machine() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
