package vn.cancu.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a paper by itself to say who may have it. Sentences that speak of it don't.
 */
public enum Stamp {
  /**
   * Luật Bảo vệ bí mật nhà nước (độ mật): MẬT, TỐI MẬT or TUYỆT MẬT, in capitals, or told behind
   * "Độ mật:".
   */
  SECRECY("(?:" + Words.STAMPED + "|" + Words.TOLD + ")"),

  /** Nghị định 30/2020/NĐ-CP, phạm vi lưu hành; it may begin with a capital alone. */
  CIRCULATION(Words.BEGUN + "((?iu:" + Words.CIRCULATION + "))"),

  /** Which draft it is and of when belongs to it. */
  DRAFT(Words.BEGUN + "((?iu:(?:bản +)?dự +thảo)" + Words.VERSION + ")");

  private final Pattern line;

  /** The blanks after the mark belong to it, and one that follows it begins behind them. */
  private final Pattern column;

  Stamp(String words) {
    var mark = "[(\\[ ]{0,8}+" + words + "[)\\] .:]*+";
    this.line = Pattern.compile(mark);
    this.column =
        Pattern.compile(
            "(?:^|(?<=\\t)|(?<= {2}))" + mark + "(?:$|\\t|(?<= {2}))", Pattern.MULTILINE);
  }

  private static final class Words {
    private static final String LEVEL = "(?:tuyệt +|tối +)?mật";
    private static final String TOLD =
        "(?iu:độ +mật) ?:[ \\t]{0,8}(?iu:mức +)?((?iu:" + LEVEL + "))";
    private static final String STAMPED = "(" + LEVEL.toUpperCase(Locale.ROOT) + ")";

    /** The end of a sentence may have a line of its own too. */
    private static final String BEGUN = "(?:(?=\\p{Lu})|(?<=[(\\[]))";

    private static final String CIRCULATION =
        "(?:(?:tài +liệu|văn +bản) +)?(?:chỉ +)?lưu +hành +nội +bộ"
            + "|tài +liệu +thu +hồi"
            + "|(?:tài +liệu +)?xem +xong +(?:xin +|đề +nghị +)?trả +lại";

    private static final String VERSION =
        "(?:[ ,:(–-](?iu:lần|thứ|số|ngày|tháng|năm|nhất|hai|ba|[ \\d/.,:()–-]){0,30}+)?";
  }

  /** Whether the line holds nothing else. */
  public boolean fills(String words) {
    return line.matcher(words.strip()).matches();
  }

  /**
   * The first that stands by itself in a line or in a column of one, in capitals; null where there
   * is none.
   */
  public @Nullable String in(String text) {
    var found = column.matcher(text);
    return found.find() ? mark(found) : null;
  }

  /** As above; null also where there are several, as in a table that tells the levels. */
  public @Nullable String onlyIn(String text) {
    var found = column.matcher(text);
    if (!found.find()) {
      return null;
    }
    var mark = mark(found);
    return found.find() ? null : mark;
  }

  /** What stands beside the first one; the text as it is where there is none. */
  public String beside(String text) {
    return column.matcher(text).replaceFirst("\t");
  }

  private static String mark(Matcher found) {
    var mark = found.group(1) == null ? found.group(2) : found.group(1);
    return mark.toUpperCase(Locale.ROOT).replaceAll(" +", " ").strip();
  }
}
