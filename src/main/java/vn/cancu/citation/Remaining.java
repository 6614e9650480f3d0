package vn.cancu.citation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Relation;

/** "Công văn 5 vẫn thực hiện đến hết quý III": what stays in force is ordered anew. */
final class Remaining {
  private static final int FARTHEST = 160;

  private static final Pattern STILL =
      Pattern.compile(
          "[^;.:,]{0,90}? vẫn (?:tiếp tục )?(?:được )?(thực hiện|thi hành|áp dụng|dùng)(?! (?:theo|trái|việc))(?!\\p{L})");

  /** "Những điểm trong …": what of it stays. */
  private static final Pattern PART =
      Pattern.compile(
          "(?:các |những )?(?:điểm|nội dung|quy định|hướng dẫn|mục|phần)(?: khác| còn lại)? (?:trong|tại|của|ở) $");

  private Remaining() {}

  private static boolean isPart(Flow flow, int sentence, int start) {
    return PART.matcher(flow.key).region(sentence, start).lookingAt();
  }

  /**
   * @param start of the citation
   */
  static Governing.@Nullable Read read(Flow flow, Mention mention, Clause clause, int start) {
    int end = mention.behind();
    int most = Math.min(flow.length(), end + FARTHEST);
    int still = flow.key.indexOf(" vẫn ", end, most);
    if (still < 0 || !clause.isAtHead(start) && !isPart(flow, clause.sentence(), start)) {
      return null;
    }
    var said = STILL.matcher(flow.key).region(end, most);
    if (!said.lookingAt()) {
      return null;
    }
    boolean works = !said.group(1).equals("áp dụng") && !said.group(1).equals("dùng");
    return new Governing.Read(
        works ? Relation.IMPLEMENTS : Relation.APPLIES,
        flow.text.substring(said.start(1), said.end(1)),
        "verb-behind");
  }
}
