package vn.cancu.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** The change of a cited document that is told behind it: "… đều bãi bỏ", "… hết hiệu lực". */
final class SaidBehind {
  private static final String RULE = "verb-behind";
  private static final int FARTHEST = 260;
  private static final int FARTHEST_OF_SUBJECT = 900;
  private static final String ENDED =
      "hết hiệu lực|không còn hiệu lực|chấm dứt hiệu lực|thôi hiệu lực|hết giá trị|không còn giá trị";
  private static final Pattern EXPIRES =
      Pattern.compile(
          "(?:bãi bỏ|hủy bỏ|"
              + ENDED
              + ")(?: thi hành)? (?:kể )?từ (?:ngày|khi)[^.;]{0,50} này(?: có hiệu lực|[.;,)/]|$)");

  private static final Pattern ENDS_LIST =
      Pattern.compile(
          "(?:^|[;.] )(?:(?:điều )?\\d{1,2}[.)] )?(?:các|những) [^;:]{1,80} (?:"
              + ENDED
              + ")(?: thi hành)?:? ?$");

  /** "Điều 15 Thông tư A hết hiệu lực.": said of it directly. */
  private static final Pattern EXPIRED =
      Pattern.compile(
          "(?: (?:của|về) [^.;]{1,120}?)?(?:,? trừ [^.;]{1,100}?,)? ("
              + ENDED
              + ")(?: thi hành)?(?: (?:kể )?từ |[.;/])");

  /** "Những quy định … trái với Quyết định này đều bãi bỏ". */
  private static final Pattern REPEALED =
      Pattern.compile(
          "trái với \\p{L}{2,8} \\p{L}{2,8}(?: \\p{L}{2,8}){0,2} này (?:đều |thì )?(?:bị |được )?(bãi bỏ|hủy bỏ|không còn hiệu lực|hết hiệu lực)");

  private static final Pattern REPLACED =
      Pattern.compile("(?:được|bị) (thay thế|thay) (?:bằng|bởi)(?: [\\p{L}\\d.]{1,8}){1,8} này");

  /** "… được gia hạn đến hết ngày …", "… được đính chính: …", said by this document. */
  private static final Pattern EXTENDED =
      Pattern.compile("[^;,:.]{0,70} được (gia hạn|kéo dài|đính chính)(?= đến|:| như sau| thêm)");

  /** "Lịch trực nêu tại Thông báo 5 tạm đình chỉ thực hiện từ ngày …". */
  private static final Pattern SUSPENDED =
      Pattern.compile(
          "[^;,:.]{0,40} (tạm (?:đình chỉ|dừng|ngưng|ngừng|hoãn))(?: thực hiện| thi hành| áp dụng)? (?:kể )?(?:từ|đến|cho đến) ");

  /** "(có Báo cáo 55 kèm theo)". */
  private static final Pattern ATTACHED =
      Pattern.compile(
          " (?:được )?\\(?(?:(?:có|được|xin|bản|chụp|sao|toàn văn|văn bản|báo cáo|tài liệu) ){0,3}((?:gửi |đính )?kèm(?: theo)?)(?=[).;,/]| (?:tờ trình|công văn|văn bản|báo cáo|kế hoạch|thông báo|quyết định|hồ sơ|phiếu)(?: \\p{L}{2,6}){0,2} này\\))");

  /** The head of a văn bản hợp nhất names each text it joins with the day it took effect. */
  private static final Pattern JOINED =
      Pattern.compile("[^.;:]{0,200}, (có hiệu lực(?: thi hành)?(?: kể)? từ ngày)");

  /** The head of one whose own number stands at its end. */
  private static final Pattern JOINS =
      Pattern.compile(
          "[^.;:]{0,200}, có hiệu lực[^.;:]{0,60}, được sửa đổi, bổ sung(?: một số điều)? (?:bởi|theo):");

  /** First groups of the symbols of documents that can end another's force. */
  private static final List<String> NORMATIVE =
      List.of("QĐ", "NQ", "NĐ", "TT", "CT", "L", "PL", "QH", "UBTVQH", "NQLT", "HD", "QyĐ");

  private static final Pattern AMENDS =
      Pattern.compile("[^;]{0,120} (?:sửa đổi|bổ sung|thay thế|bãi bỏ)(?!\\p{L})");

  private SaidBehind() {}

  /** Whether the words between two citations say that the first changes the second. */
  static boolean amends(String between) {
    return AMENDS.matcher(between).lookingAt();
  }

  /**
   * @param head whether the sentence speaks of the citation from its first word
   * @param nested whether the citation stands in the title of one that amends it
   * @param last what was read of the citation before, or null
   */
  static Governing.@Nullable Read read(
      Flow flow,
      int end,
      Citations.Citing citing,
      boolean head,
      boolean nested,
      Governing.@Nullable Read last) {
    boolean subject = head || (last != null && last.rule().equals(RULE));
    boolean joining = last != null && last.relation() == Relation.CONSOLIDATES;
    int least = Math.min(flow.length(), end + (subject ? FARTHEST_OF_SUBJECT : FARTHEST));
    var rest = flow.key.substring(end, least);
    int stop = rest.indexOf(". ");
    var clause = stop < 0 ? rest : rest.substring(0, stop + 1);
    var joined = JOINED.matcher(clause);
    // what both patterns hold
    if (!nested && clause.contains(", có hiệu lực") && joined.lookingAt()) {
      boolean joins = isConsolidation(citing) || joining || JOINS.matcher(rest).lookingAt();
      if (joins) {
        return said(Relation.CONSOLIDATES, flow, end, joined);
      }
    }
    var attached = ATTACHED.matcher(clause);
    if (clause.contains("kèm") && attached.lookingAt()) {
      return said(Relation.ATTACHES, flow, end, attached);
    }
    if (expires(clause)) {
      return new Governing.Read(Relation.REPEALS, "hết hiệu lực", RULE);
    }
    var expired = EXPIRED.matcher(clause);
    if (endsOthers(citing) && expired.lookingAt()) {
      return said(Relation.REPEALS, flow, end, expired);
    }
    boolean names = clause.contains(" này");
    var repealed = REPEALED.matcher(clause);
    if (names && repealed.find() && isNow(clause, repealed.start())) {
      return said(Relation.REPEALS, flow, end, repealed);
    }
    var extended = EXTENDED.matcher(clause);
    if (clause.contains(" được ")
        && extended.lookingAt()
        && !clause.substring(0, extended.end()).contains("đã ")) {
      boolean corrected = extended.group(1).equals("đính chính");
      return said(corrected ? Relation.CORRECTS : Relation.EXTENDS, flow, end, extended);
    }
    var suspended = SUSPENDED.matcher(clause);
    if (clause.contains("tạm ")
        && suspended.lookingAt()
        && !clause.substring(0, suspended.end()).contains("đã ")) {
      return said(Relation.SUSPENDS, flow, end, suspended);
    }
    var replaced = REPLACED.matcher(clause);
    return names && replaced.find() && isNow(clause, replaced.start())
        ? said(Relation.REPLACES, flow, end, replaced)
        : null;
  }

  private static Governing.Read said(Relation relation, Flow flow, int end, Matcher matcher) {
    var words = flow.text.substring(end + matcher.start(1), end + matcher.end(1));
    return new Governing.Read(relation, words, RULE);
  }

  /** "… hết hiệu lực kể từ ngày Quyết định này có hiệu lực". */
  static boolean expires(String clause) {
    return clause.contains(" này") && EXPIRES.matcher(clause).find() && !clause.contains("sẽ ");
  }

  /** "Các Thông tư sau đây không còn hiệu lực thi hành:". */
  static boolean endsList(String head) {
    return ENDS_LIST.matcher(head).find();
  }

  private static boolean isConsolidation(Citations.Citing citing) {
    return citing.symbol() != null && citing.symbol().startsWith("VBHN");
  }

  private static boolean endsOthers(Citations.Citing citing) {
    var symbol = citing.symbol();
    if (symbol == null) {
      return false;
    }
    int year = symbol.length() > 5 && symbol.charAt(4) == '/' ? 5 : 0;
    for (var code : NORMATIVE) {
      if (Phrases.standsAt(symbol, year, code) || symbol.startsWith(code + "LT", year)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNow(String clause, int until) {
    return !clause.substring(0, until).contains("sẽ");
  }
}
