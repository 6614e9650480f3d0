package vn.cancu.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Endless;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.ExtractionSettings;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;

/**
 * The way of a file from the inbox to the archive, with the real archive and the real extractor.
 */
@Timeout(120)
final class OwnerTest {
  private static final String LETTER =
      "Số: %d/SYT-VP\n\nThanh Hóa, ngày 05 tháng 3 năm 2024\n\nKính gửi: Các đơn vị.\n";

  @TempDir private Path root;

  private List<Receipt> take(BooleanSupplier catchUp, byte[]... files) throws InterruptedException {
    return take(ExtractionSettings.defaults(), catchUp, () -> true, files);
  }

  private List<Receipt> take(
      ExtractionSettings settings, BooleanSupplier catchUp, BooleanSupplier until, byte[]... files)
      throws InterruptedException {
    var receipts = new ArrayList<Receipt>();
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC());
        var extractor = Extractors.open(settings);
        var owner =
            new Owner(
                home,
                archive,
                extractor,
                new ScanQueue(home, archive, extractor, () -> false),
                catchUp,
                work -> Work.Answer.done(archive.count(Clearance.STAFF)))) {
      owner.start();
      var handover = new Handover(home);
      var tickets = new ArrayList<Ticket>();
      for (var file : files) {
        tickets.add(
            handover.put(new ByteArrayInputStream(file), "thư.txt", Visibility.PUBLIC, false));
      }
      for (var ticket : tickets) {
        var receipt = handover.receipt(ticket);
        while (receipt.isEmpty()) {
          Thread.sleep(20);
          receipt = handover.receipt(ticket);
        }
        receipts.add(receipt.get());
      }
      while (!until.getAsBoolean()) {
        Thread.sleep(20);
      }
    }
    return receipts;
  }

  private static byte[] letter(int number) {
    return LETTER.formatted(number).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void archivesOnceAndNamesTheTwin() throws InterruptedException {
    var receipts = take(() -> true, letter(1), letter(1), letter(2));
    assertEquals(
        List.of(Receipt.Outcome.ARCHIVED, Receipt.Outcome.ARCHIVED, Receipt.Outcome.DUPLICATE),
        receipts.stream().map(Receipt::outcome).sorted().toList());
    assertEquals(receipts.get(0).id(), receipts.get(1).id());
    assertTrue(new Inbox(Home.at(root), Clock.systemUTC()).waiting(10, id -> true).isEmpty());
  }

  @Test
  void letsNoFileStopItsNeighbours() throws Exception {
    var receipts =
        take(
            () -> true,
            new byte[0],
            letter(3),
            "MẬT\n\nSố: 4/SYT-VP\n\nNội dung".getBytes(StandardCharsets.UTF_8),
            letter(5));
    assertEquals("rong", receipts.get(0).code());
    assertEquals(Receipt.Outcome.ARCHIVED, receipts.get(1).outcome());
    assertEquals("co-dau-mat", receipts.get(2).code());
    assertEquals(Receipt.Outcome.ARCHIVED, receipts.get(3).outcome());
    try (var kept = Files.list(root.resolve("quarantine"))) {
      assertEquals(2, kept.count());
    }
  }

  /** Whatever was asked for; and of what is secret nothing is kept but that it came. */
  @Test
  void keepsDraftsInsideAndSecretsOut() throws Exception {
    var draft = "DỰ THẢO\n\nSố:    /SYT-VP\n\nKính gửi: Các đơn vị.";
    var secret = "TỐI MẬT\n\nSố: 4/SYT-VP\n\nNội dung Zebraxin";
    var receipts = take(() -> true, draft.getBytes(UTF_8), secret.getBytes(UTF_8));
    assertEquals(Visibility.INTERNAL, receipts.get(0).visibility());
    assertEquals("co-dau-mat", receipts.get(1).code());
    try (var files = Files.walk(root)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertFalse(Files.readString(file, ISO_8859_1).contains("Zebraxin"), file.toString());
      }
    }
  }

  /** The portal reads it in its own heap, of half a gigabyte. */
  @Test
  void refusesATextOfMoreThanTwoThousandPages() throws InterruptedException {
    var endless = "Thực hiện Công văn số 12/SXD-VP, ".repeat(300_000);
    var receipt = take(() -> true, endless.getBytes(StandardCharsets.UTF_8)).getFirst();
    assertEquals("chu-qua-dai", receipt.code());
  }

  /** With one child process, and the file that never ends before all others. */
  @Test
  void readsAFileThatTakesLongBehindTheOthersAlsoAfterAStart() throws Exception {
    var home = Home.at(root);
    var handover = new Handover(home);
    var endless = put(handover, Files.readAllBytes(Endless.pdf(root)));
    var letters = new ArrayList<Ticket>();
    for (int i = 51; i < 58; i++) {
      letters.add(
          put(handover, ("<html><body><p>Số: " + i + "/SYT-VP</p></body></html>").getBytes(UTF_8)));
    }
    take(
        oneChild(Duration.ofSeconds(60)),
        () -> true,
        () -> letters.stream().allMatch(letter -> handover.ended().contains(letter.id())));
    assertEquals(Optional.empty(), handover.receipt(endless));
    assertTrue(Files.isDirectory(home.inbox().resolve(endless.id())));
    take(
        oneChild(Duration.ofSeconds(3)), () -> true, () -> handover.ended().contains(endless.id()));
    assertEquals("qua-thoi-gian", handover.receipt(endless).orElseThrow().code());
    assertEquals(List.of(), new Inbox(home, Clock.systemUTC()).waiting(10, id -> true));
  }

  private static Ticket put(Handover handover, byte[] bytes) {
    return handover.put(new ByteArrayInputStream(bytes), "thư", Visibility.PUBLIC, false);
  }

  private static ExtractionSettings oneChild(Duration timeLimit) {
    return new ExtractionSettings(1, timeLimit, Duration.ofSeconds(60), 512, 1 << 20, null);
  }

  @Test
  void archivesWhileElasticsearchIsDown() throws InterruptedException {
    var tries = new AtomicInteger();
    var receipts =
        take(
            () -> {
              tries.incrementAndGet();
              throw new IllegalStateException("down");
            },
            letter(6),
            letter(7));
    assertTrue(
        receipts.stream().allMatch(receipt -> receipt.outcome() == Receipt.Outcome.ARCHIVED));
    assertTrue(tries.get() > 0);
  }

  @Test
  void goesOnWithWhatAnEarlierStartLeftInTheInbox() throws InterruptedException {
    var home = Home.at(root);
    var left =
        new Handover(home)
            .put(new ByteArrayInputStream(letter(8)), "thư.txt", Visibility.PUBLIC, false);
    take(() -> true, letter(9));
    assertFalse(Files.exists(home.inbox().resolve(left.id())));
    try (var archive = Archive.openReadOnly(root)) {
      assertEquals(2, archive.count(Clearance.ANONYMOUS));
    }
  }

  /** A machine without memory for the children: plain text needs none, the rest waits. */
  @Test
  void keepsWhatCannotBeReadForNowInTheInboxAndSaysSo() throws Exception {
    var hungry =
        new ExtractionSettings(
            2, Duration.ofSeconds(60), Duration.ofSeconds(60), 1_000_000_000, 1 << 20, null);
    var letter = Files.readAllBytes(Path.of("src/test/resources/extraction/cong-van.docx"));
    var home = Home.at(root);
    var standstill = new Standstill(home);
    var left =
        new Handover(home)
            .put(new ByteArrayInputStream(letter), "thư.docx", Visibility.PUBLIC, false);
    take(hungry, () -> true, () -> standstill.now().isPresent(), letter(21));
    assertTrue(Files.isDirectory(home.inbox().resolve(left.id())));
    assertFalse(Files.exists(home.quarantine()));
    take(
        ExtractionSettings.defaults(),
        () -> true,
        () -> !Files.exists(home.inbox().resolve(left.id())));
    assertEquals(Optional.empty(), standstill.now());
    assertFalse(Files.exists(home.quarantine()));
  }

  /** Files are read all the same: nobody is told that none can be. */
  @Test
  void saysNothingOfFilesWhereScansAloneStandStill() throws InterruptedException {
    var recogniser =
        new Extractor() {
          @Override
          public Extraction extract(Path file) {
            throw new AssertionError(file);
          }

          @Override
          public Optional<String> standstill() {
            return Optional.of("tien-trinh-cham");
          }

          @Override
          public void close() {}
        };
    try (var home = Home.own(root);
        var archive = Archive.open(root, Clock.systemUTC());
        var extractor = Extractors.open();
        var scans = new ScanQueue(home, archive, recogniser, () -> false);
        var owner =
            new Owner(home, archive, extractor, scans, () -> true, work -> Work.Answer.done(0))) {
      owner.start();
      var handover = new Handover(home);
      for (int i = 31; i < 34; i++) {
        var ticket =
            handover.put(new ByteArrayInputStream(letter(i)), "a.txt", Visibility.PUBLIC, false);
        while (handover.receipt(ticket).isEmpty()) {
          assertEquals(Optional.empty(), new Standstill(home).now());
          Thread.sleep(20);
        }
      }
      assertEquals(Optional.empty(), new Standstill(home).now());
      assertTrue(scans.standstill().isPresent());
    }
  }

  @Test
  void takesInWhatIsAttachedAndPackedUnderItsOwnName() throws Exception {
    var attached = Base64.getMimeEncoder().encodeToString(letter(11));
    var mail =
        ("From: a@example.vn\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=X\n\n"
                + "--X\nContent-Type: text/plain\n\nXin gui kem.\n--X\n"
                + "Content-Type: text/plain\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=lich.txt\n\n"
                + attached
                + "\n--X--\n")
            .getBytes(StandardCharsets.UTF_8);
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("thư.eml"));
      zip.write(mail);
    }
    var receipt = take(() -> true, packed.toByteArray()).getFirst();
    assertEquals(Receipt.Outcome.UNPACKED, receipt.outcome());
    assertEquals(List.of("thư.eml"), receipt.parts().stream().map(Ticket::file).toList());
    take(() -> true, letter(12));
    try (var archive = Archive.openReadOnly(root)) {
      assertEquals(
          List.of("thư - lich.txt", "thư.eml", "thư.txt"),
          archive.since(0, 10).stream()
              .map(entry -> archive.load(entry).record().file())
              .sorted()
              .toList());
    }
    assertTrue(new Inbox(Home.at(root), Clock.systemUTC()).waiting(10, id -> true).isEmpty());
  }
}
