package vn.cancu.trials;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.TreeMap;
import vn.cancu.archive.Archive;

/**
 * Good files alone, and the same number among hostile ones, each into a portal of its own: how long
 * until all good ones are found, and in what state the others end.
 */
final class HostileTrial {
  /** In every good letter and nowhere else. */
  private static final String MARK = "mahosotheodoi";

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final int good;
  private final boolean slow;
  private final PrintStream out;
  private final HttpClient http = HttpClient.newHttpClient();

  /**
   * @param good how many good files
   * @param slow whether the hostile files that take seconds are among the others
   */
  HostileTrial(Path folder, int good, boolean slow, PrintStream out) {
    this.folder = folder;
    this.good = good;
    this.slow = slow;
    this.out = out;
  }

  /** Everything that is not as it should be. */
  List<String> run(int runs) throws IOException, InterruptedException {
    var alone = Files.createDirectories(folder.resolve("alone"));
    writeGood(alone);
    var mixed = Files.createDirectories(folder.resolve("mixed"));
    writeGood(mixed);
    var hostile = new HostileFiles(mixed);
    hostile.writeQuick();
    if (slow) {
      hostile.writeSlow();
    }
    var faults = new ArrayList<String>();
    for (int run = 0; run < runs; run++) {
      // Among the quick ones alone there is nothing to compare.
      double quiet = slow ? seconds(alone, Map.of(), faults) : 0;
      double disturbed = seconds(mixed, hostile.ids(), faults);
      out.printf(
          "%d good files searchable after %.1f s among %d hostile ones%s%n",
          good,
          disturbed,
          hostile.ids().size(),
          slow ? ", %.1f s alone: %.1f times".formatted(quiet, disturbed / quiet) : "");
    }
    return faults;
  }

  private void writeGood(Path into) throws IOException {
    var papers = new Papers(78);
    var order = new Random(6);
    for (int i = 0; i < good; i++) {
      var lines = new ArrayList<>(papers.letter(i));
      lines.add(MARK);
      int kind = i % 10;
      var bytes =
          kind < 6
              ? PaperFiles.docx(lines)
              : kind < 9 ? PaperFiles.pdf(lines) : PaperFiles.html(lines);
      var ending = kind < 6 ? "docx" : kind < 9 ? "pdf" : "html";
      Files.write(into.resolve("%03d-vb-%d.%s".formatted(order.nextInt(1000), i, ending)), bytes);
    }
  }

  /** From the start of the command until all good files are found. */
  private double seconds(Path files, Map<String, String> hostile, List<String> faults)
      throws IOException, InterruptedException {
    var home = Files.createTempDirectory(folder, "home");
    try (var portal = Program.serve(home, home.resolve("portal.log"))) {
      portal.await("http://localhost", PATIENCE);
      var address = portal.said().replaceAll("(?s).*(http://localhost:\\d+).*", "$1");
      var nodes = portal.nodes();
      long begin = System.nanoTime();
      var ingest =
          Program.start(
              home.resolve("ingest.log"),
              Map.of("CANCU_HOME", home.toString()),
              "vn.cancu.cli.Main",
              "ingest",
              files.toString());
      long end = begin + PATIENCE.toNanos();
      while (found(address) < good && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      ingest.awaitEnd(PATIENCE);
      if (found(address) != good) {
        faults.add(found(address) + " of " + good + " good files are searchable");
      }
      var states = states(home, hostile, faults);
      states.forEach((name, state) -> out.printf("  %-20.20s %s%n", name, state));
      if (!nodes.equals(portal.nodes())) {
        faults.add("the node was replaced");
      }
      out.printf("portal: at most %d MB resident%n", portal.peakMegabytes());
      if ((portal.said() + ingest.said() + log(home)).contains("OutOfMemoryError")) {
        faults.add("OutOfMemoryError outside a child:\n" + portal.said() + ingest.said());
      }
      return seconds;
    }
  }

  private static String log(Path home) throws IOException {
    var log = home.resolve("logs/elasticsearch.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private long found(String address) throws IOException, InterruptedException {
    var response =
        http.send(
            HttpRequest.newBuilder(URI.create(address + "/api/v1/search?size=1&q=" + MARK)).build(),
            HttpResponse.BodyHandlers.ofString());
    return response.statusCode() == 200 ? JSON.readTree(response.body()).get("total").asLong() : -1;
  }

  /** Where each file ended: "archived" or why it is in quarantine, in words that people know. */
  private static Map<String, String> states(
      Path home, Map<String, String> hostile, List<String> faults) throws IOException {
    var messages = ResourceBundle.getBundle("messages.cli", java.util.Locale.of("vi"));
    var states = new TreeMap<String, String>();
    try (var archive = Archive.openReadOnly(home)) {
      for (var file : hostile.entrySet()) {
        var reason = home.resolve("quarantine/" + file.getValue() + "/reason.json");
        if (archive.entry(file.getValue()).isPresent()) {
          states.put(file.getKey(), "archived");
        } else if (Files.exists(reason)) {
          var code = JSON.readTree(reason.toFile()).get("code").asText();
          if (messages.containsKey("code." + code)) {
            states.put(file.getKey(), code + ": " + messages.getString("code." + code));
          } else {
            faults.add(code + " has no words");
          }
        } else {
          faults.add("nowhere: " + file.getKey());
        }
      }
    }
    return states;
  }
}
