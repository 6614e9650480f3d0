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

  /** "Từ ngày Nghị quyết này có hiệu lực, A và B bị bãi bỏ." */
  private static final Pattern ENDED_NOW =
      Pattern.compile(
          "(?: (?:của|về|và)(?: (?!đã |bởi |theo |tại )[^.;: ]+){1,60}?)? (?:đều )?bị (bãi bỏ|hủy bỏ)(?: (?:kể )?từ (?:ngày|khi) |[.;/]|$)");

  /** "Các quy định trước đây, kể cả Thông tư A, đều bãi bỏ". */
  private static final Pattern ALL_ENDED =
      Pattern.compile("[^;.:]{0,60}?, (?:nay )?đều (?:bị )?(bãi bỏ|hủy bỏ)(?!\\p{L})");

  /** "Những quy định … trái với Quyết định này đều bãi bỏ". */
  private static final Pattern REPEALED =
      Pattern.compile(
          "trái với \\p{L}{2,8} \\p{L}{2,8}(?: \\p{L}{2,8}){0,2} này (?:đều |thì )?(?:bị |được )?(bãi bỏ|hủy bỏ|không còn hiệu lực|hết hiệu lực)");

  /** "thay cho Quyết định 5 và các văn bản trái với …": what else ends. */
  private static final Pattern OTHERS =
      Pattern.compile("(?:,| và|;) (?:các|những|mọi) (?:văn bản|quy định)");

  private static final Pattern REPLACED =
      Pattern.compile(
          "(?:được|bị) (thay thế|thay) (?:bằng|bởi)(?! dẫn chiếu)(?: [\\p{L}\\d.]{1,8}){1,8} này");

  /** "… không còn phù hợp, nay thu hồi.": ended here and now. */
  private static final Pattern NOW_ENDED =
      Pattern.compile(
          "[^;.:]{0,160}?,? nay (?:xin |được )?(thu hồi|bãi bỏ|hủy bỏ)(?:[.,;]| do | vì |(?: kể)? từ |$)");

  private static final Pattern WITHDRAWN =
      Pattern.compile(
          "[^;,.:]{0,80} (?:được|bị) (thu hồi)(?: và hủy bỏ)?,?(?: kể)? từ (?:ngày|khi)[^;.]{0,40} này");

  /** "Các nội dung khác của Chỉ thị A | tiếp tục được thi hành". */
  private static final Pattern CONTINUED =
      Pattern.compile(
          "[^;.:]{0,80}? (?:vẫn )?tiếp tục (?:được )?((?:tổ chức )?(?:thực hiện|thi hành|triển khai))(?! (?:theo|trái|kế|nghị|quyết))");

  private static final Pattern REST =
      Pattern.compile(
          "(?:\\d{1,2}[.)] |\\p{L}[.)] |[-+] )?(?:các|những) (?:nội dung|nhiệm vụ|quy định|yêu cầu|chỉ tiêu|giải pháp)(?:, (?:nhiệm vụ|giải pháp|quy định))? (?:khác|còn lại)");

  /** "… được gia hạn đến hết ngày …", "… được đính chính: …", said by this document. */
  private static final Pattern EXTENDED =
      Pattern.compile(
          "[^;,:.]{0,70} được (gia hạn|kéo dài|lùi|đính chính)(?: (?:thời gian|thời hạn|hiệu lực)(?: (?:thực hiện|thi hành|áp dụng|sử dụng))?)?(?= đến| cho đến|:| như sau| thêm| tên| lại)");

  /** "Lịch trực nêu tại Thông báo 5 tạm đình chỉ thực hiện từ ngày …". */
  private static final Pattern SUSPENDED =
      Pattern.compile(
          "[^;,:.]{0,90} (tạm (?:đình chỉ|dừng|ngưng|ngừng|hoãn))(?: thực hiện| thi hành| áp dụng)?(?: (?:kể )?(?:từ|đến|cho đến) |[.;])");

  /** "… đã ghi nhầm thuế suất; nay đính chính là …". */
  private static final Pattern CORRECTED =
      Pattern.compile(
          "[^.:]{0,160}?(?:sai sót|nhầm|lỗi|(?:ghi|in|nêu) sai)[^:]{0,160}?[,;.] (?:nay |xin ){1,2}(?:xin |được )?(đính chính|sửa lại|điều chỉnh lại|đọc lại)(?!\\p{L})");

  /** "Điểm 4 Thông báo 402 được sửa đổi như sau: …". */
  private static final Pattern AMENDED =
      Pattern.compile("[^;,:.]{0,70} được (sửa đổi, bổ sung|sửa đổi|bổ sung) như sau ?[:.]?");

  /** "(có Báo cáo 55 kèm theo)". */
  private static final Pattern ATTACHED =
      Pattern.compile(
          " (?:được )?\\(?(?:(?:có|được|xin|bản|chụp|sao|toàn văn|văn bản|báo cáo|tài liệu) ){0,3}((?:gửi |đính )?kèm(?: theo)?)(?=[).;,/]| (?:đây|bên dưới|tờ trình|công văn|công điện|giấy mời|chỉ thị|văn bản|báo cáo|kế hoạch|thông báo|quyết định|hồ sơ|phiếu)(?: \\p{L}{2,6}){0,2}(?: này)?[).;,])");

  /** "Công văn 5 hết hiệu lực kể từ 13 giờ …", whoever says so. */
  private static final Pattern ENDED_AT =
      Pattern.compile(
          "(?:,? (?!đã |bởi |sẽ |khi |được )[^,;:. ]+){0,14}? (hết hiệu lực|chấm dứt hiệu lực)(?: thi hành)? kể từ (?:ngày|\\d)");

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

  private static final List<String> AMENDING =
      List.of(" sửa đổi", " bổ sung", " thay thế", " bãi bỏ");

  private static final Pattern AMENDS =
      Pattern.compile("[^;]{0,120}(?:" + String.join("|", AMENDING) + ")(?!\\p{L})");

  private SaidBehind() {}

  /** Whether the words between two citations say that the first changes the second. */
  static boolean amends(String between) {
    for (var word : AMENDING) {
      if (between.contains(word)) {
        return AMENDS.matcher(between).lookingAt();
      }
    }
    return false;
  }

  /**
   * @param spoken the clause of the citation, which begins at start
   * @param nested whether the citation stands in the title of one that amends it
   * @param last what was read of the citation before, or null
   */
  static Governing.@Nullable Read read(
      Flow flow,
      Mention mention,
      Citations.Citing citing,
      Clause spoken,
      int start,
      boolean nested,
      Governing.@Nullable Read last) {
    int end = mention.behind();
    boolean subject = spoken.isAtHead(start) || (last != null && last.rule().equals(RULE));
    boolean joining = last != null && last.relation() == Relation.CONSOLIDATES;
    int least = Math.min(flow.length(), end + (subject ? FARTHEST_OF_SUBJECT : FARTHEST));
    var behind = flow.key.substring(end, least);
    int stop = behind.indexOf(". ");
    var clause = stop < 0 ? behind : behind.substring(0, stop + 1);
    // here and below: most clauses don't hold the words that a pattern is about
    boolean listed = isConsolidation(citing) && flow.key.startsWith(": ", start - 2);
    var joined =
        (!nested || listed) && clause.contains(", có hiệu lực") ? JOINED.matcher(clause) : null;
    if (joined != null && joined.lookingAt()) {
      boolean joins = isConsolidation(citing) || joining || JOINS.matcher(behind).lookingAt();
      if (joins) {
        return said(Relation.CONSOLIDATES, flow, end, joined);
      }
    }
    var attached = clause.contains("kèm") ? ATTACHED.matcher(clause) : null;
    if (attached != null && attached.lookingAt()) {
      return said(Relation.ATTACHES, flow, end, attached);
    }
    if (expires(clause)) {
      return new Governing.Read(Relation.REPEALS, "hết hiệu lực", RULE);
    }
    boolean ends = endsOthers(citing) || isOwn(mention, citing);
    boolean over = clause.contains("hiệu lực");
    var expired = ends && (over || clause.contains("giá trị")) ? EXPIRED.matcher(clause) : null;
    if (expired != null && expired.lookingAt()) {
      return said(Relation.REPEALS, flow, end, expired);
    }
    var endedAt = over && spoken.isAtHead(start) ? ENDED_AT.matcher(clause) : null;
    if (endedAt != null && endedAt.lookingAt()) {
      return said(Relation.REPEALS, flow, end, endedAt);
    }
    var ended = ends && clause.contains(" bị ") ? ENDED_NOW.matcher(clause) : null;
    if (ended != null && ended.lookingAt()) {
      return said(Relation.REPEALS, flow, end, ended);
    }
    var all = ends && clause.contains(" đều ") ? ALL_ENDED.matcher(clause) : null;
    if (all != null && all.lookingAt()) {
      return said(Relation.REPEALS, flow, end, all);
    }
    var continued = clause.contains("tiếp tục ") ? CONTINUED.matcher(clause) : null;
    if (continued != null && namesRest(flow, spoken.sentence(), start) && continued.lookingAt()) {
      return said(Relation.IMPLEMENTS, flow, end, continued);
    }
    var now = clause.contains(" nay ") ? NOW_ENDED.matcher(clause) : null;
    if (now != null && now.lookingAt()) {
      return said(ending(now.group(1)), flow, end, now);
    }
    boolean names = clause.contains(" này");
    var withdrawn = names ? WITHDRAWN.matcher(clause) : null;
    if (withdrawn != null && withdrawn.lookingAt()) {
      return said(Relation.WITHDRAWS, flow, end, withdrawn);
    }
    var repealed = names ? REPEALED.matcher(clause) : null;
    if (repealed != null
        && repealed.find()
        && isNow(clause, repealed.start())
        && !OTHERS.matcher(clause).region(0, repealed.start()).find()) {
      return said(Relation.REPEALS, flow, end, repealed);
    }
    var extended = clause.contains(" được ") ? EXTENDED.matcher(clause) : null;
    if (extended != null
        && extended.lookingAt()
        && !clause.substring(0, extended.end()).contains("đã ")) {
      boolean corrected = extended.group(1).equals("đính chính");
      return said(corrected ? Relation.CORRECTS : Relation.EXTENDS, flow, end, extended);
    }
    var corrected =
        behind.contains("nay ") || behind.contains("xin ") ? CORRECTED.matcher(behind) : null;
    if (corrected != null && corrected.lookingAt()) {
      return said(Relation.CORRECTS, flow, end, corrected);
    }
    var amended = ends && clause.contains(" như sau") ? AMENDED.matcher(clause) : null;
    if (amended != null && spoken.isAtHead(start) && amended.lookingAt()) {
      return said(Relation.AMENDS, flow, end, amended);
    }
    var suspended = clause.contains("tạm ") ? SUSPENDED.matcher(clause) : null;
    if (suspended != null
        && suspended.lookingAt()
        && !clause.substring(0, suspended.end()).contains("đã ")) {
      return said(Relation.SUSPENDS, flow, end, suspended);
    }
    var replaced = names ? REPLACED.matcher(clause) : null;
    return replaced != null && replaced.find() && isNow(clause, replaced.start())
        ? said(Relation.REPLACES, flow, end, replaced)
        : null;
  }

  private static Relation ending(String verb) {
    return verb.equals("thu hồi") ? Relation.WITHDRAWS : Relation.REPEALS;
  }

  /** "Các nội dung khác của …": whether what goes before the citation names the rest of it. */
  private static boolean namesRest(Flow flow, int sentence, int start) {
    return REST.matcher(flow.key).region(sentence, start).lookingAt();
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
      if (Phrases.standsAt(symbol, year, code)
          || symbol.startsWith(code, year) && symbol.startsWith("LT", year + code.length())) {
        return true;
      }
    }
    return false;
  }

  /** A letter ends no other's force, but its own body's earlier letter it does. */
  private static boolean isOwn(Mention mention, Citations.Citing citing) {
    return mention.words() == null
        ? Reminding.isOurs(mention, citing)
        : mention.words().equals(citing.issuer());
  }

  private static boolean isNow(String clause, int until) {
    return !clause.substring(0, until).contains("sẽ");
  }
}
