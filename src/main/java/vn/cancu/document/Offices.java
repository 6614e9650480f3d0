package vn.cancu.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
          "Bộ trưởng - Chủ nhiệm",
          "Bộ trưởng, Chủ nhiệm",
          "Bộ trưởng",
          "Thứ trưởng",
          "Thống đốc",
          "Tổng thanh tra",
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

  private static final Map<String, String> BY_KEY = new LinkedHashMap<>();

  static {
    HEADS.forEach(office -> BY_KEY.put(Spelling.key(office), office));
    PARTS.forEach(office -> BY_KEY.put(Spelling.key(office), office));
  }

  private Offices() {}

  /** Offices by their keys, longer ones before those they begin with. */
  static Map<String, String> byKey() {
    return BY_KEY;
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
      if (!name.startsWith(office + " ")) {
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
