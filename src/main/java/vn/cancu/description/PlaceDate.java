package vn.cancu.description;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * "An Giang, ngày 05 tháng 3 năm 2020": where and when, on a line of its own or beside the number.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4.
 *
 * @param place tone marks in the old style; null where only the day is printed
 */
record PlaceDate(@Nullable String place, PartialDate date) {
  PlaceDate {
    var province = place == null ? null : Provinces.byName(place);
    place = province != null && province.name().equalsIgnoreCase(place) ? province.name() : place;
  }

  private static final Pattern HOUR =
      Pattern.compile("(?:hồi|lúc) \\d{1,2} ?(?:giờ|h|g) ?(?:\\d{1,2} ?(?:phút)?)?,? ?$");
  private static final String WORD = "[\\p{L}\\d.'’]+";

  /** The place at the end of what stands before the day, districts above it included. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'’]*(?:[ -]+"
              + WORD
              + "){0,6}(?:, (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) "
              + WORD
              + "(?:[ -]+"
              + WORD
              + "){0,4})*)$");

  private static final Pattern NAME =
      Pattern.compile("(?:thành phố |tỉnh )?\\p{Lu}[\\p{L}.'’]*(?:[ -]+\\p{Lu}[\\p{L}'’]*){0,4}");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}.'’]*(?:[ -]+" + WORD + "){0,5}), (\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})$");
  private static final int LONGEST = 160;

  /** "… năm 2008 Phan Thiết": the words with capitals behind one that is no part of a name. */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?:\\d|\\p{Ll}|[.…])(?<! (?:tại|huyện|tỉnh|quận|xã|phường|phố|của|và|ở|từ|về)) (\\p{Lu}\\p{Ll}{1,6}(?: \\p{Lu}\\p{Ll}{1,6}){1,2})$");

  private static final int LONGEST_BEHIND = 16;
  private static final int LONGEST_PLACE = 30;

  /** Where the columns came one after the other, the date may stand below the addressee. */
  private static final int BELOW = 15;

  static @Nullable PlaceDate read(Layout layout) {
    for (int i = 0; i < layout.head.size(); i++) {
      var found = read(layout.head, i);
      if (found != null) {
        return found;
      }
    }
    for (int i = layout.body; i < Math.min(layout.all.size(), layout.body + BELOW); i++) {
      var line = layout.all.get(i);
      var found = Subjects.isPlaceDate(line) ? read(layout.all, i) : null;
      if (found != null && found.place != null) {
        return found;
      }
      if (line.starts("hôm nay")) {
        return today(line);
      }
    }
    boolean minutes = layout.head.stream().anyMatch(line -> line.starts("biên bản"));
    return minutes
        ? layout.all.stream()
            .limit(layout.body + BELOW)
            .filter(line -> line.starts("thời gian") || line.key().contains("hôm nay"))
            .findFirst()
            .map(PlaceDate::today)
            .orElse(null)
        : null;
  }

  private static @Nullable PlaceDate read(List<Line> lines, int at) {
    var line = lines.get(at);
    if (line.text().length() <= LONGEST && Subjects.isAbout(line)) {
      return besideSubject(line);
    }
    if (line.text().length() > LONGEST || line.starts("về việc")) {
      return null;
    }
    var key = Worn.date(line.key());
    int day = key.indexOf("ngày");
    if (day < 0) {
      return numeric(line);
    }
    var found = Dates.at(key, day);
    if (found == null || found.date() == null || !found.date().precision().equals("day")) {
      var broken = at + 1 < lines.size() ? broken(key, lines.get(at + 1), day) : null;
      found = broken == null ? found : broken;
    }
    return found == null || found.date() == null ? null : read(line, day, found);
  }

  /** "V/v rút kinh nghiệm trong kiểm Phú Thọ, ngày 30 tháng 5 năm 2018": both columns in a line. */
  private static @Nullable PlaceDate besideSubject(Line line) {
    int day = line.key().lastIndexOf(", ngày ");
    var found = day < 0 ? null : Dates.at(line.key(), day + 2);
    if (found == null || found.date() == null || found.end() < line.text().length() - 2) {
      return null;
    }
    for (int at = line.text().lastIndexOf(' ', day - 1);
        at > 0;
        at = line.text().lastIndexOf(' ', at - 1)) {
      var place = line.text().substring(at + 1, day);
      if (place.length() > LONGEST_PLACE || !Character.isUpperCase(place.charAt(0))) {
        break;
      }
      if (Provinces.byName(place) != null) {
        return new PlaceDate(Spelling.oldStyle(place), found.date());
      }
    }
    var town = TOWN.matcher(line.text()).region(0, day);
    return town.find() ? new PlaceDate(Spelling.oldStyle(town.group(1)), found.date()) : null;
  }

  /** The date goes on in the next line of a narrow column: "… ngày 05 tháng 3 / năm 2020". */
  private static Dates.@Nullable Found broken(String key, Line next, int day) {
    var below = Worn.date(next.key());
    boolean goesOn = below.startsWith("tháng") || below.startsWith("năm") || key.endsWith("ngày");
    if (!goesOn || next.text().length() > 30) {
      return null;
    }
    var found = Dates.at(key + " " + below, day);
    return found == null || found.date() == null
        ? null
        : new Dates.Found(found.date(), key.length());
  }

  private static @Nullable PlaceDate read(Line line, int day, Dates.Found found) {
    var before = HOUR.matcher(line.text().substring(0, day)).replaceFirst("").strip();
    boolean comma = before.endsWith(",");
    before = withoutMark(before).strip();
    var beside = Register.number(line);
    var words =
        beside == null
            ? withoutDots(before)
            : before.substring(Math.min(beside.end(), before.length())).strip();
    boolean separate = comma || before.isEmpty() || NAME.matcher(words).matches();
    boolean sentence = beside == null && before.indexOf('/') >= 0;
    int rest = line.text().length() - found.end();
    boolean ends = rest < (before.isEmpty() ? 2 : LONGEST_BEHIND);
    var place = PLACE.matcher(words);
    boolean placed = place.find() && (beside != null || place.start() == 0);
    if (!separate || sentence || !ends || !placed && !words.isEmpty() && beside == null) {
      return null; // a date within a title or a sentence
    }
    var date = found.date();
    return date == null
        ? null
        : new PlaceDate(placed ? Spelling.oldStyle(place.group(1)) : null, date);
  }

  /** "......, ngày ... tháng ... năm 2024": a place left for a pen is none. */
  private static String withoutDots(String place) {
    return place.chars().allMatch(c -> " .…_".indexOf(c) >= 0) ? "" : place;
  }

  private static String withoutMark(String before) {
    return before.endsWith(",") || before.endsWith(".")
        ? before.substring(0, before.length() - 1)
        : before;
  }

  private static @Nullable PlaceDate numeric(Line line) {
    var numeric = NUMERIC.matcher(line.text());
    boolean figures = Character.isDigit(line.text().charAt(line.text().length() - 1));
    var found = figures && numeric.matches() ? Dates.at("ngày " + numeric.group(2), 0) : null;
    return found == null || found.date() == null
        ? null
        : new PlaceDate(Spelling.oldStyle(numeric.group(1)), found.date());
  }

  /** "Hôm nay, ngày 08/6/2010, tại …" opens minutes that have no date in their head. */
  private static @Nullable PlaceDate today(Line line) {
    int today = Math.max(0, line.key().indexOf("hôm nay"));
    int day = line.key().indexOf("ngày ", today);
    var found = day < 0 ? null : Dates.at(line.key(), day);
    return found == null || found.date() == null || !found.date().precision().equals("day")
        ? null
        : new PlaceDate(null, found.date());
  }
}
