package vn.cancu.description;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Dates;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.NumberReader;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;

/**
 * The trích yếu: behind "V/v" under the number of a công văn, or under the name of the type.
 * Without "V/v" and "Về việc" at its head.
 */
final class Subjects {
  private static final int LONGEST = 1000;
  private static final int MOST_LINES_BEFORE_TITLE = 5;

  /** Letters between the beginnings of two columns of one line. */
  private static final int LEAST_COLUMN = 12;

  private static final int LONGEST_REST_OF_TITLE = 150;

  /** A line of a title whose lines are all parted by empty ones; longer ones are paragraphs. */
  private static final int LONGEST_LOOSE = 80;

  /** No title ends on these. */
  private static final Pattern UNFINISHED =
      Pattern.compile("(?i)\\s(?:của|và|với|tại|trong|các|những|về|cho|thuộc|theo|đối)$");

  static final Pattern ABOUT =
      Pattern.compile("^[-–(“\"]{0,2} ?(?:v\\s?/\\s?v|v[ềêè] vi[ệêẹ]c|về)(?!\\p{L})\\s?[:.]?\\s?");

  /** Whose document it is and which session passed it stands between the type and the title. */
  private static final Pattern WHOSE =
      Pattern.compile(
          "^(?:của|số|ngày|hội nghị|đại hội|kỳ họp|phiên họp|khóa|lần thứ)(?!\\p{L}).*");

  private static final Pattern ABOUT_WITHIN =
      Pattern.compile("(?<!\\p{L})(?:về việc|v/v|về)(?!\\p{L})");
  private static final Pattern PLACED = Pattern.compile("\\s\\p{Lu}[\\p{L}. -]{2,30}, ?ngày .*$");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:chủ tịch|bộ trưởng|thủ tướng|giám đốc|hội đồng nhân dân|ủy ban nhân dân|ubnd|chính phủ|quốc hội|ủy ban thường vụ|"
              + "thống đốc|chánh án|viện trưởng|tổng|cục trưởng|ban thường vụ|hiệu trưởng|kính gửi|số|chánh)(?!\\p{L})");

  /** "(6 tháng/năm: ……)": room for the reporter under the title of a form. */
  private static final Pattern BLANKS = Pattern.compile("\\([^()]{0,60}(?:\\.{4,}|…{2,})\\.?\\)");

  private Subjects() {}

  /** Whether the head has a "V/v", the mark of a công văn. */
  static boolean hasAbout(Layout layout) {
    return layout.head.stream().anyMatch(Subjects::isAbout);
  }

  /** "V/v", perhaps behind a bracket or a quotation mark. */
  static boolean isAbout(Line line) {
    int at = 0;
    while (at < Math.min(3, line.key().length()) && "-–(“\" ".indexOf(line.key().charAt(at)) >= 0) {
      at++;
    }
    return line.key().startsWith("v/v", at) || line.key().startsWith("v /v", at);
  }

  static @Nullable String read(Layout layout, Register register) {
    if (register.titled()) {
      return register.subject();
    }
    for (int i = 0; i < layout.head.size(); i++) {
      if (isAbout(layout.head.get(i))) {
        return gather(layout, i, 0, false);
      }
    }
    for (int i = 0; i < layout.head.size(); i++) {
      if (Types.ofLine(layout.head.get(i)) != null) {
        return underType(layout, i, register);
      }
    }
    for (int i = 0; i < layout.head.size(); i++) {
      var line = layout.head.get(i);
      boolean below = i > 0 && i == register.line() + 1;
      boolean party = String.valueOf(register.symbol()).startsWith("CV/");
      if (below && party && Character.isLowerCase(line.text().charAt(0))) {
        return gather(layout, i, 0, false); // a letter of the Party needs no "V/v"
      }
      boolean underNumber = below && line.starts("về ");
      if (line.starts("về việc ") || underNumber) {
        return gather(layout, i, 0, true);
      }
    }
    return null;
  }

  private static @Nullable String underType(Layout layout, int type, Register register) {
    int about = Meeting.about(layout, type);
    if (about > 0) {
      return gather(layout, about, 0, true);
    }
    for (int at = type; at < Math.min(layout.head.size(), type + MOST_LINES_BEFORE_TITLE); at++) {
      var line = layout.head.get(at);
      boolean meeting = at == type + 1 && Meeting.titles(layout.head.get(type), line);
      boolean whose = !meeting && WHOSE.matcher(line.key()).matches();
      if (at > type && isTime(layout, at)) {
        continue;
      }
      int title = whose && at > type ? behindIssuer(line) : -1;
      var within = at == type || whose ? ABOUT_WITHIN.matcher(line.key()) : null;
      if (title < 0 && within != null && within.find()) {
        title = within.start();
      }
      if (title >= 0) {
        return gather(layout, at, title, true);
      }
      if (at > type && !whose) {
        boolean office =
            Capitals.only(line.text()) && OFFICE.matcher(line.key()).lookingAt()
                || Invitation.at(layout.all, at) != null
                || line.starts("kính mời");
        return office || at == register.line() || isPlaceDate(line)
            ? null
            : gather(layout, at, 0, true);
      }
    }
    return null;
  }

  /** "(Tháng 02 năm 2015)" between the type and "Về công tác y tế". */
  private static boolean isTime(Layout layout, int at) {
    var words = layout.head.get(at).text();
    return words.startsWith("(")
        && words.endsWith(")")
        && at + 1 < layout.head.size()
        && ABOUT.matcher(layout.head.get(at + 1).key()).lookingAt();
  }

  /**
   * Where the title begins behind "của" and a body's name, perhaps its number and date; -1 where it
   * does not begin there. Names in capitals do not tell where they end.
   */
  private static int behindIssuer(Line line) {
    if (!line.starts("của ") || Capitals.only(line.text())) {
      return -1;
    }
    var issuer = IssuerPhrase.read(line.text(), line.key(), "của ".length(), null);
    int at = issuer == null ? -1 : skip(line.key(), issuer.end());
    if (at >= 0 && Phrases.standsAt(line.key(), at, "số")) {
      int number = skip(line.key(), at + "số".length());
      var numbered = number < line.text().length() ? NumberReader.at(line.text(), number) : null;
      at = numbered == null ? at : skip(line.key(), numbered.end());
      var date = Dates.at(line.key(), at);
      at = date == null ? at : skip(line.key(), date.end());
    }
    return at < line.text().length() ? at : -1;
  }

  private static int skip(String key, int from) {
    int at = from;
    while (at < key.length() && " ,:".indexOf(key.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /**
   * @param begin where in the first line the title begins
   */
  private static @Nullable String gather(Layout layout, int from, int begin, boolean title) {
    var subject = new StringBuilder();
    boolean capitals = Capitals.only(layout.head.get(from).text());
    for (int i = from; i < layout.head.size(); i++) {
      var line = layout.head.get(i);
      if (i > from && !title && stands(layout, i, layout.head.get(from).column())) {
        continue;
      }
      if (i > from
          && (ends(line, subject, capitals, title, layout.loose)
              || title && beginsBody(layout, i, subject)
              || title && Invitation.at(layout.all, i) != null)) {
        break;
      }
      if (subject.length() + line.text().length() > LONGEST) {
        break;
      }
      var words = i == from ? line.raw().substring(begin) : line.raw();
      var placed = words.contains("ngày ") ? PLACED.matcher(words).replaceFirst("") : words;
      subject.append(subject.isEmpty() ? "" : " ").append(placed);
    }
    return stripped(subject.toString());
  }

  /** A date in the other column, beside the second line of the subject. */
  private static boolean stands(Layout layout, int at, int column) {
    var line = layout.head.get(at);
    return line.column() > column + LEAST_COLUMN
        && isPlaceDate(line)
        && at + 1 < layout.head.size()
        && layout.head.get(at + 1).column() <= column + LEAST_COLUMN
        && !layout.head.get(at + 1).afterBlank();
  }

  /** Without "V/v" and "về việc" before it and what ends a line; null where nothing is left. */
  static @Nullable String stripped(String subject) {
    var about = ABOUT.matcher(Spelling.key(subject));
    var words = about.lookingAt() ? subject.substring(about.end()) : subject;
    words = words.strip();
    int end = words.length();
    while (end > 0
        && (" .;:/_-–".indexOf(words.charAt(end - 1)) >= 0
            || "”\"".indexOf(words.charAt(end - 1)) >= 0 && isOdd(words.substring(0, end))
            || words.charAt(end - 1) == ')'
                && words.lastIndexOf('(', end - 1) <= words.lastIndexOf(')', end - 2))) {
      end--;
    }
    words = words.substring(0, end);
    return words.isEmpty() ? null : words;
  }

  /** Whether a quotation mark is left that the opening one has been cut from. */
  private static boolean isOdd(String words) {
    return words.chars().filter(c -> c == '“' || c == '”' || c == '"').count() % 2 == 1;
  }

  /**
   * Whether a hard-wrapped paragraph begins here, right under the title: a capital, and a full stop
   * where its last line ends. A title goes on over a few words and ends without one.
   */
  private static boolean beginsBody(Layout layout, int from, CharSequence before) {
    if (!Character.isUpperCase(layout.head.get(from).text().charAt(0))
        || before.charAt(before.length() - 1) == ',') {
      return false;
    }
    int length = 0;
    int i = from;
    do {
      length += layout.head.get(i++).text().length();
    } while (i < layout.head.size() && !layout.head.get(i).afterBlank());
    return length > LONGEST_REST_OF_TITLE && layout.head.get(i - 1).text().matches(".*[.:;]");
  }

  private static boolean ends(
      Line line, CharSequence before, boolean capitals, boolean title, boolean loose) {
    if (isPlaceDate(line)
        || line.starts("(ban hành kèm")
        || line.starts("(kèm theo ")
        || BLANKS.matcher(line.text()).matches()
        || ABOUT.matcher(line.key()).lookingAt() && !goesOn(line, capitals)
        || Types.ofLine(line) != null
        || OFFICE.matcher(line.key()).lookingAt()
            && (Capitals.only(line.text()) && !capitals
                || line.starts("số") && Character.isUpperCase(line.text().charAt(0))
                || line.isAddress())) {
      return true;
    }
    boolean lower = Character.isLowerCase(line.text().charAt(0));
    char last = before.charAt(before.length() - 1);
    boolean open = last == ',' || last == '-' || UNFINISHED.matcher(before).find();
    if (Capitals.only(line.text()) && !capitals && line.text().length() > 3) {
      return true;
    }
    if (line.afterBlank() && !lower && !open && !(loose && isShort(line))) {
      return true;
    }
    boolean sentence =
        line.text().length() > 100 || line.text().endsWith(":") || line.text().contains(". ");
    boolean speaks =
        OFFICE.matcher(line.key()).lookingAt() && Capitals.only(Phrases.word(line.text(), 0));
    if (title && !lower && !open && (sentence || speaks)) {
      return true;
    }
    return title && !capitals && !lower && !open && last == '.';
  }

  /** "… phòng cháy, chữa cháy / về trang bị tại cơ sở": no second title begins in small letters. */
  private static boolean goesOn(Line line, boolean capitals) {
    return line.starts("về ")
        && (capitals ? Capitals.only(line.text()) : Character.isLowerCase(line.text().charAt(0)));
  }

  private static boolean isShort(Line line) {
    return line.text().length() <= LONGEST_LOOSE
        && ".:;,".indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && !OFFICE.matcher(line.key()).find();
  }

  static boolean isPlaceDate(Line line) {
    if (line.text().length() >= 90 || !Character.isUpperCase(line.text().charAt(0))) {
      return false;
    }
    var key = Worn.date(line.key());
    int day = key.indexOf("ngày");
    return day >= 0
        && day < 45
        && Dates.at(key, day) != null
        && (day == 0 || key.lastIndexOf(',', day) >= 0);
  }
}
