package vn.cancu.citation;

import java.util.regex.Pattern;
import vn.cancu.document.FirstWords;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/**
 * Clauses before "theo …" that state what is: how a thing was made, how many there were. They name
 * the act by which it is so, they lay down nothing.
 */
final class Facts {
  private static final int FAR = 150;
  private static final int FAR_COUNTED = 200;

  /** Behind these nothing is told any more. */
  private static final String TURN =
      " (?:phải|cần|sẽ|thì|chỉ(?! đạo| huy| thị)|nếu|khi|giao|đề nghị|yêu cầu|thực hiện|áp dụng|xử lý|giải quyết|tiếp tục|được|hưởng|chấp nhận|chi|thanh toán)(?!\\p{L})";

  /** "được kiện toàn lần gần nhất", "do quận cấp": what made it, by a single act. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?<!\\p{L})(?<!chưa |không |việc )(?:được|do (?!đó|vậy)[^,;:. ]+(?: [^,;:. ]+){0,5}) (?:thành lập|thiết lập|lập|tổ chức lại|phê duyệt|công nhận|bổ nhiệm|cấp|đầu tư|kiện toàn|giao|xếp hạng|tuyển dụng|điều động|phân bổ|tặng|ban hành|sáp nhập)(?!\\p{L})(?:(?!"
              + TURN
              + ") [^,;:. ]+){0,8} $");

  private static final FirstWords MADE_BEGINS = FirstWords.of("được|do ");

  /** "05/12 cơ sở bị xử phạt", "100% hồ sơ được giải quyết": what was counted. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:có |đã có )?(?:\\d[\\d.]*/\\d[\\d.]*|\\d[\\d.,]*%|\\d{2,}(?=[^,;:.]{2,60} bị )) (?=\\p{L})(?:(?!"
              + TURN
              + ") ?[^,;:. ]+){1,9} (?:được|bị|đạt)(?!\\p{L})(?:(?!"
              + TURN
              + ") [^,;:. ]+){0,12} $");

  private Facts() {}

  /** Whether the words before this place say how a thing was made. */
  static boolean areMade(Flow flow, int sentence, int at) {
    var made = MADE.matcher(flow.key).useTransparentBounds(true);
    int least = Math.max(sentence, at - FAR);
    return MADE_BEGINS.find(made, flow.key, least, at)
        && !ORDER.matcher(flow.key).region(head(flow, least, made.start()), made.start()).find();
  }

  /** "2. Chi trả phải theo đúng Nghị định 5" where checks are announced: how it is to be. */
  static boolean areDue(Flow flow, int sentence, RelationVerbs.Trigger trigger) {
    int at = trigger.start();
    return trigger.verb().relation() == Relation.APPLIES
        && (flow.key.startsWith("đối chiếu", at)
            || Phrases.last(
                    flow.key, " phải ", at, head(flow, Math.max(sentence, at - FAR_COUNTED), at))
                >= 0);
  }

  private static final Pattern ORDER =
      Pattern.compile(
          "(?<!\\p{L})(?:phải|cần|sẽ|thì|chỉ(?! đạo| huy| thị)|nếu|khi|giao|đề nghị|yêu cầu)(?!\\p{L})");

  /** Whether the clause before this place tells of a number of things what became of them. */
  static boolean areCounted(Flow flow, int sentence, int at) {
    int head = head(flow, Math.max(sentence, at - FAR_COUNTED), at);
    return COUNTED.matcher(flow.key).region(head, at).lookingAt();
  }

  /** "kính đề nghị UBND tỉnh cấp gạo theo": what one asks of those above. */
  private static final Pattern ASKED_ABOVE =
      Pattern.compile("(?:kính|trân trọng) (?:đề nghị|mong|xin) [^;:]*+$");

  private static final FirstWords ABOVE_BEGINS = FirstWords.of("kính|trân trọng");

  /** Whether the words before this place ask something of those above. */
  static boolean isAskedAbove(Flow flow, int sentence, int at) {
    int least = Math.max(sentence, at - FAR_COUNTED);
    return ABOVE_BEGINS.find(ASKED_ABOVE.matcher(flow.key), flow.key, least, at);
  }

  /** Where the clause begins that holds this place. */
  static int head(Flow flow, int least, int at) {
    int head = at;
    while (head > least) {
      char c = flow.key.charAt(head - 1);
      if (";:".indexOf(c) >= 0 || (c == ',' || c == '.') && flow.key.charAt(head) == ' ') {
        break;
      }
      head--;
    }
    return head < at && flow.key.charAt(head) == ' ' ? head + 1 : head;
  }
}
