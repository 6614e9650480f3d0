package vn.cancu.description;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
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
      var spelled = find(key.substring(0, length), layout);
      if (spelled != null) {
        return Spelling.oldStyle(spelled) + name.substring(length);
      }
    }
    return name;
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

  private static @Nullable String find(String key, Layout layout) {
    for (int i = layout.body; i < layout.all.size(); i++) {
      var line = layout.all.get(i);
      int at = line.key().indexOf(key);
      if (at < 0) {
        continue;
      }
      int end = at + key.length();
      boolean whole = end >= line.key().length() || !Character.isLetter(line.key().charAt(end));
      var words = line.text().substring(at, end);
      if (whole && Character.isUpperCase(words.charAt(0)) && !Capitals.only(words)) {
        return words;
      }
    }
    return null;
  }
}
