package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Birth and death of the node's process; each test has a node of its own. */
final class NodeLifeIT {
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir Path home;

  @Test
  void keepsDocumentsOverARestartAndSaysWhoHoldsTheData() throws Exception {
    try (var engine = Engines.start(EngineSettings.Embedded.here(), home)) {
      engine.await(LIMIT);
      engine.ask(client ->
          client
              .indices()
              .create(c ->
                  c.index("kept").withJson(new StringReader(MappingFile.of("documents").json()))));
      engine.ask(
          client -> client.index(i -> i.index("kept").id("1").document(Map.of("body", "kỷ luật"))));
    }
    assertNoNodeLeft();
    try (var engine = Engines.start(EngineSettings.Embedded.here(), home)) {
      engine.await(LIMIT);
      assertEquals(1L, engine.ask(client -> client.count(c -> c.index("kept"))).count());
      try (var second = Engines.start(EngineSettings.Embedded.here(), home)) {
        var refused = assertThrows(EngineException.class, () -> second.await(LIMIT));
        assertSays("đang do một tiến trình khác giữ", refused);
        assertTrue(second.hasFailed());
      }
      assertEquals(1L, engine.ask(client -> client.count(c -> c.index("kept"))).count());
    }
    assertNoNodeLeft();
  }

  @Test
  void diesWithAParentThatIsKilled() throws Exception {
    var parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                KilledParent.class.getName(),
                home.toString())
            .redirectError(home.resolve("parent.log").toFile())
            .start();
    try (var lines = parent.inputReader()) {
      assertEquals("ready", lines.readLine(), () -> read(home.resolve("parent.log")));
    }
    assertTrue(nodes() > 0);
    parent.destroyForcibly().waitFor();
    assertNoNodeLeft();
  }

  @Test
  void startsANodeAgainThatWasKilled() throws Exception {
    var opening = new EmbeddedOpening(EngineSettings.Embedded.here(), home, Duration.ZERO);
    try (var engine = new StartingEngine(opening)) {
      engine.await(LIMIT);
      var lost = engine.client();
      killNode();
      var end = System.nanoTime() + LIMIT.toNanos();
      while (!engine.isReady() || engine.client() == lost) {
        assertTrue(System.nanoTime() < end, "no new node");
        Thread.sleep(100);
      }
      assertFalse(engine.ask(client -> client.cluster().health()).timedOut());
    }
    assertNoNodeLeft();
  }

  @Test
  void saysThatANodeDiedYoungAndThatItsDataAreDamaged() throws Exception {
    try (var engine = Engines.start(EngineSettings.Embedded.here(), home)) {
      engine.await(LIMIT);
      killNode();
      var end = System.nanoTime() + LIMIT.toNanos();
      while (!engine.hasFailed() && System.nanoTime() < end) {
        Thread.sleep(50);
      }
      assertSays("mã thoát 137", assertThrows(EngineException.class, engine::client));
    }
    try (var files = Files.list(home.resolve("elasticsearch/_state"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".si")).toList()) {
        Files.writeString(file, "not what Lucene wrote");
      }
    }
    try (var engine = Engines.start(EngineSettings.Embedded.here(), home)) {
      assertSays(
          NodeFailure.DAMAGED_INDEX,
          assertThrows(EngineException.class, () -> engine.await(LIMIT)));
    }
  }

  @Test
  void saysThatTheNodeIsNotBuilt() {
    try (var engine = Engines.start(new EngineSettings.Embedded(home), home)) {
      var failure = assertThrows(EngineException.class, () -> engine.await(LIMIT));
      assertSays(home.toString(), failure);
    }
  }

  private static void assertSays(String words, EngineException failure) {
    assertTrue(String.valueOf(failure.getMessage()).contains(words), failure.getMessage());
  }

  private void killNode() {
    processes().forEach(ProcessHandle::destroyForcibly);
  }

  /** The processes whose command line names this test's data; /proc, since a handle hides it. */
  private Stream<ProcessHandle> processes() {
    var data = home.resolve("elasticsearch").toString();
    return ProcessHandle.allProcesses()
        .filter(
            process -> read(Path.of("/proc", "" + process.pid(), "cmdline")).contains(data + "\0"));
  }

  private long nodes() {
    return processes().count();
  }

  private void assertNoNodeLeft() throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
    while (nodes() > 0 && System.nanoTime() < end) {
      Thread.sleep(100);
    }
    assertEquals(0, nodes());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
