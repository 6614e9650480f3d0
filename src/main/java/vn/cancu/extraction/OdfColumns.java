package vn.cancu.extraction;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** Which columns of the tables of an OpenDocument file are hidden; the innermost table is asked. */
final class OdfColumns {
  private static final int MOST = 1 << 14;

  private static final class Table {
    private final BitSet hidden = new BitSet();
    private final BitSet lost = new BitSet();
    private int columns;
    private int cell;
  }

  private final Deque<Table> open = new ArrayDeque<>();
  private int asked;

  void start() {
    open.push(new Table());
  }

  /** Returns how many columns had words that were left out. */
  int end() {
    return open.isEmpty() ? 0 : open.pop().lost.cardinality();
  }

  /** To be asked once for each element of a table; whether it is a cell that is not shown. */
  boolean hides(String uri, String name, Attributes attributes) {
    var table = open.peek();
    if (table == null) {
      return false;
    }
    switch (name) {
      case "table-row" -> table.cell = 0;
      case "table-column" -> {
        int next =
            Math.min(MOST, table.columns + times(attributes, uri, "number-columns-repeated"));
        table.hidden.set(
            table.columns, next, "collapse".equals(attributes.getValue(uri, "visibility")));
        table.columns = next;
      }
      case "table-cell", "covered-table-cell" -> {
        int first = table.cell;
        int repeated = times(attributes, uri, "number-columns-repeated");
        table.cell = Math.min(MOST, first + repeated);
        asked = first;
        // Merged cells are shown with any part of them.
        int wide = Math.max(repeated, times(attributes, uri, "number-columns-spanned"));
        return table.hidden.nextClearBit(first) >= first + wide;
      }
      default -> {}
    }
    return false;
  }

  /** The cell asked for last had words. */
  void lose() {
    var table = open.peek();
    if (table != null) {
      table.lost.set(asked);
    }
  }

  private static int times(Attributes attributes, String uri, String name) {
    return times(attributes.getValue(uri, name));
  }

  private static int times(@Nullable String number) {
    try {
      return number == null ? 1 : Math.clamp(Integer.parseInt(number), 1, MOST);
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
