package vn.cancu.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of ours as a process of its own, with the processes that it starts. */
public final class Program implements AutoCloseable {
  private static final String CHILD = "vn.cancu.extraction.ReadingProcess";
  private static final String NODE = "vn.cancu.node.Main";

  private final Process process;
  private final Path output;

  private Program(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts a main class with the heap and flags of the launcher; what it says goes to the file. */
  public static Program start(
      Path output, Map<String, String> environment, String main, String... arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dcancu.app=" + System.getProperty("cancu.app", "target")));
    if (main.equals("vn.cancu.cli.Main")) {
      command.add("-XX:-CompactStrings");
    }
    command.addAll(cache(main));
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("cancu.classpath", System.getProperty("java.class.path")),
            main));
    command.addAll(List.of(arguments));
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    builder.environment().putAll(environment);
    try {
      return new Program(builder.start(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the launcher does, where the program is measured as it was packaged. */
  private static List<String> cache(String main) {
    var cache = Path.of(System.getProperty("cancu.app", "target"), "program.aot");
    boolean packaged = System.getProperty("cancu.classpath") != null;
    return packaged && main.equals("vn.cancu.cli.Main") && Files.isRegularFile(cache)
        ? List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off")
        : List.of();
  }

  /** The portal on a free port of the loopback. */
  public static Program serve(Path home, Path output) {
    return start(
        output,
        Map.of("CANCU_HOST", "127.0.0.1", "CANCU_HOME", home.toString()),
        "vn.cancu.cli.Main",
        "serve",
        "--port",
        "0");
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public long pid() {
    return process.pid();
  }

  /** All that it has said so far. */
  public String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** Waits until it has said these words; throws IllegalStateException when it does not. */
  public void await(String words, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (!said().contains(words)) {
      if (!isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("never said \"" + words + "\":\n" + said());
      }
      Thread.sleep(50);
    }
  }

  /** The same of one that may be killed meanwhile. */
  void awaitOrEnd(String words, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (isAlive() && !said().contains(words) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
  }

  public int awaitEnd(Duration limit) throws InterruptedException {
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException("does not end:\n" + said());
    }
    return process.exitValue();
  }

  /** The processes that read files for it, those at work in the background included. */
  List<ProcessHandle> children() {
    return descendants(CHILD).toList();
  }

  List<ProcessHandle> nodes() {
    return descendants(NODE).toList();
  }

  private Stream<ProcessHandle> descendants(String main) {
    return process.descendants().filter(one -> Proc.commandLine(one.pid()).contains("\0" + main));
  }

  /** The most memory that the process itself ever had resident. */
  public long peakMegabytes() {
    return Proc.peakMegabytes(pid());
  }

  /** The memory that the process itself has resident now. */
  public long residentMegabytes() {
    return Proc.residentMegabytes(pid());
  }

  /** The same of the engine's node that it has started. */
  public long residentMegabytesOfNode() {
    return nodes().stream().mapToLong(node -> Proc.residentMegabytes(node.pid())).sum();
  }

  /** Processor time of it and of all processes that it has started and that still live. */
  public Duration processorTime() {
    var all = Stream.concat(Stream.of(process.toHandle()), process.descendants());
    return all.map(one -> Proc.processorTime(one.pid())).reduce(Duration.ZERO, Duration::plus);
  }

  /** kill -9; what it started must end by itself. */
  void kill() throws InterruptedException {
    var others = process.descendants().toList();
    process.destroyForcibly();
    awaitEnd(Duration.ofSeconds(20));
    for (var other : others) {
      long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
      while (other.isAlive() && System.nanoTime() < end) {
        Thread.sleep(10);
      }
      if (other.isAlive()) {
        throw new IllegalStateException("outlived the program: " + other);
      }
    }
  }

  /** SIGTERM, as a service is stopped. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
