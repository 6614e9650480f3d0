package vn.cancu.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Offices that stand before a body's name, as printed within a sentence. */
final class Offices {
  /** Persons who sign for a body. */
  private static final List<String> HEADS =
      List.of(
          "Quyền Chủ tịch",
          "Phó Chủ tịch",
          "Chủ tịch",
          "Phó Giám đốc",
          "Quyền Giám đốc",
          "Giám đốc",
          "Bộ trưởng - Trưởng ban",
          "Bộ trưởng, Trưởng ban",
          "Bộ trưởng - Chủ nhiệm",
          "Bộ trưởng, Chủ nhiệm",
          "Bộ trưởng",
          "Thứ trưởng",
          "Thống đốc",
          "Tổng Thanh tra",
          "Chánh án",
          "Viện trưởng",
          "Tổng Kiểm toán",
          "Tổng cục trưởng",
          "Cục trưởng",
          "Chi cục trưởng",
          "Vụ trưởng",
          "Tổng Giám đốc",
          "Phó Bí thư",
          "Bí thư",
          "Hiệu trưởng",
          "Chánh Văn phòng",
          "Chánh Thanh tra",
          "Chủ nhiệm",
          "Trưởng ban",
          "Trưởng phòng",
          "Trưởng Đoàn",
          "Hạt trưởng",
          "Tư lệnh");

  /** Bodies within a body, which sign for it too. */
  private static final List<String> PARTS =
      List.of(
          "Thường trực",
          "Ban Thường vụ",
          "Ban Chấp hành",
          "Đoàn Chủ tịch",
          "Văn phòng",
          "Lãnh đạo",
          "Ban cán sự đảng",
          "Đảng ủy",
          "Thanh tra",
          "Đảng bộ");

  /**
   * @param key as {@link Spelling#key} has the name
   */
  record Office(String key, String name) {}

  private static final WordMap<List<Office>> BY_BARE_WORD =
      new WordMap<>(
          Stream.concat(HEADS.stream(), PARTS.stream())
              .map(name -> new Office(Spelling.key(name), name))
              .collect(
                  Collectors.groupingBy(office -> Folding.fold(Phrases.word(office.key(), 0)))));

  private Offices() {}

  /**
   * The office that stands here, though scanning wore its accents; of two that begin alike the
   * longer one. Null if none does.
   */
  static @Nullable Office wornAt(String key, int from) {
    var begun = BY_BARE_WORD.bareAt(key, from);
    if (begun == null) {
      return null;
    }
    for (var office : begun) {
      if (Phrases.standsWorn(key, from, office.key())) {
        return office;
      }
    }
    return null;
  }

  /** Whether the office is named by the room it heads: "Trưởng phòng Nội vụ". */
  static boolean headsRoom(String office) {
    return office.startsWith("Trưởng ")
        || office.startsWith("Chánh V")
        || office.startsWith("Chánh T");
  }

  /** The office and the room it heads: "Trưởng", "Phòng Nội vụ" -> "Trưởng phòng Nội vụ". */
  static String ofRoom(String office, String room) {
    var head = office.substring(0, office.indexOf(' ') + 1);
    return head + office.charAt(head.length()) + room.substring(1);
  }

  /** The body where the name begins with the person at its head; else the name as it is. */
  static String withoutHead(String name) {
    for (var office : HEADS) {
      if (!name.startsWith(office) || !name.startsWith(" ", office.length())) {
        continue;
      }
      var rest = name.substring(office.length() + 1);
      boolean room = headsRoom(office) && !rest.startsWith("Phòng ") && !rest.startsWith("Ban ");
      var body = room ? name.substring(office.indexOf(' ') + 1) : rest;
      return withoutHead(Character.toUpperCase(body.charAt(0)) + body.substring(1));
    }
    return name;
  }
}
