package vn.cancu.portal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.cancu.document.DocumentTypes;
import vn.cancu.lineage.Edge;
import vn.cancu.lineage.EdgeScroll;
import vn.cancu.lineage.RelationLabels;

/** Who cites a document, as a table with a row a citing sentence. */
final class EdgeParts implements ExportParts {
  /** Keys of the headings, in the order of {@link #cells}. */
  private static final List<String> HEADINGS =
      List.of(
          "bang.vien-dan.quan-he",
          "bang.vien-dan.ma-quan-he",
          "bang.vien-dan.van-ban",
          "bang.loai",
          "bang.trich-yeu",
          "bang.co-quan",
          "bang.ngay",
          "bang.vien-dan.trang",
          "bang.vien-dan.cau",
          "bang.vien-dan.nguyen-van",
          "bang.vien-dan.dieu-khoan",
          "bang.vien-dan.do-chac",
          "bang.dia-chi");

  private final EdgeScroll scroll;
  private final String site;
  private boolean begun;
  private boolean ended;

  EdgeParts(EdgeScroll scroll, String site) {
    this.scroll = scroll;
    this.site = site;
  }

  @Override
  public InputStream next(BooleanSupplier allowed) {
    var text = new StringBuilder();
    if (!begun) {
      text.append('\uFEFF')
          .append(ExportForm.csv(HEADINGS.stream().map(key -> Words.VIETNAMESE.say(key)).toList()));
      begun = true;
    }
    var batch = scroll.next();
    ended = batch.isEmpty();
    batch.forEach(edge -> text.append(ExportForm.csv(cells(edge))));
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Dates are ISO, cut to what is known; "" for what is not. */
  private List<String> cells(Edge edge) {
    var from = edge.from();
    return Stream.of(
            RelationLabels.VIETNAMESE.inSentence(edge.relation()),
            edge.relation().slug(),
            from.label(),
            from.type() == null ? null : DocumentTypes.name(from.type()),
            from.subject(),
            from.issuer(),
            from.date() == null ? null : from.date().iso(),
            edge.page() == null ? null : String.valueOf(edge.page()),
            edge.context(),
            edge.raw(),
            edge.provision(),
            String.format(Locale.ROOT, "%.2f", edge.confidence()),
            site + RelationGroup.place(edge))
        .map(ExportForm::cell)
        .toList();
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public void close() {
    scroll.close();
  }
}
