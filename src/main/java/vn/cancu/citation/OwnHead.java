package vn.cancu.citation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.FirstWords;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;

/** The head of the citing body, named by the office alone: "Tờ trình … của Tổng giám đốc". */
final class OwnHead {
  private static final Map<String, List<String>> BODIES =
      Map.ofEntries(
          Map.entry(
              "tổng giám đốc",
              List.of("tập đoàn", "tổng công ty", "công ty", "ngân hàng", "bảo hiểm xã hội")),
          Map.entry(
              "giám đốc",
              List.of(
                  "sở",
                  "trung tâm",
                  "bệnh viện",
                  "công ty",
                  "học viện",
                  "đại học",
                  "kho bạc",
                  "công an",
                  "ban quản lý",
                  "bảo hiểm xã hội",
                  "quỹ",
                  "bảo tàng",
                  "thư viện",
                  "đài",
                  "vườn",
                  "cảng",
                  "nhà",
                  "chi nhánh",
                  "xí nghiệp",
                  "lâm trường",
                  "nông trường",
                  "hợp tác xã",
                  "điện lực",
                  "bưu điện",
                  "viễn thông",
                  "cơ sở",
                  "khu",
                  "văn phòng đăng ký",
                  "làng")),
          Map.entry("hiệu trưởng", List.of("trường")),
          Map.entry("viện trưởng", List.of("viện")),
          Map.entry("chánh án", List.of("tòa án")),
          Map.entry("cục trưởng", List.of("cục")),
          Map.entry("chi cục trưởng", List.of("chi cục")),
          Map.entry("tổng cục trưởng", List.of("tổng cục")),
          Map.entry("trưởng ban", List.of("ban")),
          Map.entry("hạt trưởng", List.of("hạt")),
          Map.entry("trạm trưởng", List.of("trạm")),
          Map.entry("trưởng trạm", List.of("trạm")),
          Map.entry("tổng biên tập", List.of("báo", "tạp chí")),
          Map.entry("chỉ huy trưởng", List.of("ban chỉ huy", "bộ chỉ huy")),
          Map.entry("đội trưởng", List.of("đội")),
          Map.entry("tổ trưởng", List.of("tổ")),
          Map.entry("chủ nhiệm", List.of("hợp tác xã", "câu lạc bộ")),
          Map.entry(
              "trưởng đoàn",
              List.of("đoàn kiểm tra", "đoàn thanh tra", "đoàn giám sát", "đoàn công tác")),
          Map.entry("đồn trưởng", List.of("đồn")),
          Map.entry("giám thị", List.of("trại")));

  private static final FirstWords BEGINNINGS = FirstWords.of(String.join("|", BODIES.keySet()));

  private static final String ISSUES = " ban hành";

  private OwnHead() {}

  /** Null where another body is named behind the office, or the citing body has no such head. */
  static IssuerPhrase.@Nullable Found read(
      Flow flow, int at, @Nullable String self, @Nullable String above) {
    if (self == null
        || !BEGINNINGS.beginAt(flow.key, at)
        || !Character.isUpperCase(flow.text.charAt(at))) {
      return null;
    }
    var company = OwnName.withoutBranch(OwnName.whole(self));
    var own =
        above != null && above.startsWith(company + " ") && !company.equals(self) ? above : company;
    for (var office : BODIES.entrySet()) {
      int end = at + office.getKey().length();
      if (!Phrases.standsAt(flow.key, at, office.getKey()) || named(flow, end)) {
        continue;
      }
      var body = Spelling.key(own);
      if (office.getValue().stream().anyMatch(kind -> Phrases.standsAt(body, 0, kind))) {
        boolean room = office.getKey().equals("trưởng ban");
        var title = flow.text.substring(at, room ? end - " ban".length() : end);
        return new IssuerPhrase.Found(title + " " + own, end);
      }
    }
    return null;
  }

  /** Whether a name goes on behind the office: a word with a capital, or the kind of a body. */
  private static boolean named(Flow flow, int end) {
    if (!flow.key.startsWith(" ", end)
        || end + 1 >= flow.length()
        || Phrases.standsAt(flow.key, end, ISSUES)) {
      return false;
    }
    return Character.isUpperCase(flow.text.charAt(end + 1))
        || BODIES.values().stream()
            .flatMap(List::stream)
            .anyMatch(kind -> Phrases.standsAt(flow.key, end + 1, kind));
  }
}
