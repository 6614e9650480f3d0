package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Sections.Mood;
import vn.cancu.document.FirstWords;
import vn.cancu.document.Phrases;

/** "Nhiệm vụ quý IV: …", "Tồn tại: …": a heading at the head of what it is over. */
final class InlineHead {
  private static final int LONGEST = 60;
  private static final int FARTHEST = 1500;

  private static final Pattern HEAD =
      Pattern.compile(
          "(?:(?:[\\p{L}\\d]{1,3}(?:\\.\\d{1,2})?[.)]|[-+*•]) )?(?:về |một số |những |các )?(?:(kết quả|tồn tại|hạn chế|ưu điểm|khuyết điểm|nguyên nhân|nhận xét|thực trạng|hiện trạng|diễn biến|vi phạm|sai phạm|thiếu sót|khó khăn|vướng mắc)|(nhiệm vụ|phương hướng|biện pháp|giải pháp|hướng xử lý|hướng giải quyết|thời gian tới|kế hoạch|công việc)|(kiến nghị|đề xuất|đề nghị))(?!\\p{L})(?:[^:;.,]{0,40}:|\\. )");

  private static final FirstWords BEGINNINGS =
      FirstWords.of(
          "về |một số|những|các|kết quả|tồn tại|hạn chế|ưu điểm|khuyết điểm|nguyên nhân|nhận xét|thực trạng|hiện trạng|diễn biến|vi phạm|sai phạm|thiếu sót|khó khăn|vướng mắc|nhiệm vụ|phương hướng|biện pháp|giải pháp|hướng|thời gian|kế hoạch|công việc|kiến nghị|đề xuất|đề nghị");

  /** "iii. ", "12.3) ", "- ": every label has a mark among so many letters. */
  private static final int MARKED_WITHIN = 4;

  private static final List<String> ASKING =
      List.of("yêu cầu", "đề nghị", "kiến nghị", "giao", "nay", "từ nay", "do đó", "vì vậy");

  private InlineHead() {}

  /**
   * The mood that the heading of a sentence, or of its paragraph, gives; null where there is none.
   */
  static @Nullable Mood of(Flow flow, int sentence) {
    var mood = at(flow, sentence);
    if (mood != null || flow.breaksAt(sentence) || asks(flow, sentence)) {
      return mood;
    }
    int least = Math.max(0, sentence - FARTHEST);
    for (int at = sentence; at >= least; at--) {
      if (at == 0 || flow.breaksAt(at)) {
        return at(flow, at);
      }
    }
    return null;
  }

  /** "Về khuyết điểm: …. Yêu cầu …": what goes on otherwise than its paragraph began. */
  private static boolean asks(Flow flow, int sentence) {
    for (var word : ASKING) {
      if (Phrases.standsAt(flow.key, sentence, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBegin(String key, int from) {
    if (BEGINNINGS.beginAt(key, from)) {
      return true;
    }
    for (int at = from; at < Math.min(key.length(), from + MARKED_WITHIN); at++) {
      if (".)-+*•".indexOf(key.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Mood at(Flow flow, int at) {
    int end = Math.min(flow.length(), at + LONGEST);
    if (!mayBegin(flow.key, at)
        || flow.key.indexOf(':', at, end) < 0 && flow.key.indexOf(". ", at, end) < 0) {
      return null;
    }
    var head = HEAD.matcher(flow.key).region(at, end);
    if (!head.lookingAt()) {
      return null;
    }
    if (head.group(1) != null) {
      return Mood.TELLS;
    }
    return head.group(2) != null ? Mood.ORDERS : Mood.ASKS;
  }
}
