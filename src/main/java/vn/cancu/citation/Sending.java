package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * What is sent with this document, said in a sentence of its own: "Kèm theo công văn này có Kế
 * hoạch 5", "Gửi UBND huyện A Công văn 6", "Tài liệu gồm: Báo cáo 7 (gửi kèm theo giấy mời)"; and
 * the letter that this one goes on: "đây là lần thứ hai, tiếp theo Tờ trình 8".
 */
final class Sending {
  private static final int FARTHEST = 160;
  private static final int FARTHEST_BEHIND = 300;

  private static final String LABEL = "(?:(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]|\\p{L}[.)]|[-+]) )?";
  private static final String COPY =
      "(?:(?:các |01 |một )?(?:bản sao|bản chụp|toàn văn|bản|văn bản|danh mục|bảng)? ?)";

  private static final Pattern ENCLOSED =
      Pattern.compile(
          LABEL
              + "((?:gửi )?kèm theo) (?:công văn|kế hoạch|văn bản|thông báo|tờ trình|báo cáo|giấy mời|quyết định|hướng dẫn|chỉ thị|công điện|thư)(?: này)? (?:là|có|gồm(?: có)?|còn có) "
              + COPY
              + "(?:[^.;:]{2,80} (?:và|,) "
              + COPY
              + ")?$");

  private static final String RECIPIENT =
      "(?:ubnd|sở|bộ|ban|các|chi cục|cục|phòng|trung tâm|bệnh viện|trường|quý|đồng chí|văn phòng|đoàn|hội|công ty|đơn vị|bảo hiểm xã hội|kho bạc|viện|trạm|tòa án|ông|bà)(?!\\p{L})";

  private static final Pattern SENT =
      Pattern.compile(
          LABEL
              + "(gửi|sao gửi|gửi lại|chuyển) (?:(?:đến|tới|lại|cho) )?"
              + RECIPIENT
              + "(?! theo)(?:(?! theo | bằng | kèm | tại | trước | đúng | về )[^,;:.]){0,50} "
              + COPY
              + "$");

  private static final String TO = "(?= (?:(?:đến|tới|lại|cho) )?" + RECIPIENT + ")";

  private static final String COPIED = "(?<=sao (?:gửi|lục|y)|sao (?:lục|y) gửi|trình kèm)";

  /**
   * "Sở Y tế sao gửi các đơn vị Công văn 5", "Viện gửi các tỉnh Quy trình 6", "Sở chuyển Công văn
   * 7"; without whom it goes to, something of it is sent: "gửi kết quả rà soát Quyết định 5".
   */
  private static final Pattern HANDED =
      Pattern.compile(
          "(?<!\\p{L})(?<!đã )((?:kính )?gửi(?: lại)?|sao (?:gửi|lục|y)(?: gửi)?|chuyển(?: đến| lại)?|trình kèm)(?:(?:"
              + TO
              + "|"
              + COPIED
              + ")(?: (?!kèm|theo|bằng|tại|trước|về|công|báo|yêu|xin|hồ|và|tổ|thực|triển|của|kết quả|nguồn|ngạch|đổi)\\p{L}+){1,9}?)? "
              + COPY
              + "$");

  private static final FirstWords HANDED_BEGINS =
      FirstWords.of("kính gửi|gửi|sao gửi|chuyển|trình kèm");

  /** "Ngày 5/3, Sở gửi …": what was sent before. */
  private static final Pattern TOLD =
      Pattern.compile("(?<!\\p{L})(?:ngày|tháng|năm|trước đây|vừa qua|trước đó|đã)(?!\\p{L})");

  private static final int NEAR = 110;

  private static final Pattern PAPERS =
      Pattern.compile(
          LABEL
              + "(tài liệu)(?: họp| hội nghị| phiên họp)?(?: gửi kèm| kèm theo)? gồm:? [^.]{0,120}$");

  private static final Pattern WITH_IT =
      Pattern.compile("[^.]{0,200}\\((?:được )?(?:gửi|đính)? ?kèm(?: theo)?[^()]{0,40}\\)");

  private static final List<String> BEGINNINGS =
      List.of("gửi", "kèm theo", "sao gửi", "chuyển", "tài liệu");

  private static final Pattern GOES_ON =
      Pattern.compile("(?<!\\p{L})lần (?:[^,;.:]{2,30} )?thứ [^,;.:]{1,12}, (tiếp theo) $");

  private Sending() {}

  /**
   * @param clause of the citation
   * @param start of the citation
   */
  static Governing.@Nullable Read read(Flow flow, Mention mention, Clause clause, int start) {
    int sentence = clause.sentence();
    if (start - sentence > FARTHEST) {
      return null;
    }
    int least = Math.max(sentence, start - "lần đề nghị thứ hai, tiếp theo ".length() - 40);
    if (flow.key.startsWith("tiếp theo ", start - "tiếp theo ".length())) {
      var on = GOES_ON.matcher(flow.key).region(least, start);
      if (on.find()) {
        return new Governing.Read(Relation.FOLLOWS_UP, words(flow, on.start(1), on.end(1)), "verb");
      }
    }
    var handed = HANDED.matcher(flow.key).region(sentence, start).useTransparentBounds(true);
    if (HANDED_BEGINS.find(handed, flow.key, Math.max(sentence, start - NEAR), start)
        && !TOLD.matcher(flow.key).region(sentence, handed.start()).find()
        && isOurs(flow, clause, handed.start())) {
      return new Governing.Read(
          Relation.ATTACHES, words(flow, handed.start(1), handed.end(1)), "sent");
    }
    if (!mayBegin(flow.key, sentence, start)) {
      return null;
    }
    var enclosed = ENCLOSED.matcher(flow.key).region(sentence, start);
    boolean found = enclosed.lookingAt();
    if (!found) {
      enclosed = SENT.matcher(flow.key).region(sentence, start);
      found = enclosed.lookingAt() && isCapital(flow, enclosed.start(1));
    }
    if (!found) {
      enclosed = PAPERS.matcher(flow.key).region(sentence, start);
      int end = Math.min(flow.length(), mention.behind() + FARTHEST_BEHIND);
      found =
          enclosed.lookingAt()
              && WITH_IT.matcher(flow.key).region(mention.behind(), end).lookingAt();
    }
    return found
        ? new Governing.Read(
            Relation.ATTACHES, words(flow, enclosed.start(1), enclosed.end(1)), "sent")
        : null;
  }

  private static boolean isOurs(Flow flow, Clause clause, int at) {
    int head = Facts.head(flow, clause.sentence(), at);
    return head < at && new Speech(flow, clause.sentence(), clause.issuer()).isOurs(head);
  }

  /** Spares most sentences the patterns. */
  private static boolean mayBegin(String key, int sentence, int start) {
    int label = key.indexOf(' ', sentence) + 1;
    for (var beginning : BEGINNINGS) {
      if (Phrases.standsAt(key, sentence, beginning)
          || (label > 0
              && label - sentence < 6
              && label < start
              && Phrases.standsAt(key, label, beginning))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapital(Flow flow, int at) {
    return Character.isUpperCase(flow.text.charAt(at));
  }

  private static String words(Flow flow, int from, int to) {
    return flow.text.substring(from, to);
  }
}
