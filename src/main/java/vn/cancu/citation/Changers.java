package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.LastWords;
import vn.cancu.document.Relation;

/** "Luật A được sửa đổi, bổ sung theo Luật B, Luật C": B and C are only named. */
final class Changers {
  /** "Nghị định A, đã được Nghị định B sửa đổi". */
  private static final Pattern PASSIVE = Pattern.compile("(?<!\\p{L})(?:được|bị) (?:các )?$");

  private static final LastWords PASSIVE_ENDS = LastWords.of("được|bị|các");

  private static final Pattern CHANGES =
      Pattern.compile(
          " (?:sửa đổi|bổ sung|thay thế|bãi bỏ|điều chỉnh|đính chính|hủy bỏ|đình chỉ)(?!\\p{L})");

  /** "được sửa đổi, bổ sung một số điều theo", "bị bãi bỏ bởi". */
  private static final FirstWords BY_BEGINS = FirstWords.of("được|bị ");

  private static final LastWords BY_ENDS = LastWords.of("bởi|tại|theo|bằng|trong|các");

  private static final Pattern BY =
      Pattern.compile(
          "(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|điều chỉnh|hợp nhất)(?:,? (?:sửa đổi|bổ sung|thay thế|bãi bỏ|và|một số|một phần|điều|khoản|điểm|nội dung|lần|gần|thứ|nhất|hai|cuối|của|tên|[\\d,]{1,8})){0,14}+ (?:bởi|tại|theo|bằng|trong)(?: quy định tại)? (?:các )?$");

  private boolean beside;

  /**
   * Asked for each citation of a sentence in turn.
   *
   * @param before the words since the citation before
   * @param end of the citation
   */
  Governing.@Nullable Read read(String before, Flow flow, int end) {
    if (areNamed(before)
        || (PASSIVE_ENDS.endAt(before, before.length() - 1)
            && PASSIVE.matcher(before).find()
            && CHANGES.matcher(flow.key).region(end, flow.length()).lookingAt())) {
      beside = true;
    } else if (before.indexOf(';') >= 0 || !Lists.beside(before)) {
      beside = false;
    }
    return beside ? new Governing.Read(Relation.CITES, null, "changed-by") : null;
  }

  /** Whether the words before a citation say who changed another: "… được sửa đổi bởi". */
  private static boolean areNamed(String before) {
    int from = Math.max(0, before.length() - 120);
    return BY_ENDS.endAt(before, before.length() - 1)
        && BY_BEGINS.find(BY.matcher(before), before, from, before.length());
  }
}
