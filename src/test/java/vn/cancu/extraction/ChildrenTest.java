package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of files where child processes die or never come to life. */
@Timeout(120)
final class ChildrenTest {
  private static final String CLASS_PATH = "java.class.path";
  private static final String JAVA_HOME = "java.home";

  /** More memory than there is address space for. */
  private static final ExtractionSettings HUGE =
      new ExtractionSettings(
          2, Duration.ofSeconds(60), Duration.ofSeconds(60), 1_000_000_000, 1 << 20, null);

  @TempDir private Path folder;

  private static Path letter() {
    return Path.of("src/test/resources/extraction/cong-van.docx");
  }

  @Test
  void blamesNoFileWhereNoChildComesToLife() throws IOException {
    var plain = Files.writeString(folder.resolve("thư.txt"), "Kính gửi: Các đơn vị.\n");
    try (var extractor = Extractors.open(HUGE)) {
      assertEquals(Optional.empty(), extractor.standstill());
      var stopped = assertThrows(ReadingStopped.class, () -> extractor.extract(letter()));
      var why = String.valueOf(stopped.getMessage());
      assertFalse(why.isBlank());
      assertEquals("tien-trinh-tat-ngay", stopped.code());
      assertEquals(Optional.of(stopped.code()), extractor.standstill());
      assertInstanceOf(Extraction.Text.class, extractor.extract(plain));
    }
  }

  @Test
  void startsNoProcessForEachFileMeanwhile() {
    try (var extractor = Extractors.open(HUGE)) {
      assertThrows(ReadingStopped.class, () -> extractor.extract(letter()));
      long begin = System.nanoTime();
      for (int i = 0; i < 1000; i++) {
        assertThrows(ReadingStopped.class, () -> extractor.extract(letter()));
      }
      assertTrue(System.nanoTime() - begin < 1_500_000_000L, "a second and a half for nothing");
    }
  }

  @Test
  void readsAgainWhenAJarThatWasTakenAwayIsBack() throws Exception {
    var path = System.getProperty(CLASS_PATH);
    try (var extractor = Extractors.open()) {
      System.setProperty(CLASS_PATH, folder.resolve("gone.jar").toString());
      assertThrows(ReadingStopped.class, () -> extractor.extract(letter()));
      System.setProperty(CLASS_PATH, path);
      Thread.sleep(2_100);
      assertInstanceOf(Extraction.Text.class, extractor.extract(letter()));
      assertEquals(Optional.empty(), extractor.standstill());
    } finally {
      System.setProperty(CLASS_PATH, path);
    }
  }

  /** A program that starts and ends at once, as one does whose jar was taken away. */
  @Test
  void startsEverFewerProcessesThatEndAtOnce() throws Exception {
    var home = System.getProperty(JAVA_HOME);
    var starts = folder.resolve("starts");
    var program = Files.createDirectories(folder.resolve("bin")).resolve("java");
    Files.writeString(program, "#!/bin/sh\necho >> '" + starts + "'\nexit 1\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    try (var extractor = Extractors.open()) {
      System.setProperty(JAVA_HOME, folder.toString());
      var counts = new ArrayList<Long>();
      for (int i = 0; i < 3; i++) {
        assertThrows(ReadingStopped.class, () -> extractor.extract(letter()));
        counts.add(Files.size(starts));
        Thread.sleep(2_100);
      }
      assertEquals(List.of(2L, 3L, 3L), counts, "two, one after 2 s, none before 4 s more");
    } finally {
      System.setProperty(JAVA_HOME, home);
    }
  }

  @Test
  void triesAgainWithGrowingPausesAndOneFileAtATime() {
    var now = new AtomicLong();
    var outage = new Outage(now::get);
    var pauses = new ArrayList<Long>();
    outage.check();
    for (int i = 0; i < 9; i++) {
      outage.failed("ma", "no\n memory");
      assertThrows(ReadingStopped.class, outage::check);
      long begin = now.get();
      while (!maybeTried(outage)) {
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
      }
      assertThrows(ReadingStopped.class, outage::check, "a second one at the same time");
      pauses.add(TimeUnit.NANOSECONDS.toSeconds(now.get() - begin));
    }
    assertEquals(List.of(2L, 4L, 8L, 16L, 32L, 64L, 120L, 120L, 120L), pauses);
    assertEquals(Optional.of("ma"), outage.why());
    outage.over();
    outage.check();
    assertEquals(Optional.empty(), outage.why());
  }

  private static boolean maybeTried(Outage outage) {
    try {
      outage.check();
      return true;
    } catch (ReadingStopped e) {
      return false;
    }
  }

  /** Killed as the system does it when memory is short, or by a fault in the machine's own code. */
  @ParameterizedTest
  @ValueSource(strings = {"KILL", "SEGV"})
  void givesAFileUpOverWhichTwoChildrenDied(String signal) throws Exception {
    var before = children();
    try (var extractor = Extractors.open()) {
      var endless = Endless.pdf(folder);
      var reading = CompletableFuture.supplyAsync(() -> extractor.extract(endless));
      var killed = new HashSet<Long>();
      while (!reading.isDone()) {
        for (var child : children()) {
          boolean old = child.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds() >= 3;
          if (!before.contains(child) && old && killed.add(child.pid())) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(child.pid())).start().waitFor();
          }
        }
        Thread.sleep(20);
      }
      var answer = assertInstanceOf(Extraction.Unreadable.class, reading.get());
      assertEquals("tien-trinh-chet", answer.code(), answer.detail());
      assertEquals(2, killed.size());
      assertInstanceOf(Extraction.Text.class, extractor.extract(letter()));
    }
    try (var here = Files.list(Path.of(""))) {
      assertTrue(here.noneMatch(file -> file.toString().startsWith("hs_err")), "a report is left");
    }
  }

  @Test
  void readsAFileAgainOverWhichOneChildDied() throws Exception {
    var page = "<html><body>" + "<p>Một đoạn văn vừa phải.</p>".repeat(60_000);
    var heavy = Files.write(folder.resolve("nặng.html"), page.getBytes(StandardCharsets.UTF_8));
    var before = children();
    try (var extractor = Extractors.open()) {
      var reading = CompletableFuture.supplyAsync(() -> extractor.extract(heavy));
      var first = children();
      for (first.removeAll(before); first.isEmpty() && !reading.isDone(); first.removeAll(before)) {
        Thread.sleep(5);
        first = children();
      }
      Thread.sleep(300);
      assertEquals(1, first.size());
      first.forEach(ProcessHandle::destroyForcibly);
      assertInstanceOf(Extraction.Text.class, reading.get());
    }
  }

  @Test
  void noticesAChildThatDiedBetweenTwoFiles() {
    var before = children();
    try (var extractor = Extractors.open()) {
      for (int i = 0; i < 3; i++) {
        assertInstanceOf(Extraction.Text.class, extractor.extract(letter()));
        var idle = children();
        idle.removeAll(before);
        assertEquals(1, idle.size());
        idle.forEach(ProcessHandle::destroyForcibly);
        idle.forEach(child -> child.onExit().join());
      }
    }
  }

  private static Set<ProcessHandle> children() {
    return ProcessHandle.current().children().collect(Collectors.toCollection(HashSet::new));
  }
}
