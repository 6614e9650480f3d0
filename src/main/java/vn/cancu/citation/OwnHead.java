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
      Map.of(
          "tổng giám đốc",
          List.of("tập đoàn", "tổng công ty", "công ty", "ngân hàng", "bảo hiểm xã hội"),
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
              "thư viện"),
          "hiệu trưởng",
          List.of("trường"),
          "viện trưởng",
          List.of("viện"),
          "chánh án",
          List.of("tòa án"),
          "cục trưởng",
          List.of("cục"),
          "chi cục trưởng",
          List.of("chi cục"),
          "tổng cục trưởng",
          List.of("tổng cục"),
          "trưởng ban",
          List.of("ban"));

  private static final FirstWords BEGINNINGS = FirstWords.of(String.join("|", BODIES.keySet()));

  private OwnHead() {}

  /** Null where another body is named behind the office, or the citing body has no such head. */
  static IssuerPhrase.@Nullable Found read(Flow flow, int at, @Nullable String self) {
    if (self == null
        || !BEGINNINGS.beginAt(flow.key, at)
        || !Character.isUpperCase(flow.text.charAt(at))) {
      return null;
    }
    var own = OwnName.withoutBranch(OwnName.whole(self));
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
    if (!flow.key.startsWith(" ", end) || end + 1 >= flow.length()) {
      return false;
    }
    return Character.isUpperCase(flow.text.charAt(end + 1))
        || BODIES.values().stream()
            .flatMap(List::stream)
            .anyMatch(kind -> Phrases.standsAt(flow.key, end + 1, kind));
  }
}
