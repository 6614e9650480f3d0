package vn.cancu.rendition;

import java.util.regex.Pattern;

/**
 * The form of a certified copy (Nghị định 30/2020/NĐ-CP Điều 25 to 27 and phụ lục III mẫu 3.1): the
 * copied text as it stands, and under it the words SAO Y, SAO LỤC or, of before 2020, SAO Y BẢN
 * CHÍNH with the copying body, its number and who signed the copy. An extract (TRÍCH SAO) is not
 * the whole and no copy in this sense.
 */
final class CertifiedCopy {
  private static final Pattern WORDS =
      Pattern.compile("(?m)^[ \\t]*(?:BẢN )?SAO (?:Y|LỤC)(?: (?:BẢN CHÍNH|VĂN BẢN))?[ \\t.:]*$");

  private CertifiedCopy() {}

  static boolean is(String text) {
    return WORDS.matcher(text).find();
  }

  /** What was copied: all up to the words of the copy where something stands before them. */
  static String copied(String text) {
    var words = WORDS.matcher(text);
    // A copy that was copied again has two such blocks; at the top the words are a mere stamp.
    while (words.find()) {
      if (words.start() > text.length() / 3) {
        return text.substring(0, words.start());
      }
    }
    return text;
  }
}
