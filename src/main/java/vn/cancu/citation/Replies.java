package vn.cancu.citation;

import java.util.regex.Pattern;
import vn.cancu.citation.RelationVerbs.Trigger;
import vn.cancu.document.Phrases;
import vn.cancu.document.Relation;

/** Verbs that answer some documents and only name others. */
final class Replies {
  /** What a letter asks that is answered. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?<!\\p{L})(?:ý kiến của|đề nghị|xin|hỏi|kiến nghị|trả lời|có ý kiến|phúc đáp|góp ý|lấy ý kiến|tham gia ý kiến)(?!\\p{L})(?! chỉ đạo)");

  private static final Pattern DIRECTS =
      Pattern.compile("(?<!\\p{L})(?:ý kiến chỉ đạo|chỉ đạo như|yêu cầu (?:các|thủ trưởng))");

  private Replies() {}

  /** "Xét Tờ trình …" answers it; "Xét Báo cáo thẩm định …" rests on it. */
  static Relation relation(Flow flow, Trigger trigger, Mention mention, int start) {
    var phrase = trigger.verb().phrase();
    if (phrase.equals("xét")
        && (Phrases.standsAt(flow.key, start, "báo cáo thẩm định")
            || Phrases.standsAt(flow.key, start, "biên bản"))) {
      return Relation.BASED_ON;
    }
    if (phrase.endsWith("xem xét") && "bao-cao".equals(mention.type())) {
      return phrase.equals("sau khi xem xét") ? Relation.CITES : Relation.REPLIES_TO;
    }
    if (!phrase.equals("nhận được")) {
      return trigger.verb().relation();
    }
    int end = Sentences.end(flow, mention.behind());
    boolean others =
        DIRECTS.matcher(flow.key).region(mention.behind(), end).find()
            || !ASKS.matcher(flow.key).region(trigger.end(), end).find();
    return others ? Relation.CITES : trigger.verb().relation();
  }
}
