package vn.cancu.portal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.cancu.document.DocumentTypes;
import vn.cancu.lineage.Lineage.Wanted.Missing;
import vn.cancu.lineage.WantedList;

/** The documents that are not held, as a table with a row each. */
final class MissingParts implements ExportParts {
  /** Keys of the headings, in the order of {@link #cells}. */
  private static final List<String> HEADINGS =
      List.of(
          "bang.con-thieu.van-ban",
          "bang.loai",
          "bang.so-hieu",
          "bang.co-quan",
          "bang.ngay",
          "bang.con-thieu.lan",
          "bang.con-thieu.moi-nhat",
          "bang.dia-chi");

  private static final int BATCH = 500;

  private final WantedList wanted;
  private final String site;
  private int given;
  private boolean ended;

  MissingParts(WantedList wanted, String site) {
    this.wanted = wanted;
    this.site = site;
  }

  @Override
  public InputStream next(BooleanSupplier allowed) {
    var rows = wanted.rows(given, BATCH).stream().map(this::cells).toList();
    var text =
        given == 0
            ? ExportForm.table(HEADINGS, rows)
            : String.join("", rows.stream().map(ExportForm::csv).toList());
    given += BATCH;
    ended = given >= wanted.total();
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Dates are ISO, cut to what is known; "" for what is not. */
  private List<String> cells(Missing missing) {
    var node = missing.node();
    return Stream.of(
            node.label(),
            node.type() == null ? null : DocumentTypes.name(node.type()),
            node.identifier(),
            node.issuer(),
            node.date() == null ? null : node.date().iso(),
            String.valueOf(missing.times()),
            missing.newest() == null ? null : missing.newest().iso(),
            site + Titles.href(node.slug()))
        .map(ExportForm::cell)
        .toList();
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public void close() {}
}
