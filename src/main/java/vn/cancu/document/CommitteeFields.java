package vn.cancu.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * "Ban Chỉ đạo Trung ương về phòng chống thiên tai": central committees are told apart by their
 * field, which "về" leads to; what they write about is led to by it too ("về việc", "về tăng
 * cường").
 */
final class CommitteeFields {
  private static final List<String> COMMITTEES =
      List.of(
          "ban chỉ đạo",
          "tiểu ban",
          "ủy ban chỉ đạo",
          "hội đồng",
          "đoàn kiểm tra",
          "đoàn thanh tra",
          "tổ công tác");

  private static final List<String> LEVELS =
      List.of("trung ương", "quốc gia", "nhà nước", "chính phủ", "liên ngành");

  private static final String ABOUT = " về ";

  /** What a title begins with behind "về", and no field. */
  private static final List<String> TITLES =
      List.of(
          "việc",
          "tăng cường",
          "triển khai",
          "báo cáo",
          "thực hiện",
          "tổ chức",
          "hướng dẫn",
          "đẩy mạnh",
          "chấn chỉnh",
          "tiếp tục",
          "kiểm tra",
          "khắc phục",
          "kết quả",
          "công tác",
          "kế hoạch",
          "chủ động",
          "tập trung",
          "khẩn trương",
          "sơ kết",
          "rà soát",
          "các",
          "một số",
          "những",
          "phong trào",
          "chiến dịch",
          "cuộc",
          "đợt",
          "dự thảo",
          "thành lập",
          "quy chế",
          "tình hình",
          "nội dung",
          "nhiệm vụ",
          "giao",
          "phê duyệt",
          "ban hành");

  /** The rest of a list within a field: ", công nghệ, đổi mới sáng tạo và chuyển đổi số". */
  private static final Pattern LIST =
      Pattern.compile("(?:, \\p{Ll}[\\p{L} ]{1,40}){1,3} và(?= \\p{Ll})");

  private CommitteeFields() {}

  /** Behind the field that goes on here; the end itself where none does. */
  static int end(String text, String key, int from, int end) {
    boolean committee = COMMITTEES.stream().anyMatch(words -> Phrases.standsAt(key, from, words));
    int field = end + ABOUT.length();
    if (!committee
        || !key.startsWith(ABOUT, end)
        || LEVELS.stream().noneMatch(level -> Phrases.endsAt(key, end, level))
        || field >= text.length()
        || !Character.isLowerCase(text.charAt(field))
        || TITLES.stream().anyMatch(words -> Phrases.standsAt(key, field, words))) {
      return end;
    }
    int behind = BodyEnds.of(text, key, field - 1);
    var list = LIST.matcher(text).region(behind, text.length());
    return list.lookingAt() ? BodyEnds.of(text, key, list.end()) : behind;
  }
}
