package vn.cancu.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** Lists within a sentence: which verb opens one, and what stands in it as its next item. */
final class Lists {
  static final Pattern ORDERS =
      Pattern.compile(
          "(?<!\\p{L})(?:chỉ đạo|ý kiến|kết luận|yêu cầu|đề nghị|nhiệm vụ|giao|thông báo|nội dung|hướng dẫn|kết quả (?:thẩm định|thẩm tra|họp|rà soát|kiểm tra))(?!\\p{L})");

  /** "thay thế các Thông tư sau đây của Bộ Tài chính:". */
  private static final Pattern NAMES_LIST =
      Pattern.compile(
          "(?: toàn bộ| một phần)? (?:các|những|một số) (?:văn bản|\\p{L}{2,6} \\p{L}{2,6})(?!\\p{L})");

  /** "Gửi kèm Công văn này: …". */
  private static final Pattern OWN_NAME =
      Pattern.compile(" (?:theo )?\\p{L}{2,6}(?: \\p{L}{2,6}){0,2} này(?: (?:gồm|là))?");

  /** "2. Cơ sở pháp lý" right over the first document of the list. */
  private static final Pattern HEADING_ALONE =
      Pattern.compile(
          "(?:(?:[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2})?|\\p{L})[.)-]? ?)?(?:các |những )?(căn cứ|cơ sở)(?:,? (?:pháp lý|chính trị|pháp luật|lập|xây dựng|ban hành|đề xuất|thực tiễn|và|để|đề án)){1,6} ?:? ?(?:[-+•·●▪] ?)?$");

  private static final Pattern HEADED =
      Pattern.compile(
          "(?<!\\p{L})((?:các|những) căn cứ|căn cứ pháp lý|cơ sở (?:pháp lý|chính trị|pháp luật))(?:,? \\p{L}{1,12}){0,8}: ?(?:[-+(]? ?\\w{0,2}[.)]? )?$");

  /** What a title may begin with besides. */
  private static final Pattern WORK =
      Pattern.compile(" (?:thực hiện|triển khai|bổ sung|thay thế|bãi bỏ|công bố|thông qua|giao) ");

  private static final Set<String> NAMED = Set.of("place", "told", "none", "subject");

  private static final Pattern TITLE =
      Pattern.compile(" (?:về|của|quy định|ban hành|hướng dẫn|sửa đổi|phê duyệt) ");

  /** "theo đề nghị của A tại Tờ trình 1, Giám đốc B tại Tờ trình 2". */
  private static final Pattern BODY =
      Pattern.compile(
          ",? (?:và )?(?:giám đốc|trưởng|chủ tịch|bộ trưởng|thủ trưởng|chánh|tổng|cục trưởng|hiệu trưởng|ubnd|ủy ban|sở|bộ|ban|phòng|chi cục)(?: [\\p{L}-]{1,12}){0,9} tại ");

  /** "Căn cứ Điều 5 Luật A; 1. Chấp nhận Kháng nghị B": what a court decides. */
  private static final Pattern DECIDES =
      Pattern.compile("[;,.]? ?(?:\\d{1,2}[.)] )?(?:không chấp nhận|chấp nhận|giữ nguyên) ");

  private static final int FARTHEST_OBJECT = 300;
  private static final Pattern HEAD_LABEL =
      Pattern.compile("(?:điều )?\\d{1,3}[.)] |\\p{L}\\) |[-+•] ");

  /** What of a document is changed. */
  private static final Pattern PART =
      Pattern.compile(
          "(?: một số| các| những)? (?:quy định|nội dung|phần|điều|khoản|điểm|cụm từ|danh mục|phụ lục|mức|mẫu|biểu)(?!\\p{L})");

  private static final int FARTHEST_OUTSIDE = 14;
  private static final int FARTHEST_FOR_ORDERS = 70;
  private static final Pattern LABEL = Pattern.compile("[;,]? ?(?:\\d{1,2}|\\p{L})[.)] .*");

  private final Flow flow;

  Lists(Flow flow) {
    this.flow = flow;
  }

  /**
   * The verb near enough left of a citation; one with a colon behind it governs its whole list
   * ("Bãi bỏ các Nghị quyết sau đây: …", "Gửi kèm: dự thảo; Báo cáo 102").
   */
  @Nullable Trigger governing(int from, int start, int mostWords) {
    var trigger = atHead(from, start);
    if (trigger != null) {
      return trigger;
    }
    trigger = RelationVerbs.nearest(flow.key, from, start, mostWords);
    int colon = Phrases.last(flow.key, ":", start - 1, from);
    if (trigger != null && besideIt(trigger.end(), start)) {
      return outside(trigger, from, start);
    }
    if (trigger != null
        && trigger.verb().relation() == Relation.APPLIES
        && colon >= trigger.end()
        && RelationVerbs.words(flow.key, colon, start) > 1) {
      return null;
    }
    if (trigger != null) {
      boolean near =
          RelationVerbs.words(flow.key, behindPeriod(trigger.end(), start), start)
              <= trigger.verb().gap();
      return near || opens(colon, trigger.end(), start) ? trigger : null;
    }
    if (colon < 0) {
      return null;
    }
    trigger = RelationVerbs.nearest(flow.key, from, colon, mostWords);
    boolean opened =
        trigger != null
            && (trigger.end() == colon || opens(colon, trigger.end(), start))
            && (Character.isUpperCase(flow.text.charAt(trigger.start()))
                || (trigger.end() == colon && trigger.verb().relation() == Relation.ATTACHES));
    return opened ? trigger : null;
  }

  private static final Pattern PERIOD =
      Pattern.compile(
          " (?:kể )?từ (?:ngày )?\\d[^;:.]{3,60} (?:đến|tới) (?:hết )?(?:ngày |tháng |năm )?\\d[^;:.]{0,30} đối với ");

  /** "Ngưng hiệu lực từ ngày A đến hết ngày B đối với Điều 7": the days are passed over. */
  private int behindPeriod(int from, int start) {
    var period = PERIOD.matcher(flow.key).region(from, start);
    return period.lookingAt() ? period.end() : from;
  }

  /** "3. Bãi bỏ các quy định về … của … tại Quyết định 45": however long its object. */
  private @Nullable Trigger atHead(int from, int start) {
    var label = HEAD_LABEL.matcher(flow.key).region(from, Math.min(start, from + 16));
    int at = label.lookingAt() ? label.end() : from;
    var trigger =
        Phrases.endsAt(flow.key, start, "tại ") ? RelationVerbs.at(flow.key, at, start) : null;
    return trigger != null
            && trigger.verb().scope() == RelationVerbs.Scope.OWN
            && Character.isUpperCase(flow.text.charAt(at))
            && start - at <= FARTHEST_OBJECT
            && PART.matcher(flow.key).region(trigger.end(), start).lookingAt()
            && flow.key.substring(at, start).indexOf(';') < 0
        ? trigger
        : null;
  }

  /** "… kỷ luật đảng viên vi phạm và Hướng dẫn 05": the verb's own object is not what follows. */
  private boolean besideIt(int verb, int start) {
    return flow.key.startsWith(" và ", verb) && RelationVerbs.words(flow.key, verb, start) <= 3;
  }

  /** "Căn cứ nội dung, mức độ vi phạm và Quy định 69": the verb over both. */
  private @Nullable Trigger outside(Trigger inner, int from, int start) {
    var outer = RelationVerbs.nearest(flow.key, from, inner.start(), FARTHEST_OUTSIDE);
    return outer != null
            && outer.verb().relation() == Relation.BASED_ON
            && Character.isUpperCase(flow.text.charAt(outer.start()))
            && RelationVerbs.words(flow.key, outer.end(), start) <= FARTHEST_OUTSIDE
        ? outer
        : null;
  }

  /** "… sau đây:", "… sau:", "thay thế:": the colon ends the words that name the list. */
  private boolean opens(int colon, int verb, int start) {
    return colon >= verb
        && colon < start
        && (colon == verb
            || Phrases.endsAt(flow.key, colon, "sau")
            || Phrases.endsAt(flow.key, colon, "sau đây")
            || Phrases.endsAt(flow.key, colon, "gồm")
            || NAMES_LIST.matcher(flow.key).region(verb, colon).lookingAt()
            || OWN_NAME.matcher(flow.key).region(verb, colon).matches());
  }

  /** "Đề án dựa trên các căn cứ sau: Luật A; Nghị định B", "Cơ sở pháp lý gồm: …". */
  @Nullable Read headed(int from, int start) {
    int least = Math.max(from, start - 160);
    if (flow.key.indexOf("căn cứ", least, start) < 0
        && flow.key.indexOf("cơ sở", least, start) < 0) {
      return null;
    }
    var matcher = HEADING_ALONE.matcher(flow.key).region(from, start);
    boolean alone = least == from && matcher.lookingAt();
    if (!alone) {
      matcher = HEADED.matcher(flow.key).region(least, start);
      if (!matcher.find()) {
        return null;
      }
    }
    var words = flow.text.substring(matcher.start(1), matcher.end(1));
    return new Read(Relation.BASED_ON, words, "list-head");
  }

  /** "Căn cứ kết quả họp; Quyết định 5", "Các văn bản sau hết hiệu lực …: Quyết định 6". */
  @Nullable Read afterHead(Clause clause, String before) {
    if (before.endsWith(": ") && (SaidBehind.expires(before) || SaidBehind.endsList(before))) {
      return new Read(Relation.REPEALS, "hết hiệu lực", "list-head");
    }
    int semicolon = before.indexOf(';');
    var label = Clause.LABEL.matcher(flow.key).region(clause.sentence(), flow.length());
    int head = label.lookingAt() ? label.end() : clause.sentence();
    if (semicolon < 0
        || RelationVerbs.words(before, before.lastIndexOf(';'), before.length()) > 2) {
      return null;
    }
    var trigger = RelationVerbs.at(flow.key, head, clause.sentence() + semicolon);
    return trigger != null
            && (trigger.verb().relation() == Relation.BASED_ON
                || trigger.verb().relation() == Relation.IMPLEMENTS)
        ? new Read(
            trigger.verb().relation(), flow.text.substring(trigger.start(), trigger.end()), "list")
        : null;
  }

  /** "Thực hiện ý kiến chỉ đạo của A tại Công văn 1, của B tại Công văn 2". */
  @Nullable Trigger governsOrders(int from, int start, boolean mainClause) {
    int end = start;
    for (int tries = 0; tries < 4; tries++) {
      var trigger = RelationVerbs.nearest(flow.key, from, end, FARTHEST_FOR_ORDERS);
      if (trigger == null) {
        return null;
      }
      var relation = trigger.verb().relation();
      boolean fits =
          relation == Relation.IMPLEMENTS
              || relation == Relation.BASED_ON
              || relation == Relation.APPLIES && !trigger.verb().phrase().equals("như");
      if (fits && trigger.clear() && !(relation == Relation.BASED_ON && mainClause)) {
        return trigger;
      }
      end = trigger.start();
    }
    return null;
  }

  /** Whether the citation is the next item of the list that the carried verb heads. */
  static boolean continues(String before, boolean through) {
    int semicolon = before.lastIndexOf(';');
    var item = semicolon < 0 ? before : before.substring(semicolon + 1);
    int words = RelationVerbs.words(item, 0, item.length());
    if (DECIDES.matcher(item).lookingAt()
        || item.startsWith(" không ")
        || item.startsWith(" nghe ")
        || item.endsWith(" nào ")
        || item.endsWith(" trong ")) {
      return false; // "; chỗ nào Công văn A nói khác", ", chữ ký trong Biên bản B": a new subject
    }
    if (words <= 3 && (semicolon >= 0 || joined(item))) {
      return true;
    }
    if (semicolon >= 0 && words <= 6 && item.endsWith(": ")) {
      return true;
    }
    return through
        && (item.startsWith(", của ")
            || item.startsWith(" và của ")
            || item.startsWith(" của ")
            || BODY.matcher(item).matches());
  }

  /** "; 3. Cụm từ … tại Điều 4": an item with its number, whatever it says of the document. */
  static boolean labelled(String before) {
    int semicolon = before.lastIndexOf(';');
    return semicolon >= 0 && LABEL.matcher(before.substring(semicolon)).matches();
  }

  /** "Thực hiện A về việc …, Công điện số B": the next item behind the title of the last. */
  boolean behindTitle(String before, int start) {
    return TITLE.matcher(before).lookingAt()
        && before.endsWith(", ")
        && before.indexOf(';') < 0
        && (Character.isUpperCase(flow.text.charAt(start)) || flow.key.startsWith("số ", start));
  }

  /** "Người quy định tại A nghỉ việc hưởng chế độ theo B": behind A no title but the predicate. */
  boolean isOfSubject(@Nullable Read last, Trigger trigger, int from) {
    var between = flow.key.substring(from, Math.max(from, trigger.start()));
    return last != null
        && NAMED.contains(last.rule())
        && trigger.verb().relation() == Relation.APPLIES
        && !between.startsWith(" và ")
        && !TITLE.matcher(between).lookingAt()
        && !WORK.matcher(between).lookingAt();
  }

  /** Whether hardly more than a mark or "và" stands between two citations. */
  static boolean beside(String before) {
    return RelationVerbs.words(before, 0, before.length()) <= 3 && joined(before);
  }

  private static boolean joined(String item) {
    var plain = item.strip();
    return plain.isEmpty()
        || plain.startsWith(",")
        || plain.startsWith("và")
        || plain.startsWith("-")
        || plain.equals("số");
  }
}
