package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pinpoint before a citation: "điểm a khoản 2 Điều 103" of it. */
final class Provisions {
  record Found(int start, String words) {}

  private static final int FARTHEST = 200;
  private static final String LIST = "(?:\\s?(?:,|và|hoặc|;)\\s?";

  /** Read from the left of a bounded window; the last match must reach the citation. */
  private static final Pattern PINPOINT =
      Pattern.compile(
          "(?:(?:tiết|điểm|khoản|điều|mục|chương|phần|phụ lục|mẫu số|mẫu)\\s(?:[a-zđ]|\\d{1,3}(?:\\.\\d{1,2})?+[a-zđ]?|[ivx]{1,6})(?![\\p{L}\\d])"
              + LIST
              + "(?:[a-zđ]|\\d{1,3}[a-zđ]?|[ivx]{1,6})(?![\\p{L}\\d])){0,8}+(?:\\s?,?\\s(?:và\\s)?|(?=$))){1,8}+(?:của\\s|tại\\s)?(?:(?:bản\\s)?(?:quy chế|quy định|phụ lục|danh mục|đề án|chương trình|điều lệ)\\s(?:[\\p{L},-]{1,12}+\\s){0,12}?kèm theo\\s)?$");

  /** "… Quy chế ban hành kèm theo" between the pinpoint and the decision. */
  private static final String CARRIER =
      "(?iu)\\s(?:của\\s)?(?:bản\\s)?(?:quy chế|quy định|phụ lục|danh mục|đề án|chương trình|điều lệ)\\s(?:[\\p{L},-]+\\s){0,13}kèm theo$";

  private Provisions() {}

  static @Nullable Found before(Flow flow, int start) {
    if (start == 0 || flow.text.charAt(start - 1) != ' ') {
      return null;
    }
    int from = Math.max(0, start - FARTHEST);
    var window = flow.key.substring(from, start);
    int first = firstWord(window);
    if (first < 0) {
      return null;
    }
    var matcher = PINPOINT.matcher(window);
    for (int at = first; at >= 0; at = nextWord(window, at + 1)) {
      if ((at == 0 || !Character.isLetterOrDigit(window.charAt(at - 1)))
          && matcher.region(at, window.length()).lookingAt()) {
        var words = flow.text.substring(from + at, start).strip();
        words = words.replaceFirst(CARRIER, "").replaceFirst("(?:,|\\s(?:của|tại))$", "");
        return new Found(from + at, words);
      }
    }
    return null;
  }

  private static int firstWord(String window) {
    return nextWord(window, 0);
  }

  private static int nextWord(String window, int from) {
    int nearest = -1;
    for (var word :
        new String[] {
          "tiết ", "điểm ", "khoản ", "điều ", "mục ", "chương ", "phần ", "phụ lục ", "mẫu "
        }) {
      int at = window.indexOf(word, from);
      if (at >= 0 && (nearest < 0 || at < nearest)) {
        nearest = at;
      }
    }
    return nearest;
  }
}
