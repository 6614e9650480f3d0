package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Warning;

/** Scans that somebody pasted into a document and saved as one. */
final class PastedScansTest {
  private static final List<String> FIRST =
      List.of("Số: 45/SGT-VP", "", "Kính gửi: Ủy ban nhân dân các huyện, thị xã, thành phố.");
  private static final List<String> SECOND =
      List.of("Nơi nhận: như trên", "", "Giám đốc ký tên và đóng dấu ở trang thứ hai.");

  private static final Extractor WITHOUT = Extractors.open();
  private static final Extractor RECOGNISING = Extractors.recognising(Recognition.atOnce());

  @TempDir Path folder;

  @AfterAll
  static void end() {
    WITHOUT.close();
    RECOGNISING.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quét.docx", "quét.odt"})
  void waitAsScansDo(String name) throws Exception {
    var read = text(WITHOUT, document(name, "", page(FIRST), page(SECOND)));
    assertTrue(read.isUnrecognised(), read.toString());
    assertFalse(read.ocr());
    assertEquals(2, read.pages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"quét.docx", "quét.odt"})
  void areReadInTheOrderOfTheText(String name) throws Exception {
    assumeRecognition();
    var read = text(RECOGNISING, document(name, "", page(FIRST), page(SECOND)));
    assertTrue(read.ocr());
    assertFalse(read.isUnrecognised());
    var pages = read.text().split("\f");
    assertEquals(2, pages.length, read.text());
    assertTrue(pages[0].contains("Kính gửi: Ủy ban nhân dân các huyện"), read.text());
    assertTrue(pages[1].contains("trang thứ hai"), read.text());
  }

  @Test
  void standBehindTheFewWordsTypedAboveThem() throws Exception {
    assumeRecognition();
    var read = text(RECOGNISING, document("a.docx", "Công văn đến hôm nay", page(FIRST)));
    assertTrue(read.text().startsWith("Công văn đến hôm nay\n\f"), read.text());
    assertTrue(read.text().contains("Số: 45/SGT-VP"), read.text());
    assertEquals(2, read.pages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hình.docx", "hình.odt"})
  void areNoFiguresOfADocumentWithItsOwnWords(String name) throws Exception {
    var words = "Báo cáo kết quả kiểm tra cầu yếu trên các tuyến đường tỉnh. ".repeat(6);
    var read = text(WITHOUT, document(name, words, page(FIRST)));
    assertEquals(words.strip(), read.text().strip());
    assertFalse(read.isUnrecognised(), read.toString());
    assertNull(read.pages());
  }

  @Test
  void areNoLogos() throws Exception {
    var logo = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
    var read = text(WITHOUT, document("a.docx", "Kính gửi", logo));
    assertFalse(read.isUnrecognised(), read.toString());
  }

  /** One of them unpacks to nothing, as after a copy that broke off. */
  @ParameterizedTest
  @ValueSource(strings = {"hỏng.docx", "hỏng.odt"})
  void costNoWordsWhereOneIsDamaged(String name) throws Exception {
    var whole = Files.readAllBytes(document(name, "Kính gửi", page(FIRST)));
    var picture = ".png".getBytes(StandardCharsets.US_ASCII);
    for (int i = 4; i < whole.length - 200; i++) {
      if (Arrays.equals(whole, i - 4, i, picture, 0, 4)) {
        Arrays.fill(whole, i + 20, i + 200, (byte) 0xff);
        break;
      }
    }
    var file = Files.write(folder.resolve(name), whole);
    var read = Answer.text(name.endsWith("odt") ? PicturePages.ODT : PicturePages.DOCX, -1, "Tin");
    var answer = PicturePages.with(read, file, 1000, null);
    assertEquals("Tin", answer.text());
    assertEquals(List.of(new Warning("anh-loi", null)), answer.warnings());
    assertEquals("Tin", PicturePages.with(read, folder.resolve("gone"), 1000, null).text());
  }

  @Test
  void areTakenUpToANumberAndLeaveNoFilesBehind() throws Exception {
    var cache = Files.createDirectory(folder.resolve("cache"));
    var pictures = new BufferedImage[301];
    Arrays.fill(pictures, new BufferedImage(1200, 800, BufferedImage.TYPE_BYTE_BINARY));
    var file = document("nhiều.odt", "", pictures);
    ImageIO.setCacheDirectory(cache.toFile());
    try {
      var answer = PicturePages.with(Answer.text(PicturePages.ODT, -1, ""), file, 1000, null);
      assertEquals(300, answer.pages());
      assertTrue(answer.warnings().contains(new Warning("anh-qua-nhieu", "300")));
      try (var left = Files.list(cache)) {
        assertEquals(List.of(), left.toList());
      }
    } finally {
      ImageIO.setCacheDirectory(null);
    }
  }

  private static void assumeRecognition() {
    Assumptions.assumeTrue(Extractors.canRecognise(), "no tesseract");
    Assumptions.assumeTrue(Scans.canDraw(String.join("", FIRST)), "no font for Vietnamese");
  }

  private static BufferedImage page(List<String> lines) {
    return Scans.page(lines, new Scans.Scanner(200, 0, 0));
  }

  private static Extraction.Text text(Extractor extractor, Path file) {
    var read = extractor.extract(file);
    return assertInstanceOf(Extraction.Text.class, read, read.toString());
  }

  private Path document(String name, String words, BufferedImage... pictures) throws Exception {
    var file = folder.resolve(name);
    return name.endsWith("odt")
        ? openDocument(file, words, pictures)
        : wordDocument(file, words, pictures);
  }

  private static Path wordDocument(Path file, String words, BufferedImage... pictures)
      throws IOException, InvalidFormatException {
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      // Stored in another order than shown.
      for (int i = pictures.length - 1; i >= 0; i--) {
        document.addPictureData(png(pictures[i]), PictureType.PNG);
      }
      document.createParagraph().createRun().setText(words);
      for (var picture : pictures) {
        document
            .createParagraph()
            .createRun()
            .addPicture(
                new ByteArrayInputStream(png(picture)),
                PictureType.PNG,
                "scan.png",
                Units.toEMU(450),
                Units.toEMU(640));
      }
      document.write(out);
    }
    return file;
  }

  private static Path openDocument(Path file, String words, BufferedImage... pictures)
      throws IOException {
    var frames = new StringBuilder();
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "mimetype", PicturePages.ODT.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < pictures.length; i++) {
        var name = "Pictures/" + (1000 - i) + ".png";
        put(zip, name, png(pictures[i]));
        frames.append(
            "<text:p><draw:frame><draw:image xlink:href=\"%s\"/></draw:frame></text:p>"
                .formatted(name));
      }
      var content =
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
            xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>\
          <text:p>%s</text:p>%s</office:text></office:body></office:document-content>
          """
              .formatted(words, frames);
      put(zip, "content.xml", content.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
