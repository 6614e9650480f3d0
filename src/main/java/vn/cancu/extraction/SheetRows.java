package vn.cancu.extraction;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a workbook's sheets, the name of a sheet above the first of its rows. */
final class SheetRows {
  /** A cell far to the right of its neighbour would cost more blanks than the sheet has letters. */
  private static final int MOST_EMPTY = 20;

  private final TextAssembly text;
  private @Nullable String name;

  SheetRows(TextAssembly text) {
    this.text = text;
  }

  void start(String sheet) {
    name = sheet;
  }

  /**
   * @param cells what is shown, by column
   */
  void row(SortedMap<Integer, String> cells) {
    if (cells.isEmpty()) {
      return;
    }
    writeName();
    text.startRow();
    int next = 0;
    for (var cell : cells.entrySet()) {
      for (int i = Math.max(next, cell.getKey() - MOST_EMPTY); i < cell.getKey(); i++) {
        text.startCell();
        text.endCell();
      }
      text.startCell();
      text.text(cell.getValue());
      text.endCell();
      next = cell.getKey() + 1;
    }
    text.endRow();
  }

  /** Before what stands over the cells: in a box, in a drawing. */
  void writeName() {
    if (name != null) {
      text.endLine();
      text.text(name);
      text.endLine();
      name = null;
    }
  }
}
