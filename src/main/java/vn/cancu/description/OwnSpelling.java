package vn.cancu.description;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.Home;
import vn.cancu.document.Issuers;
import vn.cancu.document.Provinces;
import vn.cancu.document.Spelling;

/**
 * Which words of a name printed in capitals are written small: as the document's own sentences
 * write the name, or its first words ("ĐOÀN KIỂM TRA 1045", and below "Đoàn kiểm tra làm việc
 * tại").
 */
final class OwnSpelling {
  private static final int LEAST_WORDS = 2;

  private OwnSpelling() {}

  static String of(String name, Layout layout) {
    var words = name.split(" ");
    var key = Spelling.key(name);
    for (int count = words.length; count >= LEAST_WORDS; count--) {
      int length = String.join(" ", Arrays.asList(words).subList(0, count)).length();
      if (HeadNames.isKind(key.substring(0, length))) {
        return name;
      }
      var spelled = find(key.substring(0, length), key, layout);
      if (spelled != null) {
        return spelled.isEmpty() ? name : Spelling.oldStyle(spelled) + name.substring(length);
      }
    }
    return name;
  }

  /**
   * "TRƯỜNG CAO ĐẲNG SƯ PHẠM" of Lạng Sơn, where its own sentences call it "Trường Cao đẳng Sư phạm
   * Lạng Sơn", twice or as the one who speaks; else the name as it is.
   */
  static String placed(String name, @Nullable String above, @Nullable String seat, Layout layout) {
    var province = Provinces.of(above);
    var place = province == null ? seat : province.name();
    if (place == null
        || name.contains(place)
        || Issuers.nameEnd(Spelling.key(name)) > 0
        || Home.isLower(name)) {
      return name;
    }
    var key = Spelling.key(name + " " + place);
    return callsItself(key, layout) ? name + " " + place : name;
  }

  /** What one says who speaks: "…, Trường Cao đẳng Sư phạm Lạng Sơn thông báo". */
  private static final Pattern SPEAKS =
      Pattern.compile(
          " (?:yêu cầu|đề nghị|có ý kiến|thông báo|báo cáo|gửi|trân trọng|kính|hướng dẫn|xây dựng|ban hành|tổ chức|triển khai|trả lời|phúc đáp|nhận được|quyết định|lập)(?!\\p{L})");

  private static boolean callsItself(String key, Layout layout) {
    int times = 0;
    for (var line : layout.all.subList(layout.body, layout.all.size())) {
      for (int at = line.key().indexOf(key); at >= 0; at = line.key().indexOf(key, at + 1)) {
        int end = at + key.length();
        var before = line.key().substring(0, at).strip();
        boolean whole =
            (at == 0 || !Character.isLetter(line.key().charAt(at - 1)))
                && (end >= line.key().length() || !Character.isLetter(line.key().charAt(end)))
                && Character.isUpperCase(line.text().charAt(at))
                && !Capitals.only(line.text().substring(at, end));
        boolean begins =
            before.isEmpty() || ".;,:".indexOf(before.charAt(before.length() - 1)) >= 0;
        times += whole ? 1 : 0;
        if (whole
            && (times > 1
                || begins
                    && SPEAKS.matcher(line.key()).region(end, line.key().length()).lookingAt())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "ĐẮK R'LẤP" is Đắk R'lấp or Đắk R'Lấp: as the document's own sentences print the word. */
  static String apostrophes(String name, Layout layout) {
    var words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean parted = words[i].indexOf('\'') > 0 || words[i].indexOf('’') > 0;
      var spelled = parted ? word(Spelling.key(words[i]), layout) : null;
      words[i] = spelled == null ? words[i] : spelled;
    }
    return String.join(" ", words);
  }

  private static @Nullable String word(String key, Layout layout) {
    for (var line : layout.all) {
      for (int at = line.key().indexOf(key); at >= 0; at = line.key().indexOf(key, at + 1)) {
        int end = at + key.length();
        var word = line.text().substring(at, end);
        boolean whole =
            (at == 0 || !Character.isLetter(line.key().charAt(at - 1)))
                && (end >= line.key().length() || !Character.isLetter(line.key().charAt(end)));
        if (whole && !Capitals.only(word)) {
          return word;
        }
      }
    }
    return null;
  }

  /** "Trường Cao đẳng Y tế Lạng Sơn" of a "… Y TẾ VÀ DƯỢC LẠNG SƠN": its own short name. */
  private static boolean goesOn(String name, String key, Line line, int end) {
    var next = Spelling.key(line.text().substring(end).strip().split("[ ,.;:]", 2)[0]);
    return !next.isEmpty() && (name.substring(key.length()) + " ").contains(" " + next + " ");
  }

  /** "Trung tâm y tế các huyện": the first words of a name are those of others too. */
  private static final Pattern OTHERS =
      Pattern.compile(
          " (?:(?:các|những|huyện|quận|thị xã|thành phố|xã|phường|khu vực|tuyến)(?!\\p{L})|\\p{Lu})");

  /**
   * The words as they stand there; "" where they only stand as the first of another body's name.
   *
   * @param key of these words
   * @param name of the whole name
   */
  private static @Nullable String find(String key, String name, Layout layout) {
    boolean part = key.length() < name.length();
    String others = null;
    for (int i = layout.body; i < layout.all.size(); i++) {
      var line = layout.all.get(i);
      int at = line.key().indexOf(key);
      if (at < 0) {
        continue;
      }
      int end = at + key.length();
      boolean whole = end >= line.key().length() || !Character.isLetter(line.key().charAt(end));
      var words = line.text().substring(at, end);
      boolean another =
          part
              && OTHERS.matcher(line.text()).region(end, line.text().length()).lookingAt()
              && !goesOn(name, key, line, end);
      if (whole && Character.isUpperCase(words.charAt(0)) && !Capitals.only(words)) {
        if (!another) {
          return words;
        }
        others = "";
      }
    }
    return others;
  }
}
