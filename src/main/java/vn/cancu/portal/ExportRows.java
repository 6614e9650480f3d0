package vn.cancu.portal;

import java.util.List;
import vn.cancu.access.Clearance;
import vn.cancu.search.ResultScroll;

/** The documents of a result as rows, in batches. */
final class ExportRows implements AutoCloseable {
  private final ResultScroll scroll;
  private final Badges badges;
  private final Clearance reader;
  private final String site;
  private boolean first = true;

  ExportRows(ResultScroll scroll, Badges badges, Clearance reader, String site) {
    this.scroll = scroll;
    this.badges = badges;
    this.reader = reader;
    this.site = site;
  }

  /** Whether nothing was read yet. */
  boolean isFirst() {
    return first;
  }

  /** None at the end. */
  List<ExportRow> next() {
    first = false;
    var hits = scroll.next();
    var known = badges.of(hits, reader);
    return hits.stream().map(hit -> new ExportRow(hit, known.get(hit.id()), site)).toList();
  }

  @Override
  public void close() {
    scroll.close();
  }
}
