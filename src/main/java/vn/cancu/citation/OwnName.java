package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;

/** Names cut short because they are the citing body's own or those of a body within it. */
final class OwnName {
  /** Bodies within a company, a school or a hospital, which never name it in its own papers. */
  private static final List<String> WITHIN =
      List.of(
          "Hội đồng quản trị",
          "Hội đồng thành viên",
          "Hội đồng trường",
          "Đại hội thành viên",
          "Đại hội đồng cổ đông",
          "Ban Giám hiệu",
          "Ban Giám đốc",
          "Ban Tổng Giám đốc",
          "Văn phòng Thường trực");

  /** Kinds of bodies of which no central one has the same name without a place. */
  private static final List<String> LOCAL =
      List.of("ban ", "trung tâm ", "chi cục ", "bệnh viện ", "trường ");

  /** What parts a local office from the central one of the same name, and joint bodies. */
  private static final List<String> PLACE =
      List.of("tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "khu vực ", "việt nam", "- ");

  private static final List<String> OF_COUNCIL =
      List.of(
          "ban pháp chế",
          "ban kinh tế - ngân sách",
          "ban văn hóa - xã hội",
          "ban dân tộc",
          "ban đô thị",
          "ban kinh tế - xã hội");

  /** Heads of the whole sector, whom no local office has: "Tổng Giám đốc Kho bạc Nhà nước". */
  private static final List<String> CENTRAL_HEADS =
      List.of("Tổng Giám đốc ", "Phó Tổng Giám đốc ", "Tổng cục trưởng ", "Thống đốc ");

  private static final List<String> COMPANIES = List.of("Tổng công ty ", "Tập đoàn ", "Công ty ");

  private static final List<String> LEVELS = List.of(" tỉnh", " thành phố", " huyện", " quận");

  /** Organs of unions and societies, which the Party has too. */
  private static final List<String> BOARDS =
      List.of("Ban Chấp hành", "Đoàn Chủ tịch", "Ban Thường vụ", "Ủy ban Kiểm tra");

  private static final List<String> UNIONS =
      List.of("Tổng Liên đoàn ", "Liên đoàn ", "Công đoàn ", "Hội ");

  /** In the papers of a Hội the centre of its own. */
  private static final String CENTRE = "Trung ương Hội";

  private static final Pattern SOCIETY =
      Pattern.compile(
          "^Hội (?!đồng )(\\p{L}.{2,60}?)(?: Việt Nam)? (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) ");

  private static final String PARTY = "đảng bộ";

  private OwnName() {}

  /** The company, of the name of its branch. */
  static String withoutBranch(String name) {
    int branch = name.indexOf(" chi nhánh ");
    return branch < 0 ? name : name.substring(0, branch);
  }

  /** "Ban Bí thư Trung ương Đoàn": an organ of the central body that a symbol names. */
  static boolean isOrgan(String words, String bySymbol) {
    return words.startsWith("Ban ")
        && words.endsWith(" " + bySymbol)
        && Issuers.isCentral(bySymbol);
  }

  /** The company of a "Hội đồng thành viên Tổng công ty …"; any other body as it is. */
  static String whole(String own) {
    for (var part : WITHIN) {
      if (own.startsWith(part) && own.startsWith(" ", part.length())) {
        return own.substring(part.length() + 1);
      }
    }
    return own;
  }

  /**
   * "Văn phòng Đảng ủy Khối" in a paper of "Đảng ủy Khối các cơ quan tỉnh Hải Dương" is its office;
   * any other name as it is.
   */
  static String complete(String name, @Nullable String own, @Nullable String above) {
    if (own == null || name.equals(above)) {
      return name;
    }
    var society = SOCIETY.matcher(own);
    if (name.endsWith(CENTRE) && society.find()) {
      return name + " " + society.group(1) + " Việt Nam";
    }
    boolean union = BOARDS.contains(name) && UNIONS.stream().anyMatch(own::startsWith);
    if (union) {
      return name + " " + own;
    }
    if (WITHIN.contains(name)) {
      return own.startsWith(name) ? own : name + " " + own;
    }
    var key = Spelling.key(name);
    int council = own.indexOf("Hội đồng nhân dân ");
    if (council >= 0 && OF_COUNCIL.contains(key)) {
      return name + " " + own.substring(council);
    }
    if (above != null
        && LEVELS.stream().anyMatch(key::endsWith)
        && Spelling.key(above).startsWith(key + " ")) {
      return above; // "Cục Hải quan Thành phố" in a paper of one of its chi cục
    }
    if (CENTRAL_HEADS.stream().anyMatch(name::startsWith)
        && COMPANIES.stream().noneMatch(own::startsWith)) {
      return name;
    }
    var ownKey = Spelling.key(own);
    key = key.replace(PARTY, "đảng ủy"); // "Ban Chấp hành Đảng bộ Khối" of its "Đảng ủy Khối …"
    boolean local = above != null && above.startsWith("Tổng cục ");
    for (int at = 0; at >= 0; at = next(key, at)) {
      int length = key.length() - at;
      if (ownKey.regionMatches(0, key, at, length)
          && ownKey.startsWith(" ", length)
          && (local && key.startsWith("cục ", at)
              || !Issuers.isCentral(name.substring(at))
                  && (at == 0 && LOCAL.stream().anyMatch(key::startsWith)
                      || PLACE.stream()
                          .noneMatch(place -> ownKey.startsWith(place, length + 1))))) {
        int printed = Phrases.standsAt(Spelling.key(name), at, PARTY) ? at + PARTY.length() : at;
        return name.substring(0, printed) + own.substring(printed - at);
      }
    }
    return name;
  }

  /** "Trung tâm Y tế huyện": which one, other words have to tell. */
  static boolean isOpen(String name) {
    return LEVELS.stream().anyMatch(name::endsWith);
  }

  /** The next word, where more than one is left or the last is a kind that stands for the body. */
  private static int next(String key, int at) {
    int next = key.indexOf(' ', at) + 1;
    return next == 0
            || Phrases.standsAt(key, at, "chi cục")
            || key.indexOf(' ', next) < 0 && !ALONE.contains(key.substring(next))
        ? -1
        : next;
  }

  /** "Hội đồng quản lý Quỹ", "Công đoàn Viện": kinds that mean the own body as a last word. */
  private static final List<String> ALONE = List.of("quỹ", "viện", "trường", "cục");
}
