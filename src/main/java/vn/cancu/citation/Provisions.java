package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.LastWords;
import vn.cancu.document.Phrases;

/**
 * The pinpoints before the citations of a text: "điểm a khoản 2 Điều 103" of it. Several rules ask
 * for the same one.
 */
final class Provisions {
  /**
   * @param words null where they only say "phụ lục", of which there may be many
   */
  record Found(int start, @Nullable String words) {}

  private static final int FARTHEST = 200;
  private static final String[] HEADS = {"Ban hành kèm theo ", "Kèm theo ", "Ban hành theo "};
  private static final LastWords BETWEEN = LastWords.of("của|tại|trong|thuộc|kèm theo|phụ lục");
  private static final String MARK =
      "(?:[ivx]{1,6}(?:\\.?[a-d](?!\\p{L})|(?:\\.\\d{1,2}){1,2})?|[a-zđ]|\\d{1,3}(?:\\.\\d{1,2}){0,2}+[a-zđ]?)(?:[-/]\\p{L}{1,6}){0,2}+(?![\\p{L}\\d])";
  private static final String PART =
      "(?:tiết|đi[ểê]m|kho[ảa]n|đi[ềê]u|tiểu mục|mục|chương|phần|phụ lục|mẫu|biểu mẫu|biểu)(?:\\ssố)?\\s"
          + MARK
          + "(?:\\s?(?:,|và|hoặc|;|đến)\\s?"
          + MARK
          + "){0,8}+";
  private static final String BEFORE_PART =
      "(?:\\s?[,;]?\\s(?:và\\s|của\\s|thuộc\\s|đến\\s|tại\\s)?)";

  /** What the decision brings with it: "… Quy chế ban hành kèm theo", "… kèm theo". */
  private static final String CARRIER =
      "(?:(?:bản\\s|các\\s)?(?:quy chế|quy định|quy trình|phụ lục|danh mục|đề án|chương trình|điều lệ|kế hoạch)\\s"
          + "(?:[\\p{L},-]{1,12}+\\s){0,12}?kèm theo|(?:được\\s)?(?:ban hành\\s)?kèm theo)\\s";

  /** Read from the left of a bounded window; the last match must reach the citation. */
  private static final Pattern PINPOINT =
      Pattern.compile(
          "("
              + PART
              + "(?:"
              + BEFORE_PART
              + PART
              + "){0,8}+(?:\\s?,?\\s(?:(?:và|của|thuộc)\\s)?phụ lục(?=\\s))?)\\s?,?\\s(?:(?:của|tại|trong|thuộc)\\s)?(?:"
              + CARRIER
              + ")?(?:(?:của|tại)\\s)?$");

  /** "Phụ lục của Thông tư 5" names the only one it has, "phụ lục" in small letters any. */
  private static final Pattern ANNEX =
      Pattern.compile("(phụ lục)\\s(?:của\\s|(?:được\\s)?(?:ban hành\\s)?kèm theo\\s)?$");

  /** "Thông tư số 34/2018/TT-BYT, Điều 6.": nothing but a mark may follow. */
  private static final Pattern BEHIND =
      Pattern.compile(
          ",? ?[ (]("
              + PART
              + "(?:"
              + BEFORE_PART
              + PART
              + "){0,4}+)(?=\\)?(?:[.;](?!\\d)|,\\s\\p{Ll})|\\)|$)");

  /** Power of two. */
  private static final int READ_LATELY = 256;

  private final Flow flow;

  /** Behind each of the places read lately, and what stands before it. */
  private final int[] places = new int[READ_LATELY];

  private final @Nullable Found[] found = new @Nullable Found[READ_LATELY];

  Provisions(Flow flow) {
    this.flow = flow;
  }

  /**
   * The pinpoint behind a citation, "…, Điều 6", where none stands before it; null if none, or if
   * it is that of the next citation: "Nghị định 5, Điều 6, Luật A".
   *
   * @param next where the next citation starts; the length of the text if none does
   */
  @Nullable String behind(int end, int next) {
    if (end >= flow.length() || ", (".indexOf(flow.text.charAt(end)) < 0) {
      return null;
    }
    int at = end;
    while (at < flow.length() && ", (".indexOf(flow.text.charAt(at)) >= 0) {
      at++;
    }
    if (at == end || at == flow.length() || !unitAt(flow.key, at) || flow.breaksAt(at)) {
      return null;
    }
    var words = BEHIND.matcher(flow.key).region(end, Math.min(flow.length(), end + FARTHEST));
    if (!words.lookingAt() || words.start(1) != at || isNameAt(words.end())) {
      return null;
    }
    var others = next < flow.length() ? before(next) : null;
    return others != null && others.start() < words.end(1)
        ? null
        : flow.text.substring(at, words.end(1));
  }

  /** Whether a comma stands here with a capital behind it, which the pattern can't see. */
  private boolean isNameAt(int at) {
    int comma = flow.key.startsWith(")", at) ? at + 1 : at;
    return flow.key.startsWith(", ", comma)
        && comma + 2 < flow.length()
        && Character.isUpperCase(flow.text.charAt(comma + 2));
  }

  @Nullable Found before(int start) {
    int place = start & READ_LATELY - 1;
    if (places[place] != start + 1) {
      found[place] = readBefore(start);
      places[place] = start + 1;
    }
    return found[place];
  }

  private @Nullable Found readBefore(int start) {
    if (start == 0
        || flow.text.charAt(start - 1) != ' '
        || !mayEnd(flow.key, start)
        || headsAnnex(start)) {
      return null;
    }
    int from = Math.max(0, start - FARTHEST);
    var matcher = PINPOINT.matcher(flow.key);
    for (int at = next(flow.key, from, start); at >= 0; at = next(flow.key, at + 1, start)) {
      var pinpoint = matcher.region(at, start).lookingAt() ? matcher : null;
      if (pinpoint == null && flow.key.startsWith("phụ lục ", at)) {
        var annex = ANNEX.matcher(flow.key).region(at, start);
        pinpoint = annex.lookingAt() ? annex : null;
        if (pinpoint != null && Character.isLowerCase(flow.text.charAt(at))) {
          return new Found(at, null);
        }
      }
      if (pinpoint != null) {
        return new Found(at, right(flow.text.substring(at, pinpoint.end(1)).strip()));
      }
    }
    return null;
  }

  /** "Điêu 88": the units with the accents that scanning wore. */
  private static String right(String words) {
    return words.replace("iêu ", "iều ").replace("iêm ", "iểm ").replace("hoan ", "hoản ");
  }

  /**
   * Spares most citations the pattern: the last word before them is a mark ("2", "a", "iv", "5a",
   * the behind of "12-ub"), or one that may stand between.
   */
  private static boolean mayEnd(String key, int start) {
    int end = start - 1;
    while (end > 0 && " ,".indexOf(key.charAt(end - 1)) >= 0) {
      end--;
    }
    int from = end;
    boolean roman = true;
    boolean digit = false;
    while (from > 0 && Phrases.isWord(key.charAt(from - 1))) {
      char c = key.charAt(--from);
      roman &= "ivxabcd".indexOf(c) >= 0;
      digit |= Character.isDigit(c);
    }
    return roman
        || digit
        || end - from == 1
        || from > 0 && "-/".indexOf(key.charAt(from - 1)) >= 0
        || BETWEEN.endAt(key, end);
  }

  /** "PHỤ LỤC" over "Ban hành kèm theo Quyết định 5": a heading, no place in that decision. */
  private boolean headsAnnex(int start) {
    for (var words : HEADS) {
      if (flow.text.startsWith(words, start - words.length())) {
        return true;
      }
    }
    return false;
  }

  private static int next(String key, int from, int to) {
    for (int at = from; at < to; at++) {
      if ((at == 0 || !Phrases.isWord(key.charAt(at - 1))) && unitAt(key, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean unitAt(String key, int at) {
    return switch (key.charAt(at)) {
      case 't' -> key.startsWith("tiết ", at) || key.startsWith("tiểu mục ", at);
      case 'đ' ->
          key.startsWith("điểm ", at)
              || key.startsWith("điều ", at)
              || key.startsWith("điêm ", at)
              || key.startsWith("điêu ", at);
      case 'k' -> key.startsWith("khoản ", at) || key.startsWith("khoan ", at);
      case 'm' -> key.startsWith("mục ", at) || key.startsWith("mẫu ", at);
      case 'c' -> key.startsWith("chương ", at);
      case 'p' -> key.startsWith("phần ", at) || key.startsWith("phụ lục ", at);
      case 'b' -> key.startsWith("biểu ", at);
      default -> false;
    };
  }
}
