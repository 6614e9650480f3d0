package vn.cancu.description;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Sheet;

/**
 * What one line of a signature block says: by what authority, in what office, or who. In a text
 * whose columns ran together the words stand at the end of a line of copies.
 *
 * @param kind AUTHORITY ("KT. GIÁM ĐỐC"), OFFICE ("PHÓ GIÁM ĐỐC"), PERSON, or BODY, which goes on
 *     with the line before ("BỘ CÔNG AN" under "KT. BỘ TRƯỞNG")
 * @param sure for a person: a family name that the table knows
 */
record SignatureLine(Kind kind, String words, int column, boolean sure) {
  enum Kind {
    AUTHORITY,
    OFFICE,
    BODY,
    PERSON
  }

  private static final Set<String> SURNAMES = new HashSet<>();

  private static final String BY = "(?:TM|T[/.]M|KT|K[/.]T|TL|T[/.]L|TUQ|T[/.]UQ|Q)";
  private static final Pattern AUTHORITY =
      Pattern.compile("(?:^|\\s)(" + BY + "(?:\\s?[./]\\s?|\\s)(?=\\p{Lu}{2}).*)$");
  private static final Pattern SMALL_AUTHORITY =
      Pattern.compile("^(" + BY + ")\\s?[./]\\s?(?=\\p{Lu}\\p{Ll})[\\p{L} ]{4,60}$");
  private static final Pattern PREFIX =
      Pattern.compile("^(" + BY + ")\\s?([./])?\\s?(?=\\p{Lu}\\p{L})");
  private static final String OFFICES =
      "GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|CỤC TRƯỞNG|VIỆN TRƯỞNG|VIỆN PHÓ|VỤ TRƯỞNG|"
          + "VĂN PHÒNG|THANH TRA|CHÁNH ÁN|KIỂM TOÁN|CHỦ NHIỆM|THỐNG ĐỐC|TỔNG BÍ THƯ|CHI CỤC TRƯỞNG|TRƯỞNG PHÒNG|TRƯỞNG BAN|"
          + "TRƯỞNG ĐOÀN|TRƯỞNG CÔNG AN|TRƯỞNG TRẠM|THỦ TRƯỞNG|ĐỘI TRƯỞNG|TRẠM TRƯỞNG|HẠT TRƯỞNG|TỔ TRƯỞNG|ĐỒN TRƯỞNG|KHOA TRƯỞNG|"
          + "CHỈ HUY TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|CHÍNH TRỊ VIÊN|KẾ TOÁN TRƯỞNG|THƯỜNG TRỰC|THƯ KÝ|THẨM PHÁN|CHỦ TỌA|CHỦ TRÌ|"
          + "TỔNG THANH TRA|TỔNG BIÊN TẬP|CHẤP HÀNH VIÊN|KIỂM SÁT VIÊN|ĐẠI DIỆN|NGƯỜI LẬP|LÃNH ĐẠO";
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:^|\\s)((?:(?:PHÓ|QUYỀN|CHÁNH|TỔNG|ỦY VIÊN|THỨ|CỤC|TỔNG CỤC) ){0,3}(?:"
              + OFFICES
              + ")(?!\\p{L})[\\p{Lu}\\d ,\\-]{0,70})$");
  private static final Pattern WORN_OFFICE =
      Pattern.compile(
          "(?:^|\\s)((?:pho |quyen ){0,2}(?:tong giam doc|giam doc|chu tich|bo truong|thu truong|hieu truong|cuc truong|chi cuc truong|vien truong|"
              + "chanh an|bi thu|chu nhiem|truong phong|truong ban|thu tuong|chanh van phong)(?![a-z])[a-z ]{0,40})$");
  private static final Pattern SMALL_OFFICE =
      Pattern.compile(
          "^(?:(?:phó|quyền|chánh|tổng|thứ) ){0,2}(?:giám đốc|chủ tịch|bộ trưởng|trưởng|thứ trưởng|hiệu trưởng|thủ tướng|bí thư|cục trưởng|"
              + "viện trưởng|vụ trưởng|chánh án|chủ nhiệm|thống đốc|trưởng phòng|trưởng ban|văn phòng)(?!\\p{L}).{0,30}$");
  private static final Pattern BODY =
      Pattern.compile("^(?:nước |các |tại |phụ trách|tỉnh |thành phố |huyện |xã |phường ).*");
  private static final Pattern DEGREE =
      Pattern.compile(
          "^(?:(?:PGS|GS|TS|ThS|Ths|THS|BS|Bs|BSCKI{1,2}|BSCK\\s?I{1,2}|BS\\.?\\s?CK\\s?I{1,2}|CKI{1,2}|CN|KS|DS|KTS|LS|DSCKI{1,2}|TTND|TTƯT|NGND|NGƯT|Thạc sĩ|"
              + "Tiến sĩ|Bác sĩ|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn Đô đốc|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|"
              + "Trung úy|Thiếu úy)[.,]?\\s?){1,8}(?=\\p{Lu})");
  private static final Pattern SIGNED_BEFORE =
      Pattern.compile("^[(\\[]?(?:Đã ký|đã ký|ĐÃ KÝ)[)\\]]?:?\\s*");
  private static final Pattern SIGNED_BEHIND =
      Pattern.compile("\\s*-?\\s*[(\\[]?(?:Đã ký|đã ký|ĐÃ KÝ)[)\\]]?$");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:^|\\s)((?:[HKY]['’]\\s?\\p{Lu}\\p{L}{0,7}|\\p{Lu}\\p{L}{0,7} (?:[HKYR]['’])?\\p{Lu}\\p{L}{0,7})(?: (?:[HKYR]['’])?\\p{Lu}\\p{L}{0,7}){0,3})$");

  /** "- Lưu: VT. Lê Văn An": the right column ran into the last copy. */
  private static final Pattern LAST_COPY = Pattern.compile("(?iu)^[-+•–]?\\s*lưu.*\\.(?= )");

  /** Five words in capitals are a heading. */
  private static final int MOST_WORDS_IN_CAPITALS = 4;

  static {
    Sheet.rows("/surnames.tsv").forEach(row -> SURNAMES.add(row.get("name")));
  }

  /**
   * What the line says, or null.
   *
   * @param titled whether an authority or an office stands before it
   */
  static @Nullable SignatureLine of(Line line, boolean titled) {
    var text = line.text();
    boolean copy = line.key().contains("lưu");
    boolean capitals = Capitals.run(text);
    var authority = capitals && !copy && holdsBy(text) ? AUTHORITY.matcher(text) : null;
    if (authority != null && authority.find() && Capitals.only(authority.group(1))) {
      return new SignatureLine(Kind.AUTHORITY, spaced(authority.group(1)), line.column(), true);
    }
    if ("TKQ".indexOf(text.charAt(0)) >= 0 && SMALL_AUTHORITY.matcher(text).matches()) {
      return new SignatureLine(Kind.AUTHORITY, spaced(text), line.column(), true);
    }
    var office = capitals && endsAsOffice(text) ? OFFICE.matcher(text) : null;
    if (office != null
        && office.find()
        && (Capitals.only(text) || Capitals.only(office.group(1)))) {
      return new SignatureLine(Kind.OFFICE, office.group(1).strip(), line.column(), true);
    }
    var worn = Capitals.only(text) ? WORN_OFFICE.matcher(Worn.folded(line.key())) : null;
    if (worn != null && worn.find()) {
      return new SignatureLine(Kind.OFFICE, text.substring(worn.start(1)), line.column(), true);
    }
    if (titled && !copy && SMALL_OFFICE.matcher(line.key()).matches() && isTitleCase(text)) {
      return new SignatureLine(Kind.OFFICE, text, line.column(), true);
    }
    var name = name(text, titled);
    if (name != null) {
      return new SignatureLine(Kind.PERSON, name, line.column(), true);
    }
    if (titled && Capitals.only(text) && text.length() < 90 && goesOn(line)) {
      return new SignatureLine(Kind.BODY, text, line.column(), true);
    }
    var stranger = titled ? stranger(text) : null;
    return stranger == null ? null : new SignatureLine(Kind.PERSON, stranger, line.column(), false);
  }

  /** Spares most lines the pattern: whether a word may be one of those an authority begins with. */
  private static boolean holdsBy(String text) {
    for (int at = 0; at + 1 < text.length(); at++) {
      if ("TKQ".indexOf(text.charAt(at)) >= 0
          && "MTLU/. ".indexOf(text.charAt(at + 1)) >= 0
          && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Spares most lines the pattern: an office's last letter is a capital, or a digit or a mark. */
  private static boolean endsAsOffice(String text) {
    char last = text.charAt(text.length() - 1);
    return !Character.isLowerCase(last)
        && (Character.isLetterOrDigit(last) || " ,-".indexOf(last) >= 0);
  }

  private static boolean goesOn(Line line) {
    return HeadNames.beginsBody(line.text()) || BODY.matcher(line.key()).matches();
  }

  private static boolean isTitleCase(String text) {
    return Character.isUpperCase(text.charAt(0)) && !text.endsWith(";") && !text.endsWith(",");
  }

  private static String spaced(String words) {
    var prefix = PREFIX.matcher(words);
    if (!prefix.lookingAt()) {
      return words.strip();
    }
    var by = prefix.group(1);
    boolean slashed =
        by.indexOf('/') >= 0 || by.indexOf('.') >= 0; // "K/T." and "K/T" both stand as printed
    var mark = prefix.group(2);
    var point = "/".equals(mark) ? "/" : slashed && mark == null ? "" : ".";
    return by + point + " " + words.substring(prefix.end()).strip();
  }

  /** A person's name at the end of the line; where nothing announces it, as the whole of it. */
  static @Nullable String name(String text, boolean titled) {
    var unsigned = unsigned(text);
    if (!endsInCapital(unsigned)) {
      return null;
    }
    var plain = plain(unsigned);
    boolean bullet = plain.startsWith("-") || plain.endsWith(";") || plain.endsWith(":");
    boolean joined = plain.contains("; ") || lastCopy(plain) > 0;
    var name = NAME.matcher(plain);
    if (bullet && !joined || !name.find()) {
      return null;
    }
    var words = name.group(1);
    var first = words.split(" ")[0];
    boolean surname =
        SURNAMES.contains(first)
            || "'’".indexOf(first.length() > 1 ? first.charAt(1) : ' ') >= 0
            || (Capitals.only(words)
                && SURNAMES.contains(first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT))
                && words.split(" ").length <= MOST_WORDS_IN_CAPITALS
                && !HeadNames.beginsBody(words));
    boolean whole = name.start(1) == 0;
    return surname && (titled || whole) && words.length() < 40 ? words : null;
  }

  /** Behind "- Lưu: VT." where more stands on the line; -1 where the line is none such. */
  static int lastCopy(String text) {
    if (text.indexOf('L') < 0 && text.indexOf('l') < 0 || text.indexOf(". ") < 0) {
      return -1;
    }
    var copy = LAST_COPY.matcher(text);
    return copy.lookingAt() ? copy.end() : -1;
  }

  /** A name whose family no table knows, where a name must stand: a whole line of it. */
  private static @Nullable String stranger(String text) {
    var plain = plain(unsigned(text));
    if (plain.length() >= 40 || !endsInCapital(plain) || Capitals.only(plain)) {
      return null;
    }
    var name = NAME.matcher(plain);
    return name.find() && name.start(1) == 0 && !HeadNames.beginsBody(plain) ? name.group(1) : null;
  }

  /** Spares most lines the patterns for names: the last word of a name has a capital. */
  private static boolean endsInCapital(String text) {
    int last = text.lastIndexOf(' ') + 1;
    return last < text.length() && Character.isUpperCase(text.charAt(last));
  }

  private static String unsigned(String text) {
    return text.contains("ký") || text.contains("KÝ")
        ? SIGNED_BEHIND.matcher(SIGNED_BEFORE.matcher(text).replaceFirst("")).replaceFirst("")
        : text;
  }

  /** Without the degrees and ranks before a name. */
  private static String plain(String unsigned) {
    var degree = DEGREE.matcher(unsigned);
    return degree.lookingAt() ? unsigned.substring(degree.end()) : unsigned;
  }
}
