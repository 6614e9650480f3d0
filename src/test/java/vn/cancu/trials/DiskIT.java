package vn.cancu.trials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchiveException;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extractors;
import vn.cancu.intake.Correcting;
import vn.cancu.intake.Handover;
import vn.cancu.intake.Home;
import vn.cancu.intake.HomeException;
import vn.cancu.intake.Owner;
import vn.cancu.intake.Rereading;
import vn.cancu.intake.ScanQueue;
import vn.cancu.intake.Work;

/** What a disk does to people: it fills up, it loses its permission to write, its clock jumps. */
@Timeout(120)
final class DiskIT {
  @TempDir private Path folder;
  private boolean mounted;

  /** A file system of its own, which only root may have made. */
  private Path disk(int megabytes) throws IOException, InterruptedException {
    var disk = Files.createDirectories(folder.resolve("disk"));
    mounted =
        run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", disk.toString());
    Assumptions.assumeTrue(mounted, "needs the right to mount a file system: run as root");
    return disk;
  }

  private void remount(String options) throws IOException, InterruptedException {
    assertTrue(run("mount", "-o", "remount," + options, folder.resolve("disk").toString()));
  }

  @AfterEach
  void unmount() throws IOException, InterruptedException {
    if (mounted) {
      assertTrue(run("umount", "-l", folder.resolve("disk").toString()));
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void refusesWhatAFullDiskCannotHoldAndKeepsWhatItAccepted() throws Exception {
    var home = disk(6);
    var ledger = new Ledger(home);
    own(home, () -> true, Duration.ZERO);
    fill(home, ledger);
    own(home, () -> false, Duration.ofSeconds(3));
    assertEquals(List.of(), ledger.lost());
    assertFalse(ledger.waiting().isEmpty(), "the disk was not full");

    remount("size=64m");
    own(home, () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    assertEquals(List.of(), ledger.faults());
  }

  /** What a person is told was set is set, and what is refused leaves no trace. */
  @Test
  void refusesChangesThatAFullDiskCannotHoldAndTakesThemLater() throws Exception {
    var home = disk(24);
    var ledger = new Ledger(home);
    for (int i = 0; i < 8; i++) {
      handIn(home, ledger, letter(i));
    }
    own(home, () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    var deeds = new Deeds();
    var balloon = home.resolve("balloon");
    try (var owned = Home.own(home);
        var archive = Archive.open(home, Clock.systemUTC());
        var extractor = Extractors.open()) {
      var scans = new ScanQueue(owned, archive, extractor, () -> false);
      var correcting = new Correcting(archive, scans.joining(), () -> true, Clock.systemUTC());
      var archivist = new Archivist("luu-tru", "dia", archive, correcting, deeds::hear);
      int full = 0;
      for (int free = 512; free >= 0; free -= 16) {
        blow(balloon, free);
        full += archivist.changeAll() ? 0 : 1;
        var rules = new IntakeProgram.OtherRules(extractor, String.valueOf(free));
        if (free % 128 == 0) {
          try {
            new Rereading(archive, rules, scans).run();
          } catch (ArchiveException e) {
            full++;
          }
        }
      }
      assertTrue(full > 5, "the disk was full only " + full + " times");
      Files.delete(balloon);
      assertTrue(archivist.changeAll(), "not all is taken when there is room");
      new Rereading(archive, new IntakeProgram.OtherRules(extractor, "nữa"), scans).run();
    }
    assertEquals(List.of(), deeds.lost(home));
    assertEquals(List.of(), deeds.faults(home));
    assertEquals(List.of(), ledger.faults());
  }

  /** Takes all room but so many kilobytes. */
  private static void blow(Path balloon, int free) throws IOException {
    Files.deleteIfExists(balloon);
    long room = Files.getFileStore(balloon.resolveSibling("")).getUsableSpace() / 1024;
    try (var out = Files.newOutputStream(balloon)) {
      var kilobyte = new byte[1024];
      for (long i = free; i < room; i++) {
        out.write(kilobyte);
      }
    } catch (IOException e) {
      // Full before that: so be it.
    }
  }

  @Test
  void startsOverWhereTheDiskWasFullAtTheFirstStart() throws Exception {
    var home = disk(6);
    var ledger = new Ledger(home);
    fill(home, ledger);
    assertThrows(ArchiveException.class, () -> own(home, () -> true, Duration.ZERO));
    remount("size=64m");
    own(home, () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    assertEquals(List.of(), ledger.faults());
  }

  private static void fill(Path home, Ledger ledger) {
    assertThrows(
        UncheckedIOException.class,
        () -> {
          for (int i = 0; i < 200; i++) {
            handIn(home, ledger, letter(i));
          }
        });
    assertTrue(ledger.size() > 10, "only " + ledger.size() + " fitted");
  }

  /** As large as it takes to fill a small disk with a few. */
  private static Piece letter(int number) {
    var noise = new StringBuilder();
    new Random(number).ints(60_000, 'a', 'z').forEach(c -> noise.append((char) c));
    var lines = new java.util.ArrayList<>(new Papers(30).letter(number));
    lines.add(noise.toString());
    return new Piece("a.txt", PaperFiles.text(lines), Piece.End.ARCHIVED, List.of());
  }

  @Test
  void refusesToStartWhereItMayNotWriteAndGoesOnWhenItMay() throws Exception {
    var home = disk(64);
    var ledger = new Ledger(home);
    for (int i = 0; i < 6; i++) {
      handIn(home, ledger, Piece.of(31, i));
    }
    remount("ro");
    assertThrows(HomeException.class, () -> own(home, () -> true, Duration.ofSeconds(1)));
    assertThrows(UncheckedIOException.class, () -> handIn(home, ledger, Piece.of(31, 6)));
    assertEquals(List.of(), ledger.lost());
    remount("rw");
    own(home, () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    assertEquals(List.of(), ledger.faults());
  }

  @Test
  void waitsWhileItMayNotWriteAndGoesOnWhenItMay() throws Exception {
    Assumptions.assumeFalse(
        Files.isWritable(Path.of("/")), "nothing is forbidden to root: run as another user");
    var ledger = new Ledger(folder);
    for (int i = 0; i < 6; i++) {
      handIn(folder, ledger, Piece.of(31, i));
    }
    own(folder, () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    for (int i = 6; i < 12; i++) {
      handIn(folder, ledger, Piece.of(31, i));
    }
    permit("r-xr-x---");
    own(folder, () -> false, Duration.ofSeconds(4));
    assertEquals(List.of(), ledger.lost());
    assertEquals(6, ledger.waiting().size());
    permit("rwxr-x---");
    own(folder, () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    assertEquals(List.of(), ledger.faults());
  }

  private void permit(String permissions) throws IOException {
    for (var name : List.of("archive/ocfl", "quarantine", "inbox")) {
      Files.setPosixFilePermissions(
          folder.resolve(name), PosixFilePermissions.fromString(permissions));
    }
  }

  @Test
  void keepsItsOrderWhenTheClockJumps() throws Exception {
    var clocks =
        List.of("2026-05-01T00:00:00Z", "2001-01-01T00:00:00Z", "2031-01-01T00:00:00Z").stream()
            .map(instant -> Clock.fixed(Instant.parse(instant), ZoneOffset.UTC))
            .toList();
    var ledger = new Ledger(folder);
    for (int i = 0; i < 6; i++) {
      handIn(folder, ledger, letter(i));
      own(folder, clocks.get(i % 3), () -> ledger.waiting().isEmpty(), Duration.ofSeconds(60));
    }
    assertEquals(List.of(), ledger.faults());
    var journal = folder.resolve("archive/journal.log");
    var lines = Files.readAllLines(journal);
    Files.delete(journal);
    own(folder, () -> true, Duration.ofSeconds(1));
    assertEquals(lines, Files.readAllLines(journal));
  }

  private static void handIn(Path home, Ledger ledger, Piece piece) {
    new Handover(Home.at(home))
        .put(new ByteArrayInputStream(piece.bytes()), piece.name(), Visibility.PUBLIC, false);
    ledger.add(piece);
  }

  private static void own(Path root, BooleanSupplier enough, Duration limit)
      throws InterruptedException {
    own(root, Clock.systemUTC(), enough, limit);
  }

  /** Works on the home until it is enough, or so long. */
  private static void own(Path root, Clock clock, BooleanSupplier enough, Duration limit)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    try (var home = Home.own(root);
        var archive = Archive.open(root, clock);
        var extractor = Extractors.open();
        var owner =
            new Owner(
                home,
                archive,
                extractor,
                new ScanQueue(home, archive, extractor, () -> false),
                () -> true,
                work -> Work.Answer.failed(Map.of().toString()))) {
      owner.start();
      while (!enough.getAsBoolean() && System.nanoTime() < end) {
        Thread.sleep(20);
      }
    }
  }
}
