package vn.cancu.search;

import java.util.regex.Pattern;

/** The words of a question that ask and name nothing: no text that answers it has them. */
final class Questions {
  // Folded or not: people ask without accents, too. Longer ones first.
  private static final Pattern ASKING =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + "(?:là )?(?:đúng hay sai|dung hay sai|đúng hay không|dung hay khong|đúng không|dung khong)"
              + "|(?:có )?phải không|(?:co )?phai khong|hay không|hay khong"
              + "|(?:là )?như thế nào|(?:la )?nhu the nao|thế nào|the nao|ra sao"
              + "|(?:vào )?(?:những )?việc gì|(?:vao )?(?:nhung )?viec gi"
              + "|là những gì|la nhung gi|những gì|nhung gi|là gì|la gi|(?:những )?thứ gì"
              + "|nào sau đây|nao sau day|nào dưới đây|nao duoi day"
              + "|(?:là )?bao nhiêu|(?:la )?bao nhieu|(?:là )?bao lâu|(?:la )?bao lau"
              + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Questions() {}

  /** The words without what only asks; all of them where nothing else was said. */
  static String withoutAsking(String words) {
    var left = ASKING.matcher(words).replaceAll(" ").replaceAll("[ ,?.]*\\?|[, ]+$", " ").strip();
    left = left.replaceAll("\\s+", " ");
    return left.indexOf(' ') < 0 ? words : left;
  }
}
