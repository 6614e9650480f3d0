package vn.cancu.citation;

import java.util.Locale;
import java.util.Set;
import vn.cancu.document.NumberReader;

/**
 * The numbers of pages that stand on lines of their own between two halves of a sentence: "theo quy
 * định tại / 2 / Thông tư số …". They count up; a number that does not, or that the words before it
 * lead to ("Điều", "ngày"), is part of the text.
 */
final class PageNumbers {
  private static final int LONGEST = 3;

  /** Pages may be missing their number. */
  private static final int MOST_SKIPPED = 2;

  private static final Set<String> COUNTS =
      Set.of(
          "số", "điều", "khoản", "điểm", "mục", "ngày", "tháng", "năm", "quý", "phần", "chương",
          "phụ", "lục", "mẫu", "biểu", "bảng", "thứ", "lần", "đợt", "loại", "hạng", "cấp", "lớp",
          "khóa", "kỳ", "tiết", "gồm", "là", "có");

  private int page;

  /**
   * Behind the number of a page, where a line that begins here holds nothing else.
   *
   * @param written the words before it with single spaces between, as long as they are
   * @return -1 where it is none
   */
  int behind(String text, int at, char[] written, int length) {
    boolean dashed = text.startsWith("- ", at);
    int from = dashed ? at + 2 : at;
    int end = from;
    while (end < text.length() && end - from <= LONGEST && NumberReader.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == from || end - from > LONGEST) {
      return -1;
    }
    int number = Integer.parseInt(text.substring(from, end));
    int rest = dashed && text.startsWith(" -", end) ? end + 2 : end;
    while (rest < text.length() && text.charAt(rest) == ' ') {
      rest++;
    }
    boolean alone = rest == text.length() || "\n\r\f".indexOf(text.charAt(rest)) >= 0;
    if (!alone || number <= page || number > page + MOST_SKIPPED || !goesOn(written, length)) {
      return -1;
    }
    page = number;
    return rest;
  }

  private static boolean goesOn(char[] written, int length) {
    int end = length;
    while (end > 0 && written[end - 1] == ' ') {
      end--;
    }
    var word = Paragraphs.lastWord(written, end).toLowerCase(Locale.ROOT);
    return end > 0
        && (written[end - 1] == ',' || !word.isEmpty() && Character.isLetter(word.charAt(0)))
        && !COUNTS.contains(word);
  }
}
