package vn.cancu.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.LastWords;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * What was asked for in a letter is granted, refused or answered where the letter is named: "đồng ý
 * với đề nghị … tại Tờ trình 5", "Sở A hỏi tại Công văn 6 về …: biên lai vẫn có giá trị".
 */
final class Granting {
  private static final int FAR = 200;

  private static final Set<String> LETTERS = Set.of("cong-van", "to-trinh", "bao-cao");

  /** Papers that tell who asked and who answered. */
  private static final Pattern TELLING = Pattern.compile("(?:BC|BB|KH|TB|KL)(?!\\p{L})");

  /** "Nếu Sở chấp thuận đề nghị tại …", "đề nghị UBND tỉnh chấp thuận …": not granted here. */
  private static final Pattern NOT_YET =
      Pattern.compile(
          "(?<!\\p{L})(?:nếu|khi|chờ|đề nghị|trình|xin|đã|được|trường hợp)(?!\\p{L})[^,;.:]*$");

  private static final LastWords BEFORE = LastWords.of("tại|theo|ở|trong|các");

  private static final Pattern GRANTED =
      Pattern.compile(
          "(?<!\\p{L})(?<!đã |được |chưa được |sau khi |cơ bản |vừa )((?:đồng ý|thống nhất|nhất trí|chấp thuận|tán thành)(?: về (?:nguyên tắc|chủ trương))?)(?: với| theo| như)? (?:các )?(?:đề nghị|đề xuất|kiến nghị|phương án|nội dung|ý kiến)(?! này)(?:(?! để | nhưng )[^.;:]){0,140} (?:tại|theo|ở|trong) (?:các )?$");

  private static final FirstWords GRANTED_BEGINS =
      FirstWords.of("đồng ý|thống nhất|nhất trí|chấp thuận|tán thành");

  private static final Pattern WEIGHED =
      Pattern.compile(
          "(?<=^|[,;:] |\\d[.)] |[-+] |\\p{L}[.)] )(xét) (?:các )?(?:đề nghị|đề xuất|kiến nghị|ý kiến đề nghị|nguyện vọng)(?:(?! đã )[^.;:]){0,140} (?:tại|theo|ở|trong) (?:các )?$");

  private static final FirstWords WEIGHED_BEGINS = FirstWords.of("xét");

  /** "Sở A hỏi tại", "Về việc xin … của Sở A tại": what is asked, at the head of the sentence. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]|\\p{L}[.)]|[-+]) )?(?:(về|đối với|liên quan đến|riêng) )?(?:[^.;:]{0,120} )?(hỏi|đề nghị|đề xuất|kiến nghị|vướng mắc|thắc mắc|băn khoăn|xin|câu hỏi|phản ánh)(?!\\p{L})(?:(?! đã )[^.;:]){0,100}? \\(?(?:tại |theo |ở |trong )?(?:các )?$");

  /** Behind the letter the answer: a colon, or a body that says yes or no. */
  private static final Pattern COLON = Pattern.compile("\\)?[^.;:]{0,160}: ");

  private static final Pattern ANSWERED =
      Pattern.compile(
          "\\)?[^.;:]{0,200}, [^.,;:]{2,60}? (?:(?:tạm thời )?(?:chưa |không )?(?:đồng ý|chấp thuận|thống nhất|nhất trí|giải quyết|xem xét)|trả lời|có ý kiến|hướng dẫn|giải đáp)(?!\\p{L})");

  private Granting() {}

  /**
   * @param sentence where it begins
   * @param start of the citation
   * @param first whether no citation stands before it in the sentence
   */
  static Governing.@Nullable Read read(
      Flow flow, Mention mention, Citations.Citing citing, int sentence, int start, boolean first) {
    var asked = first ? Replies.asked(flow, mention, citing, sentence, start) : null;
    if (asked != null) {
      return asked;
    }
    if (mention.type() == null || !LETTERS.contains(mention.type())) {
      return null;
    }
    boolean bracket = flow.key.startsWith("(", start - 1);
    if (!bracket
        && !BEFORE.endAt(flow.key, start - 1)
        && !Phrases.endsAt(flow.key, start, "tại ")) {
      return null;
    }
    int least = Math.max(sentence, start - FAR);
    var granted = GRANTED.matcher(flow.key).useTransparentBounds(true);
    boolean found = GRANTED_BEGINS.find(granted, flow.key, least, start);
    if (!found) {
      granted = granted.usePattern(WEIGHED);
      found = WEIGHED_BEGINS.find(granted, flow.key, least, start);
    }
    boolean weighed = found && flow.key.startsWith("xét", granted.start(1));
    if (found
        && flow.key.substring(granted.start(), start).indexOf("giải trình") < 0
        && (weighed || !NOT_YET.matcher(flow.key).region(least, granted.start()).find())) {
      var words = flow.text.substring(granted.start(1), granted.end(1));
      return new Governing.Read(Relation.REPLIES_TO, words, "granted");
    }
    return isAsked(flow, mention, citing, sentence, start)
        ? new Governing.Read(Relation.REPLIES_TO, "ý kiến", "answer")
        : null;
  }

  private static boolean isAsked(
      Flow flow, Mention mention, Citations.Citing citing, int sentence, int start) {
    var symbol = citing.symbol();
    if (symbol == null
        || "bao-cao".equals(mention.type())
        || TELLING.matcher(symbol).lookingAt()
        || start - sentence > FAR) {
      return false;
    }
    var asked = ASKED.matcher(flow.key).region(sentence, start);
    if (!asked.lookingAt()) {
      return false;
    }
    int end = mention.behind();
    boolean about = asked.group(1) != null;
    return COLON.matcher(flow.key).region(end, flow.length()).lookingAt()
            && (about || asked.group(2).equals("hỏi"))
        || about && ANSWERED.matcher(flow.key).region(end, flow.length()).lookingAt();
  }
}
