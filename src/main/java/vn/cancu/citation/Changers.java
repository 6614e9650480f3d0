package vn.cancu.citation;

import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/** "Luật A được sửa đổi, bổ sung theo Luật B, Luật C": B and C are only named. */
final class Changers {
  private boolean beside;

  /**
   * Asked for each citation of a sentence in turn.
   *
   * @param before the words since the citation before
   */
  Governing.@Nullable Read read(String before) {
    if (Telling.isChangedBy(before)) {
      beside = true;
    } else if (before.indexOf(';') >= 0 || !Lists.beside(before)) {
      beside = false;
    }
    return beside ? new Governing.Read(Relation.CITES, null, "changed-by") : null;
  }
}
