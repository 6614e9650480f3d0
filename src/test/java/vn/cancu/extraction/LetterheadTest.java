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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The header of the first page is text where the letterhead stands there, and only there. */
final class LetterheadTest {
  private static final Extractor EXTRACTOR = Extractors.open();

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  /**
   * First header, header of the other pages, body; - for none, \ for a stroke, / for a new line.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          SỞ Y TẾ  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | SỞ A | Kính gửi: A | SỞ Y TẾ  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM/Kính gửi: A
          -  | CỘNG HOÀ XHCN VIỆT NAM       | Kính gửi: A | CỘNG HOÀ XHCN VIỆT NAM/Kính gửi: A
          -  | TỈNH ỦY A  ĐẢNG CỘNG SẢN VIỆT NAM | Kính gửi: A | TỈNH ỦY A  ĐẢNG CỘNG SẢN VIỆT NAM/Kính gửi: A
          -  | UBND TỈNH A  Số: 5\\UBND-VP   | Kính gửi: A | UBND TỈNH A  Số: 5\\UBND-VP/Kính gửi: A
          -  | UBND TỈNH A  Số:    \\2026\\QĐ | Điều 1. | UBND TỈNH A  Số:    \\2026\\QĐ/Điều 1.
          -  | UBND TỈNH A  Số: 5\\UBND-VP   | UBND TỈNH A  Số: 5\\UBND-VP | UBND TỈNH A  Số: 5\\UBND-VP
          -  | UBND tỉnh A  Số: 5\\UBND-VP   | Kính gửi: A | Kính gửi: A
          -  | UBND TỈNH A                  | Kính gửi: A | Kính gửi: A
          -  | CÔNG BÁO  Số: 355\\Ngày 1     | Phụ lục     | Phụ lục
          -  | CÔNG BÁO\\Số 355 + 356        | Phụ lục     | Phụ lục
          -  | Dự thảo lần 2  CỘNG HÒA XHCN VIỆT NAM | Điều 1. | DỰ THẢO LẦN 2/Điều 1.
          -  | (Kèm theo Quyết định số 5\\QĐ-UBND) | Phụ lục | Phụ lục
          -  | Trang 1 \\ 3                  | Kính gửi: A | Kính gửi: A
          '' | CỘNG HÒA XHCN VIỆT NAM       | Kính gửi: A | Kính gửi: A
          -  | -                            | Kính gửi: A | Kính gửi: A
          -  | TỐI MẬT                      | CỘNG HÒA XHCN VIỆT NAM | TỐI MẬT/CỘNG HÒA XHCN VIỆT NAM
          MẬT | Trang 2                     | Kính gửi: A | MẬT/Kính gửi: A
          -  | (MẬT)  Bản số 3              | Kính gửi: A | MẬT/Kính gửi: A
          -  | BẢO MẬT                      | Kính gửi: A | Kính gửi: A
          -  | Quy chế bảo vệ bí mật        | Kính gửi: A | Kính gửi: A
          -  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | CỘNG HÒA XHCN VIỆT NAM | CỘNG HÒA XHCN VIỆT NAM
          -  | SỞ A  Số: 5\\SA               | TỈNH ỦY A  ĐẢNG CỘNG SẢN VIỆT NAM | TỈNH ỦY A  ĐẢNG CỘNG SẢN VIỆT NAM
          -  | CỘNG HÒA XHCN VIỆT NAM | theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | CỘNG HÒA XHCN VIỆT NAM/theo Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
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
            .setText(other.replace('\\', '/'));
      }
      if (first != null) {
        document
            .createHeader(HeaderFooterType.FIRST)
            .createParagraph()
            .createRun()
            .setText(first.replace('\\', '/'));
      }
      document.createFooter(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("chân");
      document.createParagraph().createRun().setText(body.replace('\\', '/'));
      assertEquals(shown.replace('/', '\n').replace('\\', '/') + "\n", text(save(document)));
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
    var run = header.createParagraph().createRun().getCTR();
    run.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    run.addNewInstrText().setStringValue(" PAGE ");
    run.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    run.addNewT().setStringValue("67890");
    run.addNewFldChar().setFldCharType(STFldCharType.END);
  }

  /** The sample has a running title; that is written over here, and what makes a letterhead. */
  @ParameterizedTest
  @CsvSource({"SỞ Y TẾ  Số: 5/VP, true", "DAU TRANG LAP LAI, false"})
  void readsTheHeaderOfAnOldWordFile(String header, boolean read) throws IOException {
    var text = text(oldWordFile("CONG TY ", header));
    assertTrue(text.startsWith((read ? header + "\n" : "") + "UBND TỈNH AN BÌNH\n"), text);
    assertEquals(text.indexOf(header), text.lastIndexOf(header));
  }

  @Test
  void readsAMarkOfSecrecyInTheMarginOfAnOldWordFile() throws IOException {
    var text = text(oldWordFile("CỘNG HÒA", "TUYỆT MẬT  BẢN 01"));
    assertTrue(text.startsWith("TUYỆT MẬT\nUBND TỈNH AN BÌNH\n"), text);
  }

  /** The sample's comment, as long as the words that take its place, is told to be a box. */
  @ParameterizedTest
  @CsvSource({"'TỐI MẬT ', true", "BẢO MẬT1, false"})
  void readsAMarkOfSecrecyInABoxOfAnOldWordFile(String words, boolean mark) throws IOException {
    var file = oldWordFile("CỘNG HÒA", "DAU TRANG LAP LAI");
    var text = Files.readString(file, StandardCharsets.ISO_8859_1);
    var bytes = text.replace(wide("LOI BINH"), wide(words)).getBytes(StandardCharsets.ISO_8859_1);
    int lengths = text.indexOf("\u00ec\u00a5");
    bytes[lengths + 0x64] = bytes[lengths + 0x5c];
    bytes[lengths + 0x5c] = 0;
    var read = text(Files.write(file, bytes));
    assertTrue(read.contains(words.strip()), read);
    assertEquals(mark, read.startsWith("TỐI MẬT\nUBND TỈNH AN BÌNH\n"), read);
  }

  /** Names and header are as long as what they take the place of. */
  private Path oldWordFile(String country, String header) throws IOException {
    var sample = Path.of("src/test/resources/extraction/cong-van.doc");
    var bytes = new String(Files.readAllBytes(sample), StandardCharsets.ISO_8859_1);
    var changed =
        bytes
            .replace(wide("CỘNG HÒA"), wide(country))
            .replace(wide("Số: 45"), wide("Số  45"))
            .replace(wide("DAU TRANG LAP LAI"), wide(header));
    var file = folder.resolve("a.doc");
    return Files.write(file, changed.getBytes(StandardCharsets.ISO_8859_1));
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
