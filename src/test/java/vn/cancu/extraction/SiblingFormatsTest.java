package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates, shows and files with macros read as their siblings and stay what they are. */
final class SiblingFormatsTest {
  private static final Extractor EXTRACTOR = Extractors.open();
  private static final String OPEN = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  /** The sibling, the type of its main part, what that is called here; open: for what all share. */
  @ParameterizedTest
  @CsvSource({
    "docx, open:wordprocessingml.template, open:wordprocessingml.template",
    "docx, application/vnd.ms-word.document.macroEnabled, application/vnd.ms-word.document.macroenabled.12",
    "docx, application/vnd.ms-word.template.macroEnabledTemplate, application/vnd.ms-word.template.macroenabled.12",
    "xlsx, open:spreadsheetml.template, open:spreadsheetml.template",
    "xlsx, application/vnd.ms-excel.sheet.macroEnabled, application/vnd.ms-excel.sheet.macroenabled.12",
    "xlsx, application/vnd.ms-excel.template.macroEnabled, application/vnd.ms-excel.template.macroenabled.12",
    "pptx, open:presentationml.slideshow, open:presentationml.slideshow",
    "pptx, open:presentationml.template, open:presentationml.template",
    "pptx, application/vnd.ms-powerpoint.presentation.macroEnabled, application/vnd.ms-powerpoint.presentation.macroenabled.12",
    "pptx, application/vnd.ms-powerpoint.slideshow.macroEnabled, application/vnd.ms-powerpoint.slideshow.macroenabled.12",
    "pptx, application/vnd.ms-powerpoint.template.macroEnabled, application/vnd.ms-powerpoint.template.macroenabled.12"
  })
  void readsSiblings(String sibling, String main, String type) throws IOException {
    var bytes =
        switch (sibling) {
          case "docx" -> document();
          case "xlsx" -> workbook();
          default -> slides();
        };
    var file = folder.resolve("a." + sibling);
    Files.write(file, retyped(bytes, main.replace("open:", OPEN) + ".main+xml"));
    var text = assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file));
    assertEquals(type.replace("open:", OPEN), text.mediaType());
    assertEquals("Nội dung", text.text().strip().replaceFirst("^trang\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"text", "spreadsheet", "presentation"})
  void readsTemplatesOfOpenDocument(String kind) throws IOException {
    var type = "application/vnd.oasis.opendocument.%s-template".formatted(kind);
    var content =
        "<office:document-content xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'><office:body><office:%2$s><text:p>Nội dung</text:p></office:%2$s></office:body></office:document-content>"
            .formatted(ODF, kind);
    var file = folder.resolve("a.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(zip, "mimetype", type.getBytes(StandardCharsets.US_ASCII));
      put(zip, "content.xml", content.getBytes(StandardCharsets.UTF_8));
    }
    var text = assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file));
    assertEquals(type, text.mediaType());
    assertEquals("Nội dung", text.text().strip());
  }

  private static byte[] document() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Nội dung");
      document.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new XSSFWorkbook()) {
      book.createSheet("trang").createRow(0).createCell(0).setCellValue("Nội dung");
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] slides() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var show = new XMLSlideShow()) {
      show.createSlide().createTextBox().setText("Nội dung");
      show.write(bytes);
    }
    return bytes.toByteArray();
  }

  /** The same package with a main part of another type, and macros that nobody could run. */
  private static byte[] retyped(byte[] bytes, String type) throws IOException {
    var changed = new ByteArrayOutputStream();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        var out = new ZipOutputStream(changed)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        var part = zip.readAllBytes();
        if (entry.getName().equals("[Content_Types].xml")) {
          var types = new String(part, StandardCharsets.UTF_8);
          part =
              types
                  .replaceFirst("application/[\\w.-]+\\.main\\+xml", type)
                  .replaceFirst(
                      "<Default ",
                      "<Default ContentType=\"application/vnd.ms-office.vbaProject\" Extension=\"bin\"/><Default ")
                  .getBytes(StandardCharsets.UTF_8);
        }
        put(out, entry.getName(), part);
      }
      put(out, "vbaProject.bin", new byte[] {1, 2, 3});
    }
    return changed.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }
}
