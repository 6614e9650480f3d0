package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.FirstWords;
import vn.cancu.document.NumberReader;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;

/**
 * "theo …" that names a source, not a rule: what reports or asks, what tells of others, how a thing
 * arose. The head of relation-verbs.tsv says the principle.
 *
 * @param sentence where it begins
 * @param today the citing document's date, or null
 */
record Source(Flow flow, int sentence, @Nullable PartialDate today, Subjects subjects) {
  private static final int NEAR = 24;

  /** What regulates nothing: a report, a proposal, an invitation. */
  private static final Set<String> NO_RULE =
      Set.of("to-trinh", "bao-cao", "giay-moi", "phieu-chuyen", "phieu-bao", "phieu-gui");

  private static final Set<String> INFORMING =
      Set.of("ket-luan", "cong-van", "thong-bao", "bien-ban", "cong-dien");

  private static final Pattern ASKED =
      Pattern.compile(
          "(?<!\\p{L})(?:đề nghị|yêu cầu|giao|phải|thông báo|báo cáo|triển khai|ban hành|tổ chức|thực hiện)(?!\\p{L})");

  /** "đối chiếu biên chế với khung số lượng nêu tại Công văn 5": what it is held against. */
  private static final Pattern MEASURE =
      Pattern.compile(
          " với (?:khung|mức|định mức|tiêu chuẩn|tiêu chí|danh mục|giá|đơn giá)(?!\\p{L})");

  private static final Set<String> PLANS =
      Set.of("ke-hoach", "chuong-trinh", "quyet-dinh", "cong-van");
  private static final Set<String> RULES =
      Set.of("luat", "bo-luat", "phap-lenh", "nghi-dinh", "thong-tu", "thong-tu-lien-tich");

  /** "Kiểm tra việc chi trả theo …": what is looked into. */
  private static final Pattern EXAMINED =
      Pattern.compile(
          "(?:kiểm tra|thanh tra|giám sát|xác minh) việc (?:(?! và (?!việc)| xử lý| báo cáo| này |[;.:]).){1,90}$");

  /**
   * "báo cáo số hộ được cấp gạo theo …", "báo cáo kết quả xác minh theo …": what is reported on.
   */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:báo cáo|rà soát|thống kê|tổng hợp|cung cấp|đánh giá)(?: (?:về|rõ|việc))?(?: (?:kết quả|tiến độ|danh sách|số lượng|số|tình hình))(?:,? [\\p{L}\\d]{1,10}){0,5}? (?:được(?:,? [\\p{L}]{1,8}){1,5}|xác minh|kiểm tra|thanh tra|khắc phục|thu hồi|giải quyết|giải ngân) $");

  private static final FirstWords EXAMINED_BEGINS =
      FirstWords.of("kiểm tra|thanh tra|giám sát|xác minh");
  private static final FirstWords REPORTED_BEGINS =
      FirstWords.of("báo cáo|rà soát|thống kê|tổng hợp|cung cấp|đánh giá");

  /** "Đối với người được tuyển theo Nghị định A: …": whom the sentence is about. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]? |\\p{L}[.)] |[-+] )?(?:riêng )?(?:đối với|qua (?:hồ sơ|báo cáo|số liệu|kết quả|tổng hợp)|các trường hợp|những trường hợp|trường hợp) (?:(?! thì | phải )[^,;:.]){1,140}$");

  private static final Pattern ABOUT_ENDS =
      Pattern.compile("(?: (?:giữa|của|về) [^,;:.]{1,80})?(?::|, )");

  private static final Pattern HAS_BEEN =
      Pattern.compile(
          "(?: (?:về|của) [^,;:.]{1,120})?, (?:(?:[^,;:.]{2,50} )?(?:đã (?:có|được|bị|xử phạt|ban hành|cấp)|mới (?:đạt|có|được))(?!\\p{L})|(?:[^,;:.]{2,40} )?(?:có|còn) \\d)");

  private static final int FAR = 120;

  /** How a thing came about: the act that made it is named, no rule followed. */
  private static final List<String> ORIGINS =
      List.of(
          "thành lập lại",
          "được lập",
          "được đầu tư",
          "mở",
          "thành lập",
          "phê duyệt",
          "bổ nhiệm",
          "công nhận",
          "tuyển dụng",
          "ban hành");

  private static final List<String> GIVEN =
      List.of("được phân công", "giao", "được cấp", "loại khỏi danh mục", "thuê");

  private static final List<String> SPOKEN_OF =
      List.of(
          "việc",
          "khi",
          "quá trình",
          "về",
          "tạm ngưng",
          "tạm dừng",
          "hướng dẫn",
          "thời hạn",
          "thời gian",
          "phạm vi",
          "hiệu lực",
          "nguyên tắc",
          "đề xuất");

  /** "được cấp phép năm 2012 theo …", "được hưởng từ tháng 3/2015 theo …". */
  private static final Pattern IN_A_YEAR =
      Pattern.compile(
          "(?:(?<!\\p{L})(?:được|bị) [^,;.:]{2,60} |(?<!kể) (?=từ ))(?:từ )?(?:ngày|tháng|năm) (?:\\d{1,2}[/.-]){0,2}(\\d{4}) $");

  private static final Pattern BEFORE_A_DAY =
      Pattern.compile("trước ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}) $");

  /**
   * @param before the words before the verb
   */
  boolean is(Trigger trigger, Mention mention, String before) {
    int at = trigger.start();
    var phrase = trigger.verb().phrase();
    if (phrase.startsWith("áp dụng") || phrase.startsWith("vận dụng")) {
      return Telling.endsWithAny(before, SPOKEN_OF) && !before.endsWith("có hiệu lực")
          || isFoundWrong(mention)
          || isJudged(mention)
          || isNotDone(at);
    }
    if (phrase.startsWith("đúng") && Character.isLowerCase(flow.text.charAt(at))) {
      return isJudged(mention) || Facts.areCounted(flow, sentence, at);
    }
    if (phrase.equals("như")) {
      return (!"bao-cao".equals(mention.type()) && isNoRule(mention))
          || Likeness.tells(flow, sentence, trigger, mention, subjects);
    }
    if (phrase.startsWith("bám")) {
      return Phrases.endsAt(before, before.length(), "được xây dựng") || isNoRule(mention);
    }
    if (phrase.equals("đối chiếu")) {
      return mention.type() == null
          || NO_RULE.contains(mention.type())
          || INFORMING.contains(mention.type())
              && !MEASURE.matcher(flow.key).region(trigger.end(), mention.start()).find()
          || hasFound(mention, at);
    }
    if (!phrase.startsWith("theo")) {
      return false;
    }
    if (mention.type() != null && NO_RULE.contains(mention.type())) {
      return !flow.key.startsWith(
          " mẫu của ", trigger.end()); // a form is followed, whoever sent it
    }
    int far = Math.max(0, at - FAR);
    boolean ofOthers =
        Character.isLowerCase(flow.text.charAt(at))
            && phrase.equals("theo")
            && !Phrases.endsAt(flow.key, at, ", ")
            && subjects.holds(mention)
            && !((flow.key.startsWith(" thì ", mention.behind())
                    || Telling.isLaw(mention) && flow.key.startsWith(" phải ", mention.behind()))
                && UNFULFILLED.matcher(flow.key).region(Math.max(sentence, at - FAR), at).find());
    return ofOthers
        || isNotDone(at)
        || Facts.areCounted(flow, sentence, at)
        || Facts.isAskedAbove(flow, sentence, at)
        || phrase.equals("theo") && isSingleAct(mention) && Facts.areMade(flow, sentence, at)
        || isInformant(mention, at)
        || !isPlan(mention) && EXAMINED_BEGINS.find(EXAMINED.matcher(flow.key), flow.key, far, at)
        || (phrase.equals("theo")
            && REPORTED_BEGINS.find(REPORTED.matcher(flow.key), flow.key, far, at))
        || isAbout(phrase, at, mention.behind())
        || Attributive.is(flow, sentence, at)
        || isJudged(mention)
        || (Character.isUpperCase(flow.text.charAt(at)) && hasBeenDone(mention))
        || Phrases.endsAt(before, before.length(), "trước đây")
        || isBeforeADay(at)
        || isInBracket(before)
        || (isSingleAct(mention)
            && (Telling.endsWithAny(before, ORIGINS)
                || (phrase.equals("theo")
                    && Telling.endsWithAny(before, GIVEN)
                    && !Phrases.endsAt(before, before.length(), "bàn giao"))));
  }

  /** "Việc Phòng áp dụng Quyết định A là không đúng": what was done is judged. */
  private boolean isFoundWrong(Mention mention) {
    return flow.key.startsWith(" là ", mention.behind()) && subjects.holds(mention);
  }

  private static boolean isNoRule(Mention mention) {
    return mention.type() != null && NO_RULE.contains(mention.type());
  }

  /** "chưa đủ điều kiện theo Luật A thì …": what A asks for, not whom the sentence is about. */
  private static final Pattern UNFULFILLED =
      Pattern.compile(
          "(?<!\\p{L})(?:chưa (?:đủ|được|có|đạt|đáp ứng|công bố)|không (?:đủ|đạt|đáp ứng))(?!\\p{L})[^,;:.]{0,70}$");

  private static final Pattern NOT_DONE =
      Pattern.compile(
          "(?<!\\p{L})(?<!nếu )không(?: được)?(?: tự ý| tự)? (?:nhận|tiếp nhận|chấp nhận|dùng|sử dụng|lấy|vận dụng|xem xét|căn cứ)(?: (?:hồ sơ|biểu|mẫu|minh chứng|chứng thư|hóa đơn|văn bản|số liệu|giấy|nguồn)[^,;.:]{0,50})? $|(?<!\\p{L})không(?: được)? tự(?: ý)? $");

  /** "không nhận hồ sơ lập theo mẫu cũ của A", "không tự vận dụng B": what is not followed. */
  private boolean isNotDone(int at) {
    int from = Math.max(sentence, at - NEAR * 4);
    int not = from < at ? flow.key.indexOf("không", from, at) : -1;
    return not >= 0 && NOT_DONE.matcher(flow.key).region(from, at).find();
  }

  /** "Theo thẩm quyền quy định tại Nghị định A, đã có 09 quyết định …". */
  private boolean hasBeenDone(Mention mention) {
    return HAS_BEEN.matcher(flow.key).region(mention.behind(), flow.length()).lookingAt();
  }

  /** "lập dự toán theo Công văn A, tuy có cơ sở nhưng …": what was done is judged. */
  private boolean isJudged(Mention mention) {
    int end = mention.behind();
    return mayBeJudged(end) && JUDGED.matcher(flow.key).region(end, flow.length()).lookingAt();
  }

  private boolean mayBeJudged(int end) {
    return end + 2 < flow.length()
        && flow.key.charAt(flow.key.charAt(end) == ' ' ? end : end + 1) == ' ';
  }

  /** "kiểm tra việc bán thuốc theo Kế hoạch 31": how it is examined, not what. */
  private static boolean isPlan(Mention mention) {
    return mention.type() != null && PLANS.contains(mention.type()) && isSingleAct(mention);
  }

  /** "Theo Kết luận thanh tra số 5, có 6 huyện …": who says so, where nothing is asked for. */
  private boolean isInformant(Mention mention, int at) {
    return mention.type() != null && INFORMING.contains(mention.type()) && hasFound(mention, at);
  }

  /** "Đối chiếu với Nghị định A, cơ cấu không còn phù hợp": nothing is asked for behind it. */
  private boolean hasFound(Mention mention, int at) {
    return Character.isUpperCase(flow.text.charAt(at))
        && flow.key.startsWith(", ", mention.behind())
        && !ASKED
            .matcher(flow.key)
            .region(mention.behind(), Sentences.end(flow, mention.behind()))
            .find();
  }

  private boolean isAbout(String phrase, int at, int end) {
    return phrase.equals("theo")
        && ABOUT_ENDS.matcher(flow.key).region(end, flow.length()).lookingAt()
        && ABOUT.matcher(flow.key).region(sentence, at).lookingAt();
  }

  /** "do đơn vị tự cấp trước ngày 23/8/2021 theo …", a day that is over. */
  private boolean isBeforeADay(int at) {
    boolean behindYear =
        at > 1 && flow.key.charAt(at - 1) == ' ' && NumberReader.isDigit(flow.key.charAt(at - 2));
    if (!behindYear) {
      return false;
    }
    var day = BEFORE_A_DAY.matcher(flow.key).region(Math.max(0, at - NEAR), at);
    if (today != null && day.find() && iso(day).compareTo(today.iso()) < 0) {
      return true;
    }
    var year = IN_A_YEAR.matcher(flow.key).region(Math.max(sentence, at - FAR), at);
    return today != null && year.find() && year.group(1).compareTo(today.iso().substring(0, 4)) < 0;
  }

  /** Day, month and year of the first three groups, as 2023-04-09. */
  static String iso(Matcher day) {
    return day.group(3) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(1));
  }

  private static String twoDigits(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  /** What goes on by judging what was done: "…, tuy có cơ sở", "…; chưa hoàn tiền". */
  private static final Pattern JUDGED =
      Pattern.compile(
          "(?:(?:[,;]| ) ?(?:tuy(?! thuộc)|nhưng|song)|,? trong khi|[”\"] là|,? đã quá thời|(?: là)? (?:phù hợp|chưa phù hợp|không phù hợp) với|, được (?:dân|nhân dân|người dân|các hộ|cử tri)|, còn (?:dư|thiếu|nợ|tồn)|,? đã hết hiệu lực|, đã (?!được (?:sửa|bổ|thay|đính)|hết|sửa|bổ)|[,;] (?:chưa|thiếu|vượt|sai|cao hơn|thấp hơn)(?! (?:kể|bao gồm|thì|so|thực hiện|áp dụng|được|xem|cho|chi|giải|cấp|bố|tính|thu|yêu)(?!\\p{L})))(?!\\p{L})");

  /** A decision, plan or letter for one case, as against a law, a decree, a normative decision. */
  private static boolean isSingleAct(Mention mention) {
    var symbol = mention.symbol();
    boolean normative = symbol != null && symbol.length() > 4 && symbol.charAt(4) == '/';
    return !normative && (mention.type() == null || !RULES.contains(mention.type()));
  }

  /** "(thành lập theo …)": how a thing arose, told in a bracket. */
  private static boolean isInBracket(String before) {
    int bracket = before.lastIndexOf('(');
    return bracket >= 0
        && before.indexOf(')', bracket) < 0
        && RelationVerbs.words(before, bracket, before.length()) <= 3
        && !before.endsWith("(");
  }
}
