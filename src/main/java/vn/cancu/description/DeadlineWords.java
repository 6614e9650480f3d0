package vn.cancu.description;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.PartialDate;

/** What a word that may open a deadline says with those behind it, see {@link Deadlines}. */
final class DeadlineWords {
  private static final int AHEAD = 200;
  private static final int BEHIND = 160;

  private static final String OFTEN =
      "(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm|năm học)(?!\\p{L})";
  private static final Pattern DAY =
      Pattern.compile(
          "ngày \\d{1,2}(?:[/.-]\\d{1,2}| tháng \\d{1,2})?(?!\\d)(?: (?:của )?"
              + OFTEN
              + "| của tháng (?:cuối|đầu|sau|kế tiếp|tiếp theo)(?: (?:của )?(?:mỗi )?quý)?)?");
  private static final Pattern BLANK = Pattern.compile("ngày ?(?:[.…_/]|$)[.…_/ ]*");
  private static final Pattern BEFORE = Pattern.compile("trước (?:hết )?");
  private static final Pattern HOUR =
      Pattern.compile("trước \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{2})?(?: ?phút)?(?!\\p{L}|\\d),? ?");
  private static final Pattern HOURS_DAY =
      Pattern.compile(
          "(?:thứ \\p{L}{2,4} )?" + OFTEN + "|cùng ngày|hôm nay|thứ \\p{L}{2,4}(?!\\p{L})");
  private static final Pattern AT_LATEST =
      Pattern.compile(
          "(?:(?:chậm|muộn) nhất|không (?:muộn|chậm) hơn)(?: (?:là|vào|đến|hết|trong|trước|sau))*:? ");
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:\\d{1,3}|một|hai|ba) ?(?:\\([^)]{1,12}\\) ?)?(?:ngày|giờ|tuần|tháng)(?: làm việc)?(?!\\p{L})");
  private static final Pattern WITHIN = Pattern.compile("trong (?:thời hạn|vòng) ");
  private static final Pattern PAST = Pattern.compile(" (?:vừa )?(?:qua|trước|gần)(?!\\p{L})");
  private static final Pattern TERM =
      Pattern.compile(
          "(?:hạn (?:cuối|chót)|thời hạn (?=[^.;]{0,50}(?:gửi|nộp|báo cáo|hoàn thành|nhận|trả lời|đăng ký|góp ý)))[^.;]{0,60}?(?: (?:đến(?: hết)?|trước|là|vào)|:) (?=ngày \\d|\\d)");
  private static final Pattern TO_BE_DONE =
      Pattern.compile(",? (?:phải |cơ bản )?(?:hoàn thành|xong)(?!\\p{L})");
  private static final Pattern QUARTER =
      Pattern.compile("quý (iv|iii|ii|i|[1-4])(?!\\p{L}|\\d)(?: ?[/-] ?| năm | )?(\\d{4})?(?!\\d)");
  private static final Pattern MONTH = Pattern.compile("tháng (\\d{1,2})(?!\\d)(?: ?- ?(\\d{4}))?");

  /** Until when somebody may complain is nothing that he is told to do. */
  private static final String MAY = " có quyền ";

  /** What is wanted, told in the clause before the words; elsewhere "trong quý I" only tells. */
  private static final Pattern WANTED =
      Pattern.compile(
          "(?<!\\p{L})(?:hoàn thành|xong|(?<!(?:chương|quy|công|quá|lộ|tiến|giáo) )trình|gửi|nộp|(?<!theo )báo cáo|trả lời|(?<!không )phải)(?!\\p{L})");

  private static final Pattern TOLD = Pattern.compile("(?<!\\p{L})(?:đã|vừa|chưa)(?!\\p{L})");
  private static final Pattern DONE = Pattern.compile("(?<!\\p{L})đã(?: [^ ,;.]+){1,6} $");

  /** What is not to be done, or not so early; who has not sent by a day has missed it. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?<!\\p{L})không (?:(?:được|phải|cần) (?:(?!(?:thì|cũng|vẫn|phải) )[^ ,;.:]+ ){1,5}$"
              + "|(?!(?:báo cáo|trả lời|xong|trình|còn|để|kịp|muộn|chậm)(?!\\p{L}))(?:(?!(?:thì|cũng|vẫn|phải|nộp|gửi|trả lời|hoàn thành) )[^ ,;.:]+ ){1,4}$)");

  private static final Pattern UNLESS = Pattern.compile("(?<!\\p{L})nếu(?!\\p{L})");

  /** "báo cáo tình hình thực hiện trong quý I": the time reported on. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<!\\p{L})báo cáo (?:[^ ,;.:]+ ){0,8}?(?:tình hình|thực hiện|hoạt động|công tác) (?:[^ ,;.:]+ ){0,8}$");

  private static final Pattern REPORT_LAST =
      Pattern.compile("(?<!\\p{L})báo cáo (?:[^ ,;.:]+ ){0,12}$");
  private static final Pattern BY_A_DAY =
      Pattern.compile("(?: [^ ,;.:]+){0,6},? (?:trước|chậm nhất|muộn nhất)(?!\\p{L})");
  private static final Pattern GOES_ON =
      Pattern.compile(
          ",? (?:nhưng [^.;,]{1,40} )?(?:được|thì|có giá trị|có hiệu lực|vẫn|tiếp tục|không phải|mà)(?!\\p{L})");
  private static final Pattern CLAUSE = Pattern.compile("[.;:](?: |$)");

  /**
   * @param end in the flat words
   */
  record Read(@Nullable PartialDate date, int end) {}

  private final String flat;
  private final String before;
  private final int[] origins;
  private final int start;

  DeadlineWords(String key, int start) {
    this.start = start;
    int to = Math.min(key.length(), start + AHEAD);
    var words = new StringBuilder();
    origins = new int[to - start + 1];
    for (int i = start; i < to; i++) {
      char c = Character.isWhitespace(key.charAt(i)) ? ' ' : key.charAt(i);
      if (c != ' ' || words.isEmpty() || words.charAt(words.length() - 1) != ' ') {
        origins[words.length()] = i;
        words.append(c);
      }
    }
    origins[words.length()] = to;
    flat = words.toString();
    before =
        key.substring(Math.max(0, start - BEHIND), start).replaceAll("\\s+", " ").stripTrailing()
            + " ";
  }

  int origin(int end) {
    int last = end;
    while (last > 0 && " ,".indexOf(flat.charAt(last - 1)) >= 0) {
      last--;
    }
    return last == 0 ? start : origins[last - 1] + 1;
  }

  @Nullable Read read() {
    return switch (flat.charAt(0)) {
      case 'c', 'm', 'k' -> atLatest();
      case 'h' -> term();
      case 'đ' -> toBeDone();
      default -> flat.startsWith("thời") ? term() : flat.startsWith("trong") ? in() : before();
    };
  }

  private @Nullable Read before() {
    var hour = HOUR.matcher(flat);
    if (hour.lookingAt()) {
      return hour(hour.end());
    }
    var words = BEFORE.matcher(flat);
    if (!words.lookingAt() || DONE.matcher(before).find() || isForbidden()) {
      return null;
    }
    if (MONTH.matcher(flat).region(words.end(), flat.length()).lookingAt()) {
      return isWanted() ? dated(words.end()) : null;
    }
    var day = day(words.end());
    return day == null || GOES_ON.matcher(flat).region(day.end(), flat.length()).lookingAt()
        ? null
        : day;
  }

  /** "trước 17 giờ ngày 15/5/2026", "trước 16 giờ mỗi ngày". */
  private @Nullable Read hour(int from) {
    var day = day(from);
    if (day != null) {
      return day;
    }
    var often = HOURS_DAY.matcher(flat).region(from, flat.length());
    return isWanted() ? new Read(null, often.lookingAt() ? often.end() : from) : null;
  }

  private @Nullable Read atLatest() {
    var words = AT_LATEST.matcher(flat);
    if (!words.lookingAt()) {
      return null;
    }
    var day = day(words.end());
    if (day != null) {
      return day;
    }
    var span = SPAN.matcher(flat).region(words.end(), flat.length());
    return span.lookingAt() ? new Read(null, span.end()) : period(words.end());
  }

  private @Nullable Read term() {
    var words = TERM.matcher(flat);
    return words.lookingAt() ? day(words.end()) : null;
  }

  private @Nullable Read toBeDone() {
    int from = flat.startsWith("đến hết ") ? "đến hết ".length() : "đến ".length();
    var day = from < flat.length() ? day(from) : null;
    return day != null && TO_BE_DONE.matcher(flat).region(day.end(), flat.length()).lookingAt()
        ? day
        : null;
  }

  private @Nullable Read in() {
    var within = WITHIN.matcher(flat);
    if (within.lookingAt()) {
      var span = SPAN.matcher(flat).region(within.end(), flat.length());
      return span.lookingAt()
              && !before.contains(MAY)
              && !flat.contains(MAY)
              && !PAST.matcher(flat).region(span.end(), flat.length()).lookingAt()
          ? new Read(null, span.end())
          : null;
    }
    int from = "trong ".length();
    if (flat.startsWith("ngày", from)) {
      return before.endsWith(" ngay ") || isWanted() ? dated(from) : null;
    }
    var period = isWanted() ? period(from) : null;
    return period == null || isReportedOn(period.end()) ? null : period;
  }

  private boolean isReportedOn(int end) {
    return REPORTED.matcher(before).find()
        || REPORT_LAST.matcher(before).find()
            && BY_A_DAY.matcher(flat).region(end, flat.length()).lookingAt();
  }

  private boolean isForbidden() {
    var clause = clause();
    return FORBIDDEN.matcher(clause).find() && !UNLESS.matcher(clause).find();
  }

  /** A quarter, a month or a year, with or without the year. */
  private @Nullable Read period(int from) {
    var quarter = QUARTER.matcher(flat).region(from, flat.length());
    if (quarter.lookingAt()) {
      var year = quarter.group(2);
      return new Read(year == null ? null : lastMonth(quarter.group(1), year), quarter.end());
    }
    var dated = dated(from);
    var month = MONTH.matcher(flat).region(from, flat.length());
    return dated == null && month.lookingAt() ? new Read(month(month), month.end()) : dated;
  }

  /** "tháng 9-2017"; null where no year is said and for a month that no year has. */
  private static @Nullable PartialDate month(Matcher said) {
    int number = Integer.parseInt(said.group(1));
    return said.group(2) == null || number < 1 || number > 12
        ? null
        : new PartialDate("%s-%02d".formatted(said.group(2), number));
  }

  private static PartialDate lastMonth(String quarter, String year) {
    int number =
        switch (quarter) {
          case "i", "1" -> 1;
          case "ii", "2" -> 2;
          case "iii", "3" -> 3;
          default -> 4;
        };
    return new PartialDate("%s-%02d".formatted(year, number * 3));
  }

  /** A day in full, in part, or left blank; null where no day stands here. */
  private @Nullable Read day(int from) {
    var figures = Dates.figures(flat, from);
    if (figures != null) {
      return new Read(figures.date(), figures.end());
    }
    if (!flat.startsWith("ngày", from)) {
      return null;
    }
    var dated = dated(from);
    if (dated != null) {
      return dated;
    }
    for (var part : List.of(DAY, BLANK)) {
      var words = part.matcher(flat).region(from, flat.length());
      if (words.lookingAt()) {
        return new Read(null, words.end());
      }
    }
    return null;
  }

  private @Nullable Read dated(int from) {
    var found = Dates.at(flat, from);
    return found == null ? null : new Read(found.date(), found.end());
  }

  /** Whether the clause before says what is to be done, and not what was. */
  private boolean isWanted() {
    var clause = clause();
    return WANTED.matcher(clause).find() && !TOLD.matcher(clause).find();
  }

  /** The clause before, of which a colon may be the end: "hoàn thành: trong quý I". */
  private String clause() {
    var ends = CLAUSE.matcher(before);
    int from = 0;
    while (ends.find() && (ends.end() < before.length() || before.charAt(ends.start()) != ':')) {
      from = ends.end();
    }
    return before.substring(from);
  }
}
