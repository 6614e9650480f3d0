package vn.cancu.engine;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The child process with the embedded node. It lives as long as its standard input is open, so that
 * it ends with us even when we are killed.
 */
final class NodeProcess implements AutoCloseable {
  private static final long START_SECONDS = 120;
  private static final long CLOSE_SECONDS = 20;

  private final Process process;
  private final Writer commands;
  private final String token;
  private final Path logs;
  private final CompletableFuture<String> answer = new CompletableFuture<>();

  private NodeProcess(Process process, String token, Path logs) {
    this.process = process;
    this.token = token;
    this.logs = logs;
    this.commands = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
  }

  /** Starts the process and hands it its token; does not wait for the node. */
  static NodeProcess start(Path node, Path home) {
    if (!Files.isDirectory(node.resolve("lib"))) {
      throw new EngineException(
          "Không tìm thấy Elasticsearch nhúng trong %s; hãy dựng lại chương trình".formatted(node));
    }
    var logs = home.resolve("logs");
    var temporary = home.resolve("tmp");
    var secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    try {
      Files.createDirectories(logs);
      Files.createDirectories(temporary);
      var started =
          new ProcessBuilder(command(node, home, temporary))
              .redirectError(logs.resolve("elasticsearch-start.log").toFile())
              .start();
      var child = new NodeProcess(started, HexFormat.of().formatHex(secret), logs);
      Thread.ofVirtual().name("node-answers").start(child::readAnswers);
      child.commands.write(child.token + "\n");
      child.commands.flush();
      return child;
    } catch (IOException e) {
      throw new EngineException("Không khởi động được Elasticsearch nhúng: " + e.getMessage(), e);
    }
  }

  private static List<String> command(Path node, Path home, Path temporary) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx512m",
                // Two cores and half a gigabyte: fewer threads and 90 MB less than G1.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Djava.io.tmpdir=" + temporary));
    var cache = node.resolve("node.aot");
    if (Files.isRegularFile(cache)) {
      // One that does not fit this JDK or class path any more is ignored, silently by these flags.
      command.addAll(List.of("-XX:AOTCache=" + cache, "-Xlog:aot=off", "-Xlog:cds=off"));
    }
    command.addAll(
        List.of(
            "-cp",
            classPath(node.resolve("lib")),
            "vn.cancu.node.Main",
            node.toString(),
            home.resolve("elasticsearch").toString(),
            home.resolve("logs").toString()));
    return command;
  }

  /** Sorted, since the cache holds for exactly one class path. */
  private static String classPath(Path lib) throws IOException {
    try (Stream<Path> jars = Files.list(lib)) {
      return jars.map(Path::toString)
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private void readAnswers() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("ready ") || line.startsWith("failed ")) {
          answer.complete(line);
        }
      }
    } catch (IOException e) {
      answer.completeExceptionally(e);
    }
    answer.complete("failed process ended");
  }

  /** The node's HTTP port, once it listens. Throws EngineException with what went wrong. */
  int awaitPort() throws InterruptedException {
    try {
      var said = answer.get(START_SECONDS, TimeUnit.SECONDS);
      if (said.startsWith("ready ")) {
        return Integer.parseInt(said.substring("ready ".length()));
      }
      throw new EngineException(NodeFailure.explain(said, logs));
    } catch (ExecutionException | TimeoutException e) {
      throw new EngineException(NodeFailure.explain("no answer", logs), e);
    }
  }

  String authorization() {
    return "Bearer " + token;
  }

  /** Waits for the end of the process and returns its exit code. */
  int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Asks for the end by closing the child's input, and insists after a while. */
  @Override
  public void close() {
    try {
      commands.close();
    } catch (IOException e) {
      process.destroy();
    }
    try {
      if (!process.waitFor(CLOSE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
