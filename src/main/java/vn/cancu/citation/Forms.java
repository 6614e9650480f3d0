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

  /**
   * "Mẫu số 03 (Ban hành kèm theo Thông tư 5)", also over "Bộ phận: ……": a form names where it
   * comes from.
   */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:mẫu|biểu)(?: mẫu)?(?: số)?(?: ?:)? ?\\p{L}{0,4} ?[-.]?\\d[^.;:()]{0,40}(?:\\p{L}[\\p{L} ]{1,20}: ?[.… ]{2,60})?\\(?$");

  private static final int LONGEST_HEAD = 120;

  /** "Số: ....../BB", "□ Đạt □ Không đạt": what is to be filled in. */
  private static final List<String> BLANKS = List.of("....", "……", "____", "□", "☐");

  private static final int BEGINNING = 200;

  /** Whether a verb stands over a form or a table to be filled in, right under its number. */
  private static boolean isOverForm(Flow flow, int at) {
    for (int head = at - 1; head >= Math.max(0, at - LONGEST_HEAD); head--) {
      if ((head == 0 || flow.breaksAt(head))
          && FORM.matcher(flow.key).region(head, at).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether this document is a blank form: what it says of rules it lays down, it tells nothing.
   */
  static boolean isBlank(Flow flow) {
    int end = Math.min(flow.length(), BEGINNING);
    boolean form =
        Phrases.standsAt(flow.key, 0, "mẫu") || Phrases.standsAt(flow.key, 0, "biểu mẫu");
    return form && BLANKS.stream().anyMatch(blank -> flow.key.substring(0, end).contains(blank));
  }

  /** "(Kèm theo Quyết định 13)" over an annex is sent with that decision; a form only names it. */
  static boolean namesOrigin(Flow flow, Trigger trigger) {
    return Character.isUpperCase(flow.text.charAt(trigger.start()))
        && isOverForm(flow, trigger.start());
  }

  /**
   * "PHỤ LỤC I … Ban hành theo Quyết định 13" over an annex, which is attached to that decision.
   */
  static boolean head(Flow flow, Trigger trigger, int start) {
    return trigger.verb().phrase().startsWith("ban hành")
        && trigger.verb().phrase().endsWith("theo")
        && Character.isUpperCase(flow.text.charAt(trigger.start()))
        && !isOverForm(flow, trigger.start())
        && RelationVerbs.words(flow.key, trigger.end(), start) == 0;
  }
}
