package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Scope;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Sentences that tell of something instead of doing it: negated, passive, past, future, a work that
 * is reported on. What they name is only cited; the head of relation-verbs.tsv says the principle.
 */
final class Telling {
  private static final int NEAR = 24;
  private static final int TALE_WORDS = 6;

  private static final List<String> NOT = List.of("không", "chưa", "không phải", "chẳng");
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
          "về");

  private static final List<String> OTHERS_REPLY =
      List.of("văn bản", "tham mưu", "dự thảo", "đã", "báo cáo", "để");

  /** What regulates nothing: a report, a proposal, an invitation is a source, no rule. */
  private static final Set<String> NO_RULE =
      Set.of("to-trinh", "bao-cao", "giay-moi", "phieu-chuyen", "phieu-bao", "phieu-gui");

  /** "Thời gian qua, …", "Từ đầu năm đến nay, …": the sentence tells what went before. */
  private static final Pattern BEFORE_NOW =
      Pattern.compile(
          "(?:\\d{1,2}[.)] )?(?:(?:tính )?đến (?:nay|hết (?:ngày|tháng|quý))|(?:trong )?(?:(?:những |các )?(?:thời gian|năm|tháng|quý|tuần) (?:vừa )?qua|từ đầu (?:năm|quý|tháng|nhiệm kỳ)|qua \\d+ (?:năm|tháng)|\\d+ (?:năm|tháng) qua|(?:sau|qua) (?:hơn )?(?:một|hai|ba|\\d+) (?:năm|tháng)))(?!\\p{L})");

  private static final Pattern YEAR_AT_HEAD =
      Pattern.compile("(?:trong )?năm (?:học )?(?:\\d{4}\\s?-\\s?)?(\\d{4}),");

  /** "được sửa đổi, bổ sung một số điều theo", "bị bãi bỏ bởi": who changed it is only named. */
  private static final Pattern CHANGED_BY =
      Pattern.compile(
          "(?:được|bị) (?:sửa đổi|bổ sung|thay thế|bãi bỏ|đính chính|điều chỉnh|hợp nhất)(?:,? (?:sửa đổi|bổ sung|thay thế|bãi bỏ|và|một số|một phần|điều|khoản|điểm|nội dung|lần|gần|thứ|nhất|hai|cuối|của|tên|[\\d,]{1,8})){0,14}+ (?:bởi|tại|theo|bằng|trong)(?: quy định tại)? (?:các )?$");

  private static final Pattern BEFORE_A_DAY =
      Pattern.compile("trước ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}) $");

  private final Flow flow;
  private final Clause clause;
  private final int sentence;
  private final @Nullable PartialDate today;
  private final boolean past;

  /**
   * @param today the citing document's date, or null
   */
  Telling(Flow flow, Clause clause, @Nullable PartialDate today) {
    this.flow = flow;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.today = today;
    this.past = tellsThePast();
  }

  private boolean tellsThePast() {
    int end = Math.min(flow.length(), sentence + 60);
    var head = flow.key.substring(sentence, end);
    if (BEFORE_NOW.matcher(head).lookingAt()) {
      return true;
    }
    var year = YEAR_AT_HEAD.matcher(head);
    if (today == null || !year.lookingAt()) {
      return false;
    }
    int passed = today.iso().substring(0, 4).compareTo(year.group(1));
    return passed > 0 || (passed == 0 && head.contains("năm học"));
  }

  /** Whether what stands before a citation says who changed another: "… được sửa đổi bởi". */
  static boolean isChangedBy(String before) {
    int from = Math.max(0, before.length() - 120);
    return CHANGED_BY.matcher(before).region(from, before.length()).find();
  }

  /** Whether the verb that governs a citation is told, not done. */
  boolean isTold(Trigger trigger, Mention mention, int from, int start) {
    var before = flow.key.substring(Math.max(from, trigger.start() - NEAR), trigger.start());
    before = before.stripTrailing();
    if (endsWithAny(before, NOT)) {
      return true;
    }
    if (trigger.verb().scope() == Scope.OWN) {
      return isAnothers(trigger, before, start);
    }
    return switch (trigger.verb().relation()) {
      case IMPLEMENTS -> isWork(before, trigger) || isPast(trigger, from);
      case APPLIES -> isSource(trigger, mention, before, from, start) || isPast(trigger, from);
      case REPLIES_TO -> endsWithAny(before, OTHERS_REPLY);
      case FOLLOWS_UP -> Phrases.endsAt(before, before.length(), "đã");
      default -> false;
    };
  }

  /** Passive, future, or the title of something else. */
  private boolean isAnothers(Trigger trigger, String before, int start) {
    for (var word : NOT_OURS) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return !(clause.openTitle(trigger.start()) && (word.equals("việc") || word.equals("về")));
      }
    }
    var behind = flow.key.substring(trigger.end(), start);
    return before.contains("sẽ ") || behind.contains("bởi ");
  }

  /** "kiểm tra việc thực hiện …", "sau hai tháng thực hiện …": reported on, not ordered. */
  private boolean isWork(String before, Trigger trigger) {
    return !Character.isUpperCase(flow.text.charAt(trigger.start()))
        && endsWithAny(before, WORKS)
        && !clause.openTitle(trigger.start());
  }

  /** "đã tuyển dụng theo …", "thời gian qua, các đơn vị thực hiện …": what went before. */
  private boolean isPast(Trigger trigger, int from) {
    int at = trigger.start();
    if (Character.isUpperCase(flow.text.charAt(at))) {
      return false;
    }
    boolean behindComma = Phrases.endsAt(flow.key, at, ", ");
    if (past && !behindComma) {
      return true;
    }
    int words = 0;
    for (int i = at - 1; i >= from - 1 && words < TALE_WORDS; i--) {
      char c = i < from ? ' ' : flow.key.charAt(i);
      if (",;:.".indexOf(c) >= 0) {
        return false;
      }
      if (c == ' ' || c == '(') {
        words++;
        for (var word : List.of("đã", "đang", "từng", "chưa", "không")) {
          if (Phrases.standsAt(flow.key, i + 1, word)) {
            return isTaleWord(word, trigger, i + 1);
          }
        }
      }
    }
    return false;
  }

  /** "không thực hiện đúng", but "không xét thưởng theo": the ban itself follows the rule. */
  private boolean isTaleWord(String word, Trigger trigger, int at) {
    if (!word.equals("không") && !word.equals("chưa")) {
      return true;
    }
    if (trigger.verb().relation() == Relation.IMPLEMENTS) {
      return word.equals("chưa");
    }
    int next = at + word.length() + 1;
    for (var verb : List.of("thực hiện", "chấp hành", "tuân thủ", "áp dụng", "viện dẫn", "làm")) {
      if (Phrases.standsAt(flow.key, next, verb)) {
        return true;
      }
    }
    return false;
  }

  /** A source, not a rule: what reports or asks; what tells of others; how a thing arose. */
  private boolean isSource(Trigger trigger, Mention mention, String before, int from, int start) {
    int at = trigger.start();
    var phrase = trigger.verb().phrase();
    if (phrase.startsWith("áp dụng")) {
      return endsWithAny(before, List.of("việc", "về", "tạm ngưng", "tạm dừng", "hướng dẫn"));
    }
    if (!phrase.startsWith("theo")) {
      return false;
    }
    if (NO_RULE.contains(mention.type() == null ? "" : mention.type())) {
      return true;
    }
    int window = Math.max(from, at - NEAR);
    boolean capital = Character.isUpperCase(flow.text.charAt(at));
    boolean ofOthers =
        !capital
            && phrase.equals("theo")
            && !Phrases.endsAt(flow.key, at, ", ")
            && Phrases.standsAt(flow.key, mention.behind(), " thì");
    return ofOthers
        || Phrases.endsAt(before, before.length(), "trước đây")
        || isBeforeADay(window, at)
        || isOrigin(before);
  }

  /** "do đơn vị tự cấp trước ngày 23/8/2021 theo …", a day that is over. */
  private boolean isBeforeADay(int from, int at) {
    var day = BEFORE_A_DAY.matcher(flow.key).region(from, at);
    if (today == null || !day.find()) {
      return false;
    }
    var iso =
        "%s-%02d-%02d"
            .formatted(
                day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
    return iso.compareTo(today.iso()) < 0;
  }

  /** "(thành lập theo …)": how a thing arose, told in a bracket. */
  private static boolean isOrigin(String before) {
    int bracket = before.lastIndexOf('(');
    return bracket >= 0
        && before.indexOf(')', bracket) < 0
        && RelationVerbs.words(before, bracket, before.length()) <= 3
        && !before.endsWith("(");
  }

  private static boolean endsWithAny(String text, List<String> words) {
    for (var word : words) {
      if (Phrases.endsAt(text, text.length(), word)) {
        return true;
      }
    }
    return false;
  }
}
