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

  private SaidBehind() {}

  static Governing.@Nullable Read read(Flow flow, int end) {
    var rest = flow.key.substring(end, Math.min(flow.length(), end + FARTHEST));
    int stop = rest.indexOf(". ");
    var clause = stop < 0 ? rest : rest.substring(0, stop);
    boolean expires =
        EXPIRES.matcher(clause).find()
            && clause.contains(" này có hiệu lực")
            && !clause.contains("sẽ ");
    if (expires) {
      return new Governing.Read(Relation.REPEALS, "hết hiệu lực", "verb-behind", true);
    }
    var repealed = REPEALED.matcher(clause);
    if (repealed.find() && isNow(clause, repealed.start())) {
      return new Governing.Read(Relation.REPEALS, "bãi bỏ", "verb-behind", true);
    }
    var replaced = REPLACED.matcher(clause);
    return replaced.find() && isNow(clause, replaced.start())
        ? new Governing.Read(Relation.REPLACES, "thay thế", "verb-behind", true)
        : null;
  }

  private static boolean isNow(String clause, int until) {
    return !clause.substring(0, until).contains("sẽ");
  }
}
