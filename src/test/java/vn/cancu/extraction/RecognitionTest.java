package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Warning;

/** Pages drawn here, read by the real program in the real child process. */
final class RecognitionTest {
  private static final List<String> LETTER =
      List.of(
          "UBND TỈNH AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "SỞ GIAO THÔNG\tĐộc lập - Tự do - Hạnh phúc",
          "",
          "Số: 45/SGT-VP\tAn Bình, ngày 13 tháng 6 năm 2024",
          "",
          "Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố.",
          "",
          "Thực hiện Công văn số 1203/UBND-CN ngày 20/5/2024 của UBND tỉnh về việc",
          "kiểm tra cầu yếu trên các tuyến đường tỉnh trước mùa mưa bão, Sở Giao thông",
          "đề nghị các huyện rà soát, thống kê những cầu có tải trọng dưới năm tấn, gửi",
          "kết quả về Văn phòng Sở trước ngày 30 tháng 6 để tổng hợp báo cáo.");

  private static Extractor extractor;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    Assumptions.assumeTrue(
        Extractors.canRecognise(), "no tesseract: apt-get install tesseract-ocr tesseract-ocr-vie");
    Assumptions.assumeTrue(
        Scans.canDraw(String.join("", LETTER)),
        "no font for Vietnamese: apt-get install fonts-liberation");
    extractor = Extractors.recognising(Recognition.atOnce());
  }

  @AfterAll
  static void end() {
    if (extractor != null) {
      extractor.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # dpi, degrees, dust in a thousand, letters right of a hundred
          300,  0,   0, 99
          200,  0,   0, 98
          150,  0,   0, 97
          300,  2,   0, 98
          300, -1,  10, 97
          200,  1.5, 5, 95
          """)
  void readsScansOfEveryKind(int dpi, double aslant, int dust, int right) throws IOException {
    var page = Scans.page(LETTER, new Scans.Scanner(dpi, aslant, dust));
    var read = text(Scans.pdf(folder.resolve("quét.pdf"), List.of(page), ""));
    double accuracy = accuracy(String.join(" ", LETTER), read.text());
    assertTrue(100 * accuracy >= right, accuracy + "\n" + read.text());
    assertTrue(read.ocr());
    assertTrue(detail(read, "ocr-confidence").startsWith("1: "));
  }

  /** The columns of the head stay apart, lines stay lines, paragraphs keep their distance. */
  @Test
  void laysOutAsATextLayerIsLaidOut() throws IOException {
    var read = text(scan("thư.pdf", Scans.page(LETTER, Scans.Scanner.CLEAN)));
    assertTrue(
        read.text()
            .startsWith(
                "UBND TỈNH AN BÌNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                    + "SỞ GIAO THÔNG\tĐộc lập - Tự do - Hạnh phúc\n\n"
                    + "Số: 45/SGT-VP\tAn Bình, ngày 13 tháng 6 năm 2024\n\nKính gửi: "),
        read.text());
    assertEquals(1, read.pages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"thư.png", "thư.jpg", "thư.bmp", "thư.gif"})
  void readsPictures(String name) throws IOException {
    var read = text(Scans.image(folder.resolve(name), Scans.page(LETTER, Scans.Scanner.CLEAN)));
    assertTrue(read.text().contains("Kính gửi: Ủy ban nhân dân"), read.text());
    assertTrue(read.mediaType().startsWith("image/"), read.mediaType());
    assertEquals(1, read.pages());
  }

  @Test
  void readsEveryPageOfATiff() throws IOException {
    var second = List.of("Trang hai của văn bản, có chữ ký của Giám đốc Sở Giao thông.");
    var file =
        Scans.tiff(
            folder.resolve("fax.tif"),
            Scans.page(LETTER, Scans.Scanner.CLEAN),
            Scans.page(second, new Scans.Scanner(200, 0, 0)));
    var pages = text(file).text().split("\f", -1);
    assertEquals(2, pages.length);
    assertTrue(pages[1].contains("có chữ ký của Giám đốc Sở Giao thông"), pages[1]);
  }

  @Test
  void turnsAPageThatLiesOnItsSide() throws IOException {
    var page = Scans.page(LETTER, new Scans.Scanner(200, 0, 0));
    var turn = AffineTransform.getTranslateInstance(page.getHeight(), 0);
    turn.rotate(Math.PI / 2);
    var lying = new BufferedImage(page.getHeight(), page.getWidth(), page.getType());
    new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(page, lying);
    var read = text(Scans.image(folder.resolve("nằm.png"), lying));
    assertTrue(read.text().contains("Kính gửi: Ủy ban nhân dân"), read.text());
  }

  /** What a scanner or a clerk laid over the picture is not the document. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1849",
        "Ky boi: So Giao thong. Email: sgt@anbinh.example.vn. Thoi gian ky: 13.06.2024",
        "UBND TiNH AN BiNH CQNG HOA xA HQI CHU NGHiA VIT NAM SO GIAO THONG DQc Ip - Tu do - Hnh"
            + " phüc S6: 45/SGT-VP Thuc hin Cong van s6 1203/UBND-CN cüa UBND tinh ve vic kim tra"
      })
  void recognisesPagesWhoseLayerSaysNothing(String layer) throws IOException {
    var page = Scans.page(LETTER, Scans.Scanner.CLEAN);
    var read = text(Scans.pdf(folder.resolve("lớp.pdf"), List.of(page), layer));
    assertTrue(read.ocr(), read.text());
    assertTrue(read.text().contains("Thực hiện Công văn số 1203/UBND-CN ngày"), read.text());
  }

  /** A text page is never recognised, though a scan follows it. */
  @Test
  void judgesPageByPage() throws IOException {
    var file = folder.resolve("ghép.pdf");
    try (var pdf = new PDDocument()) {
      var page = new PDPage();
      pdf.addPage(page);
      try (var content = new PDPageContentStream(pdf, page)) {
        Scans.write(content, "Bao cao so 12 gui So Giao thong\nKem theo ban quet cua cong van");
      }
      pdf.save(file.toFile());
    }
    var scan = scan("quét.pdf", Scans.page(LETTER, Scans.Scanner.CLEAN));
    try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile());
        var other = org.apache.pdfbox.Loader.loadPDF(scan.toFile())) {
      pdf.importPage(other.getPage(0));
      pdf.save(folder.resolve("cả hai.pdf").toFile());
    }
    var read = text(folder.resolve("cả hai.pdf"));
    assertEquals("Bao cao so 12 gui So Giao thong", read.text().lines().findFirst().orElse(""));
    assertTrue(read.text().contains("\fUBND TỈNH AN BÌNH"), read.text());
    assertTrue(detail(read, "ocr-confidence").startsWith("2: "), read.toString());
    assertEquals("none", detail(read, "chua-nhan-dang-chu"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cong-van.pdf", "phong-chu-cu/vni.pdf"})
  void leavesTextLayersAlone(String name) {
    var read = text(Path.of("src/test/resources/extraction", name));
    assertFalse(read.ocr());
    assertEquals(List.of(), read.warnings());
  }

  /** A hand wrote what no dictionary and no print has: it is never taken for a number. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          275:90 /STTTT-CNTT:80             |                            | 275 /STTTT-CNTT
          275:62 /STTTT-CNTT:80             | máy đọc là «275», độ chắc 62 % | 275 /STTTT-CNTT
          JT§:27 /STTTT-CNTT:85             | máy không đọc được         | /STTTT-CNTT
          /42:31 /UBND:90                   | máy không đọc được         | /42 /UBND
          275/STTTT-CNTT:44                 | máy đọc là «275», độ chắc 50 % | 275/STTTT-CNTT
          jj/STTTT-CNTT:20                  | máy không đọc được         | /STTTT-CNTT
          """)
  void asksAPersonWhereAHandWrote(String words, String asked, String shown) {
    var line = new java.util.ArrayList<ScannedPage.Word>();
    line.add(new ScannedPage.Word("Số:", 0, 0, 40, 30, 96));
    for (var word : words.strip().split(" ")) {
      var parts = word.split(":");
      line.add(new ScannedPage.Word(parts[0], 50, 0, 40, 30, Integer.parseInt(parts[1])));
    }
    var read = Handwriting.of(new ScannedPage(List.of(line), 300));
    assertEquals(
        asked == null ? List.of() : List.of(new Warning("number-to-confirm", asked)),
        read.warnings());
    assertEquals(
        "Số: " + shown,
        read.page().lines().getFirst().stream()
            .map(ScannedPage.Word::text)
            .collect(Collectors.joining(" ")));
  }

  @Test
  void leavesAPageOutThatTakesTooLong() throws IOException {
    var hasty =
        ExtractionSettings.recognising(new Recognition(1, Duration.ofMillis(20), false, null), 1);
    try (var impatient = Extractors.open(hasty)) {
      var file =
          Scans.pdf(
              folder.resolve("chậm.pdf"), List.of(Scans.page(LETTER, Scans.Scanner.CLEAN)), "1849");
      var read = assertInstanceOf(Extraction.Text.class, impatient.extract(file));
      assertEquals("1", detail(read, "ocr-page-failed"));
      assertEquals("1849", read.text().strip());
    }
  }

  @Test
  void recognisesAFileOnce() throws IOException {
    var cache = folder.resolve("cache");
    var page = Scans.page(LETTER, Scans.Scanner.CLEAN);
    var file = Scans.pdf(folder.resolve("quét.pdf"), List.of(page), "");
    Extraction first;
    try (var keeping = Extractors.recognising(Recognition.inBackground(cache))) {
      first = keeping.extract(file);
    }
    assertTrue(assertInstanceOf(Extraction.Text.class, first).ocr());
    // No page can be recognised in a millisecond: it comes from what was kept.
    var hasty =
        ExtractionSettings.recognising(new Recognition(1, Duration.ofMillis(1), false, cache), 1);
    try (var again = Extractors.open(hasty)) {
      assertEquals(first, again.extract(Files.copy(file, folder.resolve("bản sao.pdf"))));
    }
  }

  private static Extraction.Text text(Path file) {
    return assertInstanceOf(Extraction.Text.class, extractor.extract(file));
  }

  private Path scan(String name, BufferedImage page) throws IOException {
    return Scans.pdf(folder.resolve(name), List.of(page), "");
  }

  /** "none" where there is no such warning. */
  private static String detail(Extraction.Text read, String code) {
    return read.warnings().stream()
        .filter(warning -> warning.code().equals(code))
        .map(warning -> String.valueOf(warning.detail()))
        .findFirst()
        .orElse("none");
  }

  /** 1 less the edit distance to what was drawn, by letter; white space counts as one blank. */
  private static double accuracy(String drawn, String read) {
    var asked = drawn.replaceAll("\\s+", " ").strip();
    var given = read.replaceAll("\\s+", " ").strip();
    var row = new int[given.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= asked.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int same = corner + (asked.charAt(i - 1) == given.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(above, row[j - 1]));
        corner = above;
      }
    }
    return 1 - (double) row[given.length()] / asked.length();
  }
}
