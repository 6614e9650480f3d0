package vn.cancu.description;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an invitation names whom it invites: behind or below "kính mời:", "thành phần mời:". A
 * "kính mời … như sau:" opens time and place instead, and a bare "Thành phần" also tells who takes
 * the chair.
 */
final class Invitation {
  private static final int LONGEST = 400;
  private static final int MOST_LINES = 200;

  /** Letters between "mời" and its colon: "các đồng chí có tên sau đây đến dự hội nghị". */
  private static final int LONGEST_BETWEEN = 60;

  /** Other papers tell of guests too: "Khách mời: …" of a Kế hoạch is nobody it is sent to. */
  private static final Set<String> TYPES = Set.of("giay-moi", "cong-van", "thu-cong");

  /** Letters, digits or marks that number a paragraph. */
  private static final String NUMBERING =
      "(?:(?:\\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/]+ ?|[-+*•–] ?){0,2}+";

  /** "4. Thành phần mời dự họp:", "Khách mời". */
  private static final Pattern INVITED =
      Pattern.compile(
          "^" + NUMBERING + "(?:thành phần|đại biểu|khách)(?: được)?(?= mời(?!\\p{L}))");

  private static final Pattern INVITES =
      Pattern.compile("(?<!\\p{L})(?:kính|trân trọng)(?= mời(?!\\p{L}))");

  private static final int MOI = " mời".length();

  /** Such words between "mời" and the colon lead to what the meeting is about, not to names. */
  private static final Pattern OTHERWISE =
      Pattern.compile(
          "[.;]|(?<!có tên )như sau|(?<!\\p{L})(?:nội dung|thời gian|địa điểm|cụ thể|chương trình|lúc|vào|ngày|đề nghị|chuẩn bị|báo giá|chào giá|tài liệu|liên hệ|về việc|trên(?! địa bàn))(?!\\p{L})");

  /** The words alone on their line, over a list. */
  private static final Pattern ALONE =
      Pattern.compile("^" + NUMBERING + "(?:xin )?(?:trân trọng )?kính mời\\.{0,3}$");

  /** "1. Thành phần:" below it, over the list or before it. */
  private static final Pattern COMPOSITION =
      Pattern.compile(
          "^" + NUMBERING + "thành phần(?: (?:tham )?dự(?: họp| hội nghị)?)?\\s*(?::\\s*|$)");

  /** What an invitation tells beside whom it invites. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "^"
              + NUMBERING
              + "(?:thời gian|địa điểm|nội dung|chủ trì|hình thức|ngày|(?:(?:đến|tới|về|tham) )?dự)(?!\\p{L})");

  private static final Pattern ITEM = Pattern.compile("^(?:\\d{1,2}[.)/]|[-+•–—−·*])");

  private static final Pattern PERSONS =
      Pattern.compile("^(?:quý |các )?(?:ông|bà|đồng chí|đ/c)(?!\\p{L})");

  private static final Pattern GUESTS =
      Pattern.compile("^(?:quý|các|toàn thể|đại diện|lãnh đạo|thành viên)(?!\\p{L})");

  /** "kính mời ông Nguyễn Văn A": a person with a name or an office, not "ông đến dự". */
  private static final Pattern NAMED =
      Pattern.compile("^ (?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c)[^:;.]{0,15} \\p{Lu}");

  /** What a person is invited to, behind the name or below it. */
  private static final Pattern COMES =
      Pattern.compile("(?:^| )(?:(?:đến|tới|về|tham) )?dự(?!\\p{L})");

  private Invitation() {}

  /**
   * Where the list opens and what of it stands on that line.
   *
   * @param at the line below which it goes on
   * @param end the line of time or place that ends it, or behind the last line
   */
  record Opening(int at, String first, int end) {}

  /** Whether papers of this type are sent to whom they invite. */
  static boolean mayBe(@Nullable String type) {
    return type == null || TYPES.contains(type);
  }

  /** The opening on this line; null where it is none. */
  static @Nullable Opening at(List<Line> lines, int at) {
    var line = lines.get(at);
    var key = line.key();
    if (!key.contains(" mời") || key.length() >= LONGEST) {
      return null;
    }
    if (ALONE.matcher(key).matches()) {
      return below(lines, at, true);
    }
    var invited = INVITED.matcher(key);
    if (invited.lookingAt()) {
      int from = invited.end() + MOI;
      int colon = colon(key, from);
      boolean over = colon < 0 && key.length() - from < LONGEST_BETWEEN;
      return over ? overList(lines, at, from) : behind(lines, at, from, colon);
    }
    Opening last = null;
    for (var invites = INVITES.matcher(key); invites.find(); ) {
      int from = invites.end() + MOI;
      int colon = colon(key, from);
      var opening = colon < 0 ? named(lines, at, from) : behind(lines, at, from, colon);
      last = opening == null ? last : opening;
    }
    return last;
  }

  /** "THÀNH PHẦN MỜI" over a list, without a colon. */
  private static @Nullable Opening overList(List<Line> lines, int at, int from) {
    var rest = lines.get(at).key().substring(from);
    return rest.isEmpty() || COMES.matcher(rest).lookingAt() ? below(lines, at, true) : null;
  }

  /** The colon that belongs to "mời", and not "14:00"; -1 where none does. */
  private static int colon(String key, int from) {
    int colon = key.indexOf(':', from);
    boolean time =
        colon > 0
            && colon + 1 < key.length()
            && Character.isDigit(key.charAt(colon - 1))
            && Character.isDigit(key.charAt(colon + 1));
    return time || colon - from > LONGEST_BETWEEN ? -1 : colon;
  }

  private static @Nullable Opening behind(List<Line> lines, int at, int from, int colon) {
    var line = lines.get(at);
    if (colon < 0) {
      return null;
    }
    var between = line.key().substring(from, colon);
    if (OTHERWISE.matcher(between).find()) {
      return null;
    }
    var comes = COMES.matcher(between);
    boolean dated = comes.find();
    if (dated && NAMED.matcher(line.text().substring(from, colon)).lookingAt()) {
      return opening(lines, at, line.text().substring(from, from + comes.start()).strip());
    }
    var rest = line.text().substring(colon + 1).strip();
    if (rest.isEmpty()) {
      return below(lines, at, false);
    }
    boolean event = dated && !between.contains(" sau") && !isBody(Line.of(rest, false, 0));
    return event ? null : opening(lines, at, rest);
  }

  /** Persons or a body, and not the meeting that they are to come to. */
  private static boolean isBody(Line line) {
    return PERSONS.matcher(line.key()).lookingAt()
        || GUESTS.matcher(line.key()).lookingAt()
        || HeadNames.isName(line);
  }

  /** "Kính mời ông Nguyễn Văn A, Giám đốc / Đến dự: …". */
  private static @Nullable Opening named(List<Line> lines, int at, int from) {
    var line = lines.get(at);
    var rest = line.text().substring(from);
    if (at + 1 >= lines.size()
        || COMES.matcher(line.key().substring(from)).find()
        || !NAMED.matcher(rest).lookingAt()) {
      return null;
    }
    return CIRCUMSTANCE.matcher(lines.get(at + 1).key()).lookingAt()
        ? opening(lines, at, rest.strip())
        : null;
  }

  /**
   * @param marked whether only a list with marks, or persons, tell that names follow
   */
  private static @Nullable Opening below(List<Line> lines, int at, boolean marked) {
    int from = at;
    if (from + 1 < lines.size()) {
      var next = lines.get(from + 1);
      var composition = COMPOSITION.matcher(next.key());
      if (composition.lookingAt()) {
        from++;
        if (composition.end() < next.text().length()) {
          return opening(lines, from, next.text().substring(composition.end()));
        }
      }
    }
    if (from + 1 >= lines.size() || CIRCUMSTANCE.matcher(lines.get(from + 1).key()).lookingAt()) {
      return null;
    }
    var first = lines.get(from + 1);
    boolean names =
        ITEM.matcher(first.text()).lookingAt()
            || Character.isUpperCase(first.text().charAt(0))
                && PERSONS.matcher(first.key()).lookingAt()
                && !COMES.matcher(first.key()).find();
    return names || !marked ? opening(lines, from, "") : null;
  }

  private static Opening opening(List<Line> lines, int at, String first) {
    int end = at + 1;
    int most = Math.min(lines.size(), at + MOST_LINES);
    while (end < most && !CIRCUMSTANCE.matcher(lines.get(end).key()).lookingAt()) {
      end++;
    }
    return new Opening(at, first, end);
  }
}
