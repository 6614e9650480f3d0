package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header of the first page is text where the letterhead stands there, and only there. */
final class LetterheadTest {
  private static final Extractor EXTRACTOR = Extractors.open();

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  /** First header, header of the other pages, body; - for none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          UBND TỈNH AN BÌNH | Công văn số 2 | Kính gửi: A | UBND TỈNH AN BÌNH/Kính gửi: A
          -                 | SỞ Y TẾ       | Kính gửi: A | SỞ Y TẾ/Kính gửi: A
          -                 | Trang 1 / 3   | Kính gửi: A | Kính gửi: A
          ''                | SỞ Y TẾ       | Kính gửi: A | Kính gửi: A
          -                 | -             | Kính gửi: A | Kính gửi: A
          UBND TỈNH AN BÌNH | SỞ Y TẾ       | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          UBND TỈNH AN BÌNH | SỞ Y TẾ       | TỈNH ỦY A  ĐẢNG CỘNG SẢN VIỆT NAM | TỈNH ỦY A  ĐẢNG CỘNG SẢN VIỆT NAM
          -                 | SỞ Y TẾ       | theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | SỞ Y TẾ/theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
          """)
  void readsTheHeaderOfTheFirstPage(
      @Nullable String first, @Nullable String other, String body, String shown)
      throws IOException {
    try (var document = new XWPFDocument()) {
      if (other != null) {
        document
            .createHeader(HeaderFooterType.DEFAULT)
            .createParagraph()
            .createRun()
            .setText(other);
      }
      if (first != null) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph().createRun().setText(first);
      }
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("chân");
      document.createParagraph().createRun().setText(body);
      assertEquals(shown.replace('/', '\n') + "\n", text(save(document)));
    }
  }

  @Test
  void readsTheColumnsOfALetterheadOneAfterTheOther() throws IOException {
    try (var document = new XWPFDocument()) {
      var header = document.createHeader(HeaderFooterType.DEFAULT);
      var table = header.createTable(1, 2);
      table.getRow(0).getCell(0).setText("SỞ Y TẾ");
      table.getRow(0).getCell(0).addParagraph().createRun().setText("Số: 5/SYT-VP");
      table.getRow(0).getCell(1).setText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      legacy(header);
      pageNumber(header);
      document.createParagraph().createRun().setText("Kính gửi: A");
      assertEquals(
          "SỞ Y TẾ\nSố: 5/SYT-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
              + "Uỷ ban nhân dân tỉnh\nKính gửi: A\n",
          text(save(document)));
    }
  }

  private static void legacy(XWPFHeader header) {
    var run = header.createParagraph().createRun();
    run.setFontFamily(".VnTime");
    run.setText("Uû ban nh©n d©n tØnh");
    var unseen = header.createParagraph().createRun();
    unseen.setText("chữ ẩn");
    unseen.setVanish(true);
  }

  private static void pageNumber(XWPFHeader header) {
    var field = header.createParagraph().getCTP().addNewFldSimple();
    field.setInstr(" PAGE ");
    field.addNewR().addNewT().setStringValue("12345");
  }

  /** The sample has a running title, which takes the place of a letterhead here. */
  @Test
  void readsTheHeaderOfAnOldWordFile() throws IOException {
    var sample = Path.of("src/test/resources/extraction/cong-van.doc");
    var bytes = new String(Files.readAllBytes(sample), StandardCharsets.ISO_8859_1);
    var changed = bytes.replace(wide("CỘNG HÒA"), wide("CONG TY "));
    var file = folder.resolve("a.doc");
    Files.write(file, changed.getBytes(StandardCharsets.ISO_8859_1));
    var text = text(file);
    assertTrue(text.startsWith("DAU TRANG LAP LAI\nUBND TỈNH AN BÌNH\n"), text);
    assertEquals(text.indexOf("DAU TRANG LAP LAI"), text.lastIndexOf("DAU TRANG LAP LAI"));
  }

  /** As Word writes letters beyond Latin-1, and as a text where each byte is a sign. */
  private static String wide(String words) {
    return new String(words.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private Path save(XWPFDocument document) throws IOException {
    var file = folder.resolve("a.docx");
    try (var out = Files.newOutputStream(file)) {
      document.write(out);
    }
    return file;
  }

  private static String text(Path file) {
    return assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file)).text();
  }
}
