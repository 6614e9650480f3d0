package vn.cancu.validity;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.cancu.document.Citation;
import vn.cancu.document.Phrases;

/** Whether a document is meant as a whole: "bãi bỏ Quyết định …", or in part: "bãi bỏ Điều 5 …". */
public final class Extent {
  private static final Pattern PART =
      Pattern.compile(
          "một phần|một số (?:điều|khoản|điểm|nội dung|quy định|mẫu|biểu|phụ lục)|cụm từ"
              + "|(?<!\\p{L})(?:điểm [a-zđ]|khoản \\d|điều \\d|mục [ivx\\d]|chương [ivx\\d]|phụ lục|mẫu số)");
  private static final int FARTHEST = 200;

  private Extent() {}

  public static boolean isPart(Citation citation) {
    if (citation.provision() != null) {
      return true;
    }
    var sentence = citation.context().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    int raw = sentence.indexOf(citation.raw().toLowerCase(Locale.ROOT));
    if (raw < 0) {
      return false;
    }
    int from = Math.max(0, raw - FARTHEST);
    var trigger = citation.trigger();
    int verb =
        trigger == null ? -1 : Phrases.last(sentence, trigger.toLowerCase(Locale.ROOT), raw, from);
    // The pinpoint of the item before it in a list is not this one's.
    int item = sentence.lastIndexOf(';', raw);
    var between = sentence.substring(Math.max(from, Math.max(verb, item)), raw);
    return PART.matcher(between).find() && !between.contains("toàn bộ");
  }
}
