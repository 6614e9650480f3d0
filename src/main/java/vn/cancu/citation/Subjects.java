package vn.cancu.citation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Citations that belong to the subject of a clause: "Đơn vị đã có kế hoạch theo Công văn 5 thì điều
 * chỉnh", "Việc luân chuyển theo Nghị quyết 10 chưa được quan tâm". Whom or what the sentence
 * speaks of is named; no rule is laid down.
 */
final class Subjects {
  private static final int FARTHEST = 60;
  private static final int NEXT = 20;
  private static final int LONGEST_TITLE = 300;

  /** What may stand between two citations that are named together. */
  private static final Pattern BESIDE =
      Pattern.compile("(?:,| và|, và) (?:các )?(?:(?:điểm|khoản|điều) [\\p{L}\\d, ]{1,30})?");

  /**
   * A predicate right behind the citation, but not what happened to the cited document itself
   * ("được sửa đổi bởi").
   */
  private static final Pattern PREDICATE =
      Pattern.compile(
          "(?: \\([^()]{1,60}\\))?(?: (?:trước ngày|tại) [^,;.:()]{1,50}?)? (?:thì|phải|giữ nguyên|đòi hỏi|vẫn|hiện vẫn|đang|đã(?! (?:được|ban hành|ký|nêu|quy định|giao|có hiệu lực|hết hiệu lực|bị|dẫn|gửi|phê duyệt|duyệt|thông qua|công bố|xây dựng|thống nhất|cam kết|đăng ký))|thiếu|bộc lộ|chưa|không(?! được ban hành)|mà|chỉ|cần|cho thấy|tăng|giảm|đạt|chiếm|là (?=\\d)|có trách nhiệm|tiếp tục|còn(?! hiệu lực)|bị(?! (?:bãi|thay|hủy|sửa|đình))"
              + "|là (?:không|chưa|trái|sai|đúng|phù hợp|hợp lệ|có cơ sở)|chậm(?= \\d)|diễn ra|lấy từ|gặp|mất(?! hiệu)|nên|đều(?! (?:bãi|bị|hết|hủy|không còn))|trước đây(?!,)|hiện(?! hành)|được(?! (?:sửa|bổ|ban|phê|công|thay|ký|duyệt|điều|gửi|quy|hướng|đính|thông|bãi|hợp|cụ|nêu|giao|thành|Quốc|Chính|UBND|Ủy)))(?!\\p{L})");

  private static final Pattern OTHERS =
      Pattern.compile(
          "(?: (?:và|của|về) [^,;.]{1,80})?, (?:người|cơ quan có|cơ quan, tổ chức|cá nhân|chủ đầu tư|nhà thầu|doanh nghiệp) ");

  /** "Trên cơ sở thẩm định (Báo cáo 5), Sở đã chỉnh lý …": what was done on it is told. */
  private static final Pattern DONE =
      Pattern.compile("\\)?(?: (?:về|của) [^.,;:()]{1,90})?, [^,.;:]{2,50} đã (?!có|được)");

  private final Flow flow;
  private final List<Mention> mentions;

  Subjects(Flow flow, List<Mention> mentions) {
    this.flow = flow;
    this.mentions = mentions;
  }

  /** Whether the clause goes on behind this citation, or behind those beside it, with its verb. */
  boolean holds(Mention mention) {
    return goOn(flow, endBeside(mention));
  }

  /** Where the last of the citations ends that are named beside this one. */
  private int endBeside(Mention mention) {
    int end = mention.behind();
    for (int next = following(mention); next < mentions.size(); next++) {
      int start = mentions.get(next).start();
      if (start < end
          || start - end > FARTHEST
          || !BESIDE.matcher(flow.key).region(end, start).matches()) {
        break;
      }
      end = mentions.get(next).behind();
    }
    return end;
  }

  /**
   * "Căn cứ Điều 5 Nghị định A, người có thẩm quyền quyết định …", "… rà soát, căn cứ Nghị định A
   * để bổ sung": others act on it.
   *
   * @param sentence where it begins
   */
  boolean act(Mention mention, Trigger trigger, int sentence) {
    int end = mention.behind();
    return trails(mention, trigger, sentence)
        || OTHERS.matcher(flow.key).region(end, flow.length()).lookingAt()
        || DONE.matcher(flow.key).region(end, flow.length()).lookingAt()
        || (flow.key.startsWith(" để ", end)
            && Character.isLowerCase(flow.text.charAt(trigger.start())));
  }

  /**
   * "Phòng A sửa phác đồ, căn cứ Quyết định B.": said last, it is by what others act or acted.
   *
   * @param sentence where it begins
   */
  private boolean trails(Mention mention, Trigger trigger, int sentence) {
    if (Character.isUpperCase(flow.text.charAt(trigger.start()))
        || !flow.key.startsWith(", ", trigger.start() - 2)
        || opensPreamble(sentence)) {
      return false;
    }
    int end = endBeside(mention);
    int most = Math.min(flow.length(), end + LONGEST_TITLE);
    for (int at = end; at < most; at++) {
      char c = flow.key.charAt(at);
      boolean ends = c == '.' && (at + 1 == most || flow.key.charAt(at + 1) <= '/');
      if (c == ';' || ends || flow.breaksAt(at)) {
        return !ends && c == ';' ? !opensPreamble(at + 2) : true;
      }
      if (c == ',' || c == ':') {
        return false;
      }
    }
    return most == flow.length();
  }

  /** "Thực hiện A, căn cứ B; …": what a document rests on, listed before it says anything. */
  private boolean opensPreamble(int sentence) {
    var label = Clause.LABEL.matcher(flow.key).region(sentence, flow.length());
    int first = label.lookingAt() ? label.end() : sentence;
    if (first >= flow.length() || Phrases.standsAt(flow.key, first, "để")) {
      return true;
    }
    var head = RelationVerbs.at(flow.key, first, flow.length());
    return head != null
        && (head.verb().relation() == Relation.BASED_ON
            || head.verb().relation() == Relation.IMPLEMENTS
            || head.verb().relation() == Relation.REPLIES_TO);
  }

  /**
   * "…; Nghị định A đã hướng dẫn …", "…; cách hiểu tại Công văn B là không đúng": the subject of a
   * new clause, no item of the list.
   *
   * @param before the words since the citation before, where a place in the citation is named
   */
  static boolean tells(Flow flow, int end, String before) {
    return (flow.key.startsWith(" đã ", end) && !flow.key.startsWith(" đã được ", end))
        || (before.indexOf(';') >= 0 && goOn(flow, end));
  }

  /** Whether the verb of a clause stands behind the citation that ends here. */
  static boolean goOn(Flow flow, int end) {
    return PREDICATE.matcher(flow.key).region(end, flow.length()).lookingAt();
  }

  /** Whether the next citations name the same document once more, and then say what of it. */
  boolean isNamedAgain(Mention mention) {
    int first = following(mention);
    for (int i = first; i < Math.min(mentions.size(), first + NEXT); i++) {
      var next = mentions.get(i);
      if (Objects.equals(next.number(), mention.number())
          && Objects.equals(next.symbol(), mention.symbol())) {
        return true;
      }
    }
    return false;
  }

  private int following(Mention mention) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() <= mention.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
