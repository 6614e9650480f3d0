package vn.cancu.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** The documents of a result, in one of the forms. */
final class ResultParts implements ExportParts {
  private final ExportForm form;
  private final ExportRows rows;
  private boolean ended;

  ResultParts(ExportForm form, ExportRows rows) {
    this.form = form;
    this.rows = rows;
  }

  @Override
  public InputStream next(BooleanSupplier allowed) throws IOException {
    if (form == ExportForm.XLSX) {
      ended = true;
      return ExportSheet.of(rows, allowed);
    }
    var text = new StringBuilder(rows.isFirst() ? form.head() : "");
    var batch = rows.next();
    ended = batch.isEmpty();
    batch.forEach(row -> text.append(form.row(row)));
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public boolean ended() {
    return ended;
  }

  @Override
  public void close() {
    rows.close();
  }
}
