package vn.cancu.description;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Dates;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Spelling;

/**
 * The day a law or a resolution was passed, as its last sentence tells it: "Luật này được Quốc hội
 * … thông qua ngày 30 tháng 11 năm 2024"; for an án lệ the sentence under its title. Where the head
 * prints no day, this is the day of the document.
 */
final class Passed {
  private static final Pattern ITSELF =
      Pattern.compile(
          "(?:(?:luật|nghị quyết|pháp lệnh) này (?:đã )?được|^được|được hội đồng thẩm phán) [^.;]{3,240}$");
  private static final Pattern DAY = Pattern.compile("^[^.;]{0,60}?(?=ngày )");
  private static final String PASSED = "thông qua";
  private static final int LEFT = 260;
  private static final int MOST = 1_000_000;

  private Passed() {}

  static @Nullable PartialDate date(Layout layout, String text) {
    for (var line : layout.head) {
      int at = line.starts("được ") ? line.key().indexOf(PASSED) : -1;
      var date = at < 0 ? null : read(line.key(), at);
      if (date != null) {
        return date;
      }
    }
    var end = text.substring(Math.max(0, text.length() - MOST));
    var key = Flat.text(Spelling.key(end));
    for (int at = key.lastIndexOf(PASSED); at >= 0; at = key.lastIndexOf(PASSED, at - 1)) {
      var date = read(key, at);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable PartialDate read(String key, int at) {
    var left = key.substring(Math.max(0, at - LEFT), at);
    if (!ITSELF.matcher(left).find()) {
      return null;
    }
    int from = at + PASSED.length();
    var day = DAY.matcher(key.substring(from, Math.min(key.length(), from + 80)));
    var date = day.lookingAt() ? Dates.at(key, from + day.end()) : null;
    return date == null || date.date() == null ? null : date.date();
  }
}
