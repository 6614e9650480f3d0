package vn.cancu.citation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;

/** Whose doing a verb is, by the words beside it: another text's, another body's, a past one's. */
final class Voices {
  /** "đã yêu cầu tại Công văn 5 và nhắc lại tại": over a citation of the same clause. */
  private static final int FARTHEST_REMINDER = 140;

  /** Types that only their own symbols show: "Thông tư này" in a letter is no letter. */
  private static final Map<String, Set<String>> OTHER_TEXTS =
      Map.of(
          "thông tư", Set.of("TT", "TTLT", "TTLB"),
          "thông tư liên tịch", Set.of("TTLT"),
          "nghị định", Set.of("NĐ"),
          "luật", Set.of("QH", "L"),
          "bộ luật", Set.of("QH", "L"),
          "pháp lệnh", Set.of("UBTVQH", "PL"));

  /** A văn bản hợp nhất says "Thông tư này" in the words of what it joins. */
  private static final String JOINED = "VBHN";

  private static final Pattern GROUPS = Pattern.compile("[-/0-9 ]+");

  /** "gia hạn một lần bằng Quyết định 5": done by the document, not to it. */
  private static final Pattern BY_MEANS =
      Pattern.compile(
          "(?: (?:thêm )?(?:một|hai|\\d{1,2}|các) lần| lần \\p{L}{2,4})? bằng (?:các )?");

  private static final Pattern PASSIVE =
      Pattern.compile("(?<!\\p{L})(?:được|bị|đã|đồng chí|ông|bà|có nơi|nhiều nơi) [^,;.:]*+$");

  /** "nếu cần thì trình HĐND bãi bỏ …", "đề xuất Sở sửa đổi …": another is asked to do it. */
  private static final Pattern ASKED_OF =
      Pattern.compile(
          "(?<!\\p{L})(?:đề xuất|(?<!(?:chương|quy|công|giáo|lộ|tờ|tiến) )trình) [^,;.:]*+$");

  private static final Pattern BY_THIS =
      Pattern.compile(" (?:bằng|bởi) (?:\\p{L}{1,8} ){1,4}này(?!\\p{L})");

  private static final Pattern WORK_OF =
      Pattern.compile(
          "(?<!\\p{L})(?:báo cáo|theo dõi|kiểm tra|giám sát|đánh giá|tổng hợp)(?: (?:kết quả|tình hình|tiến độ|việc))+ [^,;.:]{2,40} $|(?<!\\p{L})(?:ban hành|tham mưu|soạn|dự thảo) (?:văn bản|công văn) (?:đôn đốc|chỉ đạo|hướng dẫn|yêu cầu|triển khai)(?: [^,;.:]{2,40})? $");

  private Voices() {}

  private static final Pattern BLANK =
      Pattern.compile("(?! ?: đã)[^.;]{0,80}?(?:\\[ ?\\]|[□☐]|\\.{4,}|…{2,}|_{4,})");

  /** "… theo Thông tư A: [ ] Đạt [ ] Không", "…: ........ đồng": a form orders how it is filled. */
  static boolean isBlank(Flow flow, int end) {
    return BLANK.matcher(flow.key).region(end, flow.length()).lookingAt();
  }

  /** "báo cáo kết quả Trường thực hiện Quyết định 5": whose work is spoken of. */
  static boolean isWorkOf(Flow flow, int sentence, int at) {
    return WORK_OF
        .matcher(flow.key)
        .region(Math.max(sentence, at - 80), Math.max(sentence, at))
        .find();
  }

  /** "Thông tư này thay thế …" in a letter: what another text says of itself. */
  static boolean isOfAnotherText(String before, @Nullable String symbol) {
    boolean codes = symbol != null && (symbol.indexOf('-') >= 0 || symbol.indexOf('/') >= 0);
    if (symbol == null || !codes || !Phrases.endsAt(before, before.length(), "này")) {
      return false;
    }
    for (var text : OTHER_TEXTS.entrySet()) {
      if (Phrases.endsAt(before, before.length(), text.getKey() + " này")) {
        return GROUPS
            .splitAsStream(symbol)
            .noneMatch(group -> group.equals(JOINED) || text.getValue().contains(group));
      }
    }
    return false;
  }

  /**
   * "… được thay thế bằng Thông tư này: Thông tư 5": passive, but done by this document.
   *
   * @param behind the words between the verb and the citation
   */
  static boolean isDoneByThis(String behind) {
    return BY_THIS.matcher(behind).lookingAt();
  }

  /** Whether a verb stands behind the words by which another is asked to do it. */
  static boolean isAskedOf(Flow flow, int from, int at) {
    var clause = flow.key.substring(from, at);
    return (clause.contains("đề xuất ") || clause.contains("trình "))
        && ASKED_OF.matcher(clause).find();
  }

  /**
   * @param behind the words between the verb and the citation
   */
  static boolean isByMeans(String behind) {
    return BY_MEANS.matcher(behind).matches();
  }

  /**
   * "đã được Sở nhắc tại …", "bị đôn đốc tại …", "Chủ tọa nhắc: …": who was reminded is told.
   *
   * @param start of the citation
   */
  static boolean isReminderTold(Flow flow, Trigger trigger, int start) {
    if (flow.key.substring(trigger.end(), start).indexOf(':') >= 0) {
      return true;
    }
    int least = Math.max(0, trigger.start() - FARTHEST_REMINDER);
    var clause = flow.key.substring(least, trigger.start());
    return PASSIVE.matcher(clause).find();
  }
}
