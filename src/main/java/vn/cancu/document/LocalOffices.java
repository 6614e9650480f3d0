package vn.cancu.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Offices of which every province has one ("Chi cục Thú y", "Trung tâm Kiểm soát bệnh tật"): they
 * are told apart by the province, which their own heads often leave to the body above.
 */
public final class LocalOffices {
  private static final List<String> KINDS =
      List.of("chi cục ", "trung tâm ", "quỹ ", "văn phòng đăng ký ");
  private static final List<String> CHIEFLY = List.of("chi cục ");
  private static final List<String> BANS = List.of("ban ");
  private static final List<String> UNIONS = List.of("công đoàn ");

  /** Bodies that the committee of a district or commune has one of for each field. */
  private static final List<String> OF_UNITS =
      List.of("trạm ", "trung tâm ", "ban ", "hội đồng ", "tổ công tác ", "đội ", "đoàn kiểm tra ");

  /** Schools of the Party's committees: "Trường Chính trị", "Trung tâm Chính trị". */
  private static final Set<String> SCHOOLS =
      Set.of("trường chính trị", "trung tâm chính trị", "trung tâm bồi dưỡng chính trị");

  private static final Map<String, String> COMMITTEES =
      Map.of(
          "Tỉnh", "tỉnh", "Thành", "thành phố", "Huyện", "huyện", "Quận", "quận", "Thị", "thị xã");

  private static final Pattern OF_PARTY =
      Pattern.compile("(Tỉnh|Thành|Huyện|Quận|Thị) ủy (\\p{Lu}[\\p{L}' -]{1,30})");

  /** Of a committee and its council together. */
  private static final String OFFICE = "văn phòng hội đồng nhân dân và ủy ban nhân dân";

  private static final String MANAGING = "ban quản lý ";

  /** Chi cục that are no offices of a province, but of a central one in a district or region. */
  private static final Pattern CENTRAL =
      Pattern.compile("chi cục (?:thuế|thi hành án|thống kê|hải quan|dự trữ)(?!\\p{L}).*");

  /** "Ban Chỉ đạo 389", "Ban Chỉ đạo 35": every province has one of that number. */
  private static final Pattern NUMBERED = Pattern.compile("ban chỉ đạo \\d{1,4}");

  private static final Pattern LEVELS = Pattern.compile("(?:tỉnh|thành phố|huyện|khu vực|vùng)");

  /** Hospitals for one field of medicine, of which a province has one at most. */
  private static final Pattern HOSPITALS =
      Pattern.compile(
          "bệnh viện (?:chuyên khoa )?(?:lao|phổi|lao và bệnh phổi|nội tiết|mắt|tâm thần|sức khỏe tâm thần|sản - nhi|sản nhi|phụ sản|nhi|da liễu|mắt và da liễu|y học cổ truyền|y dược cổ truyền|(?:điều dưỡng và )?phục hồi chức năng|ung bướu|tai mũi họng|răng hàm mặt|bệnh nhiệt đới|truyền nhiễm|tim mạch)");

  /** Departments of a committee that were no Sở: "Ủy ban Dân số, Gia đình và Trẻ em", "Ty Y tế". */
  private static final Pattern OF_COMMITTEE =
      Pattern.compile(
          "(?:ủy ban (?:dân số|bảo vệ|chăm sóc|thể dục|dân tộc|kế hoạch)|ty)(?!\\p{L})");

  private LocalOffices() {}

  /**
   * The name with the province or the unit of the body above it, where it is that of such an office
   * and names no place; else as it is.
   */
  public static String under(String name, @Nullable String above) {
    var key = Spelling.key(name);
    if (above == null || isPlaced(name, key)) {
      return name;
    }
    var party = OF_PARTY.matcher(above);
    if (party.matches() && SCHOOLS.contains(key)) {
      return name + " " + COMMITTEES.get(party.group(1)) + " " + party.group(2);
    }
    var unit = IssuerPlace.lower(above, null);
    boolean committees = above.startsWith("Ủy ban nhân dân ");
    boolean office = committees && key.equals(OFFICE);
    if (unit != null
        && (key.startsWith(MANAGING) || office || committees && isField(key, OF_UNITS))) {
      return name + " " + unit.replaceFirst(", .*", "");
    }
    var province = Provinces.of(above);
    boolean manages =
        above.startsWith("Sở ") && isField(key, BANS)
            || committees
                && (key.startsWith(MANAGING)
                    || NUMBERED.matcher(key).matches()
                    || isField(key, BANS));
    manages |= office || committees && OF_COMMITTEE.matcher(key).lookingAt();
    boolean union = above.startsWith("Liên đoàn Lao động ") && isField(key, UNIONS);
    boolean hospital = HOSPITALS.matcher(key).matches();
    return province == null
            || unit != null
            || !(manages || union || hospital || isField(key, KINDS))
        ? name
        : name + " " + province.fullName();
  }

  /** The same for a name in a sentence of a paper of that place: only what no district has too. */
  static String in(String name, @Nullable String citing) {
    var place = IssuerPlace.of(citing);
    var key = Spelling.key(name);
    boolean small =
        place != null
            && citing != null
            && (place.local() || IssuerPlace.isLower(Home.name(citing)));
    var unit = citing != null && small && key.startsWith(ROOM) ? committeesUnit(citing) : null;
    if (unit != null && ROOMS.contains(key.substring(ROOM.length()))) {
      return name + " " + unit;
    }
    boolean one = HOSPITALS.matcher(key).matches() || isField(key, small ? CHIEFLY : KINDS);
    return place == null || isPlaced(name, key) || !one
        ? name
        : name + " " + place.province().fullName();
  }

  private static final String ROOM = "phòng ";

  /**
   * The specialised rooms of a district's committee (Nghị định 14/2008, 37/2014, 108/2020); a
   * "Phòng Cảnh sát giao thông" is of the province's police, whoever writes of it.
   */
  private static final Set<String> ROOMS =
      Set.of(
          "nội vụ",
          "tư pháp",
          "tài chính - kế hoạch",
          "tài nguyên và môi trường",
          "lao động - thương binh và xã hội",
          "văn hóa và thông tin",
          "giáo dục và đào tạo",
          "y tế",
          "nông nghiệp và phát triển nông thôn",
          "kinh tế",
          "kinh tế và hạ tầng",
          "công thương",
          "quản lý đô thị",
          "dân tộc");

  /** "huyện Nguyên Bình" in a paper of its people's committee, which names its rooms without it. */
  private static @Nullable String committeesUnit(String citing) {
    var district = DISTRICT.matcher(Home.name(citing));
    return district.matches() ? district.group(1).replaceFirst(", .*", "") : null;
  }

  private static final Pattern DISTRICT =
      Pattern.compile("Ủy ban nhân dân ((?:huyện|[Qq]uận|thị xã|thành phố) .*)");

  private static boolean isPlaced(String name, String key) {
    return Provinces.of(name) != null
        || key.endsWith(" việt nam")
        || key.endsWith(" trung ương")
        || key.endsWith(" quốc gia")
        || IssuerPlace.isLower(name)
        || LEVELS.matcher(key).find()
        || CENTRAL.matcher(key).matches();
  }

  private static boolean isField(String key, List<String> kinds) {
    return kinds.stream()
        .anyMatch(kind -> key.startsWith(kind) && Capitals.fieldOnly(key, kind.length()));
  }
}
