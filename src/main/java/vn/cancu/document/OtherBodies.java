package vn.cancu.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase.Found;

/**
 * Bodies that no table can list (hospitals, schools, công ty, cục, ban): known by their first word
 * printed with a capital; the name goes on to the first word that never belongs to one.
 */
final class OtherBodies {
  private static final List<String> FIRST =
      List.of(
          "tổng cục",
          "cục",
          "chi cục",
          "vụ",
          "trung tâm",
          "bệnh viện",
          "tổ",
          "trường",
          "viện",
          "công an",
          "ban",
          "hội",
          "liên đoàn",
          "đảng bộ",
          "phòng",
          "tòa án nhân dân",
          "tòa phúc thẩm",
          "viện kiểm sát nhân dân",
          "kho bạc nhà nước",
          "bảo hiểm xã hội",
          "ngân hàng",
          "tập đoàn",
          "tổng công ty",
          "công ty",
          "đại học",
          "học viện",
          "đoàn",
          "ủy ban",
          "hội đồng",
          "thanh tra",
          "trạm y tế",
          "quỹ",
          "đại hội",
          "chi bộ",
          "liên bộ",
          "cao đẳng",
          "hđtđkt",
          "bộ tư lệnh",
          "bộ chỉ huy");

  /** Short forms of names that go on with a place, in full. */
  private static final Map<String, String> FULL =
      Map.of(
          "tand",
          "Tòa án nhân dân",
          "tòa án nd",
          "Tòa án nhân dân",
          "vksnd",
          "Viện kiểm sát nhân dân",
          "viện ksnd",
          "Viện kiểm sát nhân dân",
          "bhxh",
          "Bảo hiểm xã hội",
          "ubmttq",
          "Ủy ban Mặt trận Tổ quốc",
          "mttq",
          "Mặt trận Tổ quốc",
          "lđlđ",
          "Liên đoàn Lao động",
          "bql",
          "Ban Quản lý");

  /** Words that begin what the document says, not who says it. */
  private static final Set<String> END =
      Set.of(
          "về", "quy", "phê", "hướng", "sửa", "thực", "để", "tại", "v", "yêu", "đề", "có", "đã",
          "được", "trong", "cho", "kèm", "trên", "số", "ngày", "là", "gồm", "triển", "thông",
          "công", "giao", "từ", "đến", "khi", "nếu", "nhằm", "theo", "căn", "bãi", "thay", "hợp",
          "hết", "ban", "nêu", "này", "năm", "bổ", "đính", "chỉ", "cử", "mời", "xin", "gửi", "báo",
          "như", "khẩn", "tiếp", "mà", "thì", "cấp", "tổ", "nhiệm", "điều", "do", "đối", "hỏi",
          "trả", "trình", "cùng", "sau", "trước", "vì", "nhưng", "kể", "chưa", "xem", "đang", "sẽ",
          "phải", "hoặc", "xét");

  private static final int MOST_WORDS = 14;

  private OtherBodies() {}

  /** A body "tỉnh" without a name is that of the citing issuer's province. */
  static @Nullable Found read(String text, String key, int from, @Nullable String citing) {
    var found = read(text, key, from);
    var province = Provinces.of(citing);
    if (found == null
        || found.name() == null
        || !found.name().endsWith(" tỉnh")
        || province == null) {
      return found;
    }
    return new Found(found.name() + " " + province.name(), found.end());
  }

  /**
   * Behind the word that says what kind of body a name begins with; -1 where it is none of ours.
   */
  static int kindEnd(String key) {
    int end = -1;
    for (var first : FIRST) {
      if (first.length() > end && Phrases.standsAt(key, 0, first)) {
        end = first.length();
      }
    }
    return end;
  }

  private static @Nullable Found read(String text, String key, int from) {
    if (from >= text.length() || !Character.isUpperCase(text.charAt(from))) {
      return null;
    }
    for (var whole : FULL.entrySet()) {
      if (Phrases.standsAt(key, from, whole.getKey())) {
        int begun = from + whole.getKey().length();
        int end = end(text, key, begun);
        return new Found(whole.getValue() + Spelling.oldStyle(text.substring(begun, end)), end);
      }
    }
    for (var first : FIRST) {
      if (Phrases.standsAt(key, from, first)) {
        int end = end(text, key, from + first.length());
        if (end == from + first.length() && !first.contains(" ")) {
          return null;
        }
        return new Found(Spelling.oldStyle(text.substring(from, end)), end);
      }
    }
    return null;
  }

  private static int end(String text, String key, int from) {
    int end = from;
    for (int words = 0; words < MOST_WORDS; words++) {
      int at = end;
      while (at < key.length() && " -&".indexOf(key.charAt(at)) >= 0 && at - end < 3) {
        at++;
      }
      boolean comma = key.startsWith(", ", end) && at == end;
      if (comma && !placeFollows(key, end + 2)) {
        return end;
      }
      at = comma ? end + 2 : at;
      var word = Phrases.word(key, at);
      boolean capital = at < text.length() && Character.isUpperCase(text.charAt(at));
      if (word.equals("và") && namesDocument(key, at + 3)) {
        return end;
      }
      if (word.isEmpty() || at == end || (END.contains(word) && !capital)) {
        return end;
      }
      end = at + word.length();
    }
    return end;
  }

  /** "Kho bạc Nhà nước và Chỉ thị 07/…": what follows is the next document. */
  private static boolean namesDocument(String key, int at) {
    for (var type : DocumentTypes.all()) {
      if (Phrases.standsAt(key, at, Spelling.key(type.name()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean placeFollows(String key, int at) {
    return Phrases.standsAt(key, at, "tỉnh")
        || Phrases.standsAt(key, at, "huyện")
        || Phrases.standsAt(key, at, "thành phố");
  }
}
