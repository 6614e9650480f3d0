package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.hssf.record.UnknownRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.cancu.encoding.LegacyText;

/** Workbooks of Excel 97-2003, record after record, as {@link XlsxText} reads the newer ones. */
final class XlsText implements HSSFListener {
  /** FILTERMODE: rows of the sheet are hidden by a filter. */
  private static final short FILTER_MODE = 0x9b;

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

  private final SortedMap<Integer, SortedMap<Integer, Cell>> cells = new TreeMap<>();
  private SheetLayout layout = new SheetLayout();
  private boolean filtered;
  private boolean worksheet;
  private boolean hidden;
  private String name = "";
  private long held;
  private final List<String> boxes = new ArrayList<>();
  private boolean comment;
  private @Nullable FormulaRecord formula;

  /**
   * @param style its number, which names the font
   */
  private record Cell(String words, int style) {}

  private XlsText(TextAssembly text) {
    this.text = text;
    this.rows = new SheetRows(text);
  }

  /** Throws OldExcelFormatException for Excel 95 and before. */
  static String read(Path file, TextAssembly text) throws IOException {
    var reading = new XlsText(text);
    var request = new HSSFRequest();
    request.addListenerForAllRecords(reading.formats);
    // POI has no class for it, and so it is not among all.
    request.addListener(reading, FILTER_MODE);
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
          layout.hideColumns(
              columns.getFirstColumn(),
              Math.max(columns.getFirstColumn(), columns.getLastColumn()));
      case RowRecord row when row.getZeroHeight() -> layout.hideRow(row.getRowNumber());
      case MergeCellsRecord merged -> {
        for (int i = 0; i < merged.getNumAreas(); i++) {
          layout.merge(merged.getAreaAt(i));
        }
      }
      case UnknownRecord mode when mode.getSid() == FILTER_MODE -> filtered = true;
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
    // Deeper lies the data of a chart, as on a sheet that is one.
    if (depth == 1 && worksheet && value != null && !value.isBlank()) {
      held += hidden ? 0 : value.length();
      if (held > text.room()) {
        throw new TextAssembly.TooLong();
      }
      var shown = hidden ? "" : value.strip();
      cells
          .computeIfAbsent(hidden ? 0 : cell.getRow(), row -> new TreeMap<>())
          .put(hidden ? 0 : (int) cell.getColumn(), new Cell(shown, cell.getXFIndex()));
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
      var ordered = BoundSheetRecord.orderByBofPosition(sheets);
      var named = sheet < ordered.length ? ordered[sheet] : null;
      name = named == null ? "" : named.getSheetname();
      hidden = named != null && (named.isHidden() || named.isVeryHidden());
      worksheet = begin.getType() == BOFRecord.TYPE_WORKSHEET;
      cells.clear();
      layout = new SheetLayout();
      filtered = false;
      held = 0;
      boxes.clear();
      comment = false;
      formula = null;
    }
  }

  private void end() {
    if (depth > 0 && --depth == 0) {
      if (!hidden) {
        write();
      } else if (!cells.isEmpty() || !boxes.isEmpty()) {
        text.leaveOut(1);
      }
    }
  }

  private void write() {
    if (filtered) {
      // Which rows it concerns is said elsewhere.
      layout.filterAll();
    }
    rows.start(name);
    cells.forEach((number, row) -> {
      var shown = new TreeMap<Integer, String>();
      row.forEach((column, cell) -> {
        if (layout.shows(number, column)) {
          shown.put(column, TextAssembly.marked(cell.words, mark(cell.style)));
        }
      });
      rows.row(shown);
    });
    text.leaveOut(layout.leftOut());
    for (var words : boxes) {
      rows.writeName();
      text.text(words);
      text.endLine();
    }
  }
}
