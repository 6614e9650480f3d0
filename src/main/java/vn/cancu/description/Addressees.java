package vn.cancu.description;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Signer;
import vn.cancu.document.Spelling;

/** Kính gửi at the head and Nơi nhận at the foot, item by item. */
final class Addressees {
  private static final int MOST = 60;
  private static final int LONGEST_REST = 90;
  private static final int LONGEST_REST_OF_NAME = 50;
  private static final int LONGEST_ITEM = 4000;
  private static final Pattern BULLET = Pattern.compile("^[-+•–—−·*]\\s*");
  private static final Pattern NUMBERED = Pattern.compile("^(?:\\d{1,2}[.)/]|[-+•])\\s*");

  private static final Pattern FIRST = Pattern.compile("1[.)/] ");

  /** "(đã ký)", "[Ký, đóng dấu]" in the signer's column. */
  private static final Pattern SIGNED = Pattern.compile("[(\\[]?(?:đã )?ký[^;]{0,40}[)\\]]");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?iu)^(?:k\\p{L}nh g\\p{L}{1,2}\\s*:?|(?:kính trình|kính chuyển|gửi)\\s*:|(?:[^:]* )?(?:gửi )?điện(?: gửi| đến)?:)\\s*");
  private static final Pattern COLON = Pattern.compile("^\\s*:?\\s*");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "^(?:ông|bà|đồng chí|các|giám đốc|chủ tịch|thủ trưởng|trưởng|hiệu trưởng|bí thư|thường trực|đoàn)(?!\\p{L})");
  private static final Pattern BETWEEN = Pattern.compile(";\\s*(?:-\\s*)?|(?<=[;.,])\\s*-\\s+");

  /** In a list with an item a line, a semicolon alone stands within an item. */
  private static final Pattern BULLET_BETWEEN = Pattern.compile(";\\s*-\\s*|(?<=[;.,])\\s*-\\s+");

  /** Where the signer's column joined the copies' on one line. */
  private static final Pattern SIGNER =
      Pattern.compile(
          "\\s(?:(?:TM|KT|TL|TUQ|Q)\\s?\\.\\s?(?=\\p{Lu}{2})|(?:PHÓ |CHÁNH |TỔNG |THƯỜNG TRỰC (?:BAN )?)?(?:GIÁM ĐỐC|CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|VĂN PHÒNG|TRƯỞNG|HIỆU TRƯỞNG|BÍ THƯ|CỤC TRƯỞNG|THỦ TƯỚNG|THANH TRA|VIỆN TRƯỞNG|CHÁNH ÁN)(?!\\p{L})|PHÓ \\p{Lu}{2,}(?!\\p{L})).*$");

  /** "PCT Hồ Kỳ M.": the point belongs to the name. */
  private static final Pattern INITIAL_IN_COPIES = Pattern.compile(".* [A-ZĐ]\\.[;,]?");

  /**
   * "Bà Trần Thị Á.", "Nguyễn Văn A.": the same; that of "Bệnh viện K.", "Phòng Văn hóa khu B."
   * ends the list.
   */
  private static final Pattern INITIAL =
      Pattern.compile(
          "(?:.* )?(?:(?:[Ôô]ng|[Bb]à|[Cc]ông dân|[Đđ]ồng chí) (?:.* )?|\\p{Lu}\\p{Ll}* (?:Thị|Văn) (?:\\p{Lu}\\p{Ll}* ){0,3}+)\\p{Lu}\\.[;,]?");

  private Addressees() {}

  static List<String> recipients(Layout layout) {
    for (int i = 0; i < Math.min(layout.all.size(), Layout.MOST_HEAD_LINES + 40); i++) {
      var line = layout.all.get(i);
      boolean below = i > 0 && Capitals.only(layout.all.get(i - 1).text());
      if (line.isAddress() || isTelegram(line) || below && WIRES.matcher(line.key()).matches()) {
        var first = OPENING.matcher(line.text()).replaceFirst("");
        var items = gather(layout.all, i, first, layout.all.size(), false);
        if (line.starts("k") || items.stream().noneMatch(item -> OF_COPIES.matcher(item).find())) {
          return items;
        }
      }
      var invitation = Invitation.at(layout.all, i);
      if (invitation != null && Invitation.mayBe(Types.inHead(layout))) {
        return gather(layout.all, invitation.at(), invitation.first(), invitation.end(), false);
      }
    }
    return List.of();
  }

  /** "Gửi: / - Như trên; / - Lưu: VT" at the foot: who gets a copy. */
  private static final Pattern OF_COPIES =
      Pattern.compile("^(?:[Nn]hư (?:trên|kính gửi|[Đđ]iều)|[Ll]ưu)(?!\\p{L})");

  /** "THỦ TƯỚNG CHÍNH PHỦ điện:" opens the addressees of a công điện. */
  private static boolean isTelegram(Line line) {
    var sends = line.key().contains(" điện") ? TELEGRAM.matcher(line.key()) : null;
    return sends != null
        && sends.lookingAt()
        && (sends.end() == line.key().length()
            || Character.isUpperCase(line.text().charAt(0))
                && Character.isUpperCase(line.text().charAt(1)));
  }

  /** The same on the line below the sender. */
  private static final Pattern WIRES = Pattern.compile("(?:gửi )?điện(?: gửi| đến)?:");

  private static final Pattern TELEGRAM = Pattern.compile("[^:;.]{3,110} điện(?: gửi| đến)?:");

  static List<String> copies(Layout layout, int from, @Nullable Signer signer) {
    if (from < 0) {
      return List.of();
    }
    var line = layout.all.get(from);
    boolean sent = Worn.folded(line.key()).startsWith("noi gui");
    var first = line.raw().substring((sent ? "nơi gửi" : "nơi nhận").length());
    var opening = COLON.matcher(first).replaceFirst("");
    var items = gather(layout.all, from, opening, layout.all.size(), true);
    var name = signer == null ? null : signer.name();
    return name == null ? items : items.stream().map(item -> without(name, item)).toList();
  }

  /** "Bộ Tư pháp; Nguyễn Xuân An": the signer's name ran into a copy. */
  private static String without(String name, String item) {
    return item.endsWith("; " + name) || item.endsWith(". " + name)
        ? item.substring(0, item.length() - name.length() - 2)
        : item;
  }

  /** The line "Nơi nhận", or -1. */
  static int foot(Layout layout) {
    for (int i = 0; i < layout.all.size(); i++) {
      if (layout.all.get(i).isCopies()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * @param end the first line that is no longer of the list, at the latest
   */
  private static List<String> gather(
      List<Line> lines, int from, String first, int end, boolean copies) {
    var items = new ArrayList<String>();
    var rest = copies ? unsigned(first) : first;
    if (!rest.isEmpty()) {
      items.add(rest);
    }
    boolean closed = !rest.isEmpty() && rest.endsWith(".");
    boolean numbered = false;
    for (int i = from + 1; i < end && items.size() < MOST; i++) {
      var line = lines.get(i);
      if (copies && SIGNED.matcher(line.key()).matches()) {
        continue;
      }
      numbered |= items.isEmpty() && !copies && FIRST.matcher(line.key()).lookingAt();
      boolean bullet = (numbered ? NUMBERED : BULLET).matcher(line.text()).lookingAt();
      var words = copies ? unsigned(line.raw()) : line.raw();
      if (bullet) {
        var item = unbulleted(words);
        if (!item.isBlank()) {
          items.add(item);
        }
        closed = item.endsWith(".");
        if (copies && isLast(item)) {
          break;
        }
      } else if (goesOn(line, items, closed) || withinList(lines, i, items, closed)) {
        if (items.getLast().length() > LONGEST_ITEM) {
          break;
        }
        items.set(items.size() - 1, items.getLast() + " " + words);
      } else if (!copies
          && items.isEmpty()
          && line.text().length() < 120
          && line.text().length() > 2) {
        items.add(words);
      } else if (!copies && items.isEmpty()) {
        break;
      } else if (!copies && endsBelow(lines, i, items.getLast())) {
        items.set(items.size() - 1, items.getLast() + " " + words);
        closed = true;
      } else if (!copies && goesBelow(line, items.getLast())) {
        boolean goesOn = Capitals.only(line.text()) && !HeadNames.beginsBody(line.text());
        items.add(goesOn ? items.removeLast() + " " + words : words);
      } else if (!copies || !skipped(line)) {
        break;
      }
    }
    return tidy(items, copies);
  }

  /** A name broken over two lines: "Kính gửi: Ủy ban nhân dân tỉnh Bắc / Giang". */
  private static boolean endsBelow(List<Line> lines, int at, String above) {
    var line = lines.get(at);
    boolean last = at + 1 >= lines.size() || lines.get(at + 1).afterBlank();
    return last
        && !line.afterBlank()
        && line.text().length() < LONGEST_REST_OF_NAME
        && above.length() > LONGEST_REST_OF_NAME / 2
        && !above.endsWith(".")
        && !above.endsWith(";")
        && !line.text().endsWith(":")
        && !HeadNames.isName(line)
        && !ADDRESSED.matcher(line.key()).lookingAt()
        && !Layout.opensBody(line, false);
  }

  /** "Công ty A trân trọng thông báo …": who speaks, below a single addressee. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          " (?:kính mời|trân trọng|xin|đề nghị|báo cáo|thông báo|nhận được|có ý kiến|(?<!(?:[Cc]ác|cơ quan|[,;/-]) )tổ chức|yêu cầu) ");

  /** Addressees one below the other, without a mark before them. */
  private static boolean goesBelow(Line line, String above) {
    return !line.afterBlank()
        && line.text().length() < LONGEST_REST
        && !above.endsWith(".")
        && !Layout.opensBody(line, false)
        && !line.text().endsWith(":")
        && (!Capitals.only(line.text()) || above.indexOf(' ') > 0 && Capitals.only(above))
        && !SENTENCE.matcher(line.text()).find()
        && (HeadNames.isName(line) || ADDRESSED.matcher(line.key()).lookingAt());
  }

  /** "- Viện A, Viện B thành phố / Hồ Chí Minh; / - Sở Y tế": the list goes on below. */
  private static boolean withinList(List<Line> lines, int at, List<String> items, boolean closed) {
    var line = lines.get(at);
    return !items.isEmpty()
        && !closed
        && !line.afterBlank()
        && !items.getLast().endsWith(";")
        && line.text().endsWith(";")
        && at + 1 < lines.size()
        && !lines.get(at + 1).afterBlank()
        && BULLET.matcher(lines.get(at + 1).text()).lookingAt()
        && BULLET.matcher(lines.get(at - 1).text()).lookingAt();
  }

  /** In the copies the signer's lines stand between: capitals, a name, dots. */
  private static boolean skipped(Line line) {
    return line.text().length() < 60;
  }

  private static boolean goesOn(Line line, List<String> items, boolean closed) {
    return !items.isEmpty()
        && !closed
        && (!line.afterBlank() || items.getLast().endsWith(" và"))
        && !items.getLast().endsWith(";")
        && (items.getLast().endsWith(" và")
            || Character.isLowerCase(line.text().charAt(0))
            || items.getLast().endsWith(",") && line.text().length() < LONGEST_REST);
  }

  private static boolean isLast(String item) {
    return item.regionMatches(true, 0, "lưu", 0, 3) || item.regionMatches(true, 0, "luu", 0, 3);
  }

  /** The line as far as it is not the signer's column. */
  private static String unsigned(String raw) {
    return raw.substring(0, unsignedText(Spelling.likely(raw)).length());
  }

  private static String unsignedText(String text) {
    var words =
        Capitals.run(text) ? SIGNER.matcher(" " + text).replaceFirst("").strip() : text.strip();
    int last = SignatureLine.lastCopy(words);
    return last > 0 && SignatureLine.name(words.substring(last).strip(), true) != null
        ? words.substring(0, last)
        : words;
  }

  private static String closed(String words, String marks) {
    int end = words.length();
    while (end > 0
        && (marks.indexOf(words.charAt(end - 1)) >= 0
            || " \t\n\u000b\f\r".indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    return words.substring(0, end);
  }

  private static String unbulleted(String item) {
    var bullet =
        (!item.isEmpty() && Character.isDigit(item.charAt(0)) ? NUMBERED : BULLET).matcher(item);
    return bullet.lookingAt() ? item.substring(bullet.end()) : item;
  }

  private static boolean endsInInitial(String words, boolean copies) {
    return words.indexOf('.', words.length() - 2) >= 0
        && (copies && INITIAL_IN_COPIES.matcher(words).matches()
            || INITIAL.matcher(words).matches());
  }

  private static List<String> tidy(List<String> items, boolean copies) {
    var tidy = new ArrayList<String>();
    var between = items.size() > 1 ? BULLET_BETWEEN : BETWEEN;
    for (var item : items) {
      boolean one = isLast(item) || item.indexOf(';') < 0 && item.indexOf('-') < 0;
      for (var part : one ? new String[] {item} : between.split(item)) {
        var words = unbulleted(part.strip()).strip();
        boolean point = isLast(words) && copies || endsInInitial(words, copies);
        words = closed(words, point ? ";," : ";,.");
        if (!words.isEmpty()
            && words.length() < 400
            && words.chars().anyMatch(Character::isLetter)) {
          tidy.add(words);
        }
      }
    }
    return List.copyOf(tidy);
  }
}
