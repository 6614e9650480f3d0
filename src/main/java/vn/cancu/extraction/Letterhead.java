package vn.cancu.extraction;

import java.util.regex.Pattern;
import vn.cancu.encoding.UnicodeText;

/**
 * Where a Word file has its letterhead in the header of the first page: known by the country's or
 * the Party's name, or by a number beside a unit in capitals. Other page headers are running
 * titles, said on each page and no part of the text.
 */
final class Letterhead {
  /** As much as stands above a subject, and more. */
  private static final int HEAD = 3000;

  /** Standing by itself, in a line or in a column: sentences name the country too. */
  private static final Pattern COUNTRY =
      Pattern.compile(
          "(?:^|\\t| {2})(?:cộng h(?:òa|oà|óa) (?:xã hội chủ nghĩa|xhcn)|đảng cộng sản) việt nam *(?:$|\\t| {2})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

  private static final Pattern NUMBER =
      Pattern.compile("(?:^|\\t| {2})(?:Số|SỐ) ?:[^\\n/]{0,20}/ ?[\\p{Lu}\\d]", Pattern.MULTILINE);

  /** Two words and more. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "(?:^|\\t| {2})\\p{Lu}[\\p{Lu}-]*+(?: [\\p{Lu}-]++)++ *(?:$|\\t| {2})",
          Pattern.MULTILINE);

  /** Of the gazette, of a draft, of an annex: printed above letters without being theirs. */
  private static final Pattern RUNNING_TITLE =
      Pattern.compile("công báo|dự thảo|kèm theo", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Letterhead() {}

  /** Whether the text begins without the country's or the Party's name. */
  static boolean isMissing(String body) {
    return !COUNTRY.matcher(head(body)).find();
  }

  /** The header above a body that has no letterhead; the body alone where the header is none. */
  static String above(String header, String body) {
    var words = head(header);
    if (RUNNING_TITLE.matcher(words).find()) {
      return body;
    }
    boolean numbered = NUMBER.matcher(words).find() && CAPITALS.matcher(words).find();
    return COUNTRY.matcher(words).find() || (numbered && !NUMBER.matcher(head(body)).find())
        ? header + body
        : body;
  }

  private static String head(String text) {
    return UnicodeText.repair(text.substring(0, Math.min(HEAD, text.length()))).text();
  }
}
