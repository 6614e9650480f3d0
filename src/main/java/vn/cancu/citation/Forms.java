package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;

/** Forms and lists that came with a cited document, or that stand over it. */
final class Forms {
  private static final int NEAR = 40;

  private static final List<String> NAMES =
      List.of(
          "mẫu",
          "biểu",
          "danh sách",
          "phụ lục",
          "đề cương",
          "hồ sơ",
          "bảng",
          "danh mục",
          "số liệu",
          "phiếu chấm",
          "bảng điểm",
          "bảng kiểm");

  /** "theo mẫu của Hạt Kiểm lâm gửi kèm Công văn 5". */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "(?<!\\p{L})(?:mẫu|biểu|đề cương|danh sách|phụ lục)(?: số \\d{1,2})? của [^,;.:]+$|(?<!\\p{L})theo (?:(?! mà | đã )[^,;.:]){2,30}$|(?<!\\p{L})(?:kiến nghị|đề nghị|câu hỏi) (?:của )[^,;.:]+$|(?<!\\p{L})\\d{1,4} (?:mẫu|hồ sơ|phiếu|bộ)(?: [^,;.:]+)?$");

  private Forms() {}

  /** "theo mẫu gửi kèm Công văn 5": a form that came with the cited document. */
  static boolean areOfAnother(Flow flow, Trigger trigger) {
    int end = trigger.start() - 1;
    while (end > 0 && "0123456789, ".indexOf(flow.key.charAt(end - 1)) >= 0) {
      end--;
    }
    for (var name : NAMES) {
      if (Phrases.endsAt(flow.key, end, name)) {
        return true;
      }
    }
    int least = Math.max(0, end - NEAR);
    return end > least
        && Character.isLowerCase(flow.text.charAt(trigger.start()))
        && OF_ANOTHER.matcher(flow.key).region(least, end).find();
  }

  /** "Mẫu số C01 … Ban hành theo Quyết định 13" over a form, which is attached to that decision. */
  static boolean head(Flow flow, Trigger trigger, int start) {
    return trigger.verb().phrase().startsWith("ban hành")
        && trigger.verb().phrase().endsWith("theo")
        && Character.isUpperCase(flow.text.charAt(trigger.start()))
        && RelationVerbs.words(flow.key, trigger.end(), start) == 0;
  }
}
