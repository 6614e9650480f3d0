package vn.cancu.extraction;

import java.util.regex.Pattern;
import vn.cancu.encoding.UnicodeText;

/**
 * Where a Word file has its letterhead in the header of the first page. Other page headers are
 * running titles, said on each page and no part of the text.
 */
final class Letterhead {
  /** As much as stands above a subject, and more. */
  private static final int HEAD = 3000;

  /** Standing by itself, in a line or in a column: sentences name the country too. */
  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?:^|\\t| {2})(?:cộng h(?:òa|oà|óa) xã hội chủ nghĩa|đảng cộng sản) việt nam *(?:$|\\t| {2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

  private static final Pattern PAGE_WORDS =
      Pattern.compile(
          "(?:trang|page|of|trên)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Letterhead() {}

  /** Whether the text begins without the country's or the Party's name. */
  static boolean isMissing(String body) {
    var head = body.substring(0, Math.min(HEAD, body.length()));
    return !COUNTRY.matcher(UnicodeText.repair(head).text()).find();
  }

  /** The header above the body; the body alone where the header only counts pages. */
  static String above(String header, String body) {
    var words = PAGE_WORDS.matcher(header).replaceAll("");
    return words.chars().anyMatch(Character::isLetter) ? header + body : body;
  }
}
