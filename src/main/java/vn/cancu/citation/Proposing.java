package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.BodyKinds;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Issuers;
import vn.cancu.document.LastWords;
import vn.cancu.document.Phrases;
import vn.cancu.document.Symbols;

/** Whether a person proposes for a body: "theo đề nghị của ông Giám đốc Sở A tại Tờ trình …". */
final class Proposing {
  private static final int FARTHEST_PROPOSAL = 90;
  private static final int FARTHEST_LIST = 180;
  private static final String[] PROPOSING = {
    "đề nghị của ", "kiến nghị của ", "đề xuất của ", "trình của ", "thẩm định của "
  };

  private static final String SPEAKING =
      "báo cáo|kính trình|trình|đề nghị|kiến nghị|đề xuất với|xin ý kiến|lấy ý kiến|gửi|hỏi|trao đổi với|tham mưu|tham mưu cho|phối hợp với|giao|yêu cầu|chỉ đạo|đôn đốc|hướng dẫn|thông báo cho|trả lời|phúc đáp";
  private static final LastWords SPEAKING_ENDS = LastWords.of(SPEAKING);

  /** "UBND huyện đã báo cáo UBND tỉnh tại …": whom a body speaks to, not whose paper it is. */
  private static final Pattern SPOKEN_TO =
      Pattern.compile(
          "(?= )(?<!theo|xét|như|sự|ý kiến|thực hiện|triển khai|nội dung|các|những|văn bản|tinh thần)"
              + "((?: (?:đã|vừa|cũng|tiếp tục|kịp thời|nhiều lần|có văn bản|có công văn|có báo cáo|có tờ trình)){0,3}"
              + " (?:"
              + SPEAKING
              + ") )$");

  private static final List<String> NEXT = List.of(", ", " và ", ", của ", " và của ");

  /** What is said right before the body that it is said to. */
  private static final List<String> GIVING =
      List.of(
          "giao ",
          "giao cho ",
          "giao nhiệm vụ cho ",
          "yêu cầu ",
          "chỉ đạo ",
          "đôn đốc ",
          "hướng dẫn ",
          "thông báo cho ",
          "trả lời ",
          "phúc đáp ");

  private Proposing() {}

  /** "dự toán giao cho Sở Y tế tại Quyết định …": whether the body named here only receives it. */
  private static boolean isGivenTo(Flow flow, int from) {
    return GIVING.stream().anyMatch(words -> Phrases.endsAt(flow.key, from, words));
  }

  /** Behind the body that speaks to the one named at this place; -1 where none does. */
  static int speakerTo(Flow flow, int from) {
    if (from == 0 || flow.key.charAt(from - 1) != ' ' || !SPEAKING_ENDS.endAt(flow.key, from - 1)) {
      return -1;
    }
    int least = Math.max(0, from - FARTHEST_PROPOSAL);
    var spoken = SPOKEN_TO.matcher(flow.key).region(least, from).useTransparentBounds(true);
    return spoken.find() ? spoken.start(1) : -1;
  }

  /** "trả lời Sở A tại Công văn 5/SA-…": whose code the paper bears has issued it. */
  static boolean bears(IssuerPhrase.Found body, String symbol) {
    var name = IssuerPhrase.withoutOffice(body).name();
    return name != null
        && Symbols.typeCode(symbol).isEmpty()
        && name.equals(Issuers.ofSymbol(symbol, name));
  }

  /** Whether the words before the office at this place are those of a proposal. */
  static boolean before(Flow flow, int from) {
    int at = from;
    for (var title : new String[] {"ông ", "bà ", "đồng chí "}) {
      at -= Phrases.endsAt(flow.key, at, title) ? title.length() : 0;
    }
    int person = at;
    for (var words : PROPOSING) {
      // "đề nghị của Giám đốc Sở A, Giám đốc Sở B tại …"
      int said = Phrases.last(flow.key, words, at - words.length(), at - FARTHEST_LIST);
      // "…, Giám đốc Sở B tại …": the next who proposes
      boolean next =
          NEXT.stream().anyMatch(join -> flow.key.startsWith(join, person - join.length()));
      if (said >= 0
          && flow.key.substring(said, at).indexOf(';') < 0
          && (next || !flow.key.substring(said, at).contains(" tại "))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the body is not whose the paper is: it only hears of it and the symbol is another's, or
   * it is a kind and no name, as in "thủ tục Hải quan tại Thông tư 38/2015/TT-BTC".
   *
   * @param from first letter of the body's office or name
   */
  static boolean isContradicted(Flow flow, int from, IssuerPhrase.Found body, String symbol) {
    var name = body.name();
    if (name == null) {
      return false;
    }
    if (BodyKinds.isKind(name) && Issuers.ofSymbol(symbol, null) != null) {
      return true;
    }
    var coded = Issuers.ofSymbol(symbol, name);
    return coded != null && isGivenTo(flow, from) && Conflicts.differ(name, coded);
  }
}
