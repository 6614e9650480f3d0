package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Warning;

/**
 * Real files through real child processes; one extractor for all, since a child takes seconds to
 * start.
 */
final class ExtractionTest {
  private static final Extractor EXTRACTOR = Extractors.open();

  @TempDir Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          cong-van.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document
          cong-van.doc,  application/msword
          cong-van.odt,  application/vnd.oasis.opendocument.text
          cong-van.rtf,  application/rtf
          cong-van.pdf,  application/pdf
          cong-van.html, text/html
          """)
  void readsEachFormat(String name, String mediaType) {
    var read = text(sample(name));
    assertEquals(mediaType, read.mediaType());
    assertEquals(name.endsWith("pdf") ? Integer.valueOf(2) : null, read.pages());
    assertEquals(List.of(), read.repairs());
    assertEquals(List.of(), read.warnings());
    var lines = read.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    var head =
        new ArrayList<>(lines.subList(name.endsWith("pdf") || name.endsWith("html") ? 1 : 0, 5));
    assertTrue(
        String.join("|", head)
            .startsWith(
                "UBND TỈNH AN BÌNH|SỞ GIAO THÔNG|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc"),
        read.text());
    var flat = read.text().replaceAll("\\s+", " ");
    assertTrue(flat.contains("Số: 45/SGT-VP An Bình, ngày 03 tháng 6 năm 2024 Kính gửi:"), flat);
    assertTrue(
        flat.contains("Công văn số 1203/UBND-CN ngày 20/5/2024 của UBND tỉnh An Bình về việc"),
        flat);
    assertTrue(flat.contains("TT Tên cầu Tải trọng 1 Bến Đá 5 tấn"), flat);
    assertEquals(1, count(flat, "Trang hai bắt đầu ở đây, với chữ ký của Giám đốc."), flat);
  }

  @ParameterizedTest
  @CsvSource({"cong-van.docx", "cong-van.doc", "cong-van.odt", "cong-van.rtf"})
  void leavesOutWhatThePrintedPageDoesNotShow(String name) {
    var read = text(sample(name)).text();
    for (var unseen : List.of("DOAN DA XOA", "LOI BINH", "CHU AN", "DAU TRANG LAP LAI")) {
      assertFalse(read.contains(unseen), unseen + " in " + read);
    }
  }

  /** The same letter as Word and other programs saved it with .VnTime, .VnTimeH or VNI-Times. */
  @ParameterizedTest
  @CsvSource({
    "tcvn3.rtf, tcvn3",
    "tcvn3.html, tcvn3",
    "tcvn3.docx, tcvn3",
    "tcvn3.doc, tcvn3",
    "tcvn3.odt, tcvn3",
    "vni.odt, vni",
    "vni.rtf, vni",
    "vni.docx, vni",
    "vni.doc, vni",
    "vni.pdf, vni",
    "vni.txt, vni"
  })
  void readsFontsOfBeforeUnicode(String name, String kind) throws IOException {
    var read = text(sample("phong-chu-cu/" + name));
    assertEquals(
        flat(Files.readString(sample("phong-chu-cu/unicode.txt"))), flat(read.text()), name);
    assertEquals(kind, read.repairs().getFirst().kind());
  }

  @Test
  void readsVietnameseWrittenInAscii() throws IOException {
    var viqr =
        write(
            "a.txt",
            """
            UBND TI?NH BE^'N TRE
            So^': 214/LDTBXH
            Ki'nh gu+?i: U?y ban nha^n da^n ca'c huye^.n.
            Thu+.c hie^.n Quye^'t ddi.nh so^' 1166/QDD-UB, dde^` nghi. ca'c huye^.n ra` soa't\\.
            """
                .getBytes(StandardCharsets.UTF_8));
    var read = text(viqr);
    assertEquals(
        "UBND TỈNH BẾN TRE\nSố: 214/LDTBXH\nKính gửi: Ủy ban nhân dân các huyện.\n"
            + "Thực hiện Quyết định số 1166/QĐ-UB, đề nghị các huyện rà soát.\n",
        read.text());
    assertEquals("viqr", read.repairs().getFirst().kind());
    var code = "if (a+b > c^2) { x = (a + o^k); } // to+do: u+v, o+k, a(i), e^x, o^y, a^z";
    assertEquals(code, text(write("b.txt", code.getBytes(StandardCharsets.UTF_8))).text());
  }

  /** Without its fonts a text does not tell its capitals. */
  @Test
  void readsTheLettersOfALegacyTextFile() throws IOException {
    var read = text(sample("phong-chu-cu/tcvn3.txt"));
    assertEquals(
        flat(Files.readString(sample("phong-chu-cu/unicode.txt"))).toLowerCase(Locale.ROOT),
        flat(read.text()).toLowerCase(Locale.ROOT));
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void separatesPages() {
    var pages = text(sample("cong-van.pdf")).text().split("\f", -1);
    assertEquals(2, pages.length);
    assertTrue(pages[1].contains("Trang hai bắt đầu"), pages[1]);
    assertFalse(pages[1].stripTrailing().endsWith("2"), pages[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "cong-van.rtf, a.doc",
    "cong-van.html, b.doc",
    "cong-van.docx, c.pdf",
    "cong-van.pdf, d.txt",
    "cong-van.doc, e.docx"
  })
  void looksAtTheContentNotTheName(String name, String wrong) throws IOException {
    var file = Files.copy(sample(name), folder.resolve(wrong));
    assertEquals(text(sample(name)), text(file));
  }

  @ParameterizedTest
  @CsvSource({"thu.txt, text/plain", "thu.md, text/markdown", "thu.doc, text/plain"})
  void readsPlainText(String name, String mediaType) throws IOException {
    var file = Files.writeString(folder.resolve(name), "Số: 1/CV\r\nNội dung < 5 trang");
    assertEquals("Số: 1/CV\nNội dung < 5 trang", text(file).text());
    assertEquals(mediaType, text(file).mediaType());
  }

  @Test
  void takesTagsInsideALetterForTextAndATagAtItsStartForAPage() throws IOException {
    var letter =
        Files.writeString(folder.resolve("a.txt"), "Số: 1/CV\n\n<b>Cam kết 1</b> <p>x</p>");
    assertEquals("text/plain", text(letter).mediaType());
    var page = Files.writeString(folder.resolve("b.txt"), "<p>Số: 1/CV</p><p>Kính gửi</p>");
    assertEquals("Số: 1/CV\nKính gửi", text(page).text().strip().replaceAll("\\n+", "\n"));
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    assertUnreadable("rong", write("a.doc", new byte[0]));
    assertUnreadable("rong", write("b.txt", " \n \t".getBytes(StandardCharsets.UTF_8)));
    var junk = new byte[5000];
    new Random(7).nextBytes(junk);
    assertUnreadable("khong-ho-tro", write("c.pdf", junk));
    assertUnreadable(
        "khong-ho-tro", write("d.json", "{\"a\": [1, 2]}".getBytes(StandardCharsets.UTF_8)));
    assertUnreadable("khong-doc-duoc", folder.resolve("không-có.txt"));
    var docx = Files.readAllBytes(sample("cong-van.docx"));
    assertUnreadable("hong", write("e.docx", Arrays.copyOf(docx, docx.length / 2)));
    assertUnreadable("hong", write("f.pdf", "%PDF-1.7\nxref".getBytes(StandardCharsets.UTF_8)));
    var zip = folder.resolve("g.docx");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("empty/"));
    }
    assertUnreadable("rong", zip);
    var photo = "\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    assertUnreadable("anh-heic", write("IMG_0042.jpg", Arrays.copyOf(photo, 3000)));
  }

  @Test
  void warnsOfPagesThatArePicturesAndOfNoBlankOnes() throws IOException {
    var blank = folder.resolve("trắng.pdf");
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(blank.toFile());
    }
    assertEquals(List.of(), text(blank).warnings());
    var page = Scans.page(List.of("Kính gửi: Các huyện"), new Scans.Scanner(100, 0, 0));
    for (var file :
        List.of(
            Scans.pdf(folder.resolve("scan.pdf"), List.of(page), "1849"),
            Scans.image(folder.resolve("scan.png"), page))) {
      var read = text(file);
      assertEquals(file.toString().endsWith("pdf") ? "1849" : "", read.text().strip());
      assertEquals(1, read.pages());
      assertFalse(read.ocr());
      assertEquals(List.of(new Warning("chua-nhan-dang-chu", null)), read.warnings());
    }
  }

  @Test
  void tellsAPdfThatWasSigned() throws IOException {
    var plain = sample("cong-van.pdf");
    var signed = folder.resolve("ky-so.pdf");
    try (var pdf = Loader.loadPDF(plain.toFile());
        var out = Files.newOutputStream(signed)) {
      var signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      pdf.addSignature(signature, content -> new byte[] {1});
      pdf.saveIncremental(out);
    }
    assertFalse(text(plain).signed());
    assertTrue(text(signed).signed());
    assertEquals(text(plain).text(), text(signed).text());
  }

  @Test
  void tellsLockedFiles() throws IOException {
    var file = folder.resolve("khoa.pdf");
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(file.toFile());
    }
    assertEquals(new Extraction.Locked("application/pdf"), EXTRACTOR.extract(file));
  }

  @Test
  void leaksNothingThroughExternalEntities() throws Exception {
    var secret = Files.writeString(folder.resolve("secret.txt"), "BI-MAT-TREN-DIA");
    try (var server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
      var url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
      var type =
          "<!DOCTYPE x [<!ENTITY f SYSTEM \"%s\"><!ENTITY u SYSTEM \"%s\"><!ENTITY %% p SYSTEM \"%s\">%%p;]>"
              .formatted(secret.toUri(), url, url);
      var docx =
          changed(
              "cong-van.docx",
              "word/document.xml",
              xml ->
                  xml.replace("<w:document", type + "<w:document")
                      .replace("Kính gửi", "Kính gửi &f;&u;"));
      var odt =
          changed(
              "cong-van.odt",
              "content.xml",
              xml ->
                  xml.replace("<office:document-content", type + "<office:document-content")
                      .replace("Kính gửi", "Kính gửi &f;&u;"));
      var html =
          write(
              "x.html",
              ("<!DOCTYPE html><html><body><img src='"
                      + url
                      + "'><iframe src='"
                      + url
                      + "'></iframe><p>Chào</p><link href='"
                      + url
                      + "'></body></html>")
                  .getBytes(StandardCharsets.UTF_8));
      for (var file : List.of(docx, odt, html)) {
        assertFalse(EXTRACTOR.extract(file).toString().contains("BI-MAT"), file.toString());
      }
      server.setSoTimeout(200);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void refusesBombsAndReadsTheNextFile() throws IOException {
    var bomb = bomb();
    var refused = assertInstanceOf(Extraction.Unreadable.class, EXTRACTOR.extract(bomb));
    assertEquals("chu-qua-dai", refused.code(), "not by the end of its child's memory");
    assertTrue(text(sample("cong-van.docx")).text().contains("Kính gửi"));
    var deep =
        write(
            "deep.html",
            ("<html><body>" + "<div><b>".repeat(100_000) + "đáy").getBytes(StandardCharsets.UTF_8));
    var answer = EXTRACTOR.extract(deep);
    assertTrue(
        answer instanceof Extraction.Unreadable || answer instanceof Extraction.Text,
        answer.toString());
    assertTrue(text(sample("cong-van.docx")).text().contains("Kính gửi"));
  }

  @Test
  void endsAChildThatTakesTooMuchMemory() throws IOException {
    var page = "<html><body>" + "<p>Một đoạn văn vừa phải để tốn bộ nhớ.</p>".repeat(400_000);
    var heavy = write("heavy.html", page.getBytes(StandardCharsets.UTF_8));
    var narrow =
        new ExtractionSettings(
            1, Duration.ofSeconds(60), Duration.ofSeconds(60), 96, 64 << 20, null);
    try (var extractor = Extractors.open(narrow)) {
      assertUnreadable("qua-bo-nho", extractor.extract(heavy));
      assertInstanceOf(Extraction.Text.class, extractor.extract(sample("cong-van.html")));
    }
  }

  @Test
  void endsAChildThatNeverComesToAnEnd() throws IOException {
    var settings =
        new ExtractionSettings(
            1, Duration.ofSeconds(8), Duration.ofSeconds(60), 256, 64 << 20, null);
    var loop = Endless.pdf(folder);
    try (var extractor = Extractors.open(settings)) {
      assertInstanceOf(Extraction.Text.class, extractor.extract(sample("cong-van.html")));
      assertUnreadable("qua-thoi-gian", extractor.extract(loop));
      assertInstanceOf(Extraction.Text.class, extractor.extract(sample("cong-van.html")));
    }
  }

  /** What is closed in the middle of a file says nothing of the file. */
  @Test
  void blamesNoFileForItsOwnEnd() throws Exception {
    var loop = Endless.pdf(folder);
    var extractor = Extractors.open();
    var reading = CompletableFuture.supplyAsync(() -> extractor.extract(loop));
    Thread.sleep(3_000);
    extractor.close();
    var failure = assertThrows(ExecutionException.class, () -> reading.get(20, TimeUnit.SECONDS));
    assertInstanceOf(IllegalStateException.class, failure.getCause());
  }

  @Test
  void endsIdleChildrenAndStartsThemAgain() throws Exception {
    var before = ProcessHandle.current().children().count();
    var settings =
        new ExtractionSettings(
            1, Duration.ofSeconds(60), Duration.ofMillis(300), 256, 64 << 20, null);
    try (var extractor = Extractors.open(settings)) {
      assertInstanceOf(Extraction.Text.class, extractor.extract(sample("cong-van.html")));
      for (int i = 0; i < 100 && ProcessHandle.current().children().count() > before; i++) {
        Thread.sleep(50);
      }
      assertEquals(before, ProcessHandle.current().children().count());
      assertInstanceOf(Extraction.Text.class, extractor.extract(sample("cong-van.html")));
    }
  }

  @Test
  void costsNothingBeforeTheFirstFile() {
    var before = ProcessHandle.current().children().count();
    try (var extractor = Extractors.open()) {
      assertEquals(before, ProcessHandle.current().children().count(), extractor.toString());
    }
  }

  private static Extraction.Text text(Path file) {
    return assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file));
  }

  private static void assertUnreadable(String code, Path file) {
    assertUnreadable(code, EXTRACTOR.extract(file));
  }

  private static void assertUnreadable(String code, Extraction answer) {
    assertEquals(
        code, assertInstanceOf(Extraction.Unreadable.class, answer).code(), answer.toString());
  }

  private static Path sample(String name) {
    return Path.of("src/test/resources/extraction", name);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  /** A copy of a sample package with one of its parts changed. */
  private Path changed(String name, String part, UnaryOperator<String> change) throws IOException {
    var copy = folder.resolve("changed-" + name);
    try (var zip = new ZipFile(sample(name).toFile());
        var out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (var entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          var bytes = in.readAllBytes();
          out.write(
              entry.getName().equals(part)
                  ? change
                      .apply(new String(bytes, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : bytes);
        }
      }
    }
    return copy;
  }

  /** A DOCX of some 300 KB that unpacks to 300 MB of one paragraph. */
  private Path bomb() throws IOException {
    var file = changed("cong-van.docx", "", xml -> xml);
    var bomb = folder.resolve("bomb.docx");
    try (var zip = new ZipFile(file.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      for (var entry : zip.stream().toList()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        try (InputStream in = zip.getInputStream(entry)) {
          var xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
          int middle = xml.indexOf("Kính gửi");
          out.write(xml.substring(0, Math.max(0, middle)).getBytes(StandardCharsets.UTF_8));
          var filling = new byte[1 << 20];
          Arrays.fill(filling, (byte) 'A');
          for (int i = 0; middle > 0 && i < 300; i++) {
            out.write(filling);
          }
          out.write(xml.substring(Math.max(0, middle)).getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return bomb;
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
