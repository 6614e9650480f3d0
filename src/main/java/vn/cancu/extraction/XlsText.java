package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.cancu.encoding.LegacyText;

/** Workbooks of Excel 97-2003, record after record, as {@link XlsxText} reads the newer ones. */
final class XlsText implements HSSFListener {
  private final TextAssembly text;
  private final SheetRows rows;
  private final FormatTrackingHSSFListener formats =
      new FormatTrackingHSSFListener(this, Locale.ROOT);
  private final List<String> fonts = new ArrayList<>();
  private final List<Integer> fontsOfStyles = new ArrayList<>();
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private CellFormat format = new CellFormat(false);
  private @Nullable SSTRecord strings;
  private int depth;
  private int sheet = -1;

  private final SortedMap<Integer, SortedMap<Integer, String>> cells = new TreeMap<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final List<String> boxes = new ArrayList<>();
  private boolean comment;
  private @Nullable FormulaRecord formula;

  private XlsText(TextAssembly text) {
    this.text = text;
    this.rows = new SheetRows(text);
  }

  /** Throws OldExcelFormatException for Excel 95 and before. */
  static String read(Path file, TextAssembly text) throws IOException {
    var reading = new XlsText(text);
    var request = new HSSFRequest();
    request.addListenerForAllRecords(reading.formats);
    try (var files = new POIFSFileSystem(file.toFile(), true)) {
      new HSSFEventFactory().processWorkbookEvents(request, files);
    }
    return text.finish();
  }

  @Override
  public void processRecord(Record entry) {
    switch (entry) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord end -> end();
      case DateWindow1904Record days -> format = new CellFormat(days.getWindowing() == 1);
      case FontRecord font -> fonts.add(font.getFontName());
      case ExtendedFormatRecord style -> fontsOfStyles.add((int) style.getFontIndex());
      case BoundSheetRecord named -> sheets.add(named);
      case SSTRecord table -> strings = table;
      case ColumnInfoRecord columns when columns.getHidden() ->
          hiddenColumns.set(
              columns.getFirstColumn(),
              Math.max(columns.getFirstColumn(), columns.getLastColumn()) + 1);
      case RowRecord row when row.getZeroHeight() -> hiddenRows.set(row.getRowNumber());
      case ObjRecord drawn -> comment = isComment(drawn);
      case TextObjectRecord box when !comment && depth == 1 -> {
        var words = box.getStr().getString();
        if (!words.isBlank()) {
          boxes.add(words);
        }
      }
      default -> value(entry);
    }
  }

  private void value(Record entry) {
    switch (entry) {
      case LabelSSTRecord label when strings != null ->
          put(label, strings.getString(label.getSSTIndex()).getString());
      case LabelRecord label -> put(label, label.getValue());
      case NumberRecord number -> put(number, shown(number, number.getValue()));
      case BoolErrRecord sign ->
          put(sign, sign.isBoolean() ? shown(sign.getBooleanValue()) : error(sign.getErrorValue()));
      case FormulaRecord result -> result(result);
      case StringRecord result when formula != null -> {
        put(formula, result.getString());
        formula = null;
      }
      default -> {}
    }
  }

  private void result(FormulaRecord result) {
    switch (result.getCachedResultTypeEnum()) {
      case STRING -> formula = result;
      case BOOLEAN -> put(result, shown(result.getCachedBooleanValue()));
      case ERROR -> put(result, error(result.getCachedErrorValue()));
      case NUMERIC -> put(result, shown(result, result.getValue()));
      default -> {}
    }
  }

  private static String shown(boolean value) {
    return value ? "TRUE" : "FALSE";
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
  }

  private String shown(CellValueRecordInterface cell, double value) {
    var pattern = formats.getFormatString(cell);
    return format.formatRawCellContents(
        value, formats.getFormatIndex(cell), pattern == null ? "General" : pattern);
  }

  private static boolean isComment(ObjRecord drawn) {
    return drawn.getSubRecords().stream()
        .anyMatch(part ->
            part instanceof CommonObjectDataSubRecord common
                && common.getObjectType() == CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT);
  }

  private void put(CellValueRecordInterface cell, @Nullable String value) {
    // Deeper lies the data of a chart.
    if (depth == 1 && value != null && !value.isBlank()) {
      cells
          .computeIfAbsent(cell.getRow(), row -> new TreeMap<>())
          .put((int) cell.getColumn(), TextAssembly.marked(value.strip(), mark(cell.getXFIndex())));
    }
  }

  private String mark(int style) {
    if (style >= fontsOfStyles.size()) {
      return "";
    }
    // There is no font 4: Excel counts from 5 behind 3.
    int font = fontsOfStyles.get(style);
    int index = font > 4 ? font - 1 : font;
    return index >= 0 && index < fonts.size() ? LegacyText.mark(fonts.get(index)) : "";
  }

  private void begin(BOFRecord begin) {
    if (begin.getType() == BOFRecord.TYPE_WORKBOOK) {
      depth = 0;
    } else if (++depth == 1) {
      sheet++;
      cells.clear();
      hiddenRows.clear();
      hiddenColumns.clear();
      boxes.clear();
      comment = false;
      formula = null;
    }
  }

  private void end() {
    if (depth > 0 && --depth == 0) {
      var ordered = BoundSheetRecord.orderByBofPosition(sheets);
      if (sheet >= ordered.length) {
        write("");
      } else if (!ordered[sheet].isHidden() && !ordered[sheet].isVeryHidden()) {
        write(ordered[sheet].getSheetname());
      }
    }
  }

  private void write(String name) {
    rows.start(name);
    cells.forEach((number, row) -> {
      if (!hiddenRows.get(number)) {
        row.keySet().removeIf(hiddenColumns::get);
        rows.row(row);
      }
    });
    for (var words : boxes) {
      rows.writeName();
      text.text(words);
      text.endLine();
    }
  }
}
