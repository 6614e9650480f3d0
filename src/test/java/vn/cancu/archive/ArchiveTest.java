package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.access.Clearance.ANONYMOUS;
import static vn.cancu.access.Clearance.STAFF;

import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;

final class ArchiveTest {
  @TempDir Path home;
  private ArchiveFixture fixture;

  @BeforeEach
  void place() {
    fixture = new ArchiveFixture(home);
  }

  @Test
  void returnsWhatWasAdded() throws IOException {
    try (var archive = fixture.open()) {
      var entry = fixture.add(archive, "12358");
      assertEquals("ubnd-tinh-thanh-hoa/2018/12358-ubnd-thkh", entry.slug());
      assertEquals("ubnd-tinh-thanh-hoa/2018/12358-ubndthkh", entry.key());
      assertEquals(1, entry.seq());
      assertEquals(1, entry.version());
      assertEquals(Instant.parse("2026-03-01T08:00:00Z"), entry.at());
      var document = archive.readBySlug(entry.slug(), ANONYMOUS).orElseThrow();
      assertEquals("Nội dung công văn 12358", document.text());
      assertEquals("12358/UBND-THKH", document.record().identifier());
      assertEquals(
          "Bản gốc của công văn 12358",
          Files.readString(archive.original(entry.id(), ANONYMOUS).orElseThrow()));
    }
  }

  @Test
  void keepsEverythingAfterReopening() throws IOException {
    Entry first;
    Entry second;
    try (var archive = fixture.open()) {
      first = fixture.add(archive, "1");
      second = fixture.add(archive, "2");
    }
    try (var archive = fixture.open()) {
      assertEquals(List.of(first, second), archive.since(0, 10));
      assertEquals("Nội dung công văn 2", archive.load(second).text());
      assertEquals(3, fixture.add(archive, "3").seq());
    }
  }

  /** The object is made without the library, which must find it whole and write on from it. */
  @Test
  void keepsAnObjectThatTheStandardKnows() throws IOException {
    var file = Files.writeString(home.resolve("thư.txt"), "Kính gửi: các sở, ban, ngành");
    var record =
        ArchiveFixture.record(
            ArchiveFixture.sha256(file), null, null, null, null, Visibility.PUBLIC);
    var text = Files.readString(file);
    try (var archive = fixture.open()) {
      var entry = archive.add(file, record, text);
      var object = StorageRoot.folderOf(fixture.objects(), entry.id());
      assertEquals(List.of(), Validator.validateObject(object, true).getErrors());
      var content = object.resolve("v1/content");
      assertTrue(Files.exists(content.resolve("original/công văn.txt")));
      assertFalse(Files.exists(content.resolve("text.txt")), "the same bytes lie there once");
      var fromMemory = archive.follow(entry);
      var fromDisk = archive.load(entry);
      assertEquals(fromDisk, fromMemory);
      assertEquals(fromDisk, archive.follow(entry));
      assertEquals(text, fromDisk.text());
      archive.update(record, text + ".", "Lan", "dấu chấm");
      assertEquals(List.of(), Validator.validateObject(object, true).getErrors());
      var faults = new ArrayList<Fault>();
      archive.verify(faults::add);
      assertEquals(List.of(), faults);
    }
  }

  @Test
  void isReadWhileSomebodyWrites() throws Exception {
    try (var archive = fixture.open()) {
      var id = fixture.add(archive, "1").id();
      // As every writer of several steps does.
      synchronized (archive) {
        var text =
            CompletableFuture.supplyAsync(() -> archive.read(id, ANONYMOUS).orElseThrow().text());
        assertEquals("Nội dung công văn 1", text.get(10, TimeUnit.SECONDS));
      }
    }
  }

  @Test
  void keepsSlugAndOldVersionsThroughUpdates() throws IOException {
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "7");
      var document = archive.load(first);
      var changed =
          ArchiveFixture.record(
              document.record().sha256(),
              "Sở Y tế tỉnh Thanh Hóa",
              "8",
              "SYT",
              "2019-01-02",
              Visibility.PUBLIC);
      var second = archive.update(changed, "Nội dung đã sửa", "Nguyễn Văn A", "sửa số ký hiệu");
      assertEquals(2, second.version());
      assertEquals(2, second.seq());
      assertEquals(first.slug(), second.slug());
      assertEquals("so-y-te-tinh-thanh-hoa/2019/8-syt", second.key());
      assertTrue(second.at().isAfter(first.at()));
      assertEquals("Nội dung đã sửa", archive.read(first.id(), ANONYMOUS).orElseThrow().text());
      assertEquals("Nội dung công văn 7", archive.load(first).text());
      assertEquals(List.of(second), archive.since(0, 10));
      var inventory =
          Files.readString(
              StorageRoot.folderOf(fixture.objects(), first.id()).resolve("inventory.json"));
      assertTrue(
          inventory.contains("sửa số ký hiệu") && inventory.contains("Nguyễn Văn A"), inventory);
    }
  }

  /** A scan has no number before it is recognised; both of its addresses lead to it then. */
  @Test
  void givesTheAddressThatWasLacking() throws IOException {
    Entry second;
    String sha256;
    try (var archive = fixture.open()) {
      var first = fixture.add(archive, "9", null, null, null, null, Visibility.PUBLIC);
      sha256 = archive.load(first).record().sha256();
      assertEquals("khong-ro/khong-ro/khong-so-" + sha256.substring(0, 8), first.slug());
      var read =
          ArchiveFixture.record(
              sha256, "Sở Y tế tỉnh Thanh Hóa", "9", "SYT", "2019-01-02", Visibility.PUBLIC);
      second = archive.update(read, "Số: 9/SYT", "Căn Cứ", "pages were recognised");
      assertEquals("so-y-te-tinh-thanh-hoa/2019/9-syt", second.slug());
      for (var slug : List.of(first.slug(), second.slug())) {
        assertEquals(second, archive.readBySlug(slug, ANONYMOUS).orElseThrow().entry());
      }
      var third = archive.update(archive.load(first).record(), "", "A", "B");
      assertEquals(second.slug(), third.slug());
    }
    Files.delete(fixture.journal());
    try (var archive = fixture.open()) {
      var old = "khong-ro/khong-ro/khong-so-" + sha256.substring(0, 8);
      assertEquals(second.slug(), archive.readBySlug(old, ANONYMOUS).orElseThrow().entry().slug());
    }
  }

  @Test
  void tellsFollowersWhatChangedInOrder() throws IOException {
    try (var archive = fixture.open()) {
      var one = fixture.add(archive, "1");
      var two = fixture.add(archive, "2");
      var three = fixture.add(archive, "3");
      assertEquals(List.of(two), archive.since(one.seq(), 1));
      var again = archive.update(archive.load(one).record(), "mới", "A", "B");
      assertEquals(List.of(two, three, again), archive.since(0, 10));
      assertEquals(List.of(again), archive.since(three.seq(), 10));
      assertEquals(List.of(), archive.since(again.seq(), 10));
    }
  }

  @Test
  void hidesInternalDocumentsFromAnonymousReaders() throws IOException {
    try (var archive = fixture.open()) {
      var shown = fixture.add(archive, "1");
      var hidden =
          fixture.add(
              archive, "2", ArchiveFixture.ISSUER, "2", "UBND", "2020-01-01", Visibility.INTERNAL);
      assertTrue(archive.read(hidden.id(), ANONYMOUS).isEmpty());
      assertTrue(archive.readBySlug(hidden.slug(), ANONYMOUS).isEmpty());
      assertTrue(archive.original(hidden.id(), ANONYMOUS).isEmpty());
      assertEquals(1, archive.count(ANONYMOUS));
      assertEquals(2, archive.count(STAFF));
      assertEquals(
          "Nội dung công văn 2", archive.readBySlug(hidden.slug(), STAFF).orElseThrow().text());
      var record = ArchiveFixture.withVisibility(archive.load(shown).record(), Visibility.INTERNAL);
      archive.update(record, "nay là nội bộ", "A", "B");
      assertTrue(archive.read(shown.id(), ANONYMOUS).isEmpty());
      assertEquals(0, archive.count(ANONYMOUS));
    }
  }

  @Test
  void refusesTheSameDocumentTwiceAndStrangers() throws IOException {
    try (var archive = fixture.open()) {
      var entry = fixture.add(archive, "1");
      assertThrows(ArchiveException.class, () -> fixture.add(archive, "1"));
      assertTrue(archive.read("0".repeat(32), STAFF).isEmpty());
      var stranger =
          ArchiveFixture.record("f".repeat(64), null, null, null, null, Visibility.PUBLIC);
      assertThrows(ArchiveException.class, () -> archive.update(stranger, "", "A", "B"));
      assertEquals(List.of(entry), archive.since(0, 10));
    }
  }

  @Test
  void refusesBytesThatAreNotThoseOfTheDigest() throws IOException {
    try (var archive = fixture.open()) {
      var file = Files.writeString(home.resolve("a.txt"), "đổi sau khi băm");
      var record = ArchiveFixture.record("a".repeat(64), null, null, null, null, Visibility.PUBLIC);
      var refusal = assertThrows(ArchiveException.class, () -> archive.add(file, record, "x"));
      assertTrue(refusal.toString().contains(record.id()), refusal.getMessage());
      assertEquals(0, archive.count(STAFF));
      assertTrue(fixture.add(archive, "1").seq() == 1);
    }
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void keepsOriginalsWhoseNamesNoFileSystemTakes() throws IOException {
    var long250 = "ạ".repeat(250) + ".docx";
    assertEquals("a_b_c_.pdf", SafeName.of("a/b\\c\u0000.pdf"));
    assertEquals("original", SafeName.of("..."));
    assertEquals("original", SafeName.of(""));
    assertTrue(SafeName.of(long250).endsWith("ạ.docx") && SafeName.of(long250).length() < 80);
    assertEquals(
        "quyết định.doc",
        SafeName.of(
            java.text.Normalizer.normalize("quyết định.doc", java.text.Normalizer.Form.NFD)));
  }

  @Test
  void takesWritesFromManyThreads() throws Exception {
    try (var archive = fixture.open();
        var threads = Executors.newFixedThreadPool(4)) {
      var added =
          threads.invokeAll(
              IntStream.range(0, 24)
                  .<java.util.concurrent.Callable<Entry>>mapToObj(i ->
                      () -> {
                        var file = Files.writeString(home.resolve("u" + i), "tệp " + i);
                        return archive.add(
                            file,
                            ArchiveFixture.record(
                                ArchiveFixture.sha256(file),
                                null,
                                null,
                                null,
                                null,
                                Visibility.PUBLIC),
                            "t" + i);
                      })
                  .toList());
      for (var each : added) {
        assertTrue(archive.read(each.get().id(), ANONYMOUS).isPresent());
      }
      assertEquals(24, archive.since(0, 100).stream().map(Entry::slug).distinct().count());
    }
    assertEquals(List.of(), fixture.faults());
  }

  @Test
  void readsAnArchiveThatIsNotThere() {
    try (var archive = Archive.openReadOnly(home)) {
      assertEquals(0, archive.count(STAFF));
      assertTrue(archive.read("0".repeat(32), STAFF).isEmpty());
    }
    assertEquals(List.of(), fixture.faults());
    assertFalse(Files.exists(fixture.folder()));
  }

  @Test
  void readsBesideTheWriter() throws IOException {
    try (var archive = fixture.open()) {
      var entry = fixture.add(archive, "1");
      try (var reader = Archive.openReadOnly(home)) {
        assertEquals(archive.load(entry), reader.read(entry.id(), ANONYMOUS).orElseThrow());
        assertThrows(IllegalStateException.class, () -> fixture.add(reader, "2"));
      }
    }
  }
}
