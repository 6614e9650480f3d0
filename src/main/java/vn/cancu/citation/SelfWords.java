package vn.cancu.citation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Phrases;
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

  /** What makes another word of an office's: "Bộ luật", "Trường hợp", "Ban hành". */
  private static final Map<String, Set<String>> OTHER_WORDS =
      Map.of(
          "sở", Set.of("hữu", "dĩ", "thích", "tại"),
          "bộ",
              Set.of(
                  "luật", "phận", "tiêu", "đội", "máy", "môn", "dữ", "công", "câu", "thủ", "mã",
                  "hồ", "tài", "chỉ", "quy"),
          "cục", Set.of("bộ", "diện"),
          "ban", Set.of("hành", "đầu", "bố", "đêm", "ngày"),
          "phòng",
              Set.of(
                  "chống", ",", "ngừa", "bệnh", "dịch", "khám", "cháy", "hộ", "thủ", "và", "tránh"),
          "trường", Set.of("hợp"),
          "trạm", Set.of("y"),
          "hội", Set.of("nghị", "đồng", "thảo", "chẩn", "thi", "họp", "nhập", "trường"),
          "viện", Set.of("phí", "dẫn", "trợ"));

  private static final Set<String> KINDS =
      Set.of(
          "BC", "BB", "TTr", "QĐ", "NQ", "KL", "KH", "TB", "HD", "CT", "CĐ", "GM", "VBHN", "PA",
          "ĐA", "QC", "CTr", "PT", "HĐ", "PTr", "CV", "TTg");

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

  private SelfWords() {}

  /** Whether the office's name that ends here is but the head of another word. */
  static boolean isOtherWord(String name, String key, int end) {
    var others = OTHER_WORDS.get(name);
    if (others == null) {
      return false;
    }
    int from = end < key.length() && key.charAt(end) == ' ' ? end + 1 : end;
    return others.contains(
        from < key.length() && key.charAt(from) == ',' ? "," : Phrases.word(key, from));
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
