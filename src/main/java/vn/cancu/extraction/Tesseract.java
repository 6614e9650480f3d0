package vn.cancu.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The program tesseract, a process a page. Tika's parser for it gives neither the confidence of
 * words nor a choice a page, and straightens only where Python is; so the program is called here.
 */
final class Tesseract {
  private static final String PROGRAM = "tesseract";
  private static final String LANGUAGE = "vie";
  private static final Duration ASKING = Duration.ofSeconds(10);

  private Tesseract() {}

  /** Whether the program and its Vietnamese are installed here now. */
  static boolean isPresent() {
    try {
      var languages =
          new String(run(List.of(PROGRAM, "--list-langs"), null, ASKING), StandardCharsets.UTF_8);
      return languages.lines().anyMatch(LANGUAGE::equals);
    } catch (IOException e) {
      return false;
    }
  }

  /** The words of a page as the program's table; throws when it fails or takes too long. */
  static String words(GrayImage page, Duration limit) throws IOException {
    var command =
        List.of(
            PROGRAM,
            "stdin",
            "stdout",
            "-l",
            LANGUAGE,
            "--dpi",
            Integer.toString(Math.clamp(page.dpi(), 70, 2400)),
            "tsv");
    return new String(run(command, page, limit), StandardCharsets.UTF_8);
  }

  /** By how many right angles the page must be turned clockwise to stand upright; 0 if unsure. */
  static int quartersToTurn(GrayImage page, Duration limit) throws IOException {
    var command = List.of(PROGRAM, "stdin", "stdout", "--psm", "0", "-l", "osd");
    var said = new String(run(command, page, limit), StandardCharsets.UTF_8);
    int degrees = 0;
    double sure = 0;
    for (var line : said.lines().toList()) {
      if (line.startsWith("Rotate:")) {
        degrees = Integer.parseInt(line.substring("Rotate:".length()).strip());
      } else if (line.startsWith("Orientation confidence:")) {
        sure = Double.parseDouble(line.substring("Orientation confidence:".length()).strip());
      }
    }
    return sure > 1 ? degrees / 90 : 0;
  }

  private static byte[] run(List<String> command, @Nullable GrayImage in, Duration limit)
      throws IOException {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // One thread a page: its own threads make a page slower and eat the other cores.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    var process = builder.start();
    var alarm =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    try (var to = process.getOutputStream();
        var from = process.getInputStream()) {
      if (in != null) {
        // It reads all before it writes, so the two pipes can't block each other.
        in.write(to);
      }
      to.close();
      var said = from.readAllBytes();
      int exit = process.waitFor();
      if (exit != 0) {
        throw new IOException("tesseract ended with " + exit);
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      alarm.cancel(false);
      process.destroyForcibly();
    }
  }
}
