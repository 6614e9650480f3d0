package vn.cancu.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Issuers;
import vn.cancu.document.Phrases;

/** Whose a paper is that words call "của tỉnh", "của huyện": a level without its name. */
final class Levels {
  private Levels() {}

  /** "Kế hoạch 88/KH-UBND của tỉnh": the body of the symbol at the level that is named alone. */
  static @Nullable String of(Flow flow, Mention mention, @Nullable String citing) {
    for (var level : LEVELS) {
      var words = " của " + level;
      int end = mention.end() + words.length();
      boolean alone =
          Phrases.standsAt(flow.key, mention.end(), words)
              && (end + 1 >= flow.length() || !Character.isUpperCase(flow.text.charAt(end + 1)));
      if (alone) {
        return Issuers.ofSymbolAt(String.valueOf(mention.symbol()), level, citing);
      }
    }
    for (var word : IN) {
      int end = mention.start() - word.length();
      for (var level :
          Phrases.endsAt(flow.key, mention.start(), word) ? LEVELS : List.<String>of()) {
        if (Phrases.endsAt(flow.key, end, "của " + level) && isSaid(flow, end - level.length())) {
          return Issuers.ofSymbolAt(String.valueOf(mention.symbol()), level, citing);
        }
      }
    }
    return null;
  }

  /** "chỉ đạo của tỉnh tại …"; "phần vốn của tỉnh tại …" tells nothing of whose the paper is. */
  private static boolean isSaid(Flow flow, int level) {
    int of = level - " của ".length();
    return SAID.stream().anyMatch(words -> Phrases.endsAt(flow.key, of, words));
  }

  private static final List<String> SAID =
      List.of(
          "chỉ đạo",
          "ý kiến",
          "yêu cầu",
          "kết luận",
          "chủ trương",
          "hướng dẫn",
          "thông báo",
          "đề nghị",
          "phê duyệt",
          "điều hành",
          "giao",
          "cho phép",
          "đồng ý");

  /** Between "của tỉnh" and the paper that says it. */
  private static final List<String> IN = List.of(" tại ", " ở ", " nêu tại ", " nêu trong ");

  private static final List<String> LEVELS =
      List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường");
}
