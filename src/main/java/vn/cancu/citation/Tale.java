package vn.cancu.citation;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.LastWords;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** Whether a verb tells what was done, or was not, in the sentence that begins at one place. */
final class Tale {
  /** How far back a sentence without an end is looked at. */
  private static final int FARTHEST = 2000;

  private static final int TALE_WORDS = 9;
  private static final int FAR_TALE_WORDS = 14;

  /** Behind these a sentence no longer tells what was done. */
  private static final List<String> TURNS =
      List.of(
          "thì",
          "phải",
          "cần",
          "đề nghị",
          "yêu cầu",
          "nay",
          "tiếp tục",
          "sẽ",
          "giao",
          "khẩn trương");

  private static final List<String> TALES = List.of("đang", "từng", "chưa", "chậm", "không");

  /** "từng đợt", "từng tháng": each, not once. */
  private static final Set<String> COUNTED =
      Set.of(
          "lần", "đợt", "tháng", "quý", "năm", "ngày", "tuần", "kỳ", "giai", "loại", "đơn",
          "trường", "người", "cơ", "hạng", "mục", "khoản", "gói", "nhóm", "bước", "phần", "vị",
          "cấp", "khoa", "phòng", "xã", "hộ", "ca", "nội", "công", "cá", "địa", "vùng", "lĩnh",
          "dự", "hồ", "vụ");

  /** "tiền chậm nộp": what it is called. */
  private static final LastWords LATE_PAY = LastWords.of("lãi|tiền|phạt|mức");

  /** "đến từng giáo viên": each, whatever is counted. */
  private static final LastWords OF_EACH =
      LastWords.of("đến|tới|của|cho|theo|với|tại|trong|ra|cụ thể|với|ở|về");

  private static final Pattern ITEM =
      Pattern.compile("(?:\\p{L}|\\d{1,2}(?:\\.\\d{1,2})?)[.)] |[-+] ");

  /** "Qua kiểm tra, Sở yêu cầu các đơn vị xử lý theo …": behind the comma it no longer tells. */
  private static final Pattern TURNED =
      Pattern.compile(
          ", (?:(?:[^,;.]{1,60} )?(?<!đã )(?:(?:đề nghị|yêu cầu) [^;.]*+|(?:kết luận|thống nhất|quyết định|quyết nghị|chỉ đạo)(?: như sau)?: [^.]*+)|(?:vì vậy|do đó|do vậy|vì thế|trước mắt) [^;.]*+)$");

  /** "Mức chi chưa quy định tại đây áp dụng …": which, not what was done. */
  private static final List<String> UNREGULATED =
      List.of("chưa quy định", "chưa được quy định", "chưa có quy định", "chưa nêu");

  /** What is found not to have been done; "không xét", "không cấp" are bans. */
  private static final List<String> NOT_DONE =
      List.of(
          "thực hiện",
          "duy trì",
          "chấp hành",
          "tuân thủ",
          "áp dụng",
          "viện dẫn",
          "làm",
          "báo cáo",
          "gửi",
          "ghi",
          "lập",
          "xây dựng",
          "niêm yết",
          "công khai",
          "mở sổ",
          "theo dõi",
          "lưu",
          "kê khai",
          "đăng ký",
          "kiểm kê",
          "rà soát");

  private static final Pattern OF_OBJECT =
      Pattern.compile("[^,;.: ] (?:các|những|trường hợp)(?: [^,;.: ]+){1,4}$");

  /** "xử lý 04 trường hợp chưa đủ chuẩn theo …": what is ordered is done to what was not. */
  private static final Pattern HANDLED =
      Pattern.compile(
          "(?<!\\p{L})(?:xử lý|xử phạt|phạt|truy thu|thu hồi|hủy bỏ|giải quyết|xem xét|luân chuyển|chuyển đổi|bồi thường|hoàn trả|chi trả|quyết toán|thanh toán|điều chuyển|sắp xếp|kiện toàn|kỷ luật|miễn nhiệm|dừng|ngừng(?: nhập khẩu| lưu hành| sử dụng)?|thanh lý|cưỡng chế|tháo dỡ|bố trí|giao nộp|nộp trả|đóng cửa)(?: [^,;:.]{2,90})?$");

  /** What stands before such a verb where it is told itself. */
  private static final Pattern HANDLED_TOLD =
      Pattern.compile(
          "(?<!\\p{L})(?:đã|chưa|chậm|không|việc|từng|đang|được|bị|do|kết quả|tình hình)(?!\\p{L})");

  private static final int FAR = 160;
  private final Flow flow;
  private final int sentence;
  private final @Nullable PartialDate today;
  private @Nullable Boolean past;

  /**
   * @param today the citing document's date, or null
   */
  Tale(Flow flow, int sentence, @Nullable PartialDate today) {
    this.flow = flow;
    this.sentence = sentence;
    this.today = today;
  }

  /** Whether the sentence opens with what went before; asked for seldom, and then again. */
  private boolean isInPast() {
    if (past == null) {
      past = Past.opens(flow, sentence, today);
    }
    return past;
  }

  /** "đã tuyển dụng theo …", "thời gian qua, các đơn vị thực hiện …": what went before. */
  boolean holds(Trigger trigger, Mention mention, int from) {
    int at = trigger.start();
    if (Character.isUpperCase(flow.text.charAt(at))) {
      return false;
    }
    // "Trước ngày A, … theo B; từ ngày C xếp theo …"
    boolean over = flow.key.indexOf("; từ ngày ", Math.max(sentence, at - FARTHEST), at) >= 0;
    boolean dated = flow.key.startsWith("ngày ", sentence) || flow.key.startsWith("tại ", sentence);
    if (!over
        && isInPast()
        && (dated || !TURNED.matcher(flow.key).region(Math.max(from, at - FAR), at).find())) {
      return true;
    }
    int words = 0;
    for (int i = at - 1; i >= from - 1 && words < FAR_TALE_WORDS; i--) {
      char c = i < from ? ' ' : flow.key.charAt(i);
      if (",;:.".indexOf(c) >= 0) {
        return false;
      }
      if (" (\"“".indexOf(c) < 0) {
        continue;
      }
      words++;
      if (Phrases.standsAt(flow.key, i + 1, "đã")
          && !Phrases.standsAt(flow.key, i + 1, "đã bao gồm")
          && !isOfAmount(i)) {
        return !isHandled(from, i) && flow.key.indexOf(" xong ", i, at) < 0;
      }
      if (Phrases.standsAt(flow.key, i + 1, "được") && isMainPassive(i)) {
        return false;
      }
      if (standsAny(i + 1, TURNS)
          && !(Phrases.standsAt(flow.key, i + 1, "giao") && Phrases.endsAt(flow.key, i, "được"))) {
        return Phrases.endsAt(flow.key, i, "đã"); // "đã yêu cầu đơn vị kiểm điểm theo"
      }
      if (standsAny(i + 1, UNREGULATED)) {
        return false;
      }
      for (var word : words > TALE_WORDS ? List.<String>of() : TALES) {
        if (Phrases.standsAt(flow.key, i + 1, word)
            && !isEach(word, i + 1)
            && !(word.equals("chậm") && (isOfObject(i) || LATE_PAY.endAt(flow.key, i)))) {
          return isTaleWord(word, trigger, i + 1)
              && !isHandled(from, i)
              && !(word.equals("chưa") && isCondition(mention, i));
        }
      }
    }
    return false;
  }

  /**
   * "số tiền đã thu được hoàn trả theo": the passive is the main verb; in "chưa được cấp theo" only
   * where an item of a list says what it is about.
   */
  private boolean isMainPassive(int at) {
    return !Phrases.endsAt(flow.key, at, "đã")
        && !Phrases.endsAt(flow.key, at, "từng")
        && (!Phrases.endsAt(flow.key, at, "chưa")
            || ITEM.matcher(flow.key).region(sentence, at).lookingAt());
  }

  /** "phải quyết toán số đã tạm ứng theo": what was done to a sum, not the work of the sentence. */
  private boolean isOfAmount(int end) {
    return Phrases.endsAt(flow.key, end, "số")
        || Phrases.endsAt(flow.key, end, "tiền")
        || Phrases.endsAt(flow.key, end, "khoản")
        || Phrases.endsAt(flow.key, end, "chế độ")
        || Phrases.endsAt(flow.key, end, "số lượng")
        || Phrases.endsAt(flow.key, end, "kinh phí");
  }

  /** "Thu hồi đất của các dự án chậm tiến độ theo …": whose, not what was done. */
  private boolean isOfObject(int end) {
    var before = flow.key.substring(Math.max(sentence, end - 60), Math.max(sentence, end));
    return OF_OBJECT.matcher(before).find();
  }

  /** Whether an order stands before this place in the clause, and here only what it is about. */
  private boolean isHandled(int from, int end) {
    int head = end;
    int least = Math.max(Math.max(sentence, from), end - FAR);
    if (end <= least) {
      return false;
    }
    while (head > least && ",;:.".indexOf(flow.key.charAt(head - 1)) < 0) {
      head--;
    }
    var handled = HANDLED.matcher(flow.key).region(head, end).useTransparentBounds(true);
    return handled.find() && !HANDLED_TOLD.matcher(flow.key).region(head, handled.start()).find();
  }

  /**
   * "nếu, nơi nào chưa đủ điều kiện theo …", "… chưa được duyệt theo Luật A thì dừng": A is
   * applied.
   */
  private boolean isCondition(Mention mention, int end) {
    return flow.key.startsWith(" thì ", mention.behind())
        || Phrases.endsAt(flow.key, end, "nếu")
        || Phrases.endsAt(flow.key, end, "khi")
        || (Phrases.endsAt(flow.key, end, "nào") && Telling.isLaw(mention));
  }

  private boolean isEach(String word, int at) {
    return word.equals("từng")
        && (COUNTED.contains(Phrases.word(flow.key, at + "từng ".length()))
            || OF_EACH.endAt(flow.key, at - 1)
            || at > 1 && ",;:".indexOf(flow.key.charAt(at - 2)) >= 0);
  }

  private boolean standsAny(int at, List<String> words) {
    for (var word : words) {
      if (Phrases.standsAt(flow.key, at, word)) {
        return true;
      }
    }
    return false;
  }

  /** "không thực hiện đúng", but "không xét thưởng theo": the ban itself follows the rule. */
  private boolean isTaleWord(String word, Trigger trigger, int at) {
    if (!word.equals("không")) {
      return !Phrases.standsAt(flow.key, at, "chậm nhất");
    }
    if (trigger.verb().relation() == Relation.IMPLEMENTS) {
      return false;
    }
    int next = at + word.length() + 1;
    return standsAny(next, NOT_DONE)
        || Phrases.endsAt(flow.key, at - 1, "nhưng")
        || Phrases.endsAt(flow.key, at - 1, "vẫn")
        || Phrases.endsAt(flow.key, at - 1, "song");
  }
}
