package vn.cancu.citation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cancu.citation.RelationVerbs.Scope;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Words that only lead into the cited document ("nêu tại", "ban hành kèm theo"): the verb before
 * them governs.
 */
final class Passing {
  private static final int FARTHEST_PLACE = 20;
  private static final int FARTHEST_ANNEX = 70;
  private static final int FARTHEST_WORK = 14;
  private static final int MOST_HOPS = 5;

  /** What a decision carries with it; "thực hiện Quy chế … ban hành kèm theo". */
  private static final List<String> CARRIERS =
      List.of(
          "quy chế",
          "quy định",
          "quy trình",
          "quy chuẩn",
          "điều lệ",
          "danh mục",
          "phụ lục",
          "kế hoạch",
          "chương trình",
          "đề án",
          "phương án",
          "định mức",
          "nội quy",
          "phác đồ",
          "tiêu chí");

  private static final Set<Relation> CHANGES =
      EnumSet.of(
          Relation.AMENDS,
          Relation.REPLACES,
          Relation.REPEALS,
          Relation.SUSPENDS,
          Relation.CORRECTS,
          Relation.EXTENDS,
          Relation.WITHDRAWS);

  private static final List<String> HOW =
      List.of("nghiêm túc", "nghiêm", "đúng", "đầy đủ", "tốt", "thống nhất", "các");

  private static final List<String> WORK =
      List.of("thời gian", "và thời gian", "thời hạn", "thời hiệu", "hiệu lực", "việc");

  private static final List<String> SENDING =
      List.of("gửi", "trình", "chuyển", "sao", "in", "đính", "xin");

  private static final int NEAR = 40;

  /** "theo phương án đã được phê duyệt tại": which plan; it is not laid down here. */
  private static final Pattern APPROVED =
      Pattern.compile(
          "(?<!\\p{L})đã (?:được )?(?:[\\p{L}\\d]{1,8} ){0,4}(?:phê duyệt|duyệt|công nhận|công bố|nêu|xác định|đăng tải|đăng ký|thông báo) (?:tại|theo|trong)$|(?<!\\p{L})(?:phạm vi|thẩm quyền|phân cấp) (?:được )?quy định tại$");

  /**
   * "Bãi bỏ một phần hoặc toàn bộ văn bản quy phạm pháp luật quy định tại Điều 4 của Luật A": a
   * power over documents of the kinds that the law lists, and not over the law.
   */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:,? (?:việc|thi hành|thực hiện|một|phần|nội dung|hoặc|và|toàn bộ|các|những|đình chỉ|bãi bỏ|hủy bỏ|sửa đổi|bổ sung|thay thế)){0,12}+ văn bản (?!số )");

  private final Flow flow;
  private final Clause clause;

  Passing(Flow flow, Clause clause) {
    this.flow = flow;
    this.clause = clause;
  }

  /** The verb that governs through a place or an annex; the trigger itself where there is none. */
  Trigger through(Trigger trigger, int from) {
    return switch (trigger.verb().scope()) {
      case PLACE -> throughPlace(trigger, from);
      case ANNEX -> throughWork(throughAnnex(trigger, from), from);
      default ->
          trigger.verb().relation() == Relation.ATTACHES && Forms.areOfAnother(flow, trigger)
              ? throughAnnex(trigger, from)
              : throughWork(trigger, from);
    };
  }

  /** "Kéo dài thời gian áp dụng Nghị quyết 5", "Tạm dừng việc thực hiện Kế hoạch 6". */
  private Trigger throughWork(Trigger trigger, int from) {
    var relation = trigger.verb().relation();
    boolean work = relation == Relation.APPLIES || relation == Relation.IMPLEMENTS;
    if (!work || !Character.isLowerCase(flow.text.charAt(trigger.start()))) {
      return trigger;
    }
    var guide =
        relation == Relation.IMPLEMENTS
            ? RelationVerbs.nearest(flow.key, from, trigger.start(), 9)
            : null;
    if (guide != null
        && guide.verb().relation() == Relation.GUIDES
        && flow.key.substring(guide.end(), trigger.start()).indexOf(',') < 0
        && clause.speaks(guide.start())) {
      return guide;
    }
    for (var noun : WORK) {
      if (Phrases.endsAt(flow.key, trigger.start() - 1, noun)) {
        int end = trigger.start() - 1 - noun.length();
        var outer = RelationVerbs.nearest(flow.key, from, end, FARTHEST_WORK);
        boolean near =
            outer != null
                && (outer.verb().relation() == Relation.EXTENDS
                    || RelationVerbs.words(flow.key, outer.end(), end) < 4);
        return outer != null
                && near
                && outer.verb().scope() == Scope.OWN
                && (clause.isHead(outer.start()) || clause.speaks(outer.start()))
            ? outer
            : trigger;
      }
    }
    return trigger;
  }

  /** "Gia hạn thời gian nêu tại Kế hoạch 19", "theo thứ tự nêu tại Quyết định 60". */
  private Trigger throughPlace(Trigger trigger, int from) {
    var near = flow.key.substring(Math.max(from, trigger.start() - NEAR), trigger.end());
    boolean approved = APPROVED.matcher(near).find() && !near.contains("theo đúng ");
    int end = trigger.start();
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      var outer = RelationVerbs.nearest(flow.key, from, end, FARTHEST_PLACE);
      if (outer == null) {
        return trigger;
      }
      outer = named(clause.asOneWord(outer), trigger);
      if (leadsOn(outer, trigger)) {
        approved &= Character.isLowerCase(flow.text.charAt(outer.start()));
        return approved && outer.verb().relation() == Relation.APPLIES ? trigger : outer;
      }
      if (outer.verb().scope() == Scope.ANY && outer.verb().relation() == Relation.CITES) {
        return trigger;
      }
      end = outer.start();
    }
    return trigger;
  }

  /** "ban hành theo trình tự quy định tại": no "ban hành theo" the document, but "theo". */
  private Trigger named(Trigger outer, Trigger led) {
    boolean place =
        outer.verb().scope() == Scope.PLACE
            && outer.verb().phrase().endsWith(" theo")
            && RelationVerbs.words(flow.key, outer.end(), led.start()) > 0;
    var theo = place ? RelationVerbs.at(flow.key, outer.end() - 4, led.start()) : null;
    return theo == null ? outer : theo;
  }

  private boolean leadsOn(Trigger outer, Trigger led) {
    int place = led.start();
    boolean broken = flow.key.substring(outer.end(), place).indexOf(',') >= 0;
    int words = RelationVerbs.words(flow.key, outer.end(), place);
    boolean head =
        Character.isUpperCase(flow.text.charAt(outer.start()))
            || (clause.isHead(outer.start()) && !broken);
    return switch (outer.verb().scope()) {
      case OWN ->
          CHANGES.contains(outer.verb().relation())
              && !(outer.verb().relation() == Relation.WITHDRAWS && words > 0)
              && !OTHERS.matcher(flow.key).region(outer.end(), place).lookingAt()
              && (head || clause.speaks(outer.start()));
      case CLAUSE -> head && !outer.verb().phrase().equals("xem xét");
      case ANY ->
          switch (outer.verb().relation()) {
            case APPLIES ->
                words <= (broken ? 6 : 10)
                    && (!outer.verb().phrase().startsWith("áp dụng")
                        || (led.verb().phrase().startsWith("ban hành") && carries(outer.end())));
            case IMPLEMENTS ->
                ((Character.isUpperCase(flow.text.charAt(outer.start()))
                            || goesOn(outer.start())
                            || clause.isHead(outer.start())
                            || ClauseWords.isPressed(flow.key, outer.start() - 1)
                            || ClauseWords.isAsked(flow.key, clause.sentence(), outer.start()))
                        && !led.verb().phrase().startsWith("quy định")
                        && !outer.verb().phrase().equals("hoàn thành"))
                    || (words <= 4 && outer.verb().phrase().equals("chấp hành"));
            default -> false;
          };
      case PLACE, ANNEX, NONE -> false;
    };
  }

  /** "Tiếp tục thực hiện nhiệm vụ giao tại …". */
  private boolean goesOn(int at) {
    int head = at - "tiếp tục ".length();
    return Phrases.endsAt(flow.key, at, "tiếp tục ")
        && Character.isUpperCase(flow.text.charAt(head));
  }

  /** "Thực hiện Quy chế … ban hành kèm theo Quyết định 5": not a verb of the annex's title. */
  private Trigger throughAnnex(Trigger trigger, int from) {
    if (isOwnHeading(trigger)) {
      return trigger;
    }
    int end = trigger.start();
    for (int hop = 0; hop < MOST_HOPS; hop++) {
      var outer = RelationVerbs.nearest(flow.key, from, end, FARTHEST_ANNEX);
      if (outer == null) {
        return trigger;
      }
      outer = clause.asOneWord(outer);
      boolean head =
          clause.isHead(outer.start()) || Character.isUpperCase(flow.text.charAt(outer.start()));
      boolean governs =
          switch (outer.verb().scope()) {
            case OWN ->
                (head || clause.speaks(outer.start()))
                    && (CHANGES.contains(outer.verb().relation()) || carries(outer.end()));
            case CLAUSE -> head;
            case ANY ->
                head
                    || outer.verb().relation() == Relation.APPLIES
                    || (outer.verb().relation() == Relation.IMPLEMENTS && carries(outer.end()));
            case PLACE, ANNEX, NONE -> false;
          };
      if (governs && outer.verb().relation() != Relation.CITES) {
        return outer;
      }
      end = outer.start();
    }
    return trigger;
  }

  /** "(Kèm theo Quyết định 13)" under the name of an annex, which is attached to that decision. */
  private boolean isOwnHeading(Trigger trigger) {
    int at = trigger.start();
    return at > 0 && flow.text.charAt(at - 1) == '(' && Character.isUpperCase(flow.text.charAt(at));
  }

  private boolean carries(int end) {
    for (var word : CARRIERS) {
      if (Phrases.standsAt(flow.key, end + 1, word)
          || Phrases.standsAt(flow.key, end + 1, "đúng " + word)) {
        return true;
      }
    }
    // "thực hiện nghiêm Quy ước …": whatever has a name of its own
    int name = end + 1;
    for (var how : HOW) {
      name += Phrases.standsAt(flow.key, name, how) ? how.length() + 1 : 0;
    }
    return name < flow.length() && Character.isUpperCase(flow.text.charAt(name));
  }

  /** Whether this document attaches what follows, rather than naming an annex of it. */
  boolean attaches(Trigger trigger, int from) {
    if (Forms.namesOrigin(flow, trigger)) {
      return false;
    }
    if (flow.key.startsWith(":", trigger.end())
        || flow.key.startsWith(" gồm", trigger.end())
        || clause.isHead(trigger.start())
        || Character.isUpperCase(flow.text.charAt(trigger.start()))) {
      return true;
    }
    var before = flow.key.substring(Math.max(from, trigger.start() - 40), trigger.start()).strip();
    // "đã nhận giấy mời in kèm Thông báo 5": what came with another paper
    for (var word : before.contains("đã nhận ") ? List.<String>of() : SENDING) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return true;
      }
    }
    return before.contains("gửi ")
        && !(before.contains("; gửi ") || before.contains("thì gửi "))
        && RelationVerbs.words(before, before.indexOf("gửi "), before.length()) <= 6;
  }

  static boolean leads(Trigger trigger) {
    return trigger.verb().scope() == Scope.PLACE || trigger.verb().scope() == Scope.ANNEX;
  }
}
