package vn.cancu.extraction;

import java.util.Locale;
import org.apache.tika.parser.microsoft.TikaExcelDataFormatter;

/**
 * Numbers of cells by the patterns of their sheet, with the comma and the point of an English
 * Excel. What Excel shows by the country of its reader, the short date, is written as here, day
 * first: "1/2/21" would be read as another day.
 */
final class CellFormat extends TikaExcelDataFormatter {
  private static final int SHORT_DATE = 14;
  private static final int SHORT_DATE_AND_TIME = 22;

  private final boolean since1904;

  /**
   * @param since1904 whether the workbook counts days from 1904, as Excel on a Macintosh did
   */
  CellFormat(boolean since1904) {
    super(Locale.ROOT);
    this.since1904 = since1904;
  }

  @Override
  public String formatRawCellContents(double value, int index, String format) {
    return formatRawCellContents(value, index, format, since1904);
  }

  @Override
  public String formatRawCellContents(double value, int index, String format, boolean from1904) {
    var local =
        switch (index) {
          case SHORT_DATE -> "dd/mm/yyyy";
          case SHORT_DATE_AND_TIME -> "dd/mm/yyyy hh:mm";
          default -> format;
        };
    return super.formatRawCellContents(value, index, local, from1904 || since1904);
  }
}
