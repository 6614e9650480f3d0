package vn.cancu.citation;

import java.util.regex.Pattern;
import vn.cancu.citation.Governing.Read;
import vn.cancu.document.Relation;

/** Citations that stand beside another one, with words of their own between them. */
final class Beside {
  private Beside() {}

  /** "Thực hiện Nghị quyết A và kết luận tại Hội nghị (Thông báo B)". */
  private static final Pattern ORDERED =
      Pattern.compile(
          "(?: [^,;:()]{1,160}?)?(?:,| và|;) (?:ý kiến|kết luận|chỉ đạo|yêu cầu|thông báo kết luận)(?: [^,;:()]{1,160})? \\(");

  /** "xét đề nghị của A (Tờ trình 1), ý kiến Bộ B (Công văn 2)": each body with its paper. */
  private static boolean inBracket(Read carried, String before) {
    if (carried.relation() == Relation.IMPLEMENTS && before.endsWith(" (")) {
      return ORDERED.matcher(before).matches();
    }
    return carried.relation() == Relation.REPLIES_TO
        && before.endsWith(" (")
        && before.indexOf(',') >= 0
        && RelationVerbs.words(before, before.lastIndexOf(','), before.length()) <= 10;
  }

  /** "theo Nghị định A; làm rõ vụ việc mà Sở đã báo cáo tại B": behind the mark another tale. */
  static boolean isTold(String before) {
    int semicolon = before.lastIndexOf(';');
    return semicolon >= 0 && before.indexOf(" đã ", semicolon) >= 0;
  }

  /** "chi theo Thông tư A và mức tại Nghị quyết B". */
  private static final Pattern MEASURE =
      Pattern.compile(" và (?:các )?[\\p{L}]+(?: [\\p{L}]+)? tại ");

  static boolean governed(Read carried, String before) {
    return inBracket(carried, before)
        || carried.relation() == Relation.APPLIES && MEASURE.matcher(before).matches();
  }

  /** "đã đôn đốc bằng Công văn A và Công văn B": what is said of A is said of B. */
  static boolean told(Read last, String before) {
    return before.equals(" và ") && (last.rule().equals("nested") || last.rule().equals("told"));
  }
}
