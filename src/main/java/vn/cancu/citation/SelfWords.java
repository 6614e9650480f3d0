package vn.cancu.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Spelling;

/**
 * How a paper calls the body that speaks in it, and what kind of paper it is, for {@link Signs}.
 */
final class SelfWords {
  private static final Pattern PLACE =
      Pattern.compile(
          " (?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường|thị trấn|khu vực|đa khoa) .*");
  private static final Pattern COMMITTEE =
      Pattern.compile(
          "(?:ủy ban nhân dân|ubnd) (tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu).*");
  private static final Set<String> OFFICES =
      Set.of("sở", "bộ", "cục", "ban", "phòng", "trường", "trạm", "hội", "viện");

  /** Other words that begin like an office's and may begin a sentence: "Bộ luật", "Ban hành". */
  private static final Pattern OTHER_WORDS =
      Pattern.compile(
          "(?:sở (?:hữu|dĩ|thích)"
              + "|bộ (?:luật|phận|tiêu|đội|máy|môn|dữ|câu|thủ tục|mã|hồ|tài liệu|công cụ|chỉ (?:số|tiêu|huy)|quy (?:tắc|chuẩn))"
              + "|cục (?:bộ|diện)|ban (?:hành|đầu|bố|đêm|ngày)"
              + "|phòng(?:, chống| (?:chống|ngừa|bệnh|dịch|khám|cháy|hộ|thủ|tránh))"
              + "|trường hợp|trạm y|hội (?:nghị|đồng|thảo|chẩn|thi|họp|nhập|trường)"
              + "|viện (?:phí|dẫn|trợ))(?!\\p{L})");

  private static final Set<String> KINDS =
      Set.of(
          "BC", "BB", "TTr", "QĐ", "NQ", "KL", "KH", "TB", "HD", "CT", "CĐ", "GM", "VBHN", "PA",
          "ĐA", "QC", "CTr", "PT", "HĐ", "PTr", "CV", "TTg");

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private SelfWords() {}

  /**
   * Whether the office's name that ends here is but the head of another word or name: "Bộ luật",
   * "Sở Tài chính", "Phòng 5".
   */
  static boolean isOtherWord(String name, String text, String key, int end) {
    if (!OFFICES.contains(name)) {
      return false;
    }
    boolean named =
        key.startsWith(" ", end) && end + 1 < text.length() && isNameLetter(text.charAt(end + 1));
    return named || OTHER_WORDS.matcher(key).region(end - name.length(), key.length()).lookingAt();
  }

  private static boolean isNameLetter(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  /** "BC" of BC-UBND, "rule" of 2020/TT-BYT, "letter" of SYT-NVY, "-" where none is known. */
  static String kind(@Nullable String symbol) {
    if (symbol == null) {
      return "-";
    }
    int from = symbol.length() > 5 && Character.isDigit(symbol.charAt(0)) ? 5 : 0;
    int end = from;
    while (end < symbol.length() && Character.isLetter(symbol.charAt(end))) {
      end++;
    }
    var type = symbol.substring(from, end);
    return from > 0 ? "rule" + type : KINDS.contains(type) ? type : "letter";
  }

  /** All that the text may call the citing body, the longest first; empty where it is unknown. */
  static List<String> names(@Nullable String issuer) {
    if (issuer == null || issuer.isBlank()) {
      return List.of();
    }
    var names = new TreeSet<String>(LONGEST_FIRST);
    var name = Spelling.key(issuer);
    names.add(name);
    var bare = PLACE.matcher(name).replaceFirst("");
    names.add(bare);
    var committee = COMMITTEE.matcher(name);
    if (committee.matches()) {
      names.add("ubnd " + committee.group(1));
      names.add("ủy ban nhân dân " + committee.group(1));
      names.add("chủ tịch ubnd " + committee.group(1));
    }
    var parts = bare.split(" ");
    names.add(parts.length > 1 ? parts[0] + " " + parts[1] : bare);
    if (OFFICES.contains(parts[0])) {
      names.add(parts[0]);
    }
    return List.copyOf(names);
  }
}
