package vn.cancu.citation;

import java.util.regex.Pattern;
import vn.cancu.document.FirstWords;

/**
 * "theo …" behind a noun, which says of what kind a thing is or how it came about: "số viên chức
 * dôi dư do sắp xếp lại theo Quyết định 5". The order is another verb's.
 */
final class Attributive {
  private static final int FAR = 130;

  private static final String CASES =
      "người|hộ|trường hợp|cá nhân|đối tượng|học sinh|sinh viên|viên chức|công chức|cán bộ|giáo viên|hồ sơ|dự án|công trình|đơn vị|cơ sở|doanh nghiệp|thuốc|mặt hàng|tài sản|lô|thửa|bệnh nhân|trẻ|đảng viên|khoản";

  /** Behind a cause, or whom the rule of another already takes in. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(?<!\\p{L})(?:do (?:nhận|sắp xếp|sáp nhập|chia tách|hợp nhất|thay đổi|điều chỉnh|giảm|tăng|nghỉ|bị|tinh giản|tách|giải thể|chuyển|điều động|hết|phát sinh|thu hồi|giải tỏa)|sau khi (?:hợp nhất|sáp nhập|sắp xếp|chia tách|giải thể|thành lập)|thuộc diện|(?:kết quả|kinh nghiệm|mô hình) (?:thí điểm|làm thử|làm điểm)|(?:khiếu nại|tố cáo|phản ánh|không đồng ý) việc|về việc bị|trong khi|không được (?:thanh toán|quyết toán|tính|hưởng|hỗ trợ|bồi thường|chi trả|cấp|miễn|giảm))(?!\\p{L})(?:(?! (?:thì|phải|hưởng|được|thực hiện|áp dụng|xác định|tính|quyết toán|thanh toán|xử lý|giải quyết|lập)(?!\\p{L}))[^,;.:])*+$");

  private static final FirstWords CAUSE_BEGINS =
      FirstWords.of(
          "do |về việc bị|sau khi|thuộc diện|kết quả|kinh nghiệm|mô hình|khiếu nại|tố cáo|phản ánh|không đồng ý|không được|trong khi");

  /** "lưu ý 05 người được tạm hoãn theo …": which ones are meant. */
  private static final Pattern WHICH =
      Pattern.compile(
          "(?<!\\p{L})(?:lưu ý|gồm|kể cả|trừ|nhất là|danh sách|rà soát|thống kê|số|cho|của|với) (?:các |những |số |\\d[\\d.]{0,6} |một số )*(?:"
              + CASES
              + ") (?:được|bị|đã|đang|thuộc)(?!\\p{L})(?:(?! (?:áp dụng|thực hiện|tính|xử lý|phải) ?)[^,;.:]){1,60}+$");

  private static final FirstWords WHICH_BEGINS =
      FirstWords.of("lưu ý|gồm|kể cả|trừ|nhất là|danh sách|rà soát|thống kê|số |cho |của |với ");

  /** "Qua đợt kiểm tra theo Quyết định 5, …": on whose order one looked. */
  private static final Pattern LOOKED =
      Pattern.compile(
          "(?:\\d{1,2}[.)] |[-+] )?(?:qua|kết quả) (?:công tác |việc |kết quả |đợt |cuộc )?(?:kiểm tra|kiểm sát|thanh tra|giám sát|rà soát|khảo sát|xác minh|kiểm toán)(?!\\p{L})(?:(?! (?:phải|cần|được|thực hiện|lập|tổng hợp|ghi)(?!\\p{L}))[^,;.:]){0,110}+$");

  /** "17 lao động hợp đồng theo Nghị định 111", "kinh phí tự chủ theo Nghị định 43". */
  private static final Pattern KIND =
      Pattern.compile(
          "(?<!\\p{L})(?:lao động hợp đồng|nhân viên hợp đồng|người lao động hợp đồng|kinh phí (?:tự chủ|không tự chủ|giao tự chủ|khoán)|(?:gồm|có) \\d{1,3} thành viên)(?: làm [^,;.:]{2,40})? $");

  private static final FirstWords KIND_BEGINS =
      FirstWords.of("lao động|nhân viên|người lao động|kinh phí|gồm|có ");

  private static final Pattern MADE =
      Pattern.compile(
          "(?<!\\p{L})(?:ký|ký kết|ký lại|tuyển|thực hiện|chuyển|giao kết|chấm dứt|thanh lý|sử dụng|chi|cấp|bố trí|trả)(?!\\p{L})[^,;.:]*$");

  private static boolean isKind(Flow flow, int least, int at) {
    var kind = KIND.matcher(flow.key).useTransparentBounds(true);
    return KIND_BEGINS.find(kind, flow.key, least, at)
        && !MADE.matcher(flow.key).region(least, kind.start()).find();
  }

  private Attributive() {}

  /**
   * @param sentence where it begins
   * @param at where "theo" stands
   */
  static boolean is(Flow flow, int sentence, int at) {
    int least = Math.max(sentence, at - FAR);
    var cause = CAUSE.matcher(flow.key).useTransparentBounds(true);
    var which = WHICH.matcher(flow.key).useTransparentBounds(true);
    return isKind(flow, least, at)
        || CAUSE_BEGINS.find(cause, flow.key, least, at)
        || WHICH_BEGINS.find(which, flow.key, least, at)
        || (least == sentence && LOOKED.matcher(flow.key).region(sentence, at).lookingAt());
  }
}
