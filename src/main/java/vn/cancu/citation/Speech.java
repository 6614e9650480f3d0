package vn.cancu.citation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;

/**
 * What somebody else says, or asks for himself, up to the end of his sentence: "Ông A trình bày: …
 * theo Quyết định 5", "Công ty đề nghị được miễn thuế theo Nghị định 6". It is told, not ordered.
 *
 * @param issuer of the citing document, or null
 */
record Speech(Flow flow, int sentence, @Nullable String issuer) {
  private static final int FARTHEST = 1000;
  private static final int LONGEST_WISH = 14;
  private static final int LONGEST_SUBJECT = 120;

  /** A claim, whoever makes it; a court below, whose reasoning is retold. */
  private static final Pattern CLAIMS =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:cho|khai|trình bày|khẳng định|giải trình|phản ánh|lập luận|cho biết|giải thích|thừa nhận|viện lý do|nói|viết|nêu|báo)(?: (?:tại|trong) [^,;:]{1,120}?)? rằng|cho biết(?! (?:ý kiến|quan điểm|kết quả|rõ))|hỏi (?:có|về việc|việc|cách|vì sao|tại sao|lý do)|(?:ghi nhận|nhận thấy)(?= (?:cơ sở|đơn vị|nhiều|một số|chi cục|ubnd|huyện|xã|các|có|bệnh viện|trạm|trường|phòng|công ty|\\d))|(?:ghi nhận|nhận xét|nhận thấy|nhận định|đánh giá|phát hiện)(?: thấy| rằng|(?=:))|(?:giải thích|lý giải)(?: [^,;:. ]+){0,6} (?:là )?(?:do|vì)|tòa án cấp (?:sơ|phúc) thẩm|bản án (?:dân sự |hình sự |hành chính )?(?:sơ|phúc) thẩm)(?!\\p{L})");

  private static final FirstWords CLAIMS_BEGIN =
      FirstWords.of(
          "cho |khai|trình bày|khẳng định|giải trình|phản ánh|lập luận|giải thích|thừa nhận|viện lý do|nói|viết|nêu|báo|hỏi|lý giải|nhận định|ghi nhận|nhận xét|nhận thấy|đánh giá|phát hiện|tòa án|bản án");

  private static final Pattern SAID =
      Pattern.compile(
          "(?<!\\p{L})(?:(trình bày|giải trình|phản ánh|cho biết|lập luận|khai|viết|phát biểu)|trả lời|báo cáo|có ý kiến|nêu)(?: (?:tại|trong|thêm) [^:;]{1,120}?)?:");

  private static final FirstWords SAID_BEGINS =
      FirstWords.of(
          "trình bày|giải trình|phản ánh|cho biết|lập luận|khai|viết|phát biểu|trả lời|báo cáo|có ý kiến|nêu");

  /** "đề nghị Công ty giải trình: …": what is to be said. */
  private static final Pattern ASKED =
      Pattern.compile("(?<!\\p{L})(?:đề nghị|yêu cầu|phải|cần)(?!\\p{L})");

  private static final Pattern ANSWERED =
      Pattern.compile("; [^,;:]{2,60} (?:trả lời|có ý kiến|yêu cầu|đề nghị)(?!\\p{L})");

  private static final String OUTSIDERS =
      "thành viên|ông|bà|anh|chị|hộ|người|công dân|cử tri|đại biểu|đại diện|luật sư|đương sự|nguyên đơn|bị đơn|bị cáo|công ty|doanh nghiệp|hợp tác xã|nhà thầu|nhà đầu tư|chủ đầu tư|chủ nhiệm|chủ hộ|chủ cơ sở|công chức|kế toán|phòng khám|cơ sở|nhà thuốc|nhà máy|tập đoàn|ngân hàng|hiệp hội|bệnh viện|trung tâm|trường|trạm|phòng|ban quản lý|ubnd|sở|tỉnh|huyện|xã|địa phương";

  private static final Pattern OUTSIDER =
      Pattern.compile(
          "(?:(?:các|những|một số|nhiều|phía|\\d{1,4}) )?(?:" + OUTSIDERS + ")(?!\\p{L})");

  /** "đề nghị được miễn …", "yêu cầu áp dụng …": what one wants for oneself. */
  private static final Pattern WANTS =
      Pattern.compile(
          "(?<!\\p{L})(?<!đơn |thủ tục |có thể |hồ sơ )(?:đề nghị|yêu cầu|xin|kiến nghị|đòi)(?: cho)?(?: vẫn)? (?:được|áp dụng|vận dụng|thi hành|xác nhận|cấp|bồi thường|hưởng|miễn|giảm|tạm ứng|giải quyết|công nhận|hủy|thanh toán|bổ sung|kéo dài|phê duyệt|hỗ trợ|chuyển|gia hạn|điều chỉnh|cho phép|bố trí|xem xét|xử lý)(?!\\p{L})|(?<!\\p{L})cam kết (?:hoàn|khắc phục|nộp|trả|sửa|bồi thường|chi trả)(?!\\p{L})");

  private static final FirstWords WANTS_BEGIN =
      FirstWords.of("đề nghị|yêu cầu|xin|kiến nghị|đòi|cam kết");

  /** Whether the verb at this place stands in the words of another. */
  boolean holds(int at) {
    int least = Math.max(sentence, at - FARTHEST);
    return claims(least, at) || says(least, at) || wants(least, at);
  }

  private boolean claims(int least, int at) {
    var claimed = CLAIMS.matcher(flow.key).useTransparentBounds(true);
    return CLAIMS_BEGIN.find(claimed, flow.key, least, at) && !isAnswered(claimed.end(), at);
  }

  /** "X hỏi …; Sở trả lời: …": the speech is over. */
  private boolean isAnswered(int from, int at) {
    return flow.key.indexOf("; ", from, at) >= 0
        && ANSWERED.matcher(flow.key).region(from, at).find();
  }

  private boolean says(int least, int at) {
    if (flow.key.indexOf(':', least, at) < 0) {
      return false;
    }
    var said = SAID.matcher(flow.key).useTransparentBounds(true);
    for (int from = least; SAID_BEGINS.find(said, flow.key, from, at); from = said.end()) {
      int subject = subject(said.start());
      boolean outsider = isOutsider(subject, said.start());
      boolean told =
          said.group(1) != null
              && subject < said.start()
              && !isOurs(subject)
              && !ASKED.matcher(flow.key).region(subject, said.start()).find();
      if (outsider || told) {
        return true;
      }
    }
    return false;
  }

  private boolean wants(int least, int at) {
    int end = Math.min(flow.length(), at + LONGEST_WISH);
    var wanted = WANTS.matcher(flow.key).useTransparentBounds(true);
    for (int from = least; WANTS_BEGIN.find(wanted, flow.key, from, end); from = wanted.end()) {
      if (wanted.start() >= at) {
        return false;
      }
      if (isOutsider(subject(wanted.start()), wanted.start())) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutsider(int from, int to) {
    return OUTSIDER.matcher(flow.key).region(from, to).lookingAt() && !isOurs(from);
  }

  /** Where the clause of a verb begins: behind the last mark, or with the sentence. */
  private int subject(int verb) {
    int least = Math.max(sentence, verb - LONGEST_SUBJECT);
    for (int at = verb - 2; at > least; at--) {
      if (",;:".indexOf(flow.key.charAt(at)) >= 0) {
        if (at + 2 < verb) {
          return at + 2;
        }
        break; // "Ông A, Trưởng phòng B, trình bày: …"
      }
    }
    var label = Clause.LABEL.matcher(flow.key).region(least, verb);
    return least == sentence && label.lookingAt() ? label.end() : least;
  }

  /** Whether the first two words of the subject are those of the issuer. */
  boolean isOurs(int from) {
    int first = flow.key.indexOf(' ', from);
    int second = first < 0 ? -1 : flow.key.indexOf(' ', first + 1);
    if (issuer == null || second < 0) {
      return false;
    }
    var subject = flow.key.substring(from, second).replace("ubnd", "ủy ban nhân dân");
    var ours = issuer.toLowerCase(Locale.ROOT);
    // "Sở đề nghị …", "Trung tâm đề nghị …": the short name of the issuer
    return ours.startsWith(subject)
        || ours.startsWith(flow.key.substring(from, first) + " ")
            && Character.isUpperCase(flow.text.charAt(from))
            && !Character.isUpperCase(flow.text.charAt(first + 1));
  }
}
