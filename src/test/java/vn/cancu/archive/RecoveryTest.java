package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.access.Clearance.STAFF;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;

/** Crashes, by putting the disk into the state that they leave. */
final class RecoveryTest {
  @TempDir Path home;
  private ArchiveFixture fixture;
  private Entry one;
  private Entry two;
  private List<String> lines;

  @BeforeEach
  void fill() throws IOException {
    fixture = new ArchiveFixture(home);
    try (var archive = fixture.open()) {
      one = fixture.add(archive, "1");
      two = fixture.add(archive, "2");
      archive.update(archive.load(one).record(), "bản hai", "A", "B");
    }
    lines = Files.readAllLines(fixture.journal());
  }

  @Test
  void makesTheSameJournalAgainWhenLost() throws IOException {
    Files.delete(fixture.journal());
    fixture.open().close();
    assertEquals(lines, Files.readAllLines(fixture.journal()));
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void mendsDamagedLinesAndKeepsTheirNumbers() throws IOException {
    ArchiveFixture.flip(fixture.journal(), 40);
    assertTrue(fixture.faults().stream().anyMatch(f -> f.code().equals("hong-nhat-ky")));
    try (var archive = fixture.open()) {
      assertEquals("bản hai", archive.read(one.id(), STAFF).orElseThrow().text());
      assertEquals(List.of(two.seq(), 3L), archive.since(0, 9).stream().map(Entry::seq).toList());
      assertEquals(5, fixture.add(archive, "3").seq());
    }
    assertEquals(List.of(), fixture.faults());
    assertTrue(Files.exists(fixture.folder().resolve("journal.damaged-1")));
  }

  @Test
  void cutsTornLastLine() throws IOException {
    pretend(one.id(), 3);
    Files.writeString(fixture.journal(), "4\t" + one.id() + "\t3\t2026", StandardOpenOption.APPEND);
    fixture.open().close();
    assertEquals(lines, Files.readAllLines(fixture.journal()));
    assertFalse(Files.exists(fixture.folder().resolve("journal.damaged-1")));
  }

  @Test
  void mendsLastLineThatLostItsEndWithoutACrash() throws IOException {
    var bytes = Files.readAllBytes(fixture.journal());
    Files.write(fixture.journal(), java.util.Arrays.copyOf(bytes, bytes.length - 30));
    fixture.open().close();
    assertEquals(lines, Files.readAllLines(fixture.journal()));
  }

  @Test
  void finishesWriteThatLacksItsJournalLine() throws IOException {
    for (int kept = 2; kept >= 1; kept--) {
      // First the update that was line 3, then the new document that was line 2.
      var last = JournalLine.read(lines.get(kept)).orElseThrow();
      Files.write(fixture.journal(), lines.subList(0, kept));
      pretend(last.id(), last.version());
      if (kept == 1) {
        undoUpdate();
      }
      fixture.open().close();
      assertEquals(lines.subList(0, kept + 1), Files.readAllLines(fixture.journal()));
      assertEquals(List.of(), fixture.faults());
    }
  }

  @Test
  void takesBackNewDocumentCutOffInTheMiddle() throws IOException {
    Files.write(fixture.journal(), lines.subList(0, 1));
    undoUpdate();
    pretend(two.id(), 1);
    Files.delete(fixture.file(two.id(), "record.json"));
    try (var archive = fixture.open()) {
      assertTrue(archive.entry(two.id()).isEmpty());
      assertEquals(two, fixture.add(archive, "2"));
    }
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void takesBackUpdateWhoseInventoryWasNotWritten() throws IOException {
    Files.write(fixture.journal(), lines.subList(0, 2));
    pretend(one.id(), 2);
    var folder = StorageRoot.folderOf(fixture.objects(), one.id());
    Files.copy(
        folder.resolve("v1/inventory.json"),
        folder.resolve("inventory.json"),
        StandardCopyOption.REPLACE_EXISTING);
    try (var archive = fixture.open()) {
      assertEquals("Nội dung công văn 1", archive.read(one.id(), STAFF).orElseThrow().text());
      assertEquals(2, archive.update(archive.load(one).record(), "lại", "A", "B").version());
    }
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void forgetsIntentThatOutlivedItsWrite() throws IOException {
    pretend(one.id(), 2);
    fixture.open().close();
    assertEquals(lines, Files.readAllLines(fixture.journal()));
  }

  @Test
  void leavesNothingBehindWhenTheStoreFails() throws IOException {
    try (var archive = fixture.open()) {
      var work = fixture.folder().resolve("work");
      Durable.deleteTree(work);
      Files.writeString(work, "a file where the staging folder was");
      var failure = assertThrows(ArchiveException.class, () -> fixture.add(archive, "3"));
      assertTrue(failure.toString().contains("document "), failure.getMessage());
      assertEquals(2, archive.count(STAFF));
      assertEquals(List.of(), fixture.faults());
      Files.delete(work);
      Files.createDirectories(work);
      assertEquals(4, fixture.add(archive, "3").seq());
    }
    assertEquals(List.of(), fixture.faults());
  }

  /** Those that were merged hold the same bytes in objects of their own. */
  @Test
  void takesOutWithADocumentAllThatWasMergedIntoIt() throws IOException {
    String three;
    try (var archive = fixture.open()) {
      three = fixture.add(archive, "3").id();
      archive.retire(two.id(), one.id(), "A", "B");
      archive.retire(one.id(), three, "A", "B");
      assertEquals(3, published(archive));
      archive.purge(three);
      assertEquals(0, published(archive));
      assertTrue(archive.isPurged(two.id()) && archive.isPurged(one.id()));
    }
    assertEquals(List.of(), objects());
    assertEquals(List.of(), fixture.faults());
    try (var archive = fixture.open()) {
      assertEquals(0, published(archive));
      assertTrue(archive.isPurged(two.id()));
    }
  }

  @Test
  void takesOutWhatACrashLeftOfAMergedDocument() throws IOException {
    try (var archive = fixture.open()) {
      archive.retire(two.id(), one.id(), "A", "B");
    }
    var gone = new Links(List.of(), Resemblance.NONE, null, true);
    var line = new Entry(5, one.id(), 3, one.at(), one.slug(), Visibility.INTERNAL, null, gone);
    Files.writeString(fixture.journal(), JournalLine.write(line) + "\n", StandardOpenOption.APPEND);
    try (var archive = fixture.open()) {
      assertTrue(archive.isPurged(two.id()));
      assertEquals(0, published(archive));
    }
    assertEquals(List.of(), objects());
    assertEquals(List.of(), fixture.faults());
  }

  private static int published(Archive archive) {
    var start = Publication.Place.before(Instant.EPOCH);
    var end = Publication.Place.before(Instant.parse("9999-01-01T00:00:00Z"));
    return archive.publications().between(start, end, 9).size();
  }

  private List<Path> objects() throws IOException {
    try (var folders = StorageRoot.objectFolders(fixture.objects())) {
      return folders.toList();
    }
  }

  @Test
  void saysWhereAnArchiveCannotBeOpened() throws IOException {
    Files.delete(fixture.objects().resolve("0=ocfl_1.1"));
    var failure = assertThrows(ArchiveException.class, () -> fixture.open().close());
    assertTrue(failure.toString().contains(fixture.folder().toString()));
  }

  private void undoUpdate() throws IOException {
    try (var store = ObjectStore.open(fixture.objects(), fixture.folder().resolve("work"))) {
      store.undo(one.id(), 2);
    }
  }

  private void pretend(String id, int version) throws IOException {
    try (var intent = Intent.open(fixture.folder().resolve("intent"))) {
      intent.begin(id, version);
    }
  }
}
