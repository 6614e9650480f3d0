package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Scope;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.citation.Sections.Mood;
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

  private static final List<String> NOT =
      List.of(
          "không",
          "chậm",
          "chưa",
          "không phải",
          "chẳng",
          "chấm dứt",
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
          "vướng mắc khi",
          "vướng mắc trong",
          "khó khăn khi",
          "từ khi",
          "sau khi",
          "về");

  private static final List<String> OTHERS_REPLY =
      List.of(
          "văn bản", "công văn", "tham mưu", "soạn", "dự thảo", "đã", "báo cáo", "để", "ý kiến");

  private static final Pattern REPORTS =
      Pattern.compile(
          "(?<!\\p{L})(?:báo cáo|trình(?! (?:tự|độ|tình|diễn))|có ý kiến|xây dựng báo cáo)(?!\\p{L})");

  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!\\p{L})(?:đề nghị|kiến nghị|đề xuất|yêu cầu|tiếp tục|cần|phải|sẽ|tham mưu|phấn đấu|(?<!ký )cam kết)(?!\\p{L})");

  private final Flow flow;
  private final Clause clause;
  private final int sentence;
  private final @Nullable String symbol;
  private final @Nullable PartialDate today;
  private final Source source;
  private final Tale tale;
  private final Speech speech;
  private final boolean report;
  private final Mood part;
  private @Nullable Mood mood;

  Telling(Flow flow, Clause clause, Citations.Citing citing, Subjects subjects, Mood mood) {
    this.flow = flow;
    this.clause = clause;
    this.sentence = clause.sentence();
    this.symbol = citing.symbol();
    this.today = citing.date();
    this.source = new Source(flow, sentence, citing.date(), subjects);
    this.tale = new Tale(flow, sentence, citing.date());
    this.speech = new Speech(flow, sentence, citing.issuer());
    this.report = citing.symbol() != null && Phrases.standsAt(citing.symbol(), 0, "BC");
    this.part = mood;
  }

  private Mood mood() {
    if (mood == null) {
      var inline = InlineHead.of(flow, sentence);
      mood = inline == null ? part : inline;
    }
    return mood;
  }

  /** Whether the verb that governs a citation is told, not done. */
  boolean isTold(Trigger trigger, Mention mention, int from, int start) {
    var before = flow.key.substring(Math.max(from, trigger.start() - NEAR), trigger.start());
    before = before.stripTrailing();
    if (endsWithAny(before, NOT)) {
      return true;
    }
    if (trigger.verb().scope() == Scope.OWN) {
      return mood() == Mood.ASKS && !before.endsWith(" này")
          || isAnothers(trigger, before, start)
          || ListHead.isGivenToOthers(flow, clause);
    }
    if (mood() == Mood.OPEN && report && isReported(trigger)) {
      return true;
    }
    if (isWorkOfOthers(trigger) && speech.holds(trigger.start())) {
      return true;
    }
    if (mood() == Mood.FINDS && trigger.verb().relation() == Relation.APPLIES && isFound(trigger)) {
      return true;
    }
    if (mood() == Mood.TELLS
        && isWorkOfOthers(trigger)
        && !opens(trigger)
        && (report || !Facts.areDue(flow, sentence, trigger))
        && !Voices.isBlank(flow, mention.behind())) {
      return true;
    }
    return switch (trigger.verb().relation()) {
      case IMPLEMENTS -> isWork(before, trigger) || tale.holds(trigger, mention, from);
      case APPLIES ->
          !isMethod(trigger, before, mention)
              && (source.is(trigger, mention, before) || tale.holds(trigger, mention, from));
      case REPLIES_TO ->
          endsWithAny(before, OTHERS_REPLY)
              || flow.key.startsWith(": ", trigger.end())
              || trigger.verb().phrase().startsWith("như") && isUnderCondition(trigger.start())
              || flow.key.startsWith(" bằng ", trigger.end())
              || isAssigned(trigger);
      case ATTACHES -> before.endsWith(" đã");
      case FOLLOWS_UP -> isLaw(mention) || Voices.isReminderTold(flow, trigger, start);
      default -> false;
    };
  }

  /** "phần còn thiếu tính theo Nghị định 5": how it is to be done, whatever was before. */
  private boolean isMethod(Trigger trigger, String before, Mention mention) {
    if (!trigger.verb().phrase().startsWith("theo")
        || METHODS.stream().noneMatch(before::endsWith)) {
      return false;
    }
    var method = METHOD.matcher(before);
    return method.find()
        && !TOLD_BEFORE.contains(String.valueOf(method.group(1)))
        && !flow.key.startsWith(", được", mention.behind())
        && !Past.opens(flow, sentence, today);
  }

  private static final List<String> METHODS =
      List.of("tính", "dùng", "làm", "phân loại", "xác định");
  private static final Pattern METHOD =
      Pattern.compile("(?:(\\p{L}+),? )?(?:tạm )?(?:" + String.join("|", METHODS) + ")$");
  private static final Set<String> TOLD_BEFORE =
      Set.of(
          "đã", "đang", "được", "chưa", "không", "bị", "vừa", "từng", "vẫn", "cách", "việc", "khi",
          "để");

  /** "nếu được kéo dài như đề nghị tại Tờ trình 5 thì …": what may come. */
  private boolean isUnderCondition(int at) {
    var clause = flow.key.substring(Math.max(sentence, at - FARTHEST), at);
    int begins = Math.max(clause.lastIndexOf("; "), clause.lastIndexOf(", "));
    return clause.indexOf("nếu ", Math.max(0, begins)) >= 0;
  }

  private static final Set<String> LAWS =
      Set.of("luat", "bo-luat", "phap-lenh", "nghi-dinh", "hien-phap");

  /** "chỉ nhắc lại điều luật của Luật A": nobody is reminded of a law so. */
  static boolean isLaw(Mention mention) {
    return mention.type() != null && LAWS.contains(mention.type());
  }

  /** No duty and no blame: what an inspection found. */
  private boolean isFound(Trigger trigger) {
    int least = Math.max(sentence, trigger.start() - FARTHEST);
    return !ASKS.matcher(flow.key).region(least, trigger.start()).find()
        && flow.key.substring(least, trigger.start()).indexOf("trách nhiệm") < 0;
  }

  /** "- Thực hiện Công văn 5, Trung tâm đã cử …": on what order it was done. */
  private boolean opens(Trigger trigger) {
    return trigger.verb().relation() == Relation.IMPLEMENTS
        && Character.isUpperCase(flow.text.charAt(trigger.start()))
        && clause.isAtHead(trigger.start());
  }

  /** "Thanh tra Sở có trách nhiệm …; trả lời …": another is to answer. */
  private boolean isAssigned(Trigger trigger) {
    return Character.isLowerCase(flow.text.charAt(trigger.start()))
        && flow.key
            .substring(Math.max(sentence, trigger.start() - FARTHEST), trigger.start())
            .contains(" có trách nhiệm ");
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
            && (clause.isAtHead(trigger.start())
                || flow.key.startsWith(": ", trigger.start() - 2)
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
    if (Voices.isDoneByThis(flow.key.substring(trigger.end(), start))) {
      return false;
    }
    for (var word : NOT_OURS) {
      if (Phrases.endsAt(before, before.length(), word)) {
        return !(clause.openTitle(trigger.start()) && (word.equals("việc") || word.equals("về")));
      }
    }
    var behind = flow.key.substring(trigger.end(), start);
    return before.contains("sẽ ")
        || Voices.isAskedOf(flow, Math.max(sentence, trigger.start() - FARTHEST), trigger.start())
        || behind.contains("bởi ")
        || Voices.isByMeans(behind)
        || Voices.isOfAnotherText(before, symbol);
  }

  /** "kiểm tra việc thực hiện …", "sau hai tháng thực hiện …": reported on, not ordered. */
  private boolean isWork(String before, Trigger trigger) {
    return !Character.isUpperCase(flow.text.charAt(trigger.start()))
        && (endsWithAny(before, WORKS) || Voices.isWorkOf(flow, sentence, trigger.start()))
        && !clause.openTitle(trigger.start())
        && !clause.behindTypeName(trigger.start());
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
