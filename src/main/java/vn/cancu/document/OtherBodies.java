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
          "tổ công tác",
          "tổ giúp việc",
          "tổ",
          "đoàn công tác",
          "đoàn kiểm tra",
          "đoàn thanh tra",
          "đoàn giám sát",
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
          "mttq",
          "Mặt trận Tổ quốc",
          "lđlđ",
          "Liên đoàn Lao động",
          "bql",
          "Ban Quản lý");

  /** Kinds whose field is written with a capital, though papers of old print it small. */
  private static final Set<String> OFFICES =
      Set.of("tổng cục", "cục", "chi cục", "vụ", "trung tâm", "phòng");

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

  static @Nullable Found read(String text, String key, int from, @Nullable String citing) {
    boolean capital = from < text.length() && Character.isUpperCase(text.charAt(from));
    return capital ? placed(read(text, key, from), citing) : null;
  }

  /** The room that an office heads, whose first word is small then: "Trưởng phòng Nội vụ". */
  static @Nullable Found room(String text, String key, int from, @Nullable String citing) {
    return Issuers.at(key, from) == null
        ? placed(read(text, key, from), citing)
        : IssuerPhrase.read(text, key, from, citing);
  }

  /** A body "tỉnh" or "huyện" without a name is that of the citing issuer's province or unit. */
  private static @Nullable Found placed(@Nullable Found found, @Nullable String citing) {
    var name = found == null ? null : found.name();
    if (found == null || name == null || citing == null) {
      return found;
    }
    var province = Provinces.of(citing);
    if (name.endsWith(" tỉnh") && province != null) {
      return new Found(name + " " + province.name(), found.end());
    }
    if (name.endsWith(" thành phố") && province != null && province.kind().equals("thành phố")) {
      return new Found(name + " " + province.name(), found.end());
    }
    for (var unit : UNITS) {
      if (name.endsWith(" " + unit)) {
        var home = IssuerPlace.lower(citing, unit);
        return home == null
            ? found
            : new Found(name.substring(0, name.length() - unit.length()) + home, found.end());
      }
    }
    return found;
  }

  private static final List<String> UNITS =
      List.of("huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "thành phố");

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
        int kind = from + first.length();
        var name = Spelling.oldStyle(text.substring(from, end));
        boolean office = OFFICES.contains(first) && end > kind;
        return new Found(
            office
                ? name.substring(0, kind - from) + Capitals.field(name.substring(kind - from))
                : name,
            end);
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
      if (comma && !placeFollows(key, end + 2) && !workFollows(text, key, from, end)) {
        return end;
      }
      at = comma ? end + 2 : at;
      var word = Phrases.word(key, at);
      boolean capital = at < text.length() && Character.isUpperCase(text.charAt(at));
      if (word.equals("và")
          && (namesDocument(key, at + 3) || AND_OTHER.contains(Phrases.word(key, at + 3)))) {
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

  /** Behind "và" the next thing spoken of, no part of a name. */
  private static final Set<String> AND_OTHER =
      Set.of("ý", "các", "những", "kết", "nội", "tình", "thực", "nhu", "của", "hồ", "biên", "một");

  /** "Ban Chỉ đạo phòng, chống dịch", "Ủy ban Tài chính, Ngân sách": fields within a name. */
  private static boolean workFollows(String text, String key, int from, int comma) {
    if (Phrases.endsAt(key, comma, "phòng")) {
      return Phrases.standsAt(key, comma + 2, "chống");
    }
    var next = Phrases.word(text, comma + 2);
    int behind = comma + 2 + next.length();
    var other = Phrases.word(text, behind + 1);
    boolean field =
        !next.isEmpty()
            && Character.isUpperCase(next.charAt(0))
            && Issuers.at(key, comma + 2) == null
            && !namesDocument(key, comma + 2)
            && kindEnd(key.substring(comma + 2, Math.min(key.length(), behind + 20))) < 0;
    boolean pair = Character.isLowerCase(other.isEmpty() ? ' ' : other.charAt(0));
    return field && pair && (Phrases.endsAt(key, from, "ủy ban") || listsFields(text, behind));
  }

  /** "…, Thể thao và Du lịch": the last of several fields stands behind "và" with a capital. */
  private static boolean listsFields(String text, int from) {
    int and = text.indexOf(" và ", from, Math.min(text.length(), from + 20));
    int last = and + " và ".length();
    return and >= 0
        && last < text.length()
        && Character.isUpperCase(text.charAt(last))
        && text.substring(from, and).chars().noneMatch(c -> ",;.:(".indexOf(c) >= 0);
  }

  private static boolean placeFollows(String key, int at) {
    return Phrases.standsAt(key, at, "tỉnh")
        || Phrases.standsAt(key, at, "huyện")
        || Phrases.standsAt(key, at, "thành phố");
  }
}
