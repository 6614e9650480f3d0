package vn.cancu.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Sheet;
import vn.cancu.document.Signer;

/**
 * The signature block: capacity (TM., KT., TL., TUQ., Q.), title, name. Two steps ("TL. CHỦ TỊCH",
 * "KT. CHÁNH VĂN PHÒNG") are joined by a space. Never a name from anywhere else.
 */
final class Signatures {
  private static final Set<String> SURNAMES = new HashSet<>();
  private static final Pattern CAPACITY =
      Pattern.compile(
          "(?:^|\\s)((?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)(?:\\s?\\.\\s?|\\s)(?=\\p{Lu}{2}).*)$");
  private static final Pattern PREFIX =
      Pattern.compile("^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\\s?[./]?\\s?(?=\\p{Lu}{2})");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:^|\\s)((?:(?:PHÓ|QUYỀN|CHÁNH|TỔNG|ỦY VIÊN|THỨ) ){0,3}(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|CỤC TRƯỞNG|VIỆN TRƯỞNG|VỤ TRƯỞNG|"
              + "VĂN PHÒNG|THANH TRA|CHÁNH ÁN|KIỂM TOÁN|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG BÍ THƯ|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|TRƯỞNG ĐOÀN|THƯỜNG TRỰC|THƯ KÝ)(?!\\p{L})[\\p{Lu} ,-]{0,60})$");
  private static final Pattern DEGREE =
      Pattern.compile(
          "^(?:(?:PGS|GS|TS|ThS|Ths|BS|Bs|BSCKI{1,2}|BSCK\\s?I{1,2}|BS\\.?\\s?CK\\s?I{1,2}|CN|KS|DS|DSCKI{1,2}|Thạc sĩ|Tiến sĩ|Bác sĩ|Đại tá|Thượng tá|Thiếu tướng)\\.?\\s?)+(?=\\p{Lu})");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|\\s)((?:[HKY]['’]\\s?)?\\p{Lu}\\p{L}{0,7}(?: \\p{Lu}\\p{L}{0,7}){1,4})$");

  /** "- Lưu: VT. Lê Văn An": the right column ran into the last copy. */
  static final Pattern LAST_COPY = Pattern.compile("(?iu)^[-+•–]?\\s*lưu.*\\.(?= )");

  private static final int BEFORE = 14;
  private static final int BEHIND = 40;

  static {
    Sheet.rows("/surnames.tsv").forEach(row -> SURNAMES.add(row.get("name")));
  }

  private Signatures() {}

  static @Nullable Signer read(Layout layout, int foot) {
    int size = layout.all.size();
    int from = foot < 0 ? closing(layout) : Math.max(layout.body, foot - BEFORE);
    if (from < 0) {
      return null;
    }
    for (int i = Math.max(from, 1); foot >= 0 && i < foot; i++) {
      if (isClosing(layout.all.get(i - 1)) || layout.all.get(i - 1).text().length() > 90) {
        from = i;
      }
    }
    int end = Math.min(size, (foot < 0 ? from : foot) + BEHIND);
    var zone = new ArrayList<Line>();
    for (int i = from; i < end; i++) {
      var line = layout.all.get(i);
      if (i > foot
          && (line.starts("phụ lục") || line.starts("(kèm theo") || line.starts("(ban hành"))) {
        break;
      }
      zone.add(line);
    }
    return read(zone);
  }

  private static boolean isClosing(Line line) {
    return line.text().endsWith("./.") || line.text().endsWith("./") || line.text().contains("./.");
  }

  private static int closing(Layout layout) {
    for (int i = layout.all.size() - 1; i >= layout.body; i--) {
      if (isClosing(layout.all.get(i))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static @Nullable Signer read(List<Line> zone) {
    var steps = new ArrayList<String>();
    String title = null;
    String untitled = null;
    for (var line : zone) {
      var text = line.text();
      var capacity = CAPACITY.matcher(text);
      if (!line.key().contains("lưu")
          && capacity.find()
          && Capitals.only(capacity.group(1))
          && title == null) {
        steps.add(spaced(capacity.group(1)));
        continue;
      }
      var office = TITLE.matcher(text);
      if (office.find() && (Capitals.only(text) || Capitals.only(office.group(1)))) {
        title = title == null ? office.group(1).strip() : title;
        continue;
      }
      var name = name(text, title != null || !steps.isEmpty());
      if (name != null && (title != null || !steps.isEmpty())) {
        return signer(name, title, steps);
      }
      untitled = name == null ? untitled : name;
    }
    return title == null && steps.isEmpty() && untitled == null
        ? null
        : signer(untitled, title, steps);
  }

  private static Signer signer(@Nullable String name, @Nullable String title, List<String> steps) {
    return new Signer(name, title, steps.isEmpty() ? null : String.join(" ", steps));
  }

  private static String spaced(String capacity) {
    var prefix = PREFIX.matcher(capacity);
    if (!prefix.find()) {
      return capacity.strip();
    }
    var kept = prefix.group().strip();
    boolean slash = kept.indexOf('/') > 0;
    return kept.replaceAll("[\\s.]", "")
        + (slash ? " " : ". ")
        + capacity.substring(prefix.end()).strip();
  }

  static @Nullable String name(String text, boolean titled) {
    var plain =
        DEGREE.matcher(text.replaceFirst("^\\(?(?:Đã ký|đã ký)\\)?:?\\s*", "")).replaceFirst("");
    var bullet = plain.startsWith("-") || plain.endsWith(";") || plain.endsWith(":");
    boolean joined = plain.contains("; ") || LAST_COPY.matcher(plain).find();
    var name = NAME.matcher(plain);
    if (bullet && !joined || !name.find()) {
      return null;
    }
    var words = name.group(1);
    var first = words.substring(0, words.indexOf(' '));
    boolean capitals = Capitals.only(words);
    boolean surname =
        SURNAMES.contains(first)
            || "'’".indexOf(first.length() > 1 ? first.charAt(1) : ' ') >= 0
            || (capitals
                && SURNAMES.contains(
                    first.charAt(0) + first.substring(1).toLowerCase(java.util.Locale.ROOT)));
    boolean whole = name.start(1) == 0;
    return surname && (titled || whole) && words.length() < 40 ? words : null;
  }
}
