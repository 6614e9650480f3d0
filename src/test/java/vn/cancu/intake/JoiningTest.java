package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Fault;
import vn.cancu.archive.Rendition;
import vn.cancu.archive.Resemblance;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.rendition.RenditionKind;

/** Files of one letter over the real archive: as they come, after a restart, after a crash. */
@Timeout(120)
final class JoiningTest {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String PDF = "application/pdf";

  @TempDir private Path root;

  /** The archive opened once, with what brings files together. */
  private final class Start implements AutoCloseable {
    final Archive archive = Archive.open(root, Clock.systemUTC());
    final Joining joining = new Joining(Home.at(root), archive, Clock.systemUTC());

    Joining.Taken add(String file, String text, String mediaType, boolean ocr, boolean signed) {
      return add(file, text, mediaType, ocr, signed, Visibility.PUBLIC);
    }

    Joining.Taken add(
        String file,
        String text,
        String mediaType,
        boolean ocr,
        boolean signed,
        Visibility visibility) {
      try {
        var original = Files.createDirectories(root.resolve("in")).resolve(file);
        Files.writeString(original, file + text);
        var record = read(file, sha256(file + text), text, mediaType, ocr, visibility);
        var extraction =
            new Extraction.Text(text, mediaType, null, ocr, signed, List.of(), List.of());
        return joining.add(original, record, extraction, null);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Joining.Taken word(String file, String text) {
      return add(file, text, WORD, false, false);
    }

    List<RenditionKind> kinds(String id, Clearance reader) {
      return archive.renditions(id, reader).stream().map(Rendition::kind).toList();
    }

    DocumentRecord record(String id) {
      return archive.load(archive.entry(id).orElseThrow()).record();
    }

    @Override
    public void close() {
      archive.close();
    }
  }

  private static DocumentRecord read(
      String file,
      String sha256,
      String text,
      String mediaType,
      boolean ocr,
      Visibility visibility) {
    return Intake.read(
        new DocumentReader.Origin(file, sha256, visibility, "in-archive"),
        new Extraction.Text(text, mediaType, null, ocr, List.of(), List.of()));
  }

  static String sha256(String content) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String letter(String number, String day, String meeting) {
    return """
    ỦY BAN NHÂN DÂN            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    TỈNH LÀO CAI                     Độc lập - Tự do - Hạnh phúc

    Số: %s/UBND-NC             Lào Cai, ngày %s tháng 5 năm 2022
    V/v kiểm tra công tác văn thư, lưu trữ

    Kính gửi: Các sở, ban, ngành của tỉnh.

    Để công tác văn thư, lưu trữ của các cơ quan đi vào nền nếp, Ủy ban nhân dân tỉnh yêu cầu thủ
    trưởng các sở, ban, ngành rà soát việc lập hồ sơ, việc quản lý con dấu và việc giao nộp tài
    liệu vào lưu trữ cơ quan; phân công người chịu trách nhiệm; bố trí kho và phương tiện bảo quản;
    khắc phục ngay những thiếu sót mà đoàn kiểm tra năm trước đã nêu. Các cơ quan gửi báo cáo bằng
    văn bản về Sở Nội vụ để tổng hợp và cử người dự cuộc họp ngày %s tại trụ sở Ủy ban nhân dân
    tỉnh. Trong quá trình thực hiện, nếu có vướng mắc thì phản ánh về Sở Nội vụ để được hướng dẫn;
    Sở Nội vụ theo dõi, đôn đốc và báo cáo Ủy ban nhân dân tỉnh kết quả.

    Nơi nhận:                              TM. ỦY BAN NHÂN DÂN
    - Như trên;                                 CHỦ TỊCH
    - Lưu: VT, NC.

                                            Hoàng Quốc Bảo
    """
        .formatted(number, day, meeting);
  }

  private static final String LETTER = letter("2310", "12", "20/5/2022");
  private static final String DRAFT = letter("     ", "   ", "20/5/2022");

  @Test
  void keepsDraftSignedFileAndScanAsOneDocument() {
    try (var start = new Start()) {
      var draft = start.word("du thao.docx", DRAFT);
      var signed = start.add("2310.pdf", LETTER, PDF, false, true);
      var scan = start.add("quet.pdf", LETTER.replace("nền nếp", "nền nẽp"), PDF, true, false);
      assertFalse(draft.joined());
      assertTrue(signed.joined());
      assertTrue(scan.joined());
      var id = draft.entry().id();
      assertEquals(List.of(id, id), List.of(signed.entry().id(), scan.entry().id()));
      assertEquals(
          List.of(RenditionKind.SIGNED, RenditionKind.SCAN, RenditionKind.DRAFT),
          start.kinds(id, Clearance.STAFF));
      var record = start.record(id);
      assertEquals("2310/UBND-NC", record.identifier());
      assertEquals("2310.pdf", record.file());
      assertFalse(record.ocr());
      assertEquals("ubnd-tinh-lao-cai/2022/2310-ubnd-nc", scan.entry().slug());
      assertEquals(1, start.archive.count(Clearance.STAFF));
    }
  }

  @Test
  void showsADraftToTheOfficeAlone() {
    try (var start = new Start()) {
      start.add("2310.pdf", LETTER, PDF, false, true);
      var draft = start.word("du thao.docx", DRAFT);
      var id = draft.entry().id();
      assertEquals(List.of(RenditionKind.SIGNED), start.kinds(id, Clearance.ANONYMOUS));
      var draftId = sha256("du thao.docx" + DRAFT).substring(0, 32);
      assertTrue(start.archive.read(draftId, Clearance.ANONYMOUS).isEmpty());
      assertTrue(start.archive.file(id, draftId, Clearance.ANONYMOUS).isEmpty());
      assertEquals(id, start.archive.read(draftId, Clearance.STAFF).orElseThrow().entry().id());
      assertTrue(start.archive.file(id, draftId, Clearance.STAFF).isPresent());
    }
  }

  @Test
  void readsTheTextLayerAndShowsWhatWasSigned() {
    try (var start = new Start()) {
      var id = start.word("2310.docx", LETTER).entry().id();
      var misread = LETTER.replace("con dấu", "con dâu");
      assertTrue(start.add("2310.pdf", misread, PDF, true, true).joined());
      var document = start.archive.load(start.archive.entry(id).orElseThrow());
      assertEquals(LETTER, document.text());
      assertEquals("2310.pdf", document.record().file());
      var shown = start.archive.original(id, Clearance.ANONYMOUS).orElseThrow();
      assertEquals("2310.pdf", String.valueOf(shown.getFileName()));
    }
  }

  @Test
  void leavesWhatDiffersToAPerson() {
    try (var start = new Start()) {
      var one = start.word("a.docx", LETTER).entry().id();
      var other = start.word("b.docx", letter("2310", "12", "27/5/2022"));
      assertFalse(other.joined());
      assertEquals(List.of(one), other.entry().links().resemblance().unclear());
      assertEquals(List.of(other.entry()), start.archive.undecided());
      var merged = start.joining.merge(other.entry().id(), one, "lan").orElseThrow();
      assertEquals(one, merged.id());
      assertTrue(start.joining.takeChanged());
      assertEquals(List.of(), start.archive.undecided());
      assertEquals(one, start.archive.entry(other.entry().id()).orElseThrow().id());
      assertEquals(
          one,
          start
              .archive
              .readBySlug(other.entry().slug(), Clearance.ANONYMOUS)
              .orElseThrow()
              .entry()
              .id());
      assertEquals(1, start.archive.count(Clearance.STAFF));
    }
  }

  @Test
  void asksNobodyTwice() {
    try (var start = new Start()) {
      var one = start.word("a.docx", LETTER).entry().id();
      var text = letter("2310", "12", "27/5/2022");
      var other = start.word("b.docx", text).entry().id();
      assertTrue(start.joining.keepApart(one, other, "lan"));
      assertEquals(List.of(), start.archive.undecided());
      var record = start.record(other);
      start.joining.reread(other, record, text, false, "test");
      start.joining.reread(one, start.record(one), LETTER, false, "test");
      assertEquals(List.of(), start.archive.undecided());
      assertEquals(2, start.archive.count(Clearance.STAFF));
    }
  }

  @Test
  void takesLettersOfOneTemplateForLettersOfTheirOwn() {
    try (var start = new Start()) {
      for (int number = 2310; number < 2330; number++) {
        assertFalse(start.word(number + ".docx", letter("" + number, "12", "20/5/2022")).joined());
      }
      assertEquals(20, start.archive.count(Clearance.STAFF));
      assertEquals(List.of(), start.archive.undecided());
    }
  }

  @Test
  void knowsItsFilesAfterARestartAndWithoutJournalAndSketches() throws IOException {
    String id;
    try (var start = new Start()) {
      id = start.word("2310.docx", LETTER).entry().id();
      start.add("2310.pdf", LETTER, PDF, false, true);
    }
    var fileId = sha256("2310.pdf" + LETTER).substring(0, 32);
    try (var start = new Start()) {
      assertEquals(id, start.archive.entry(fileId).orElseThrow().id());
    }
    Files.delete(root.resolve("archive/journal.log"));
    Files.writeString(root.resolve("twins/sketches.log"), "1\tdamaged\tAAAA\t00000000\n");
    try (var start = new Start()) {
      assertEquals(id, start.archive.entry(fileId).orElseThrow().id());
      assertTrue(start.add("quet.pdf", LETTER + "\n", PDF, true, false).joined());
      assertEquals(3, start.archive.renditions(id, Clearance.STAFF).size());
      var faults = new ArrayList<Fault>();
      start.archive.verify(faults::add);
      assertEquals(List.of(), faults);
    }
  }

  /** The files are with the one document, and the crash came before the other was ended. */
  @Test
  void endsAtTheNextStartWhatAMergeLeft() {
    String stays;
    String goes;
    try (var start = new Start()) {
      stays = start.word("a.docx", LETTER).entry().id();
      goes = start.word("b.docx", letter("2311", "13", "27/5/2022")).entry().id();
      var files = new ArrayList<>(start.archive.renditions(stays, Clearance.STAFF));
      files.addAll(start.archive.renditions(goes, Clearance.STAFF));
      var original = start.archive.original(goes, Clearance.STAFF).orElseThrow();
      var sha256 = start.record(goes).sha256();
      start.archive.revise(
          Composition.of(stays, files, Map.of(sha256, original), Resemblance.NONE), "A", "test");
      assertEquals(2, start.archive.count(Clearance.STAFF));
    }
    try (var start = new Start()) {
      assertEquals(1, start.archive.count(Clearance.STAFF));
      assertEquals(stays, start.archive.entry(goes).orElseThrow().id());
      var faults = new ArrayList<Fault>();
      start.archive.verify(faults::add);
      assertEquals(List.of(), faults);
    }
  }

  @Test
  void decidesTwinsThatComeAtOnceOneAfterTheOther() throws Exception {
    try (var start = new Start();
        var threads = Executors.newFixedThreadPool(4)) {
      var tasks = new ArrayList<Callable<Joining.Taken>>();
      for (int i = 0; i < 8; i++) {
        var file = "2310-" + i + ".docx";
        tasks.add(() -> start.word(file, LETTER));
      }
      int joined = 0;
      for (var done : threads.invokeAll(tasks)) {
        joined += done.get().joined() ? 1 : 0;
      }
      assertEquals(7, joined);
      assertEquals(1, start.archive.count(Clearance.STAFF));
    }
  }

  @Test
  void followsTheVisibilityOfEachFile() {
    try (var start = new Start()) {
      var word = start.add("2310.docx", LETTER, WORD, false, false, Visibility.INTERNAL);
      var id = word.entry().id();
      assertEquals(Visibility.INTERNAL, start.record(id).visibility());
      start.add("2310.pdf", LETTER, PDF, false, false, Visibility.PUBLIC);
      assertEquals(Visibility.PUBLIC, start.record(id).visibility());
      assertEquals(List.of(RenditionKind.PDF), start.kinds(id, Clearance.ANONYMOUS));
      var pdf = sha256("2310.pdf" + LETTER).substring(0, 32);
      start.joining.show(pdf, Visibility.INTERNAL, "lan");
      assertEquals(Visibility.INTERNAL, start.record(id).visibility());
      assertTrue(start.archive.read(id, Clearance.ANONYMOUS).isEmpty());
      assertNotEquals(pdf, id);
    }
  }
}
