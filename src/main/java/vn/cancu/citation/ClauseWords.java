package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.Phrases;

/** Words right before a verb, or at the head of its clause, that say whose doing it is. */
final class ClauseWords {
  private static final List<String> MATTERS =
      List.of("nội dung này", "vấn đề này", "việc này", "điểm này", "câu này");

  private static final List<String> WILLS =
      List.of(
          "thống nhất chủ trương",
          "nhất trí chủ trương",
          "đồng ý chủ trương",
          "đồng ý",
          "thống nhất",
          "chấp thuận",
          "quyết định",
          "nhất trí",
          "cho phép");

  private static final List<String> WORKS =
      List.of("việc", "báo cáo", "quy trình", "trình tự", "thủ tục");

  private static final List<String> PRESSING =
      List.of(
          "phải",
          "cần",
          "khẩn trương",
          "tiếp tục",
          "tập trung",
          "chủ động",
          "quyết liệt",
          "nghiêm túc");

  /** A clause that goes on longer is read no farther back, so that reading stays linear. */
  private static final int LONGEST = 2_000;

  private ClauseWords() {}

  /** "Nội dung này hướng dẫn …": what another text says, not this document. */
  static boolean isMatter(String key, int end) {
    return ending(key, end, MATTERS) > 0;
  }

  /** "Kết luận: đồng ý gia hạn …": how long the word is by which this document decides, or 0. */
  static int will(String key, int end) {
    return ending(key, end, WILLS);
  }

  /** "các xã phải triển khai ngay …". */
  static boolean isPressed(String key, int end) {
    return ending(key, end, PRESSING) > 0;
  }

  private static final Pattern ASKED =
      Pattern.compile(
          "(?<!\\p{L})(?:yêu cầu|đề nghị) (?!việc |báo cáo )[^,;.:]{2,70} (?:nghiêm túc )?$");

  /** "yêu cầu Công ty thực hiện đúng lộ trình nêu trong …". */
  static boolean isAsked(String key, int sentence, int at) {
    return ASKED.matcher(key).region(Math.max(sentence, at - 90), Math.max(sentence, at)).find();
  }

  /**
   * "Việc thu thực hiện đúng A": the clause up to this place speaks of a work, not of who does it.
   *
   * @param sentence where its sentence begins
   */
  static boolean speakOfWork(String key, int sentence, int at) {
    int head = at;
    int farthest = Math.max(sentence, at - LONGEST);
    while (head > farthest && ",;:.".indexOf(key.charAt(head - 1)) < 0) {
      head--;
    }
    var label = Clause.LABEL.matcher(key).region(head, at);
    int first = label.lookingAt() ? label.end() : head;
    first += key.startsWith(" ", first) ? 1 : 0;
    for (var work : WORKS) {
      if (Phrases.standsAt(key, first, work)) {
        return true;
      }
    }
    return false;
  }

  private static int ending(String key, int end, List<String> words) {
    for (var word : words) {
      if (Phrases.endsAt(key, end, word)) {
        return word.length();
      }
    }
    return 0;
  }
}
