package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import vn.cancu.encoding.LegacyText;

/**
 * Workbooks (XLSX) cell after cell through POI's events: Tika reads the hidden sheets, rows and
 * columns too, and comments in the midst of their row.
 */
final class XlsxText {
  private final TextAssembly text;
  private final SheetRows rows;
  private final SharedStrings strings;
  private final StylesTable styles;
  private final CellFormat format;
  private final Map<Integer, String> marks = new HashMap<>();

  private XlsxText(
      TextAssembly text, SharedStrings strings, StylesTable styles, CellFormat format) {
    this.text = text;
    this.rows = new SheetRows(text);
    this.strings = strings;
    this.styles = styles;
    this.format = format;
  }

  static String read(Path file, TextAssembly text)
      throws IOException, SAXException, TikaException, OpenXML4JException {
    try (var files = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      var part = OfficeParts.main(files);
      var workbook = new Workbook();
      OfficeParts.parse(part, workbook);
      var styles = OfficeParts.related(part, XSSFRelation.STYLES.getRelation());
      var reading =
          new XlsxText(
              text,
              new ReadOnlySharedStringsTable(files, false),
              styles.isEmpty() ? new StylesTable() : new StylesTable(styles.getFirst()),
              new CellFormat(workbook.since1904));
      text.leaveOut(workbook.hidden);
      for (var sheet : workbook.shown.entrySet()) {
        var cells = OfficeParts.linked(part, sheet.getKey());
        if (cells != null) {
          reading.sheet(sheet.getValue(), cells);
        }
      }
      return text.finish();
    }
  }

  static boolean is(Attributes attributes, String name) {
    return Set.of("1", "true").contains(String.valueOf(attributes.getValue(name)));
  }

  private void sheet(String name, PackagePart part)
      throws IOException, SAXException, TikaException, OpenXML4JException {
    rows.start(name);
    var layout = new SheetLayout();
    OfficeParts.parse(part, new XlsxLayout(layout));
    for (var table : OfficeParts.related(part, XSSFRelation.TABLE.getRelation())) {
      OfficeParts.parse(table, new XlsxLayout(layout));
    }
    OfficeParts.parse(part, new Sheet(layout));
    text.leaveOut(layout.leftOut());
    for (var drawing : OfficeParts.related(part, XSSFRelation.DRAWINGS.getRelation())) {
      OfficeParts.parse(drawing, new DrawingText(text, rows::writeName));
    }
    text.endLine();
  }

  /** The sheets that are shown, in their order: relation and name. */
  private static final class Workbook extends DefaultHandler {
    private final Map<String, String> shown = new LinkedHashMap<>();
    private boolean since1904;
    private int hidden;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      if (name.equals("workbookPr")) {
        since1904 = is(attributes, "date1904");
      } else if (name.equals("sheet") && isHidden(attributes)) {
        hidden++;
      } else if (name.equals("sheet")) {
        shown.put(
            String.valueOf(attributes.getValue(OfficeParts.LINKS, "id")),
            String.valueOf(attributes.getValue("name")));
      }
    }

    private static boolean isHidden(Attributes attributes) {
      return String.valueOf(attributes.getValue("state"))
          .toLowerCase(Locale.ROOT)
          .endsWith("hidden");
    }
  }

  /** The second reading, which knows what is shown. */
  private final class Sheet extends DefaultHandler
      implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final XSSFSheetXMLHandler cells =
        new XSSFSheetXMLHandler(styles, strings, this, format, false);
    private final SheetLayout layout;
    private final SortedMap<Integer, String> row = new TreeMap<>();
    private String mark = "";
    private int number;
    private int column;
    private long held;

    Sheet(SheetLayout layout) {
      this.layout = layout;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes)
        throws SAXException {
      if (name.equals("c")) {
        mark = mark(attributes.getValue("s"));
      }
      cells.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      cells.endElement(uri, name, qualified);
    }

    @Override
    public void characters(char[] buffer, int start, int length) throws SAXException {
      cells.characters(buffer, start, length);
    }

    @Override
    public void startRow(int index) {
      row.clear();
      number = index;
      column = -1;
      held = 0;
    }

    @Override
    public void cell(
        @Nullable String place, @Nullable String value, @Nullable XSSFComment comment) {
      column = place == null ? column + 1 : new CellReference(place).getCol();
      if (value != null && !value.isBlank() && layout.shows(number, column)) {
        held += value.length();
        if (held > text.room()) {
          throw new TextAssembly.TooLong();
        }
        row.put(column, TextAssembly.marked(value.strip(), mark));
      }
    }

    @Override
    public void endRow(int index) {
      rows.row(row);
    }
  }

  private String mark(@Nullable String style) {
    if (style == null) {
      return "";
    }
    return marks.computeIfAbsent(
        Integer.parseInt(style),
        index -> {
          // Programs that write workbooks themselves leave out what Excel always writes.
          var form =
              index < 0 || index >= styles.getNumCellStyles() ? null : styles.getCellXfAt(index);
          var fonts = styles.getFonts();
          return form != null && form.isSetFontId() && form.getFontId() < fonts.size()
              ? LegacyText.mark(fonts.get((int) form.getFontId()).getFontName())
              : "";
        });
  }
}
