package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerificationTest {
  @TempDir Path home;
  private ArchiveFixture fixture;
  private Entry one;
  private Entry two;

  @BeforeEach
  void fill() throws IOException {
    fixture = new ArchiveFixture(home);
    try (var archive = fixture.open()) {
      one = fixture.add(archive, "1");
      two = fixture.add(archive, "2");
      fixture.add(archive, "3");
      archive.update(archive.load(one).record(), "bản hai", "A", "B");
    }
  }

  @Test
  void findsNothingInAHealthyArchive() {
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void findsEveryOneOfAHundredFlippedBytes() throws IOException {
    List<Path> files;
    try (var walk = Files.walk(fixture.folder())) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().equals("intent"))
              .sorted()
              .toList();
    }
    var random = new Random(20260301);
    for (int i = 0; i < 100; i++) {
      var file = files.get(random.nextInt(files.size()));
      var sound = Files.readAllBytes(file);
      var broken = sound.clone();
      int position = random.nextInt(broken.length);
      broken[position] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, broken);
      assertFalse(fixture.faults().isEmpty(), "byte " + position + " of " + file);
      Files.write(file, sound);
    }
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void namesFlippedByteTruncationMissingAndExtraFile() throws IOException {
    ArchiveFixture.flip(fixture.file(one.id(), "công văn.txt"), 3);
    assertFault(one.id(), "sai-ma-bam");
    Files.write(fixture.file(two.id(), "text.txt"), new byte[0]);
    assertFault(two.id(), "sai-ma-bam");
    Files.delete(fixture.file(two.id(), "record.json"));
    assertFault(two.id(), "thieu-tep");
    Files.writeString(fixture.file(two.id(), "text.txt").resolveSibling("la.txt"), "x");
    assertFault(two.id(), "thua-tep");
    Files.writeString(fixture.objects().resolve("la.txt"), "x");
    assertFault("ocfl", "thua-tep");
    // One broken document never hides the other.
    assertFault(one.id(), "sai-ma-bam");
  }

  @Test
  void namesDocumentMissingFromStore() throws IOException {
    Durable.deleteTree(StorageRoot.folderOf(fixture.objects(), two.id()));
    assertEquals(List.of(new Fault(two.id(), "thieu-van-ban", two.slug())), fixture.faults());
  }

  @Test
  void namesDocumentMissingFromJournal() throws IOException {
    var lines = Files.readAllLines(fixture.journal());
    Files.write(fixture.journal(), List.of(lines.get(0), lines.get(2), lines.get(3)));
    assertEquals(List.of(two.id()), fixture.faults().stream().map(Fault::where).toList());
    assertFault(two.id(), "ngoai-nhat-ky");
  }

  @Test
  void namesVersionMissingFromJournal() throws IOException {
    Files.write(fixture.journal(), Files.readAllLines(fixture.journal()).subList(0, 3));
    assertFault(one.id(), "ngoai-nhat-ky");
  }

  @Test
  void namesDamagedAndTornJournalLines() throws IOException {
    ArchiveFixture.flip(fixture.journal(), 10);
    Files.writeString(fixture.journal(), "5\tabc", StandardOpenOption.APPEND);
    var lines =
        fixture.faults().stream().filter(f -> f.code().equals("hong-nhat-ky")).map(Fault::detail);
    assertEquals(List.of("dòng 1", "dòng 5"), lines.toList());
  }

  @Test
  void staysCalmWhileDocumentsAreWritten() throws Exception {
    try (var archive = fixture.open()) {
      var writer =
          Thread.ofPlatform()
              .start(() -> {
                for (int i = 0; i < 40; i++) {
                  archive.update(
                      archive.load(archive.entry(two.id()).orElseThrow()).record(),
                      "t" + i,
                      "A",
                      "B");
                }
              });
      while (writer.isAlive()) {
        assertEquals(List.of(), fixture.faults());
      }
      writer.join();
    }
  }

  private void assertFault(String where, String code) {
    var faults = fixture.faults();
    assertTrue(
        faults.stream().anyMatch(f -> f.where().equals(where) && f.code().equals(code)),
        where + " " + code + " not in " + faults);
  }
}
