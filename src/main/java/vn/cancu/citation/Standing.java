package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Where a verb stands between the citation before and the one it governs.
 *
 * @param from behind the citation before, or the beginning of the sentence
 * @param start of the citation
 * @param first whether no citation stands before in the sentence
 */
record Standing(Flow flow, Trigger trigger, int from, int start, boolean first) {
  /** "thực hiện A và báo cáo theo B": a second work, not A's title. */
  private static final Pattern JOINED =
      Pattern.compile(
          "(?: và|, đồng thời) (?:báo cáo|gửi|tổ chức|xây dựng|hoàn thành|tham mưu|rà soát|thanh toán|xử lý|niêm yết|công khai|cập nhật|tiếp tục|thực hiện|triển khai)(?!\\p{L})");

  /**
   * "Căn cứ Nghị định A Quy định chi tiết Luật B": a capital right behind A begins its title.
   *
   * @param title whether the verb is one that titles begin with
   */
  boolean isCapital(boolean title) {
    return Character.isUpperCase(flow.text.charAt(trigger.start()))
        && (first || !isAllCapitals())
        && (first || trigger.start() > from + 1 || flow.breaksAt(trigger.start()) || !title)
        && (first || !flow.key.startsWith(" | ", from));
  }

  /** "TT 5/2004/TT-BTC VỀ THỰC HIỆN NĐ 6": where all is in capitals they begin nothing. */
  private boolean isAllCapitals() {
    int at = trigger.start();
    return at > from + 2
        && Character.isUpperCase(flow.text.charAt(at + 1))
        && Character.isUpperCase(flow.text.charAt(at - 2));
  }

  /**
   * "A; bãi bỏ B"; "… vận dụng A, nhân hệ số theo B": behind a comma, not within A's title, a new
   * work; "vi phạm A thì xử lý theo B": the main clause.
   */
  boolean inNewClause(Governing.@Nullable Read last) {
    var between = flow.key.substring(from, trigger.start());
    return between.indexOf(';') >= 0
        || between.startsWith(":")
        || between.startsWith(" thì ")
        || flow.key.startsWith(" cho phù hợp với ", from)
        || between.contains(" có hiệu lực thì ")
        || between.endsWith(", nhằm ")
        || between.contains(", còn lại ")
        || between.contains("như sau: ")
        || MainClause.followsComma(between)
        || JOINED.matcher(between).lookingAt()
        || (trigger.verb().relation() == Relation.APPLIES
            && (flow.key.startsWith(", ", from)
                || followsRule(last) && JOINED_RULE.matcher(between).matches()
                || Subjects.goOn(flow, from)));
  }

  /** "hưởng chế độ theo A và phụ cấp thu hút theo B": a second rule, not A's title. */
  private static final Pattern JOINED_RULE =
      Pattern.compile(
          " và (?!hướng|theo|quy|các quy|sửa|bổ|về|triển|thi|thực|văn|nghị|thông|luật|công|quyết|chỉ)(?:[\\p{L}\\d][\\p{L}\\d./]* ){1,5}");

  private static boolean followsRule(Governing.@Nullable Read last) {
    return last != null && last.relation() == Relation.APPLIES;
  }

  /** "Thực hiện A và nhiệm vụ Bộ trưởng giao tại B". */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:các |những )?(?:nhiệm vụ|chỉ đạo|ý kiến|yêu cầu|kết luận|nội dung|giải pháp)(?!\\p{L})");

  /** "theo A và danh mục ban hành tại B": a second measure beside the first. */
  private static final Pattern MEASURE =
      Pattern.compile(
          "(?:các |những )?(?:danh mục|định mức|mức|khung|giá|đơn giá|bảng giá|biểu|mẫu|phác đồ|quy trình|tiêu chí|tiêu chuẩn)(?!\\p{L})");

  /** "… có ý kiến như sau: Kéo dài …": this document itself speaks behind the colon. */
  boolean beginsAnswer() {
    int at = trigger.start();
    return Phrases.endsAt(flow.key, at, "có ý kiến: ")
        || Character.isUpperCase(flow.text.charAt(at))
            && (flow.breaksAt(at) || Phrases.endsAt(flow.key, at, "như sau: "));
  }

  boolean isInBracket() {
    return !first && flow.key.startsWith(" (", trigger.start() - 2) && trigger.start() == from + 2;
  }

  /** "Thực hiện A về việc thực hiện … và B": B stands beside A, not in its title. */
  boolean isBehindTitle() {
    return from < start
        && Phrases.endsAt(flow.key, start, "và ")
        && RelationVerbs.words(flow.key, trigger.end(), start) > 3;
  }

  /** "Thông tư A, thay thế Thông tư B": what A does, told behind a comma. */
  boolean tells() {
    int at = trigger.start();
    return Phrases.endsAt(flow.key, at, ", ") || flow.key.startsWith(", ", at - 2);
  }

  /** "A và B", "A, B", "A và hướng dẫn tại B". */
  boolean isBeside() {
    return flow.key.startsWith(" và ", from) || flow.key.startsWith(", ", from);
  }

  /** "theo A và hướng dẫn tại B"; "thực hiện A; Quy chế ban hành kèm theo B". */
  boolean isListed() {
    int at = trigger.start();
    if (flow.key.startsWith(" và ", from)) {
      int words = RelationVerbs.words(flow.key, from, at);
      int next = from + " và ".length();
      boolean named = next < at && Character.isUpperCase(flow.text.charAt(next));
      return words <= 2
          || words <= 8
              && (named
                  || GIVEN.matcher(flow.key).region(next, at).lookingAt()
                  || MEASURE.matcher(flow.key).region(next, at).lookingAt());
    }
    int semicolon = Phrases.last(flow.key, "; ", at, from);
    return semicolon >= from
        && Character.isUpperCase(flow.text.charAt(semicolon + 2))
        && RelationVerbs.words(flow.key, semicolon, at) <= 6;
  }
}
