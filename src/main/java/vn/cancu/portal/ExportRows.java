package vn.cancu.portal;

import java.util.List;
import vn.cancu.search.ResultScroll;

/** The documents of a result as rows, in batches. */
final class ExportRows implements AutoCloseable {
  private final ResultScroll scroll;
  private final String site;
  private boolean first = true;

  ExportRows(ResultScroll scroll, String site) {
    this.scroll = scroll;
    this.site = site;
  }

  /** Whether nothing was read yet. */
  boolean isFirst() {
    return first;
  }

  /** None at the end. */
  List<ExportRow> next() {
    first = false;
    return scroll.next().stream().map(hit -> new ExportRow(hit, site)).toList();
  }

  @Override
  public void close() {
    scroll.close();
  }
}
