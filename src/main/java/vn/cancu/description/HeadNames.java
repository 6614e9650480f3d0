package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cancu.document.Abbreviations;
import vn.cancu.document.Accents;
import vn.cancu.document.BodyKinds;
import vn.cancu.document.Capitals;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * The names of bodies in the left column of the head, top to bottom, as printed: a name broken over
 * two lines made one, two names run into one line parted.
 */
final class HeadNames {
  private static final Pattern OFFICE =
      Pattern.compile("^chủ tịch(?: (?:ủy ban|ubnd|hội đồng|hđnd|quốc hội).*)?$");
  private static final Pattern ON =
      Pattern.compile(
          "^(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|và|việt nam|nhà nước|trung ương|nhân dân|tối cao|cấp cao|khu vực)"
              + "(?! (?:ủy|đoàn)(?!\\p{L}))(?![\\p{L}])");
  private static final Pattern NAMES =
      Pattern.compile("^(?:giám đốc|bộ trưởng|thủ trưởng|tổng giám đốc|hiệu trưởng)(?![\\p{L}])");
  private static final Pattern MARK =
      Pattern.compile(
          "^(?:hỏa tốc|thượng khẩn|khẩn|tuyệt mật|tối mật|mật|dự thảo|mẫu|sao y|bản sao|phần|mục|công báo|văn bản quy phạm|phụ lục|lưu hành|tài liệu)(?!\\p{L}).*");

  /** Kinds that are no name by themselves: what follows on the next line belongs to them. */
  private static final Set<String> OPEN =
      Set.of(
          "trường",
          "viện",
          "bệnh viện",
          "trung tâm",
          "cục",
          "chi cục",
          "hội",
          "đoàn",
          "hội đồng",
          "ban chấp hành",
          "ban thường vụ",
          "ban chỉ đạo",
          "ban chỉ huy",
          "ban quản lý",
          "bộ chỉ huy",
          "bộ tư lệnh",
          "văn phòng",
          "công đoàn",
          "công đoàn cơ sở",
          "chi bộ",
          "chi đoàn",
          "đảng bộ",
          "đảng ủy",
          "đoàn cơ sở",
          "hội đồng trường",
          "hội đồng tuyển dụng",
          "ban thanh tra nhân dân",
          "ban đại diện",
          "nhà xuất bản",
          "liên hiệp các hội",
          "hạt kiểm lâm",
          "công ty",
          "công ty cổ phần",
          "công ty tnhh",
          "công ty tnhh mtv",
          "công ty tnhh một thành viên",
          "tổng công ty",
          "chủ tịch",
          "đoàn chủ tịch",
          "ủy ban thường vụ",
          "hội đồng thẩm phán");

  private static final int LONGEST = 120;

  /** "TlNH LẠNG SƠN": I that recognition took for l, between two capitals. */
  private static final Pattern WORN_I = Pattern.compile("(?<=\\p{Lu})l(?=\\p{Lu}|$| \\p{Lu})");

  private HeadNames() {}

  /** Whether a body's name may begin with this line. */
  static boolean isName(Line line) {
    return begins(line.key(), Capitals.only(line.text()))
        || Abbreviations.begin(line.text())
        || ON.matcher(line.key()).lookingAt();
  }

  /** Whether the words, in capitals, begin as a body's name does. */
  static boolean beginsBody(String words) {
    return begins(Spelling.key(Abbreviations.spelledOut(words)), true);
  }

  /** Whether the words only say what kind of body follows. */
  static boolean isKind(String key) {
    return OPEN.contains(key);
  }

  private static boolean begins(String key, boolean capitals) {
    return BodyKinds.headsLine(key, 0, capitals) || capitals && OFFICE.matcher(key).matches();
  }

  static List<String> read(Layout layout, Register register) {
    int end = register.titled() ? 0 : layout.head.size();
    var names = new ArrayList<String>();
    boolean open = false;
    for (int i = 0; i < end; i++) {
      var line = layout.head.get(i);
      if (i == register.line()
          || Types.ofLine(line) != null
          || Subjects.isAbout(line)
          || line.text().startsWith("(")
          || line.starts("số")) {
        if (!names.isEmpty()) {
          break;
        }
        continue;
      }
      var plain = WORN_I.matcher(withoutRules(line.text())).replaceAll("I");
      var text = Capitals.only(plain) ? Accents.mended(Accents.restored(plain)) : plain;
      var spelled = units(Abbreviations.spelledOut(text));
      int second = second(spelled);
      if (second > 0) {
        add(spelled.substring(0, second).strip(), names, open, layout.headed);
      }
      open = add(spelled.substring(second), names, open && second == 0, layout.headed);
    }
    names.replaceAll(HeadNames::closed);
    return names;
  }

  /** "TRẠM Y TẾ P. TRẦN HƯNG ĐẠO": units cut short before their names. */
  private static String units(String name) {
    if (name.indexOf(". ") < 0 || !Capitals.only(name)) {
      return name;
    }
    for (var unit : UNITS.entrySet()) {
      name = name.replace(" " + unit.getKey() + ". ", " " + unit.getValue() + " ");
    }
    return name;
  }

  private static final Map<String, String> UNITS =
      Map.of("X", "XÃ", "H", "HUYỆN", "Q", "QUẬN", "T", "TỈNH");

  /** Without commas, hyphens and blanks behind it. */
  private static String closed(String name) {
    int end = name.length();
    while (end > 0 && " \t\n\u000b\f\r,-".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** "UBND TỈNH NAM ĐỊNH BAN QUẢN LÝ …": where the second of two bodies on a line begins, or 0. */
  private static int second(String text) {
    if (!Capitals.only(text) || text.length() > LONGEST) {
      return 0;
    }
    var key = Spelling.key(text);
    if (Issuers.nameEnd(key) == 0) {
      return 0;
    }
    var first = IssuerPhrase.read(Capitals.sentence(text), key, 0, null);
    var name = first == null ? null : first.name();
    boolean whole = name != null && (Provinces.of(name) != null || Issuers.isCentral(name));
    if (first == null || !whole || !key.startsWith(" ", first.end())) {
      return 0;
    }
    int at = first.end() + 1;
    return BodyKinds.headsLine(key, at, false) ? at : 0;
  }

  /** Without bars before it, and marks, bars and rules of two hyphens or more behind it. */
  private static String withoutRules(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " \t|".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from) {
      if (" \t_=.:|".indexOf(text.charAt(to - 1)) >= 0) {
        to--;
      } else if (to - from > 1 && text.startsWith("--", to - 2)) {
        to -= 2;
      } else {
        break;
      }
    }
    return text.substring(from, to);
  }

  /** Adds a line to the names or to the last of them; whether that may go on in the next line. */
  private static boolean add(String text, List<String> names, boolean open, boolean headed) {
    var key = Spelling.key(text);
    boolean capitals = Capitals.only(text);
    boolean body = begins(key, capitals);
    if (text.length() > LONGEST
        || text.length() < 3
        || NAMES.matcher(key).lookingAt()
        || MARK.matcher(key).matches()) {
      return false;
    }
    boolean goesOn =
        open && (capitals && !body || ON.matcher(key).lookingAt() || body && joins(names, text));
    if (goesOn) {
      names.set(names.size() - 1, names.getLast() + " " + text);
      return true;
    }
    if (body && (capitals || headed && mayBeName(text))) {
      names.add(text);
      return true;
    }
    return false;
  }

  private static boolean joins(List<String> names, String text) {
    var before = Spelling.key(names.getLast());
    return OPEN.contains(before)
        || before.endsWith(" và")
        || before.endsWith(" -")
        || before.endsWith(" của")
        || before.endsWith(",")
        || Issuers.isName(before + " " + Spelling.key(text));
  }

  /** Old conversions lost the capitals of the head: a short line that a table knows whole. */
  private static boolean mayBeName(String text) {
    return text.length() < 70
        && Character.isUpperCase(text.charAt(0))
        && !text.endsWith(";")
        && !text.contains(":");
  }
}
