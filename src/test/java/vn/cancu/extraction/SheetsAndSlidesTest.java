package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Annexes made in the old and the new form of Excel and PowerPoint, which read alike. */
final class SheetsAndSlidesTest {
  private static final Extractor EXTRACTOR = Extractors.open();

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesOutWhatASheetHides(boolean old) throws IOException {
    try (var book = workbook(old)) {
      var sheet = book.createSheet("Danh sách");
      row(sheet, 0, "TT", "Tên", "cột ẩn", "Ghi chú");
      row(sheet, 1, "1", "Cầu Bến Đá", "cột ẩn");
      row(sheet, 2, "2", "hàng ẩn").setZeroHeight(true);
      row(sheet, 3, "3", "Cầu Ông Lãnh");
      sheet.setColumnHidden(2, true);
      row(book.createSheet("Ẩn"), 0, "trang ẩn");
      book.setSheetVisibility(1, SheetVisibility.HIDDEN);
      row(book.createSheet("Rất ẩn"), 0, "trang rất ẩn");
      book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
      book.createSheet("Trống");
      row(book.createSheet("Phụ lục"), 0, "cuối");
      assertEquals(
          "Danh sách\nTT\tTên\t\tGhi chú\n1\tCầu Bến Đá\n3\tCầu Ông Lãnh\nPhụ lục\ncuối\n",
          text(save(book)));
      assertEquals("4", hidden(folder.resolve("a")));
    }
  }

  /** Words of merged cells stand in the first of them. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsMergedCellsOfWhichAnyPartIsShown(boolean old) throws IOException {
    try (var book = workbook(old)) {
      var sheet = book.createSheet("a");
      row(sheet, 0, "Phụ lục");
      row(sheet, 1, "cột ẩn", "một");
      row(sheet, 2, "ẩn cả").setZeroHeight(true);
      sheet.createRow(3).setZeroHeight(true);
      row(sheet, 4, "", "Sở Y tế", "hàng ẩn").setZeroHeight(true);
      row(sheet, 5, "", "", "hai");
      sheet.setColumnHidden(0, true);
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:H1"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B4"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("B5:B9"));
      var file = save(book);
      assertEquals("a\nPhụ lục\nmột\nSở Y tế\nhai\n", text(file));
      assertEquals("3", hidden(file));
    }
  }

  @Test
  void readsRowsThatAFilterHides() throws IOException {
    try (var book = new XSSFWorkbook()) {
      var sheet = book.createSheet("a");
      rowsWithAHiddenOneIn(sheet);
      row(sheet, 9, "ẩn").setZeroHeight(true);
      sheet.setAutoFilter(CellRangeAddress.valueOf("A1:A4"));
      assertEquals("a\nTên\nmột\nba\n", text(save(book)));
      sheet.getCTWorksheet().getAutoFilter().addNewFilterColumn().addNewFilters();
      var file = save(book);
      assertEquals("a\nTên\nmột\nhai\nba\n", text(file));
      assertEquals("1", hidden(file));
      sheet.getCTWorksheet().unsetAutoFilter();
      sheet.getCTWorksheet().addNewSheetPr().setFilterMode(true);
      assertEquals("a\nTên\nmột\nhai\nba\nẩn\n", text(save(book)));
    }
  }

  /** POI writes no mark of a filter: it stands for a setting that matters to nobody. */
  @Test
  void readsRowsThatAFilterOfAnOldSheetHides() throws IOException {
    try (var book = new HSSFWorkbook()) {
      rowsWithAHiddenOneIn(book.createSheet("a"));
      var file = save(book);
      assertEquals("a\nTên\nmột\nba\n", text(file));
      assertEquals("1", hidden(file));
      replace(file, "\f\0\u0002\0d\0", "\u009b\0\u0002\0d\0");
      assertEquals("a\nTên\nmột\nhai\nba\n", text(file));
      assertEquals("", hidden(file));
    }
  }

  private static void rowsWithAHiddenOneIn(Sheet sheet) {
    row(sheet, 0, "Tên");
    row(sheet, 1, "một");
    row(sheet, 2, "hai").setZeroHeight(true);
    row(sheet, 3, "ba");
  }

  /** The kind of a sheet stands behind the mark of its beginning and a version. */
  @Test
  void readsNoDataOfAChartThatIsASheet() throws IOException {
    try (var book = new HSSFWorkbook()) {
      row(book.createSheet("a"), 0, "một");
      var file = save(book);
      assertEquals("a\nmột\n", text(file));
      replace(file, "\t\b\u0010\0\0\u0006\u0010\0", "\t\b\u0010\0\0\u0006\u0020\0");
      assertEquals("", text(file));
    }
  }

  private static void replace(Path file, String old, String changed) throws IOException {
    var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    Files.write(file, bytes.replace(old, changed).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A pattern is Excel's own number of it, or the pattern itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          44197   | dd/mm/yyyy | 01/01/2021
          44228   | 14         | 01/02/2021
          44228.5 | 22         | 01/02/2021 12:00
          44197   | General    | 44197
          1234567 | #,##0      | 1,234,567
          12.5    | General    | 12.5
          3       | General    | 3
          0.125   | 0.0%       | 12.5%
          1099012345678 | General | 1099012345678
          """)
  void writesNumbersAsTheSheetShowsThem(double value, String pattern, String shown)
      throws IOException {
    for (var old : List.of(true, false)) {
      try (var book = workbook(old)) {
        var style = book.createCellStyle();
        style.setDataFormat(
            pattern.matches("\\d+")
                ? Short.parseShort(pattern)
                : book.createDataFormat().getFormat(pattern));
        var cell = book.createSheet("a").createRow(0).createCell(0);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        assertEquals("a\n" + shown + "\n", text(save(book)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsWhatAFormulaGaveAndNoCommentInTheMidstOfARow(boolean old) throws IOException {
    try (var book = workbook(old)) {
      var sheet = book.createSheet("a");
      var row = row(sheet, 0, "một", "hai");
      row.createCell(2).setCellFormula("\"b\"&\"a\"");
      row.createCell(3).setCellFormula("2+2");
      row.createCell(4).setCellFormula("1<2");
      row.createCell(5).setCellValue(false);
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      comment(book, sheet, row.getCell(0));
      sheet.getHeader().setCenter("đầu trang");
      assertEquals("a\nmột\thai\tba\t4\tTRUE\tFALSE\n", text(save(book)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsRowsAndColumnsInTheirOrder(boolean old) throws IOException {
    try (var book = workbook(old)) {
      var sheet = book.createSheet("a");
      row(sheet, 7, "sau");
      var row = sheet.createRow(2);
      row.createCell(200).setCellValue("xa");
      row.createCell(1).setCellValue("gần");
      assertEquals("a\n\tgần" + "\t".repeat(21) + "xa\nsau\n", text(save(book)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsFontsOfBeforeUnicodeInCells(boolean old) throws IOException {
    try (var book = workbook(old)) {
      var sheet = book.createSheet("a");
      // Excel has no font of the number 4: the one made last is its neighbour.
      for (var name : List.of("Arial", "Calibri", "Tahoma", ".VnTimeH")) {
        var font = book.createFont();
        font.setFontName(name);
        var style = book.createCellStyle();
        style.setFont(font);
        var cell = sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0);
        cell.setCellValue(name.equals(".VnTimeH") ? "uû ban nh©n d©n tØnh" : "Ủy ban");
        cell.setCellStyle(style);
      }
      assertEquals("a\nỦy ban\nỦy ban\nỦy ban\nUỶ BAN NHÂN DÂN TỈNH\n", text(save(book)));
    }
  }

  /**
   * Programs that write workbooks themselves leave out fonts, and name parts that are not there.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <cellXfs count='1'><xf numFmtId='0'/></cellXfs>
          <cellXfs count='1'><xf numFmtId='0' fontId='0'/></cellXfs>
          <fonts count='1'><font><name val='Arial'/></font></fonts><cellXfs count='1'><xf numFmtId='0' fontId='7'/></cellXfs>
          <fonts count='1'><font/></fonts><cellXfs count='1'><xf numFmtId='0' fontId='0'/></cellXfs>
          """)
  void readsAWorkbookOfTheBarestKind(String styles) throws IOException {
    var sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    var links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    var packages = "http://schemas.openxmlformats.org/package/2006/";
    var kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    var parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/b.xml' ContentType='%ssheet.main+xml'/><Override PartName='/s.xml' ContentType='%sworksheet+xml'/><Override PartName='/t.xml' ContentType='%sstyles+xml'/></Types>"
                .formatted(packages, kind, kind, kind),
            "_rels/.rels",
            "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/officeDocument' Target='b.xml'/></Relationships>"
                .formatted(packages, links),
            "_rels/b.xml.rels",
            "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/worksheet' Target='s.xml'/><Relationship Id='r2' Type='%s/styles' Target='t.xml'/></Relationships>"
                .formatted(packages, links, links),
            "_rels/s.xml.rels",
            "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='%s/drawing' Target='gone.xml'/></Relationships>"
                .formatted(packages, links),
            "b.xml",
            "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>"
                .formatted(sheets, links),
            "s.xml",
            "<worksheet xmlns='%s'><sheetData><row><c t='inlineStr' s='0'><is><t>một</t></is></c></row></sheetData></worksheet>"
                .formatted(sheets),
            "t.xml",
            "<styleSheet xmlns='%s'>%s</styleSheet>".formatted(sheets, styles));
    var file = folder.resolve("a.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var part : new TreeMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    assertEquals("a\nmột\n", text(file));
  }

  @Test
  void readsBoxesBehindTheCells() throws IOException {
    try (var book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("a");
      row(sheet, 0, "ô");
      var box =
          sheet
              .createDrawingPatriarch()
              .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 4, 4));
      box.setText("trong hộp");
      assertEquals("a\nô\ntrong hộp\n", text(save(book)));
    }
    try (var book = new HSSFWorkbook()) {
      var sheet = book.createSheet("a");
      row(sheet, 0, "ô");
      var drawing = sheet.createDrawingPatriarch();
      var box = drawing.createTextbox(drawing.createAnchor(0, 0, 0, 0, 1, 1, 4, 4));
      box.setString(book.getCreationHelper().createRichTextString("trong hộp"));
      assertEquals("a\nô\ntrong hộp\n", text(save(book)));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void readsSlidesInTheirOrderWithoutHiddenOnesAndNotes(boolean old) throws IOException {
    try (SlideShow<?, ?> show = old ? new HSLFSlideShow() : new XMLSlideShow()) {
      for (var name : List.of("một", "hai", "ba")) {
        var slide = show.createSlide();
        box(slide, name, 10);
        var table = slide.createTable(2, 2);
        table.setAnchor(new Rectangle(0, 100, 400, 100));
        for (int i = 0; i < 4; i++) {
          table.getCell(i / 2, i % 2).setText("ô " + i);
        }
        box(slide, "cuối " + name, 300);
        if (show instanceof XMLSlideShow newer) {
          newer.getNotesSlide(newer.getSlides().getLast()).getPlaceholder(1).setText("ghi chú");
        }
        slide.setHidden(name.equals("hai"));
      }
      if (show instanceof XMLSlideShow newer) {
        newer.setSlideOrder(newer.getSlides().getLast(), 0);
        newer.setSlideOrder(newer.getSlides().get(1), 2);
      }
      var table = "ô 0\tô 1\nô 2\tô 3\n";
      var first = "một\n" + table + "cuối một\n";
      var last = "ba\n" + table + "cuối ba\n";
      assertEquals(old ? first + "\n" + last : last + "\n" + first, text(save(show)));
      assertEquals("1", hidden(folder.resolve("a")));
    }
  }

  private static void box(Slide<?, ?> slide, String words, int top) {
    var box = slide.createTextBox();
    box.setAnchor(new Rectangle(0, top, 400, 80));
    box.setText(words);
  }

  private static Workbook workbook(boolean old) {
    return old ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private static Row row(Sheet sheet, int number, String... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
    return row;
  }

  private static void comment(Workbook book, Sheet sheet, Cell cell) {
    var help = book.getCreationHelper();
    var comment = sheet.createDrawingPatriarch().createCellComment(help.createClientAnchor());
    comment.setString(help.createRichTextString("lời bình"));
    cell.setCellComment(comment);
  }

  private Path save(Workbook book) throws IOException {
    var file = folder.resolve("a");
    try (var out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private Path save(SlideShow<?, ?> show) throws IOException {
    var file = folder.resolve("a");
    try (var out = Files.newOutputStream(file)) {
      show.write(out);
    }
    return file;
  }

  /** What the warning counts; "" without one. */
  private static String hidden(Path file) {
    return ((Extraction.Text) EXTRACTOR.extract(file))
        .warnings().stream()
            .filter(warning -> warning.code().equals("phan-an"))
            .map(warning -> String.valueOf(warning.detail()))
            .collect(Collectors.joining());
  }

  private static String text(Path file) {
    return assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file)).text();
  }
}
