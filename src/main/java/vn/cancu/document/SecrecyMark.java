package vn.cancu.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark that Luật Bảo vệ bí mật nhà nước has printed on a document (độ mật): by itself, in
 * capitals, or told behind "Độ mật:". Sentences that speak of secrets bear none.
 */
public final class SecrecyMark {
  private static final String LEVEL = "(?:tuyệt +|tối +)?mật";
  private static final String TOLD =
      "(?iu:độ +mật) ?:[ \\t]{0,8}(?iu:mức +)?(?<told>(?iu:" + LEVEL + "))";
  private static final String STAMPED = "(?<stamped>" + LEVEL.toUpperCase(Locale.ROOT) + ")";
  private static final String MARK = "[(\\[ ]{0,8}+(?:" + STAMPED + "|" + TOLD + ")[)\\] .:]*+";

  private static final Pattern LINE = Pattern.compile(MARK);

  /** The blanks after the mark belong to it, and one that follows it begins behind them. */
  private static final Pattern COLUMN =
      Pattern.compile("(?:^|(?<=\\t)|(?<= {2}))" + MARK + "(?:$|\\t|(?<= {2}))", Pattern.MULTILINE);

  private SecrecyMark() {}

  /** Whether the line holds nothing else. */
  public static boolean fills(String line) {
    return LINE.matcher(line.strip()).matches();
  }

  /**
   * The first that stands by itself in a line or in a column of one: MẬT, TỐI MẬT or TUYỆT MẬT;
   * null where there is none.
   */
  public static @Nullable String in(String text) {
    var found = COLUMN.matcher(text);
    return found.find() ? mark(found) : null;
  }

  /** As above; null also where there are several, as in a table that tells the levels. */
  public static @Nullable String onlyIn(String text) {
    var found = COLUMN.matcher(text);
    if (!found.find()) {
      return null;
    }
    var mark = mark(found);
    return found.find() ? null : mark;
  }

  /** What stands beside the first one; the text as it is where there is none. */
  public static String beside(String text) {
    return COLUMN.matcher(text).replaceFirst("\t");
  }

  private static String mark(Matcher found) {
    var stamped = found.group("stamped");
    var mark = stamped == null ? found.group("told").toUpperCase(Locale.ROOT) : stamped;
    return mark.replaceAll(" +", " ");
  }
}
