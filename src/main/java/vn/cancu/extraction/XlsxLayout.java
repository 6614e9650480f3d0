package vn.cancu.extraction;

import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The first reading of a sheet (XLSX), or of a table on it: what merges and filters its rows is
 * named behind them.
 */
final class XlsxLayout extends DefaultHandler {
  /** What a filter lets through; without one there is only its button. */
  private static final Set<String> FILTERS =
      Set.of("filters", "customFilters", "top10", "dynamicFilter", "colorFilter", "iconFilter");

  private final SheetLayout layout;
  private @Nullable CellRangeAddress filtered;
  private boolean filter;
  private boolean ofAView;
  private int row;

  XlsxLayout(SheetLayout layout) {
    this.layout = layout;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (ofAView) {
      return;
    }
    switch (name) {
      case "sheetPr" -> filter = XlsxText.is(attributes, "filterMode");
      case "col" -> {
        if (XlsxText.is(attributes, "hidden")) {
          layout.hideColumns(number(attributes, "min") - 1, number(attributes, "max") - 1);
        }
      }
      case "row" -> row(attributes);
      case "autoFilter" -> filtered = range(attributes);
      case "mergeCell" -> {
        var range = range(attributes);
        if (range != null) {
          layout.merge(range);
        }
      }
      case "customSheetViews" -> ofAView = true;
      default -> {
        if (filtered != null && FILTERS.contains(name)) {
          layout.filter(filtered);
          filter = false;
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    ofAView &= !name.equals("customSheetViews");
  }

  @Override
  public void endDocument() {
    if (filter) {
      layout.filterAll();
    }
  }

  private void row(Attributes attributes) {
    if (attributes.getValue("r") != null) {
      row = number(attributes, "r") - 1;
    }
    if (XlsxText.is(attributes, "hidden")) {
      layout.hideRow(row);
    }
    row++;
  }

  private static int number(Attributes attributes, String name) {
    return Integer.parseInt(attributes.getValue(name));
  }

  private static @Nullable CellRangeAddress range(Attributes attributes) {
    var range = attributes.getValue("ref");
    try {
      return range == null ? null : CellRangeAddress.valueOf(range);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
