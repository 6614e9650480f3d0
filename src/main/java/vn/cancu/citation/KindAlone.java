package vn.cancu.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Issuers;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;
import vn.cancu.document.Symbols;

/**
 * "Công văn số 1490/SGDĐT-VP ngày … của Sở", "Quyết định số 55/QĐ-UBND ngày … của tỉnh": the words
 * name the kind or the level alone, the symbol says the rest.
 */
final class KindAlone {
  private static final List<String> KINDS =
      List.of(
          "Sở",
          "Bộ",
          "Cục",
          "Tổng cục",
          "Chi cục",
          "Thanh tra",
          "Văn phòng",
          "Trung tâm",
          "Kho bạc",
          "Bảo hiểm xã hội",
          "Công an",
          "Tổng công ty");

  private static final List<String> LEVELS =
      List.of("tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn");

  private static final List<String> BODIES = List.of("Ủy ban nhân dân", "Hội đồng nhân dân");

  private KindAlone() {}

  /**
   * The body whose kind stands behind "của" here; null where a name goes on, or where the symbol
   * names none of that kind.
   *
   * @param at the blank before "của"
   * @param home completes what the symbol names
   */
  static IssuerPhrase.@Nullable Found read(
      Flow flow, int at, String symbol, @Nullable String home) {
    int from = at + OF.length();
    if (!flow.key.startsWith(OF, at) || from >= flow.length()) {
      return null;
    }
    boolean level = LEVELS.stream().anyMatch(unit -> Phrases.standsAt(flow.key, from, unit));
    boolean capital = !level && Character.isUpperCase(flow.text.charAt(from));
    for (var kind : capital ? KINDS : LEVELS) {
      int end = from + kind.length();
      if (Phrases.standsAt(flow.key, from, Spelling.key(kind)) && endsThere(flow, end)) {
        var name = capital ? Issuers.ofSymbol(symbol, home) : ofLevel(kind, symbol, home);
        return name == null || capital && !name.startsWith(kind + " ")
            ? null
            : new IssuerPhrase.Found(name, end);
      }
    }
    return null;
  }

  private static final String OF = " của ";

  private static @Nullable String ofLevel(String level, String symbol, @Nullable String home) {
    var body = Symbols.bodyName(symbol);
    var unit = IssuerPhrase.unit(level, home);
    return unit == null || body == null || !BODIES.contains(body) ? null : body + " " + unit;
  }

  /** No further word of a name: a mark, a document's next words in small letters, or the end. */
  private static boolean endsThere(Flow flow, int end) {
    return end >= flow.length()
        || ".,;:)".indexOf(flow.text.charAt(end)) >= 0
        || flow.text.charAt(end) == ' '
            && end + 1 < flow.length()
            && FOLLOW.stream().anyMatch(word -> Phrases.standsAt(flow.key, end + 1, word));
  }

  private static final List<String> FOLLOW =
      List.of(
          "về", "và", "là", "để", "kèm", "đã", "quy định", "ban hành", "hướng dẫn", "phê duyệt");
}
