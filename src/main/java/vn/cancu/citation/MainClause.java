package vn.cancu.citation;

import java.util.regex.Pattern;

/** Where a sentence turns to those spoken to: what comes behind they do, not this document. */
final class MainClause {
  /** "… yêu cầu các đơn vị …". */
  private static final Pattern MAIN =
      Pattern.compile(
          "(?<!xét )(?<!theo )(?<!\\p{L})(?:yêu cầu|đề nghị|kiến nghị|có ý kiến|chỉ đạo các|giao cho)(?!\\p{L})(?! (?:của|tại|nêu))");

  /** "Giao Sở Tài chính …", "2. Phân công …": the sentence speaks to others from its first word. */
  private static final Pattern HANDS_OUT =
      Pattern.compile("(?:\\d{1,2}[.)] |\\p{L}[.)] |[-+] ?)?(?:giao|phân công|chỉ đạo) ");

  private MainClause() {}

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
    return MAIN.matcher(before).find() || (first && HANDS_OUT.matcher(before).lookingAt());
  }
}
