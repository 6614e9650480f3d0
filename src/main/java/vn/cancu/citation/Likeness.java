package vn.cancu.citation;

import java.util.regex.Pattern;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;

/**
 * "như …": "xử lý như Công văn 5 hướng dẫn" lays down a rule, as "theo" does; "chậm trễ như Báo cáo
 * 6 nêu", "các văn bản như Luật A" only name what something is like.
 */
final class Likeness {
  private static final int FAR = 200;

  /** What is not so, or shall not come again. */
  private static final Pattern NOT =
      Pattern.compile(
          "(?<!\\p{L})(?:không|chưa|tránh|chậm|tình trạng|rút kinh nghiệm|vi phạm|sai|thiếu|nợ|khác)(?!\\p{L})");

  /** "các quy định quan trọng như": examples. */
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "(?<!\\p{L})(?:các|những|một số|nhiều|loạt) (?:văn bản|quy định|luật|nghị định|thông tư|quyết định|nghị quyết|chỉ thị|chính sách)(?: [^,;:.]{1,60})?$");

  private Likeness() {}

  /** Whether the citation is only what something is like. */
  static boolean tells(
      Flow flow, int sentence, Trigger trigger, Mention mention, Subjects subjects) {
    int at = trigger.start();
    int head = Facts.head(flow, Math.max(sentence, at - FAR), at - 1);
    int then = Phrases.last(flow.key, " thì ", at, head);
    var clause = flow.key.substring(Math.min(Math.max(head, then), at), at).strip();
    return NOT.matcher(clause).find()
        || EXAMPLES.matcher(clause).find()
        || isSaidBySomebody(flow, trigger.end(), mention.start())
        || subjects.holds(mention) && !flow.key.startsWith(" đã ", mention.behind());
  }

  /** "như Bộ Y tế đã nêu tại": who said it once. */
  private static boolean isSaidBySomebody(Flow flow, int from, int to) {
    return from + 1 < to
        && (Character.isUpperCase(flow.text.charAt(from + 1))
            || Phrases.last(flow.key, " mà ", to, from) >= from)
        && Phrases.last(flow.key, " đã ", to, from) >= from;
  }
}
