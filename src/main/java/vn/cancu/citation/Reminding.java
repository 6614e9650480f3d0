package vn.cancu.citation;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LastWords;
import vn.cancu.document.Relation;

/** "Nhắc các đơn vị chưa gửi báo cáo theo Công văn 5": what it asked for is asked for again. */
final class Reminding {
  private static final int FAR = 220;

  /** What asks for something by a day; of a law or a rule nobody is reminded so. */
  private static final Set<String> ASKING =
      Set.of("cong-van", "thong-bao", "cong-dien", "ke-hoach", "giay-moi");

  private static final LastWords BEFORE = LastWords.of("theo|như|tại|của|các");

  private static final Pattern REMINDED =
      Pattern.compile(
          "(?<!\\p{L})(?<!đã |được |bị )(nhắc(?: lại| nhở)?|đôn đốc)(?!\\p{L})[^.;]{0,140}?(?<!\\p{L})(?:chưa|chậm|còn thiếu|còn nợ|quá hạn)(?!\\p{L})[^.;]{0,100}? (?:theo|như|tại)(?: (?:yêu cầu|nội dung)(?: của| tại)?)? (?:các )?$");

  private Reminding() {}

  /**
   * @param start of the citation
   */
  static Governing.@Nullable Read read(Flow flow, Mention mention, int sentence, int start) {
    if (mention.type() == null
        || !ASKING.contains(mention.type())
        || !BEFORE.endAt(flow.key, start - 1)) {
      return null;
    }
    var reminded = REMINDED.matcher(flow.key).region(Math.max(sentence, start - FAR), start);
    return reminded.find()
        ? new Governing.Read(
            Relation.FOLLOWS_UP,
            flow.text.substring(reminded.start(1), reminded.end(1)),
            "reminded")
        : null;
  }
}
