package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.access.Clearance.ANONYMOUS;
import static vn.cancu.access.Clearance.STAFF;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.correction.Correction;
import vn.cancu.correction.Corrections;
import vn.cancu.correction.Field;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;

/** What people set stands beside what the machine read, in a version of its own. */
final class CorrectedTest {
  private static final String OLD = "ubnd-tinh-thanh-hoa/2018/7-ubnd-thkh";
  private static final String NEW = "ubnd-tinh-thanh-hoa/2018/77-ubnd-thkh";

  @TempDir Path home;
  private ArchiveFixture fixture;

  @BeforeEach
  void place() {
    fixture = new ArchiveFixture(home);
  }

  private static Corrections setting(Field field, JsonNode value) {
    return Corrections.NONE.with(
        Map.of(field, new Correction(value, "lan", "2026-03-01T08:00:00Z", "nhòe")));
  }

  private static Entry correct(Archive archive, Entry entry, Corrections corrections) {
    var files = archive.renditions(entry.id(), STAFF);
    var revision =
        new Revision(
            archive.load(entry).read(), files.getFirst().text(), files, Map.of(), Resemblance.NONE);
    return archive.correct(revision, corrections, "lan", "nhòe");
  }

  @Test
  void standsBesideWhatTheMachineRead() throws IOException {
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      var second = correct(archive, first, setting(Field.NUMBER, TextNode.valueOf("77")));
      assertEquals(2, second.version());
      assertEquals("ubnd-tinh-thanh-hoa/2018/77-ubndthkh", second.key());
      var now = archive.read(first.id(), ANONYMOUS).orElseThrow();
      assertEquals("77/UBND-THKH", now.record().identifier());
      assertEquals("7", now.read().number());
      assertEquals("lan", now.corrections().fields().values().iterator().next().by());
      var written = fixture.file(first.id(), "record.json");
      assertEquals(
          "7", new ObjectMapper().readTree(Files.readString(written)).path("number").asText());
      assertEquals("7", archive.load(first).record().number());
      assertEquals("7", archive.renditions(first.id(), STAFF).getFirst().record().number());
    }
  }

  @Test
  void remembersWhatWasPublicWhenTheJournalIsLost() throws IOException {
    String id;
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      id = first.id();
      assertFalse(archive.isWithdrawn(id, ANONYMOUS));
      archive.update(
          ArchiveFixture.withVisibility(archive.load(first).record(), Visibility.INTERNAL),
          "Nội dung",
          "lan",
          "nhầm");
      assertTrue(archive.isWithdrawn(id, ANONYMOUS));
      assertTrue(archive.isWithdrawn(OLD, ANONYMOUS));
      assertFalse(archive.isWithdrawn(OLD, STAFF));
    }
    Files.delete(fixture.journal());
    try (var archive = fixture.open()) {
      assertTrue(archive.isWithdrawn(id, ANONYMOUS));
      assertTrue(archive.isWithdrawn(OLD, ANONYMOUS));
      assertFalse(archive.isWithdrawn(NEW, ANONYMOUS));
    }
  }

  @Test
  void leadsFromTheOldAddressAndGivesItToNobody() throws IOException {
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      assertEquals(OLD, first.slug());
      var second = correct(archive, first, setting(Field.NUMBER, TextNode.valueOf("77")));
      assertEquals(NEW, second.slug());
      assertEquals(second, archive.readBySlug(OLD, ANONYMOUS).orElseThrow().entry());
      var other =
          fixture.add(
              archive,
              "x",
              ArchiveFixture.ISSUER,
              "7",
              "UBND-THKH",
              "2018-10-05",
              Visibility.PUBLIC);
      assertTrue(other.slug().startsWith(OLD + "-"), other.slug());
      var taken = correct(archive, other, setting(Field.NUMBER, TextNode.valueOf("77")));
      assertTrue(taken.slug().startsWith(NEW + "-"), taken.slug());
      var back = correct(archive, second, Corrections.NONE);
      assertEquals(OLD, back.slug());
      assertEquals(back, archive.readBySlug(NEW, ANONYMOUS).orElseThrow().entry());
    }
  }

  @Test
  void keepsTheAddressWhereNothingOfItWasTouched() throws IOException {
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      var second = correct(archive, first, setting(Field.SUBJECT, TextNode.valueOf("trực Tết")));
      assertEquals(OLD, second.slug());
    }
  }

  @Test
  void staysThroughEveryLaterVersionAndALostJournal() throws IOException {
    Entry third;
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      correct(archive, first, setting(Field.NUMBER, TextNode.valueOf("77")));
      third = archive.update(archive.load(first).read(), "đọc lại", "A", "B");
      assertEquals(NEW, third.slug());
      assertEquals("77", archive.load(third).record().number());
    }
    var lines = Files.readAllLines(fixture.journal());
    Files.delete(fixture.journal());
    try (var archive = fixture.open()) {
      assertEquals(third, archive.readBySlug(OLD, ANONYMOUS).orElseThrow().entry());
    }
    assertEquals(lines, Files.readAllLines(fixture.journal()));
  }

  /** Whatever a disk or a hand left in one file, all other documents are there. */
  @Test
  void losesOneDocumentWhereWhatWasSetFitsNoRecord() throws IOException {
    Entry first;
    Entry other;
    try (var archive = fixture.open()) {
      first = fixture.add(archive, "7");
      other = fixture.add(archive, "8");
    }
    var folder = new ArchiveFolder(fixture.folder());
    try (var store = ObjectStore.open(folder.objects(), folder.work())) {
      var set = setting(Field.DATE, TextNode.valueOf("mùa đông"));
      var info = new VersionInfo().setUser("lan", null).setMessage("nhòe");
      store.write(first.id(), 2, info, object -> ContentFiles.write(object, set));
    }
    Files.delete(fixture.journal());
    try (var archive = fixture.open()) {
      assertTrue(archive.read(first.id(), STAFF).isEmpty());
      assertTrue(archive.read(other.id(), STAFF).isPresent());
    }
  }

  @Test
  void hasAHistory() throws IOException {
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      correct(archive, first, setting(Field.NUMBER, TextNode.valueOf("77")));
      var history = archive.history(first.id(), 10, STAFF);
      assertEquals(List.of(2, 1), history.stream().map(Version::number).toList());
      assertEquals("lan", history.getFirst().author());
      assertEquals("nhòe", history.getFirst().reason());
      assertEquals(
          List.of("77", "7"),
          history.stream().map(Version::document).map(d -> d.record().number()).toList());
      assertEquals(1, archive.history(first.id(), 1, STAFF).size());
      assertEquals(List.of(), archive.history("0".repeat(32), 9, STAFF));
    }
  }

  @Test
  void namesAFlippedByteInWhatPeopleSet() throws IOException {
    Entry first;
    try (var archive = fixture.open()) {
      first = fixture.add(archive, "7");
      correct(archive, first, setting(Field.NUMBER, TextNode.valueOf("77")));
    }
    assertEquals(List.of(), fixture.faults());
    var file = fixture.file(first.id(), "corrections.json");
    ArchiveFixture.flip(file, 20);
    assertEquals(
        List.of(new Fault(first.id(), "sai-ma-bam", "")),
        fixture.faults().stream().map(f -> new Fault(f.where(), f.code(), "")).toList());
    Files.delete(file);
    assertEquals("thieu-tep", fixture.faults().getFirst().code());
  }

  /** The disk after any of the writes of a correction: the old version or the new one, whole. */
  @Test
  void isThereWholeOrNotAtAllWhereverACrashComes() throws IOException {
    Entry first;
    try (var archive = fixture.open()) {
      first = fixture.add(archive, "7");
    }
    var before = snapshot();
    try (var archive = fixture.open()) {
      correct(archive, first, setting(Field.NUMBER, TextNode.valueOf("77")));
    }
    var after = snapshot();
    var written =
        after.entrySet().stream()
            .filter(f -> !f.getValue().equals(before.get(f.getKey())))
            .toList();
    assertTrue(written.size() >= 6, written.toString());
    Set<String> seen = new HashSet<>();
    for (int done = 0; done <= written.size(); done++) {
      put(before);
      for (var file : written.subList(0, done)) {
        write(file.getKey(), file.getValue());
      }
      try (var intent = Intent.open(fixture.folder().resolve("intent"))) {
        intent.begin(first.id(), 2);
      }
      try (var archive = fixture.open()) {
        var now = archive.read(first.id(), STAFF).orElseThrow();
        DocumentRecord record = now.record();
        assertEquals(now.entry().version() == 1 ? "7" : "77", record.number());
        assertEquals(now.entry().version() == 1 ? OLD : NEW, now.entry().slug());
        seen.add(record.number());
        var again = correct(archive, now.entry(), setting(Field.PLACE, TextNode.valueOf("Huế")));
        assertEquals(now.entry().version() + 1, again.version());
      }
      assertEquals(List.of(), fixture.faults(), "after " + done + " of " + written);
    }
    assertEquals(Set.of("7", "77"), seen);
  }

  /** In the order in which they are written: the version, the inventory, the journal. */
  private Map<Path, String> snapshot() throws IOException {
    Map<Path, String> files =
        new TreeMap<>(
            Comparator.<Path>comparingInt(
                    f -> f.endsWith("journal.log") ? 2 : f.toString().contains("/v") ? 0 : 1)
                .thenComparing(Path::toString));
    try (var walk = Files.walk(fixture.folder())) {
      for (var file : walk.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("intent")) {
          files.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }

  private void put(Map<Path, String> files) throws IOException {
    Durable.deleteTree(fixture.folder());
    for (var file : files.entrySet()) {
      write(file.getKey(), file.getValue());
    }
  }

  private static void write(Path file, String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.ISO_8859_1);
  }
}
