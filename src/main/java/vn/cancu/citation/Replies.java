package vn.cancu.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.FirstWords;
import vn.cancu.document.LastWords;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** Verbs that answer some documents and only name others. */
final class Replies {
  /** What a letter asks that is answered. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!\\p{L})(?:ý kiến của|đề nghị|xin|hỏi|kiến nghị|trả lời|có ý kiến|phúc đáp|góp ý|lấy ý kiến|tham gia ý kiến)(?!\\p{L})(?! chỉ đạo)");

  /** "Về vấn đề này, Sở có ý kiến như sau": the next sentence answers. */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?<!\\p{L})(?:có ý kiến|trả lời|hướng dẫn|giải đáp|phúc đáp|giải trình|báo cáo)(?: như sau|:)");

  private static final Set<String> LETTERS = Set.of("cong-van", "to-trinh");

  private static final int NEXT = 300;
  private static final int FARTHEST_URGED = 60;

  private static final Pattern DIRECTS =
      Pattern.compile("(?<!\\p{L})(?:ý kiến chỉ đạo|chỉ đạo như|yêu cầu (?:các|thủ trưởng))");

  /** "Về vướng mắc của A tại Công văn 5, Bộ có ý kiến như sau". */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:về|liên quan đến|đối với) (?:(?:các )?$|(?:[^;.]{0,60} )?(?:đề nghị|kiến nghị|vướng mắc|câu hỏi|phản ánh|xin ý kiến|đề xuất)(?!\\p{L})[^,;:.]{0,120} (?:nêu |nói |ghi )?(?:tại|trong|ở|theo) $)");

  private static final Pattern ANSWERED =
      Pattern.compile(
          "[^.]{0,300}(?:, | và )[^.,;]{2,80} (?:có ý kiến(?: như sau)?|trả lời(?: như sau)?|hướng dẫn như sau|thông báo như sau) ?[:.]|[^.;:]{0,120}: (?=\\p{L})");

  /** "Bệnh viện đề nghị tại Công văn 5 …", "Bệnh viện gửi Sở Công văn 5 xin ý kiến …". */
  private static final Pattern ASKING =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:đề nghị|đề xuất|kiến nghị|hỏi|xin ý kiến|phản ánh|cho biết|trình bày|nêu vướng mắc) tại|(gửi) [^.;:]{2,80}|(?<!đã )(có)) $");

  private static final FirstWords ASKING_BEGINS =
      FirstWords.of(
          "đề nghị|đề xuất|kiến nghị|hỏi|xin ý kiến|phản ánh|cho biết|trình bày|nêu vướng mắc|gửi|có ");

  /** "Tại Công văn 5, UBND huyện hỏi …". */
  private static final Pattern ASKED_BEHIND =
      Pattern.compile(
          ", [^.;:,]{4,90} (?:hỏi|xin ý kiến|đề nghị|kiến nghị|phản ánh|đề xuất|xin hướng dẫn)(?!\\p{L})");

  private static final Pattern WANTED =
      Pattern.compile(
          " (?:hỏi|xin|đề nghị|về việc (?:xin|đề nghị|hỏi)|v/v (?:xin|đề nghị))(?!\\p{L})");

  /** The answer of this letter, in a sentence of its own. */
  private static final Pattern ANSWER =
      Pattern.compile(
          "(?<=[.;] )(?:(?:về|đối với) [^.,:;]{2,60}, |sau khi [^.,:;]{2,90}, )?[^.,:;]{2,60} (?:(?:có ý kiến|trả lời|hướng dẫn|giải đáp|phúc đáp|thông báo)(?: như sau)?|như sau) ?:");

  private static final int FARTHEST_ANSWER = 700;
  private static final int FARTHEST_ASKING = 130;

  /** Papers that tell who asked and who answered, but answer nothing themselves. */
  private static final Pattern TELLING = Pattern.compile("(?:BC|BB|KL|TB|KH|NQ|QĐ)(?![\\p{L}])");

  /** "Nghiên cứu kiến nghị của cử tri chuyển đến theo Công văn 5, Bộ trả lời như sau". */
  private static final Pattern STUDIED =
      Pattern.compile(
          "(?:sau khi )?(?:nghiên cứu|tiếp nhận|xem xét|nhận được)(?: (?:kiến nghị|đề nghị|phản ánh|nội dung|câu hỏi|văn bản)(?! (?:tại|này)) [^.;:,]{2,140}| (?:nội dung|các nội dung))? (?:theo |tại |kèm )?$|(?:sau khi )?(?:nghiên cứu|tiếp nhận) $");

  private static final Pattern STUDIED_ANSWERED =
      Pattern.compile(
          "[^.;:]{0,200}, [^.,;:]{2,80} (?:có ý kiến|trả lời|phúc đáp|thấy rằng|nhận thấy|hướng dẫn)(?: như sau)?[ :.]");

  /** "đôn đốc các xã thực hiện mục tiêu nêu tại Kế hoạch 5": an order, not a reminder. */
  private static final LastWords PLACES = LastWords.of("tại|trong|ở");

  private Replies() {}

  /** A letter is told with what it asks, and then this one answers it. */
  static Governing.@Nullable Read asked(
      Flow flow, Mention mention, Citations.Citing citing, int sentence, int start) {
    if (answers(flow, sentence, start, mention.behind())) {
      return new Governing.Read(Relation.REPLIES_TO, "ý kiến", "answer");
    }
    var symbol = citing.symbol();
    if (symbol == null
        || TELLING.matcher(symbol).find()
        || mention.type() == null
        || !LETTERS.contains(mention.type())) {
      return null;
    }
    boolean at = Phrases.endsAt(flow.key, start, "tại ") && start - "tại ".length() == sentence;
    boolean asks =
        at && ASKED_BEHIND.matcher(flow.key).region(mention.behind(), flow.length()).lookingAt();
    if (!asks) {
      var asking = ASKING.matcher(flow.key).useTransparentBounds(true);
      asks =
          ASKING_BEGINS.find(asking, flow.key, Math.max(sentence, start - FARTHEST_ASKING), start)
              && (asking.group(1) == null && asking.group(2) == null
                  || WANTED.matcher(flow.key).region(mention.behind(), flow.length()).lookingAt());
    }
    if (!asks) {
      return STUDIED.matcher(flow.key).region(sentence, start).lookingAt()
              && STUDIED_ANSWERED
                  .matcher(flow.key)
                  .region(mention.behind(), flow.length())
                  .lookingAt()
          ? new Governing.Read(Relation.REPLIES_TO, "nghiên cứu", "answer")
          : null;
    }
    int end = Math.min(flow.length(), mention.behind() + FARTHEST_ANSWER);
    var answer = ANSWER.matcher(flow.key).region(mention.behind(), end).useTransparentBounds(true);
    return answer.find() ? new Governing.Read(Relation.REPLIES_TO, "ý kiến", "answer") : null;
  }

  /** Whether a sentence that begins with what was asked in a citation goes on with the answer. */
  private static boolean answers(Flow flow, int sentence, int start, int end) {
    return ASKED.matcher(flow.key).region(sentence, start).lookingAt()
        && ANSWERED.matcher(flow.key).region(end, flow.length()).lookingAt();
  }

  /** "Đôn đốc các đơn vị thực hiện Công văn 5": the work is asked for again. */
  private static boolean isUrged(Flow flow, int at) {
    int least = Math.max(0, at - FARTHEST_URGED);
    var before = flow.key.substring(least, at);
    int urged = before.lastIndexOf("đôn đốc ");
    return urged >= 0
        && !Phrases.endsAt(before, urged, "văn bản ")
        && !Phrases.endsAt(before, urged, "công văn ")
        && !before.contains("giao ")
        && before.indexOf(',', urged) < 0
        && before.indexOf(';', urged) < 0
        && before.indexOf('.', urged) < 0;
  }

  /** What the examined body says for itself, what a complaint is about. */
  private static final Pattern NOT_ANSWERED =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<!đơn )(?:khiếu nại|khởi kiện) |(?:khiếu nại|khởi kiện) [^,;.:]{2,90} đối với )$");

  /** "Xét Tờ trình …", "Xét Báo cáo thẩm định …" answer it. */
  static Relation relation(Flow flow, Trigger trigger, Mention mention, int start) {
    var phrase = trigger.verb().phrase();
    if (trigger.verb().relation() == Relation.IMPLEMENTS
        && !PLACES.endAt(flow.key, start - 1)
        && isUrged(flow, trigger.start())) {
      return Relation.FOLLOWS_UP;
    }
    if ((phrase.endsWith("xem xét") || phrase.equals("xét"))
        && NOT_ANSWERED.matcher(flow.key).region(trigger.end(), start).find()) {
      return Relation.CITES; // what the examined body says for itself is weighed, not answered
    }
    if (phrase.endsWith("xem xét") && "bao-cao".equals(mention.type())) {
      return Relation.REPLIES_TO;
    }
    if (!phrase.equals("nhận được") && !phrase.equals("đã nhận")) {
      return trigger.verb().relation();
    }
    int end = Sentences.end(flow, mention.behind());
    int next = Math.min(flow.length(), end + NEXT);
    boolean others =
        DIRECTS.matcher(flow.key).region(mention.behind(), end).find()
            || flow.key.startsWith(" đơn ", trigger.end())
            || !(ASKS.matcher(flow.key).region(trigger.end(), end).find()
                || ANSWERS.matcher(flow.key).region(end, next).find());
    return others ? Relation.CITES : trigger.verb().relation();
  }
}
