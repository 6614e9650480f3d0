package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Durable;
import vn.cancu.archive.Fault;
import vn.cancu.audit.Act;
import vn.cancu.audit.AuditLog;
import vn.cancu.audit.AuditReading;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;

/**
 * Pictures go the whole way from the inbox to the archive; what is recognised on them is made up,
 * so that no program is needed.
 */
@Timeout(120)
final class ScanQueueTest {
  private static final String LETTER =
      "Số: 275/SYT-VP\n\nPhú Thọ, ngày 16 tháng 12 năm 2011\n\nKính gửi: Các đơn vị.\n";

  private static final String LONG_LETTER =
      "SỞ Y TẾ TỈNH PHÚ THỌ\nSố: 276/SYT-VP\n\nPhú Thọ, ngày 17 tháng 12 năm 2011\n\n"
          + "Kính gửi: Các đơn vị trực thuộc.\n\n"
          + "Để việc trực trong những ngày nghỉ được chu đáo, Sở Y tế đề nghị các đơn vị phân công"
          + " người trực, gửi lịch trực về Văn phòng Sở trước ngày 25 tháng 12 năm 2011.\n";

  @TempDir private Path root;

  /** One start of the program: an inbox, an archive, a queue, and what is recognised. */
  private final class Start implements AutoCloseable {
    final Home home = Home.own(root);
    final Archive archive = Archive.open(root, Clock.systemUTC());
    final Extractor extractor = Extractors.open();
    final AtomicInteger recognised = new AtomicInteger();
    final ScanQueue scans;
    final Owner owner;

    Start(boolean installed, String seen) {
      this(installed, seen, new CountDownLatch(0));
    }

    Start(boolean installed, String seen, CountDownLatch hold) {
      scans = new ScanQueue(home, archive, new Recogniser(seen, hold), () -> installed);
      owner = new Owner(home, archive, extractor, scans, () -> true, work -> Work.Answer.done(0));
      owner.start();
    }

    private final class Recogniser implements Extractor {
      private final String seen;
      private final CountDownLatch hold;

      Recogniser(String seen, CountDownLatch hold) {
        this.seen = seen;
        this.hold = hold;
      }

      @Override
      public Extraction extract(Path file) {
        try {
          hold.await();
        } catch (InterruptedException e) {
          return new Extraction.Unreadable(null, "hong", "ended");
        }
        recognised.incrementAndGet();
        return new Extraction.Text(seen, "image/png", 1, true, List.of(), List.of());
      }

      @Override
      public void close() {}
    }

    Receipt put(byte[] bytes, String name, Visibility visibility, boolean chosen)
        throws InterruptedException {
      var handover = new Handover(home);
      var ticket = handover.put(new ByteArrayInputStream(bytes), name, visibility, chosen);
      var receipt = handover.receipt(ticket);
      while (receipt.isEmpty()) {
        Thread.sleep(20);
        receipt = handover.receipt(ticket);
      }
      return receipt.get();
    }

    void untilDone() throws InterruptedException {
      while (scans.waiting() > 0) {
        Thread.sleep(20);
      }
    }

    ArchivedDocument document(String id) {
      return archive.load(archive.entry(id).orElseThrow());
    }

    @Override
    public void close() {
      owner.close();
      extractor.close();
      archive.close();
      home.close();
    }
  }

  private static byte[] picture(int width) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void archivesAScanAtOnceAndRecognisesItThen() throws Exception {
    var hold = new CountDownLatch(1);
    try (var start = new Start(true, LETTER, hold)) {
      var receipt = start.put(picture(20), "quét.png", Visibility.INTERNAL, true);
      assertEquals(Receipt.Outcome.ARCHIVED, receipt.outcome());
      assertEquals("chua-nhan-dang-chu", receipt.code());
      var before = start.document(String.valueOf(receipt.id()));
      assertEquals("", before.text());
      assertFalse(before.record().ocr());
      assertEquals(
          List.of(new Warning("chua-nhan-dang-chu", null)),
          before.record().warnings().stream()
              .filter(warning -> warning.code().equals("chua-nhan-dang-chu"))
              .toList());
      hold.countDown();
      start.untilDone();
      var after = start.document(String.valueOf(receipt.id()));
      assertEquals(LETTER, after.text());
      assertTrue(after.record().ocr());
      assertEquals("275/SYT-VP", after.record().identifier());
      assertEquals(Visibility.INTERNAL, after.record().visibility());
      assertEquals(2, start.archive.entry(after.record().id()).orElseThrow().version());
    }
  }

  @Test
  void letsNoScanDelayAText() throws Exception {
    var hold = new CountDownLatch(1);
    try (var start = new Start(true, LETTER, hold)) {
      for (int i = 0; i < 5; i++) {
        start.put(picture(30 + i), "quét.png", Visibility.PUBLIC, false);
      }
      var letter = start.put(bytes(LETTER), "thư.txt", Visibility.PUBLIC, false);
      assertEquals(Receipt.Outcome.ARCHIVED, letter.outcome());
      assertNull(letter.code());
      assertEquals(5, start.scans.waiting());
      hold.countDown();
      start.untilDone();
    }
  }

  @Test
  void goesOnAfterARestartAndWhenTheProgramIsInstalledLater() throws Exception {
    String id;
    try (var start = new Start(false, LETTER)) {
      id = String.valueOf(start.put(picture(40), "quét.png", Visibility.PUBLIC, false).id());
      assertEquals(0, start.recognised.get());
    }
    try (var start = new Start(true, LETTER)) {
      start.untilDone();
      assertEquals(LETTER, start.document(id).text());
    }
    try (var start = new Start(true, LETTER)) {
      start.put(picture(40), "quét.png", Visibility.PUBLIC, false);
      start.untilDone();
      assertEquals(0, start.recognised.get());
    }
  }

  @Test
  void findsInTheArchiveWhatItsFolderLost() throws Exception {
    String id;
    try (var start = new Start(false, LETTER)) {
      id = String.valueOf(start.put(picture(50), "quét.png", Visibility.PUBLIC, false).id());
    }
    Durable.deleteTree(root.resolve("scans"));
    try (var start = new Start(true, LETTER)) {
      while (start.recognised.get() == 0) {
        Thread.sleep(20);
      }
      start.untilDone();
      assertEquals(LETTER, start.document(id).text());
    }
  }

  /** Neither its letters nor its picture stay, and it is not let in a second time. */
  @Test
  void letsAScanGoThatBearsAMarkOfSecrecy() throws Exception {
    String id;
    try (var start = new Start(true, "MẬT\n\n" + LETTER)) {
      var receipt = start.put(picture(60), "quét.png", Visibility.PUBLIC, false);
      id = String.valueOf(receipt.id());
      start.untilDone();
      assertTrue(start.archive.entry(id).isEmpty());
      assertEquals(0, start.archive.count(Clearance.STAFF));
      assertTrue(start.archive.changes(0, 10).getFirst().isGone());
      assertEquals("co-dau-mat", start.put(picture(60), "lại.png", Visibility.PUBLIC, true).code());
    }
    try (var files = Files.walk(root)) {
      var left = files.filter(file -> file.toString().contains(id)).sorted().toList();
      var kept = root.resolve("quarantine").resolve(id);
      assertEquals(List.of(kept, kept.resolve("reason.json"), kept.resolve("ticket.json")), left);
    }
    var gone = new ArrayList<String>();
    new AuditLog(root, Clock.systemUTC())
        .read()
        .newestFirst(
            new AuditReading.Filter(null, Act.PURGED, null, null, null),
            event -> gone.add(event.on()));
    assertEquals(List.of(id), gone);
    try (var archive = Archive.open(root, Clock.systemUTC())) {
      assertTrue(archive.isPurged(id));
      var faults = new ArrayList<Fault>();
      archive.verify(faults::add);
      assertEquals(List.of(), faults);
    }
  }

  /**
   * The Word file came first; the scan of what was signed has no letters until it is recognised.
   */
  @Test
  void keepsAScanWithTheLetterThatItTurnsOutToBe() throws Exception {
    try (var start = new Start(true, LONG_LETTER)) {
      var word = start.put(bytes(LONG_LETTER), "thư.txt", Visibility.PUBLIC, false);
      var scan = start.put(picture(90), "quét.png", Visibility.INTERNAL, true);
      assertEquals(Receipt.Outcome.ARCHIVED, scan.outcome());
      start.untilDone();
      assertEquals(1, start.archive.count(Clearance.STAFF));
      var document = start.document(String.valueOf(scan.id()));
      assertEquals(word.id(), document.record().id());
      assertEquals("thư.txt", document.record().file());
      var address = String.valueOf(scan.slug());
      assertEquals(
          word.id(), start.archive.readBySlug(address, Clearance.STAFF).orElseThrow().entry().id());
      // The scan is the office's own: its address tells nobody else where it went.
      assertTrue(start.archive.readBySlug(address, Clearance.ANONYMOUS).isEmpty());
      assertEquals(
          Receipt.Outcome.DUPLICATE,
          start.put(picture(90), "quét.png", Visibility.INTERNAL, true).outcome());
    }
  }

  @Test
  void keepsAVisibilityThatWasChangedMeanwhile() throws Exception {
    var hold = new CountDownLatch(1);
    try (var start = new Start(true, LETTER, hold)) {
      var receipt = start.put(picture(70), "quét.png", Visibility.PUBLIC, false);
      start.put(picture(70), "quét.png", Visibility.INTERNAL, true);
      hold.countDown();
      start.untilDone();
      var after = start.document(String.valueOf(receipt.id()));
      assertEquals(LETTER, after.text());
      assertEquals(Visibility.INTERNAL, after.record().visibility());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
