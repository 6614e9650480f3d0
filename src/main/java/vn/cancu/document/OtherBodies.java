package vn.cancu.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
          "bộ tổng tham mưu",
          "quân khu",
          "quân chủng",
          "thuế tỉnh",
          "thuế thành phố",
          "thuế cơ sở",
          "thống kê tỉnh",
          "thống kê thành phố",
          "hải quan khu vực",
          "thi hành án dân sự",
          "hạt kiểm lâm",
          "hạt quản lý",
          "đội",
          "đồn biên phòng",
          "hải đội",
          "đài khí tượng thủy văn",
          "nhà hát",
          "lâm trường",
          "nông trường",
          "thống kê cơ sở",
          "phân viện",
          "phân hiệu",
          "ty",
          "chi nhánh",
          "cảng vụ",
          "xí nghiệp",
          "nhà máy",
          "hợp tác xã",
          "văn phòng đăng ký",
          "văn phòng điều phối",
          "văn phòng thường trực",
          "đài phát thanh",
          "bộ chỉ huy",
          "cơ quan cảnh sát",
          "cơ quan điều tra",
          "cơ quan an ninh",
          "cơ quan thường trực",
          "bảo tàng",
          "thư viện",
          "vườn quốc gia",
          "khu bảo tồn",
          "trạm",
          "trại giam",
          "trại tạm giam",
          "điện lực",
          "bưu điện",
          "viễn thông",
          "hiệp hội",
          "liên hiệp",
          "liên minh hợp tác xã",
          "nhà xuất bản",
          "tạp chí",
          "quân đoàn",
          "sư đoàn",
          "lữ đoàn",
          "trung đoàn",
          "tiểu đoàn",
          "công đoàn",
          "câu lạc bộ");

  private static final WordMap<List<String>> BY_FIRST_WORD =
      new WordMap<>(FIRST.stream().collect(Collectors.groupingBy(kind -> Phrases.word(kind, 0))));

  /** Kinds whose field is written with a capital, though papers of old print it small. */
  private static final Set<String> OFFICES =
      Set.of("tổng cục", "cục", "chi cục", "vụ", "trung tâm", "phòng");

  /** The work of a committee, and no room. */
  private static final String PREVENTING = "phòng, chống";

  private OtherBodies() {}

  static @Nullable Found read(String text, String key, int from, @Nullable String citing) {
    boolean capital = from < text.length() && Character.isUpperCase(text.charAt(from));
    var found = capital ? read(text, key, from) : null;
    return placed(found == null ? small(text, key, from) : found, citing);
  }

  /** "phòng Quản lý Mỹ phẩm", "khoa Dược": rooms whose kind is printed small, or "Khoa". */
  private static @Nullable Found small(String text, String key, int from) {
    for (var kind : SMALL) {
      int name = from + kind.length() + 1;
      if (Phrases.standsAt(key, from, kind)
          && name < text.length()
          && text.charAt(name - 1) == ' '
          && Character.isUpperCase(text.charAt(name))) {
        int end = BodyEnds.of(text, key, name - 1);
        var words = spelled(text, from, end);
        return new Found(Character.toUpperCase(words.charAt(0)) + words.substring(1), end);
      }
    }
    return null;
  }

  private static final List<String> SMALL = List.of("phòng", "khoa", "vụ", "chi cục", "trung tâm");

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
    var local = LocalOffices.in(name, citing);
    if (!local.equals(name)) {
      return new Found(local, found.end());
    }
    if (name.endsWith(" các tỉnh")) {
      return found; // "… các tỉnh miền núi phía Bắc" is of no one province
    }
    var province = Provinces.of(citing);
    if (name.endsWith(" tỉnh") && province != null) {
      return new Found(name + " " + province.name(), found.end());
    }
    if (name.endsWith(" Thành phố")) {
      return placed(
          new Found(name.substring(0, name.length() - 9) + "thành phố", found.end()), citing);
    }
    if (name.endsWith(" thành phố") && province != null && province.kind().equals("thành phố")) {
      return new Found(name.replaceFirst("thành phố$", province.fullName()), found.end());
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

  private static List<String> beginning(String key, int from) {
    var kinds = BY_FIRST_WORD.at(key, from);
    return kinds == null ? List.of() : kinds;
  }

  /**
   * Behind the word that says what kind of body a name begins with; -1 where it is none of ours.
   */
  static int kindEnd(String key, int from) {
    int end = -1;
    for (var first : beginning(key, from)) {
      if (from + first.length() > end && Phrases.standsAt(key, from, first)) {
        end = from + first.length();
      }
    }
    return end;
  }

  private static @Nullable Found read(String text, String key, int from) {
    var begun = Abbreviations.beginning(text, from);
    if (begun != null) {
      int end = BodyEnds.of(text, key, begun.end());
      return new Found(begun.words() + spelled(text, begun.end(), end), end);
    }
    for (var first : beginning(key, from)) {
      if (Phrases.standsAt(key, from, first) && !key.startsWith(PREVENTING, from)) {
        int plain = numbered(text, key, first, BodyEnds.of(text, key, from + first.length()));
        int end = CommitteeFields.end(text, key, from, plain);
        if (end == from + first.length() && !first.contains(" ")) {
          return null;
        }
        int kind = from + first.length();
        if (COMPANIES.contains(first) && !named(text, kind, end)) {
          end = kind; // "của Tổng công ty giữ nguyên"
        }
        var name = spelled(text, from, end);
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

  /** Kinds of which each has a name of its own, which begins some word with a capital. */
  private static final Set<String> COMPANIES = Set.of("tổng công ty", "công ty", "tập đoàn");

  private static boolean named(String text, int from, int end) {
    return text.substring(from, end)
        .chars()
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String spelled(String text, int from, int end) {
    return Abbreviations.spelledOut(Spelling.oldStyle(text.substring(from, end)));
  }

  /** "Đội Quản lý thị trường số 3": teams and works of one name have numbers. */
  private static int numbered(String text, String key, String first, int end) {
    if (!NUMBERED.contains(first) || !Phrases.standsAt(key, end, " số")) {
      return end;
    }
    int at = end + " số ".length();
    var number = Phrases.word(text, at);
    int behind = at + number.length();
    boolean symbol = behind < text.length() && "/-".indexOf(text.charAt(behind)) >= 0;
    return number.isEmpty() || !Character.isDigit(number.charAt(0)) || symbol ? end : behind;
  }

  private static final Set<String> NUMBERED =
      Set.of(
          "đội", "tổ", "tổ công tác", "đoàn kiểm tra", "đoàn công tác", "xí nghiệp", "hạt quản lý");
}
