package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.PartialDate;

/**
 * Openings of sentences that tell what went before, what is the case, or what another text says.
 */
final class Past {
  private static final String NUMBERS =
      "(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|lăm)(?: (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mươi|lăm)){0,2}";

  /** "Thời gian qua, …", "Từ đầu năm đến nay, …": the sentence tells what went before. */
  private static final Pattern BEFORE_NOW =
      Pattern.compile(
          "(?:\\d{1,2}[.)] |[-+] )?(?:tuy (?:nhiên|vậy|thế),? |song,? )?(?:lẽ ra|đáng lẽ|chưa(?! có quy định)|(?:tính )?đến (?:nay|thời điểm này|hết (?:ngày|tháng|quý))|(?:trong )?(?:(?:những |các )?(?:thời gian|năm|tháng|quý|tuần) (?:vừa )?qua|(?:năm|quý|tháng|tuần|nhiệm kỳ) (?:vừa )?qua|vừa qua|(?:những )?(?:kết quả|thành tích|chuyển biến) (?:trên|này|nêu trên)|trước (?:đây|đó)|từ đầu (?:năm|quý|tháng|nhiệm kỳ)|qua \\d+ (?:năm|tháng)|(?:\\d+|"
              + NUMBERS
              + ") (?:năm|tháng|quý|tuần) (?:vừa )?qua|(?:sau|qua) (?:hơn )?(?:\\d+|"
              + NUMBERS
              + ") (?:năm|tháng)|tại (?:các )?(?:điểm|khoản|điều|mục|công văn|văn bản|thông báo|kết luận|quyết định|nghị quyết|chỉ thị|báo cáo|tờ trình|kế hoạch|công điện|nghị định|thông tư|luật) [^;.]{0,12}(?:\\d|nêu)|(?:vẫn |còn )?có (?:\\d|một số (?:đơn vị|nơi)|bản án|vụ|nơi|thẩm phán|trường hợp|đơn vị)|(?:vẫn )?còn (?:\\d|nhiều|một số)|nhiều|hầu hết|phần lớn|đa số|không ít|một số (?:đơn vị|nơi|địa phương|xã|huyện|cơ sở|cơ quan|bệnh viện|trường|doanh nghiệp|công chức|cán bộ|phòng|trạm)|(?:sau khi |qua )?nghe|(?:qua|từ) (?:công tác |kết quả |việc )?(?:kiểm tra|giám sát|thanh tra|rà soát|theo dõi|khảo sát|xác minh|thẩm tra|thẩm định|đối chiếu|hồ sơ|báo cáo|số liệu|phản ánh)|kiểm tra thấy|trên địa bàn [^,;.:]{2,30} có (?=\\d)|theo (?:báo cáo|phản ánh|số liệu|thông tin|trình bày|hồ sơ|xác nhận|ghi nhận) (?:của|tại|do|từ)|lý do(?=:)|tại thời điểm (?:kiểm tra|thanh tra|giám sát|xác minh)|hiện(?: nay)?,? [^,;.:]{0,30}?(?:vẫn|đang)|nguyên nhân(?! nào)|(?:kết quả|ưu điểm|tồn tại|hạn chế|khuyết điểm|nhận xét)(?=:)))(?!\\p{L})");

  private static final Pattern DAY_AT_HEAD =
      Pattern.compile(
          "(?:\\d{1,2}[.)] )?(?:(?:trước |sáng |chiều |tối )?ngày (\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?:,| (?=\\p{L}{2,})(?!có hiệu lực|thì|phải|trở)))");

  private static final Pattern YEAR_AT_HEAD =
      Pattern.compile("(?:trong )?năm (?:học )?(?:\\d{4}\\s?-\\s?)?(\\d{4}),");

  /** How all of these may begin; a digit or a mark of a list may stand first too. */
  private static final FirstWords BEGINNINGS =
      FirstWords.of(
          "tuy |song|lẽ ra|đáng|chưa|tính|đến|trong|những|các|thời gian|năm|tháng|quý|tuần|nhiệm kỳ|vừa|kết quả|thành tích|chuyển biến|trước|từ |qua |sau|một|hai|ba |bốn|sáu|bảy|tám|chín|mười|mươi|lăm|tại|vẫn|còn|có |nhiều|hầu|phần|đa số|không|nghe|kiểm tra|trên|theo|lý do|hiện|nguyên nhân|ưu điểm|tồn tại|hạn chế|khuyết điểm|nhận xét|sáng|chiều|tối|ngày");

  private static boolean mayOpen(Flow flow, int sentence) {
    return sentence < flow.length()
        && (!Character.isLetter(flow.key.charAt(sentence))
            || BEGINNINGS.beginAt(flow.key, sentence));
  }

  private Past() {}

  /**
   * @param sentence where it begins
   * @param today the citing document's date, or null
   */
  static boolean opens(Flow flow, int sentence, @Nullable PartialDate today) {
    if (!mayOpen(flow, sentence)) {
      return false;
    }
    int end = Math.min(flow.length(), sentence + 60);
    var head = flow.key.substring(sentence, end);
    if (BEFORE_NOW.matcher(head).lookingAt()) {
      return true;
    }
    var day = DAY_AT_HEAD.matcher(head);
    if (today != null && day.lookingAt()) {
      return Source.iso(day).compareTo(today.iso()) <= 0;
    }
    var year = YEAR_AT_HEAD.matcher(head);
    if (today == null || !year.lookingAt()) {
      return false;
    }
    int passed = today.iso().substring(0, 4).compareTo(year.group(1));
    return passed > 0 || (passed == 0 && head.contains("năm học"));
  }
}
