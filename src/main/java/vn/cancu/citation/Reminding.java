package vn.cancu.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.LastWords;
import vn.cancu.document.Relation;
import vn.cancu.document.Symbols;

/** "Nhắc các đơn vị chưa gửi báo cáo theo Công văn 5": what it asked for is asked for again. */
final class Reminding {
  private static final int FAR = 220;

  /** What asks for something by a day; of a law or a rule nobody is reminded so. */
  private static final Set<String> ASKING =
      Set.of("cong-van", "thong-bao", "cong-dien", "ke-hoach", "giay-moi");

  private static final LastWords BEFORE = LastWords.of("theo|như|tại|ở|trong|của|các");

  private static final Pattern REMINDED =
      Pattern.compile(
          "(?<!\\p{L})(?<!đã |được |bị )(nhắc(?: lại| nhở)?|đôn đốc)(?!\\p{L})[^.;]{0,140}?(?<!\\p{L})(?:chưa|chậm|còn thiếu|còn nợ|quá hạn)(?!\\p{L})[^.;]{0,100}? (?:theo|như|tại)(?: (?:yêu cầu|nội dung)(?: của| tại)?)? (?:các )?$");

  /** "Sở đề nghị các phòng chưa nộp báo cáo theo Công văn 5 khẩn trương nộp", of our own letter. */
  private static final Pattern ASKED_THOSE =
      Pattern.compile(
          "(?<!\\p{L})(?<!đã |được |bị )(đề nghị|yêu cầu)(?!\\p{L}) (?:\\d+ |các |những )[^.;]{0,90} (?:chưa|còn) (?:nợ|thiếu|nộp|gửi|báo cáo|hoàn thành|thực hiện|đăng ký)(?!\\p{L})[^.;,]{0,60} (?:theo|như|tại)(?: (?:yêu cầu|nội dung)(?: của| tại)?)? (?:các )?$");

  /** "Đôn đốc các xã làm ngay những việc đã giao tại Công văn 5". */
  private static final Pattern ASKED_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?<!đã |được |bị )(nhắc(?: lại| nhở)?|đôn đốc)(?!\\p{L})[^.;:]{0,140} (?:đã )?(?:được )?(?:giao|yêu cầu|đề nghị|chỉ đạo|hướng dẫn|nêu|ghi|nói) (?:tại|ở|trong) (?:các )?$");

  /** "Vì chưa thấy Công ty nộp phương án như yêu cầu của Công văn 5, đề nghị …", our own letter. */
  private static final Pattern NOT_SEEN =
      Pattern.compile(
          "(?<!\\p{L})(chưa (?:thấy|nhận được)|(?:đề nghị|yêu cầu) [^.;]{2,120} (?:còn thiếu|còn nợ|còn lại|chưa \\p{L}{2,5})(?= (?:đã )?(?:được )?(?:yêu cầu|đề nghị) tại ))(?!\\p{L})[^.;,]{0,110} (?:theo|như|tại)(?: (?:yêu cầu|nội dung|đề nghị)(?: của| tại)?)? (?:các )?$");

  private static final FirstWords NOT_SEEN_BEGINS = FirstWords.of("chưa|đề nghị|yêu cầu");

  private static final FirstWords REMINDS = FirstWords.of("nhắc|đôn đốc");
  private static final FirstWords ASKS = FirstWords.of("đề nghị|yêu cầu");

  private Reminding() {}

  /**
   * @param start of the citation
   */
  static Governing.@Nullable Read read(
      Flow flow,
      Mention mention,
      Citations.Citing citing,
      Subjects subjects,
      int sentence,
      int start) {
    if (mention.type() == null || !ASKING.contains(mention.type())) {
      return null;
    }
    var again =
        subjects.isNamedAgain(mention) ? null : again(flow, mention, citing, sentence, start);
    if (again != null || !BEFORE.endAt(flow.key, start - 1)) {
      return again;
    }
    int least = Math.max(sentence, start - FAR);
    var reminded = REMINDED.matcher(flow.key).useTransparentBounds(true);
    boolean found = REMINDS.find(reminded, flow.key, least, start);
    if (!found && isOurs(mention, citing)) {
      reminded = reminded.usePattern(ASKED_THOSE);
      found = ASKS.find(reminded, flow.key, least, start);
      if (!found) {
        reminded = reminded.usePattern(NOT_SEEN);
        found = NOT_SEEN_BEGINS.find(reminded, flow.key, least, start);
      }
    }
    if (!found) {
      reminded = reminded.usePattern(ASKED_BEFORE);
      found = REMINDS.find(reminded, flow.key, least, start);
    }
    return found
        ? new Governing.Read(
            Relation.FOLLOWS_UP,
            flow.text.substring(reminded.start(1), reminded.end(1)),
            "reminded")
        : null;
  }

  private static final LastWords HAVING = LastWords.of("có|ban hành|gửi|các");

  /** "đã gửi các trạm Công văn 5", "đã hai lần có văn bản gửi xã A (Công văn 5 và …". */
  private static final Pattern SENT =
      Pattern.compile(
          "(?<!\\p{L})(?:đã(?: \\p{L}{2,6}){0,3} gửi|có văn bản)(?!\\p{L})[^.;:,()]{0,70}(?: \\((?:(?:các )?[^().;:]{0,60} và )?| )$");

  private static final int FARTHEST_SENT = 150;

  /** "… nhưng đến nay còn 5 đơn vị chưa gửi; đề nghị gửi gấp". */
  private static final Pattern UNANSWERED =
      Pattern.compile(
          "(?:[^:]{0,240}?[.;] (?=nhắc lại|đôn đốc lại|tiếp tục đôn đốc|một lần nữa)|[^;:]{0,200}?(?:; )?(?:nhưng|tuy nhiên|song|quá hạn|vẫn còn|đến nay|tính đến|đến ngày|đến hết|đến thời điểm|hiện nay|hiện)(?!\\p{L})[^;:.]{0,90}?(?<!\\p{L})(?:chưa|còn (?=\\d|một số|nhiều)|chậm|mới (?:(?:có |nhận được )?(?=\\d)|có |nhận được ))(?!\\p{L})(?:(?!\\. (?:thực hiện|căn cứ|triển khai|để) )[^;:]){0,160}?[.;,] ?(?:[^.;:,]{0,60} )?)(đề nghị|yêu cầu|đôn đốc|nhắc)(?!\\p{L})");

  /** "Sở Y tế đã có Công văn 5 yêu cầu báo cáo, nhưng …": our own letter is recalled. */
  private static Governing.@Nullable Read again(
      Flow flow, Mention mention, Citations.Citing citing, int sentence, int start) {
    if (!isOurs(mention, citing)
        || !(HAVING.endAt(flow.key, start - 1)
            || SENT.matcher(flow.key)
                .region(Math.max(sentence, start - FARTHEST_SENT), start)
                .find())) {
      return null;
    }
    int end = mention.behind();
    var behind = flow.key.substring(end, Math.min(flow.length(), end + FARTHEST_REQUEST));
    var asked =
        behind.contains("ch") || behind.contains("còn ") || behind.contains("nhắc")
            ? UNANSWERED.matcher(behind)
            : null;
    return asked != null && asked.lookingAt()
        ? new Governing.Read(
            Relation.FOLLOWS_UP,
            flow.text.substring(end + asked.start(1), end + asked.end(1)),
            "reminded")
        : null;
  }

  private static final int FARTHEST_REQUEST = 560;

  static boolean isOurs(Mention mention, Citations.Citing citing) {
    var own = citing.symbol() == null ? null : Symbols.body(citing.symbol());
    var symbol = mention.symbol();
    return symbol != null
        && (symbol.equals(citing.symbol()) || own != null && own.equals(Symbols.body(symbol)));
  }
}
