package vn.cancu.citation;

import java.util.List;
import java.util.regex.Pattern;
import vn.cancu.document.FirstWords;

/** Where a sentence turns to those spoken to: what comes behind they do, not this document. */
final class MainClause {
  private static final List<String> ASKING =
      List.of("yêu cầu", "đề nghị", "kiến nghị", "có ý kiến", "chỉ đạo các", "giao cho");

  /** "… yêu cầu các đơn vị …". */
  private static final Pattern MAIN =
      Pattern.compile(
          "(?<!xét )(?<!theo )(?<!đơn )(?<!giấy )(?<!phiếu )(?<!\\p{L})(?:"
              + String.join("|", ASKING)
              + ")(?!\\p{L})(?! (?:của|tại|nêu|này))");

  private static final FirstWords MAIN_BEGINS = FirstWords.of(String.join("|", ASKING));

  /** "Giao Sở Tài chính …", "2. Phân công …": the sentence speaks to others from its first word. */
  private static final Pattern HANDS_OUT =
      Pattern.compile(
          "(?:\\d{1,2}[.)] |\\p{L}[.)] |[-+] ?)?(?:[^,;.:]{2,60} (?:kết luận|yêu cầu|thống nhất|quyết định): )?(?:giao|phân công|chỉ đạo) ");

  private static final Pattern TITLE =
      Pattern.compile(
          " (?:về|v/v|đề nghị|kiến nghị|xin|yêu cầu|hỏi|đề xuất|góp ý|có ý kiến)(?!\\p{L})[^;,.]*+;");

  private MainClause() {}

  /** Spares most words the pattern. */
  private static boolean mayAsk(String words) {
    for (var asking : ASKING) {
      if (words.contains(asking)) {
        return true;
      }
    }
    return false;
  }

  /** "Thực hiện A, Sở Y tế yêu cầu …": behind a comma, so it is not A that asks. */
  static boolean followsComma(String between) {
    var main = MAIN.matcher(between);
    return main.find() && between.lastIndexOf(", ", main.start()) >= 0;
  }

  /**
   * @param before the words since the citation before
   * @param first whether they begin the sentence
   */
  static boolean begins(String before, boolean first) {
    return mayAsk(before) && asks(before, first ? 0 : titleEnd(before))
        || (first && mayHandOut(before) && HANDS_OUT.matcher(before).lookingAt());
  }

  private static boolean mayHandOut(String words) {
    return words.contains("giao ") || words.contains("phân công ") || words.contains("chỉ đạo ");
  }

  private static boolean asks(String before, int from) {
    var main = MAIN.matcher(before).useTransparentBounds(true);
    return MAIN_BEGINS.find(main, before, from, before.length());
  }

  /** "… về việc đề nghị hướng dẫn; căn cứ": what the document before asks is in its title. */
  private static int titleEnd(String before) {
    var title = TITLE.matcher(before);
    return title.lookingAt() ? title.end() : 0;
  }
}
