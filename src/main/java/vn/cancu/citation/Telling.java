package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Scope;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.citation.Sections.Mood;
import vn.cancu.document.LastWords;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Sentences that tell of something instead of doing it: negated, passive, past, future, a work that
 * is reported on. What they name is only cited; the head of relation-verbs.tsv says the principle.
 */
final class Telling {
  private static final int NEAR = 24;
  private static final int FARTHEST = 400;
  private static final int TALE_WORDS = 9;
  private static final int FAR_TALE_WORDS = 14;

  /** Behind these a sentence no longer tells what was done. */
  private static final List<String> TURNS =
      List.of("thì", "phải", "cần", "đề nghị", "yêu cầu", "nay", "tiếp tục", "sẽ", "giao");

  private static final List<String> TALES = List.of("đang", "từng", "chưa", "không");

  private static final List<String> NOT =
      List.of(
          "không",
          "chậm",
          "chưa",
          "không phải",
          "chẳng",
          "không còn",
          "không tiếp tục",
          "không được");
  private static final List<String> NOT_OURS =
      List.of(
          "được",
          "bị",
          "sẽ",
          "đã được",
          "sẽ được",
          "việc",
          "đề nghị",
          "về",
          "đang",
          "dự kiến",
          "nội dung",
          "văn bản",
          "phạm vi");

  /** "việc thực hiện", "sơ kết 02 năm thực hiện": a work spoken of. */
  private static final List<String> WORKS =
      List.of(
          "việc",
          "kết quả",
          "tình hình",
          "tháng",
          "năm",
          "quá trình",
          "tiến độ",
          "đã",
          "sơ kết",
          "tổng kết",
          "công tác",
          "kế hoạch",
          "chương trình hành động",
          "về");

  private static final List<String> OTHERS_REPLY =
      List.of("văn bản", "tham mưu", "dự thảo", "đã", "báo cáo", "để");

  /** "được sửa đổi, bổ sung một số điều theo", "bị bãi bỏ bởi": who changed it is only named. */
  private static final LastWords CHANGED_BY_ENDS = LastWords.of("bởi|tại|theo|bằng|trong|các");

  private static final Pattern CHANGED_BY =
      Pattern.compile(
          "(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|điều chỉnh|hợp nhất)(?:,? (?:sửa đổi|bổ sung|thay thế|bãi bỏ|và|một số|một phần|điều|khoản|điểm|nội dung|lần|gần|thứ|nhất|hai|cuối|của|tên|[\\d,]{1,8})){0,14}+ (?:bởi|tại|theo|bằng|trong)(?: quy định tại)? (?:các )?$");

  /** "Công ty cho rằng …": another's words. */
  private static final int FARTHEST_CLAIM = 1000;

  private static final Pattern CLAIMS =
      Pattern.compile(
          "(?<!\\p{L})(?:cho rằng|khai rằng|trình bày rằng|khẳng định rằng|tòa án cấp (?:sơ|phúc) thẩm)(?!\\p{L})");

  private static final Pattern REPORTS =
      Pattern.compile("(?<!\\p{L})(?:báo cáo|trình|có ý kiến|xây dựng báo cáo)(?!\\p{L})");

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!\\p{L})(?:đề nghị|kiến nghị|đề xuất|yêu cầu|tiếp tục|cần|phải|sẽ|tham mưu|phấn đấu|cam kết)(?!\\p{L})");

  private final Flow flow;
  private final Clause clause;
  private final int sentence;
  private final @Nullable PartialDate today;
  private final @Nullable String symbol;
  private final Source source;
  private final boolean report;
  private @Nullable Boolean past;
  private final Mood mood;

  Telling(Flow flow, Clause clause, Citations.Citing citing, Subjects subjects, Mood mood) {
    this.flow = flow;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.today = citing.date();
    this.symbol = citing.symbol();
    this.source = new Source(flow, sentence, today, subjects);
    this.report = citing.symbol() != null && Phrases.standsAt(citing.symbol(), 0, "BC");
    this.mood = mood;
  }

  /** Whether what stands before a citation says who changed another: "… được sửa đổi bởi". */
  static boolean isChangedBy(String before) {
    int from = Math.max(0, before.length() - 120);
    return CHANGED_BY_ENDS.endAt(before, before.length() - 1)
        && CHANGED_BY.matcher(before).region(from, before.length()).find();
  }

  /** Whether the verb that governs a citation is told, not done. */
  boolean isTold(Trigger trigger, Mention mention, int from, int start) {
    var before = flow.key.substring(Math.max(from, trigger.start() - NEAR), trigger.start());
    before = before.stripTrailing();
    if (endsWithAny(before, NOT)) {
      return true;
    }
    if (trigger.verb().scope() == Scope.OWN) {
      return mood == Mood.ASKS || isAnothers(trigger, before, start);
    }
    if (mood == Mood.OPEN && report && isReported(trigger)) {
      return true;
    }
    int claimed = Math.max(sentence, trigger.start() - FARTHEST_CLAIM);
    if (mayClaim(claimed, trigger.start())
        && CLAIMS.matcher(flow.key).region(claimed, trigger.start()).find()) {
      return trigger.verb().scope() != Scope.OWN;
    }
    if (mood == Mood.TELLS && isWorkOfOthers(trigger)) {
      return true;
    }
    return switch (trigger.verb().relation()) {
      case IMPLEMENTS -> isWork(before, trigger) || isPast(trigger, from);
      case APPLIES -> source.is(trigger, mention, before) || isPast(trigger, from);
      case REPLIES_TO -> endsWithAny(before, OTHERS_REPLY);
      case FOLLOWS_UP -> Voices.isReminderTold(flow, trigger, from, start);
      default -> false;
    };
  }

  private static boolean isWorkOfOthers(Trigger trigger) {
    return trigger.verb().relation() == Relation.APPLIES
        || trigger.verb().relation() == Relation.IMPLEMENTS;
  }

  /**
   * A report tells; it acts only where it says on what it reports ("Thực hiện Công văn 5, Sở báo
   * cáo như sau") and where it asks or plans.
   */
  private boolean isReported(Trigger trigger) {
    var relation = trigger.verb().relation();
    boolean acts =
        relation == Relation.APPLIES
            || relation == Relation.IMPLEMENTS
            || relation == Relation.BASED_ON;
    boolean opening =
        relation == Relation.IMPLEMENTS
            && (clause.isHead(trigger.start())
                || Character.isUpperCase(flow.text.charAt(trigger.start())));
    int least = Math.max(sentence, trigger.start() - FARTHEST);
    int end = Sentences.end(flow, trigger.end());
    return acts
        && !opening
        && !clause.openTitle(trigger.start())
        && !clause.behindTypeName(trigger.start())
        && !ASKS.matcher(flow.key).region(least, trigger.start()).find()
        && !REPORTS.matcher(flow.key).region(trigger.end(), end).find();
  }

  /** Passive, future, or the title of something else. */
  private boolean isAnothers(Trigger trigger, String before, int start) {
    for (var word : NOT_OURS) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return !(clause.openTitle(trigger.start()) && (word.equals("việc") || word.equals("về")));
      }
    }
    var behind = flow.key.substring(trigger.end(), start);
    return before.contains("sẽ ")
        || behind.contains("bởi ")
        || Voices.isByMeans(behind)
        || Voices.isOfAnotherText(before, symbol);
  }

  /** "kiểm tra việc thực hiện …", "sau hai tháng thực hiện …": reported on, not ordered. */
  private boolean isWork(String before, Trigger trigger) {
    return !Character.isUpperCase(flow.text.charAt(trigger.start()))
        && endsWithAny(before, WORKS)
        && !clause.openTitle(trigger.start())
        && !clause.behindTypeName(trigger.start());
  }

  /** Whether the sentence opens with what went before; asked for seldom, and then again. */
  private boolean isInPast() {
    if (past == null) {
      past = Past.opens(flow, sentence, today);
    }
    return past;
  }

  /** "đã tuyển dụng theo …", "thời gian qua, các đơn vị thực hiện …": what went before. */
  private boolean isPast(Trigger trigger, int from) {
    int at = trigger.start();
    if (Character.isUpperCase(flow.text.charAt(at))) {
      return false;
    }
    boolean behindComma = Phrases.endsAt(flow.key, at, ", ");
    if (!behindComma && isInPast()) {
      return true;
    }
    int words = 0;
    for (int i = at - 1; i >= from - 1 && words < FAR_TALE_WORDS; i--) {
      char c = i < from ? ' ' : flow.key.charAt(i);
      if (",;:.".indexOf(c) >= 0) {
        return false;
      }
      if (c != ' ' && c != '(') {
        continue;
      }
      words++;
      if (Phrases.standsAt(flow.key, i + 1, "đã") && !isOfAmount(i)) {
        return true;
      }
      // "số tiền đã thu được hoàn trả theo": the passive is the main verb
      if (Phrases.standsAt(flow.key, i + 1, "được") && !Phrases.endsAt(flow.key, i, "đã")) {
        return false;
      }
      if (standsAny(i + 1, TURNS)) {
        return false;
      }
      for (var word : words > TALE_WORDS ? List.<String>of() : TALES) {
        if (Phrases.standsAt(flow.key, i + 1, word)) {
          return isTaleWord(word, trigger, i + 1);
        }
      }
    }
    return false;
  }

  /** "phải quyết toán số đã tạm ứng theo": what was done to a sum, not the work of the sentence. */
  private boolean isOfAmount(int end) {
    return Phrases.endsAt(flow.key, end, "số")
        || Phrases.endsAt(flow.key, end, "tiền")
        || Phrases.endsAt(flow.key, end, "khoản")
        || Phrases.endsAt(flow.key, end, "số lượng")
        || Phrases.endsAt(flow.key, end, "kinh phí");
  }

  private boolean standsAny(int at, List<String> words) {
    for (var word : words) {
      if (Phrases.standsAt(flow.key, at, word)) {
        return true;
      }
    }
    return false;
  }

  /** "không thực hiện đúng", but "không xét thưởng theo": the ban itself follows the rule. */
  private boolean isTaleWord(String word, Trigger trigger, int at) {
    if (!word.equals("không")) {
      return true;
    }
    if (trigger.verb().relation() == Relation.IMPLEMENTS) {
      return false;
    }
    int next = at + word.length() + 1;
    for (var verb : List.of("thực hiện", "chấp hành", "tuân thủ", "áp dụng", "viện dẫn", "làm")) {
      if (Phrases.standsAt(flow.key, next, verb)) {
        return true;
      }
    }
    return false;
  }

  /** Spares most sentences the pattern: what all the words of a claim hold. */
  private boolean mayClaim(int from, int to) {
    return flow.key.indexOf(" rằng", from, to) >= 0
        || flow.key.indexOf("tòa án cấp", from, to) >= 0;
  }

  static boolean endsWithAny(String text, List<String> words) {
    for (var word : words) {
      if (Phrases.endsAt(text, text.length(), word)) {
        return true;
      }
    }
    return false;
  }
}
