package vn.cancu.extraction;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Which cells of a sheet are text: those of hidden rows and columns are not, but for merged cells,
 * whose words stand in the first of them and are shown with any part. Rows that a filter hides are
 * text: the next reader takes the filter off.
 */
final class SheetLayout {
  private static final int ROWS = 1 << 20;
  private static final int COLUMNS = 1 << 14;
  private static final int MOST_MERGED = 1 << 16;

  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet lostRows = new BitSet();
  private final BitSet lostColumns = new BitSet();
  private final Map<Long, CellRangeAddress> merged = new HashMap<>();

  void hideRow(int row) {
    if (row >= 0 && row < ROWS) {
      hiddenRows.set(row);
    }
  }

  /**
   * @param last counted in
   */
  void hideColumns(int first, int last) {
    int from = Math.clamp(first, 0, COLUMNS);
    hiddenColumns.set(from, Math.clamp(last + 1L, from, COLUMNS));
  }

  void merge(CellRangeAddress range) {
    if (range.getFirstRow() >= 0 && range.getFirstColumn() >= 0 && merged.size() < MOST_MERGED) {
      merged.put(place(range.getFirstRow(), range.getFirstColumn()), range);
    }
  }

  /** The rows of a range, without its heads, are hidden by a filter only. */
  void filter(CellRangeAddress range) {
    int first = Math.max(0, range.getFirstRow() + 1);
    hiddenRows.clear(first, Math.max(first, range.getLastRow() + 1));
  }

  /** A filter whose range is not known. */
  void filterAll() {
    hiddenRows.clear();
  }

  /** Of a cell with words; counts them as left out where they are not shown. */
  boolean shows(int row, int column) {
    boolean hiddenRow = row >= 0 && hiddenRows.get(row);
    boolean hiddenColumn = column >= 0 && hiddenColumns.get(column);
    if (!hiddenRow && !hiddenColumn) {
      return true;
    }
    var range = merged.get(place(row, column));
    if (range != null
        && hiddenRows.nextClearBit(range.getFirstRow()) <= range.getLastRow()
        && hiddenColumns.nextClearBit(range.getFirstColumn()) <= range.getLastColumn()) {
      return true;
    }
    if (hiddenRow) {
      lostRows.set(row);
    } else {
      lostColumns.set(column);
    }
    return false;
  }

  /** Rows and columns with words that were not shown. */
  int leftOut() {
    return lostRows.cardinality() + lostColumns.cardinality();
  }

  private static long place(int row, int column) {
    return (long) row << Integer.SIZE | column;
  }
}
