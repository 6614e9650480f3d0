package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the Official Gazette and the signing programs print around a document and is no part of it:
 * "CÔNG BÁO/Số 12 + 13/Ngày 01-02-2012" over each page, and the lines of the signature that the
 * Government's portal puts on its copies.
 */
final class Edges {
  private static final Pattern GAZETTE =
      Pattern.compile("^(?:\\d{1,4} )?công báo ?/ ?số .{1,60}ngày \\d.*$");
  private static final Pattern SIGNED =
      Pattern.compile(
          "^(?:người ký|ký bởi|được ký bởi|ký số bởi|chữ ký số|signed by|digitally signed|thời gian ký|ngày ký|signing (?:time|date)|email) ?:.*$");

  /** Below "Người ký" the lines "Cơ quan: …" and "Tổ chức: …" tell who holds the signature. */
  private static final Pattern HOLDER =
      Pattern.compile("^(?:cơ quan|tổ chức|đơn vị|chức vụ|date|reason|location) ?:.*$");

  private static final int NEAR = 4;

  private Edges() {}

  static List<Line> without(List<Line> lines) {
    int signed = Integer.MIN_VALUE;
    var kept = new ArrayList<Line>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.text().length() > 160) {
        kept.add(line);
        continue;
      }
      boolean named = line.key().indexOf(':') > 0;
      boolean signature = named && SIGNED.matcher(line.key()).matches();
      signed = signature ? i : signed;
      boolean holder = named && i - NEAR <= signed && HOLDER.matcher(line.key()).matches();
      boolean gazette = line.key().contains("công báo") && GAZETTE.matcher(line.key()).matches();
      if (!signature && !holder && !gazette) {
        kept.add(line);
      }
    }
    return kept;
  }
}
