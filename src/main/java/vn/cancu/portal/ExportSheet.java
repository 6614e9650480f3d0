package vn.cancu.portal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A result as a workbook of one sheet: heading fixed, dates as dates, everything else as text,
 * which is why nothing in it is ever taken for a formula. Rows go to the disk as they come.
 */
final class ExportSheet {
  private static final int ROWS_IN_MEMORY = 100;
  private static final int LONGEST_CELL = 32_767;
  private static final int[] WIDTHS = {22, 16, 70, 40, 14, 24, 20, 40, 24, 30, 14, 60};

  private final CellStyle day;
  private final SXSSFSheet sheet;
  private int next;

  private ExportSheet(SXSSFWorkbook book) {
    sheet = book.createSheet(Words.VIETNAMESE.say("bang.ten"));
    day = book.createCellStyle();
    day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    var font = book.createFont();
    font.setBold(true);
    var bold = book.createCellStyle();
    bold.setFont(font);
    add(ExportRow.headings(), false);
    sheet.getRow(0).forEach(cell -> cell.setCellStyle(bold));
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    sheet.createFreezePane(0, 1);
  }

  /**
   * The bytes of the workbook; the file behind them goes when they are closed.
   *
   * @param allowed asked before each batch: whether this may go on
   */
  static InputStream of(ExportRows rows, BooleanSupplier allowed) throws IOException {
    var file = Files.createTempFile("cancu-export", ".xlsx");
    try (var book = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true);
        var out = Files.newOutputStream(file)) {
      var sheet = new ExportSheet(book);
      for (var batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
        batch.forEach(row -> sheet.add(row.cells(), true));
        if (!allowed.getAsBoolean()) {
          throw new IOException("a workbook took too long");
        }
      }
      sheet.sheet.setAutoFilter(new CellRangeAddress(0, sheet.next - 1, 0, WIDTHS.length - 1));
      book.write(out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
    return opened(file);
  }

  private static InputStream opened(Path file) throws IOException {
    return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
  }

  private void add(List<String> cells, boolean dated) {
    var row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      var text = cells.get(i);
      if (dated && i == ExportRow.DATE && text.length() == 10) {
        var cell = row.createCell(i);
        cell.setCellValue(LocalDate.parse(text));
        cell.setCellStyle(day);
      } else if (!text.isEmpty()) {
        row.createCell(i)
            .setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
      }
    }
  }
}
