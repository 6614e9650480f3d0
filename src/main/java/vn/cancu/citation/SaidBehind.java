package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/** The change of a cited document that is told behind it: "… đều bãi bỏ", "… hết hiệu lực". */
final class SaidBehind {
  private static final int FARTHEST = 260;
  private static final Pattern EXPIRES =
      Pattern.compile("hết hiệu lực (?:thi hành )?(?:kể )?từ ngày|hết hiệu lực kể từ khi");

  /** "Những quy định … trái với Quyết định này đều bãi bỏ". */
  private static final Pattern REPEALED =
      Pattern.compile(
          "trái với \\p{L}{2,8} \\p{L}{2,8}(?: \\p{L}{2,8}){0,2} này (?:đều )?(?:bị |được )?(?:bãi bỏ|hủy bỏ)");

  private static final Pattern REPLACED =
      Pattern.compile("(?:được|bị) thay thế (?:bằng|bởi) \\p{L}{2,8} \\p{L}{2,8} này");

  /** "… được gia hạn đến hết ngày …", "… được đính chính: …", said by this document. */
  private static final Pattern EXTENDED =
      Pattern.compile("[^;,:.]{0,70} được (gia hạn|kéo dài|đính chính)(?= đến|:| như sau| thêm)");

  private SaidBehind() {}

  static Governing.@Nullable Read read(Flow flow, int end) {
    var rest = flow.key.substring(end, Math.min(flow.length(), end + FARTHEST));
    int stop = rest.indexOf(". ");
    var clause = stop < 0 ? rest : rest.substring(0, stop);
    if (expires(clause)) {
      return new Governing.Read(Relation.REPEALS, "hết hiệu lực", "verb-behind", true);
    }
    var repealed = REPEALED.matcher(clause);
    if (repealed.find() && isNow(clause, repealed.start())) {
      return new Governing.Read(Relation.REPEALS, "bãi bỏ", "verb-behind", true);
    }
    var extended = EXTENDED.matcher(clause);
    if (extended.lookingAt() && !clause.substring(0, extended.end()).contains("đã ")) {
      boolean corrected = extended.group(1).equals("đính chính");
      return new Governing.Read(
          corrected ? Relation.CORRECTS : Relation.EXTENDS, extended.group(1), "verb-behind", true);
    }
    var replaced = REPLACED.matcher(clause);
    return replaced.find() && isNow(clause, replaced.start())
        ? new Governing.Read(Relation.REPLACES, "thay thế", "verb-behind", true)
        : null;
  }

  /** "… hết hiệu lực kể từ ngày Quyết định này có hiệu lực". */
  static boolean expires(String clause) {
    return EXPIRES.matcher(clause).find()
        && clause.contains(" này có hiệu lực")
        && !clause.contains("sẽ ");
  }

  private static boolean isNow(String clause, int until) {
    return !clause.substring(0, until).contains("sẽ");
  }
}
