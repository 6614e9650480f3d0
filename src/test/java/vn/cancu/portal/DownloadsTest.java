package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.account.MovableClock;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Resemblance;
import vn.cancu.archive.Revision;
import vn.cancu.document.Visibility;
import vn.cancu.portal.DownloadSet.Part;

/** The parts of all public records while the archive changes under them. */
final class DownloadsTest {
  private static final int MOST = 4;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path home;

  private final MovableClock clock = new MovableClock();
  private Archive archive;
  private Downloads downloads;

  @BeforeEach
  void open() throws IOException {
    archive = Archive.open(home, Clock.systemUTC());
    Library.fill(archive, home);
    downloads = again();
  }

  @AfterEach
  void close() {
    downloads.close();
    archive.close();
  }

  private Downloads again() {
    return new Downloads(archive, new DownloadFolder(folder()), clock, MOST);
  }

  private Path folder() {
    return home.resolve("downloads");
  }

  private DownloadSet newest() {
    return downloads.newest().orElseThrow();
  }

  /** The lines of a part, which must be what the manifest says of it. */
  private List<JsonNode> lines(Part part) throws Exception {
    var bytes = Files.readAllBytes(downloads.folder().file(part));
    assertEquals(part.bytes(), bytes.length);
    var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    assertEquals(part.sha256(), HexFormat.of().formatHex(digest));
    var text =
        new String(
            new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(),
            StandardCharsets.UTF_8);
    var lines = new ArrayList<JsonNode>();
    for (var line : text.split("\n")) {
      lines.add(JSON.readTree(line));
    }
    assertEquals(part.records(), lines.size());
    assertTrue(lines.size() <= MOST, "a part of " + lines.size());
    return lines;
  }

  private List<String> ids(DownloadSet set) throws Exception {
    var ids = new ArrayList<String>();
    for (var part : set.parts()) {
      lines(part).forEach(line -> ids.add(line.path("id").asText()));
    }
    return ids;
  }

  private Set<String> publicIds() {
    return archive.since(0, 1_000).stream()
        .filter(entry -> Clearance.ANONYMOUS.mayRead(entry.visibility()))
        .map(Entry::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void assertWhole(DownloadSet set) throws Exception {
    var ids = ids(set);
    assertEquals(publicIds(), new TreeSet<>(ids));
    assertEquals(publicIds().size(), ids.size(), "each once");
    assertEquals(ids.size(), set.records());
  }

  private Part partOf(DownloadSet set, String id) throws Exception {
    for (var part : set.parts()) {
      if (lines(part).stream().anyMatch(line -> line.path("id").asText().equals(id))) {
        return part;
      }
    }
    throw new AssertionError(id);
  }

  private static List<String> names(DownloadSet set) {
    return set.parts().stream().map(Part::name).toList();
  }

  private String id(String slug) {
    return archive.readBySlug(slug, Clearance.STAFF).orElseThrow().entry().id();
  }

  private void show(String id, Visibility visibility) {
    var held = archive.read(id, Clearance.STAFF).orElseThrow();
    archive.update(held.record().withVisibility(visibility), held.text(), "lan", "thử");
  }

  @Test
  void holdEveryPublicRecordOnceAndNothingElse() throws Exception {
    var set = newest();
    assertWhole(set);
    assertEquals(18, set.records());
    assertEquals(5, set.parts().size());
    for (var part : set.parts()) {
      for (var line : lines(part)) {
        assertEquals("public", line.path("visibility").asText());
        assertFalse(line.toString().contains(Library.SECRET));
      }
    }
  }

  @Test
  void nameWhatIsCitedByTheKeyThatItsOwnLineHas() throws Exception {
    var set = newest();
    var directive = id(Library.DIRECTIVE);
    var key = "";
    var targets = new TreeSet<String>();
    for (var part : set.parts()) {
      for (var line : lines(part)) {
        if (line.path("id").asText().equals(directive)) {
          key = line.path("key").asText();
          assertEquals(Library.DIRECTIVE, line.path("slug").asText());
        }
        line.path("citations").forEach(each -> targets.add(each.path("target").asText()));
      }
    }
    assertTrue(targets.contains(key) && !key.isEmpty(), key + " in " + targets);
    assertFalse(targets.contains(directive), "an id would tell what the archive holds");
  }

  @Test
  void stayAsTheyAreWhileNothingPublicChanges() throws Exception {
    var set = newest();
    show(id(Library.SECRET_SLUG), Visibility.INTERNAL);
    clock.pass(Duration.ofHours(1));
    assertEquals(set, newest());
    downloads.close();
    downloads = again();
    assertEquals(set, newest());
    assertWhole(newest());
  }

  @Test
  void changeOnlyWhereSomethingChanged() throws Exception {
    var before = newest();
    var changed = id(Library.REPLACED);
    show(changed, Visibility.PUBLIC);
    var after = newest();
    assertWhole(after);
    var kept = new TreeSet<>(names(before));
    kept.retainAll(names(after));
    assertEquals(before.parts().size() - 1, kept.size());
    var old = before.parts().stream().filter(part -> !kept.contains(part.name())).toList();
    assertTrue(downloads.part(old.getFirst().name()).isEmpty(), "may say what was taken out");
    for (var name : kept) {
      assertTrue(downloads.part(name).isPresent(), name);
    }
  }

  @Test
  void endWithACorrection() throws Exception {
    var directive = id(Library.DIRECTIVE);
    var part = partOf(newest(), directive);
    var held = archive.read(directive, Clearance.STAFF).orElseThrow();
    archive.update(held.record(), held.text().substring(1), "lan", "thử");
    assertTrue(downloads.part(part.name()).isEmpty());
  }

  /** The document stays public, but its record may say what only that file said. */
  @Test
  void endWhenOneFileOfADocumentIsHidden() throws Exception {
    var letter = id(Library.LETTER);
    var part = partOf(newest(), letter);
    var held = archive.read(letter, Clearance.STAFF).orElseThrow();
    var files = new ArrayList<>(archive.renditions(letter, Clearance.STAFF));
    files.set(1, files.get(1).withVisibility(Visibility.INTERNAL));
    archive.revise(
        new Revision(held.record(), held.text(), files, Map.of(), Resemblance.NONE), "lan", "thử");
    assertTrue(publicIds().contains(letter));
    assertTrue(downloads.part(part.name()).isEmpty());
    var after = newest();
    assertWhole(after);
    assertFalse(names(after).contains(part.name()));
    assertFalse(Files.exists(downloads.folder().file(part)));
  }

  @Test
  void areMadeAgainForWhoAsksForAPartThatIsNoMore() throws Exception {
    var directive = id(Library.DIRECTIVE);
    var part = partOf(newest(), directive);
    show(directive, Visibility.INTERNAL);
    assertTrue(downloads.part(part.name()).isEmpty());
    downloads.close();
    assertFalse(Files.exists(downloads.folder().file(part)), "begun without the manifest");
  }

  @Test
  void doNotTellHowOftenADocumentWasTouched() throws Exception {
    for (var part : newest().parts()) {
      for (var line : lines(part)) {
        assertFalse(line.has("version"), line.toString());
      }
    }
  }

  @Test
  void areMadeAgainWhereTheirLinesHadAnotherForm() throws Exception {
    newest();
    downloads.close();
    var manifest = folder().resolve("manifest.json");
    var json = Files.readString(manifest).replaceFirst("\"form\":\\d+,", "");
    Files.writeString(manifest, json);
    assertTrue(new DownloadFolder(folder()).read().isEmpty());
    downloads = again();
    assertWhole(newest());
  }

  @Test
  void giveNothingThatWasWithdrawnFromThatMoment() throws Exception {
    var before = newest();
    var directive = id(Library.DIRECTIVE);
    var part = partOf(before, directive);
    assertTrue(downloads.isPublic(part));
    show(directive, Visibility.INTERNAL);
    for (var each : before.parts()) {
      assertEquals(!each.equals(part), downloads.isPublic(each), each.name());
    }
    var after = newest();
    assertWhole(after);
    assertEquals(17, after.records());
    assertFalse(Files.exists(downloads.folder().file(part)), "not on the disk either");
  }

  /** What it said before it was withdrawn may be why. */
  @Test
  void giveNothingOfBeforeAWithdrawalWhenItIsPublicAgain() throws Exception {
    var directive = id(Library.DIRECTIVE);
    var part = partOf(newest(), directive);
    show(directive, Visibility.INTERNAL);
    show(directive, Visibility.PUBLIC);
    assertFalse(downloads.isPublic(part));
    assertWhole(newest());
  }

  @Test
  void giveNothingThatWasTakenOutForGood() throws Exception {
    var directive = id(Library.DIRECTIVE);
    var part = partOf(newest(), directive);
    archive.purge(directive);
    assertFalse(downloads.isPublic(part));
    assertEquals(17, newest().records());
  }

  @Test
  void leaveTheDiskThoughNobodyAsks() throws Exception {
    var set = newest();
    var directive = id(Library.DIRECTIVE);
    var purged = partOf(set, directive);
    archive.purge(directive);
    downloads.clear();
    assertFalse(Files.exists(downloads.folder().file(purged)));
    var letter = id(Library.LETTER);
    var withdrawn =
        partOf(
            new DownloadSet(
                set.at(),
                set.parts().stream().filter(part -> !part.equals(purged)).toList(),
                List.of()),
            letter);
    downloads.close();
    show(letter, Visibility.INTERNAL);
    downloads = again();
    downloads.close();
    assertFalse(Files.exists(downloads.folder().file(withdrawn)), "at the start");
  }

  /** What is never read is never closed either. */
  @Test
  void areOpenedOnlyByWhoReads() throws Exception {
    var part = newest().parts().getFirst();
    var unread = new DownloadParts(downloads, part);
    Files.delete(downloads.folder().file(part));
    assertThrows(NoSuchFileException.class, () -> unread.next(() -> true));
    unread.close();
  }

  @Test
  void waitWhereTheDiskIsFull() throws Exception {
    var before = newest();
    show(id(Library.REPLACED), Visibility.PUBLIC);
    var full = folder().resolve("part.new");
    Files.createSymbolicLink(full, Path.of("/dev/full"));
    assertTrue(downloads.newest().isEmpty());
    // What was half written is gone, and the disk is not asked again at once.
    assertFalse(Files.exists(full));
    assertTrue(downloads.newest().isEmpty());
    clock.pass(Duration.ofMinutes(2));
    assertNotEquals(before, newest());
    assertWhole(newest());
  }

  @Test
  void leaveOutADocumentThatCanNotBeReadAndSaySo() throws Exception {
    var damaged = id(Library.DIRECTIVE);
    var record = record(damaged);
    var whole = Files.readAllBytes(record);
    Files.write(record, new byte[] {'{'});
    var set = newest();
    assertEquals(List.of(damaged), set.omitted());
    assertEquals(17, set.records());
    assertFalse(ids(set).contains(damaged));
    downloads.close();
    downloads = again();
    assertEquals(set, newest(), "nothing has changed");
    show(id(Library.REPLACED), Visibility.PUBLIC);
    assertEquals(List.of(damaged), newest().omitted());
    assertEquals(17, newest().records());
    Files.write(record, whole);
    show(id(Library.SECRET_SLUG), Visibility.INTERNAL);
    assertEquals(List.of(), newest().omitted());
    assertWhole(newest());
  }

  /** The record of the newest version of a document, in the store. */
  private Path record(String id) throws IOException {
    try (var files = Files.walk(home.resolve("archive"))) {
      return files
          .filter(file -> file.endsWith("record.json") && file.toString().contains(id))
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  @Test
  void areMadeAgainWhereTheyAreNotWhatTheyWere() throws Exception {
    var before = newest();
    downloads.close();
    var first = downloads.folder().file(before.parts().getFirst());
    Files.write(first, new byte[1]);
    Files.delete(downloads.folder().file(before.parts().getLast()));
    downloads = again();
    assertWhole(newest());
  }

  @Test
  void holdOneRecordInMemoryAtATime() throws Exception {
    var one = archive.readBySlug(Library.DIRECTIVE, Clearance.ANONYMOUS).orElseThrow();
    var given = new ArrayList<WeakReference<ArchivedDocument>>();
    var most = new int[1];
    var part =
        new DownloadFolder(home.resolve("apart"))
            .write(() -> {
              if (given.size() % 50 == 0) {
                System.gc();
                var held = given.stream().filter(each -> each.get() != null).count();
                most[0] = Math.max(most[0], (int) held);
              }
              if (given.size() == 500) {
                return null;
              }
              var next = copy(one);
              given.add(new WeakReference<>(next));
              return next;
            });
    assertEquals(500, part.records());
    assertTrue(most[0] <= 2, most[0] + " at one time");
  }

  private static ArchivedDocument copy(ArchivedDocument one) {
    return new ArchivedDocument(
        one.entry(), one.record(), one.text(), one.read(), one.corrections(), one.takenIn());
  }
}
