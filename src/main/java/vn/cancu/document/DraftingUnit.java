package vn.cancu.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The unit that drafted a document, as the last of its copies names it behind the archive: "Lưu:
 * VT, NVY (3b)." -> "NVY". Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.8.
 */
public final class DraftingUnit {
  private static final Pattern KEPT =
      Pattern.compile(
          "(?iu)^lưu\\s*:?\\s*(?:VT|VP|Văn thư|HC|HCQT)[.]?\\s*[,;.]\\s*(\\p{L}[\\p{L}\\d&/. -]{0,30}?)\\s*(?:\\(.*\\)|\\d+b)?\\s*[.;]?$");

  private DraftingUnit() {}

  /** As printed; null where the copies name none or several. */
  public static @Nullable String of(DocumentRecord document) {
    if (document.copies().isEmpty()) {
      return null;
    }
    var kept = KEPT.matcher(document.copies().getLast());
    return kept.matches() ? kept.group(1).strip() : null;
  }
}
