package vn.cancu.description;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an invitation names whom it invites: behind or below "kính mời:", "thành phần mời:". A
 * "kính mời … như sau:" opens time and place instead, and a bare "Thành phần" also tells who takes
 * the chair.
 */
final class Invitation {
  private static final int LONGEST = 400;

  /** Letters, digits or marks that number a paragraph. */
  private static final String NUMBERING =
      "(?:(?:\\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/]+ ?|[-+*•–] ?){0,2}+";

  /** "4. Kính mời thành phần dự họp:", "Trân trọng kính mời các đồng chí có tên sau:". */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:"
              + NUMBERING
              + "(?:thành phần|đại biểu|khách)(?: được)? mời(?: dự(?: họp)?| tham dự)?|[^:]{0,300}?(?<!\\p{L})(?:kính|trân trọng) mời(?: (?:các )?(?:thành phần|đồng chí|ông|ông, bà|ông \\(bà\\)|ông/bà|đại biểu|cơ quan|cơ quan, đơn vị|đơn vị)(?: (?:tham )?dự(?: họp| hội nghị)?)?(?: có tên)?(?: sau(?: đây)?)?)?)\\)?\\s*:\\s*");

  /** The words alone on their line, over a list. */
  private static final Pattern ALONE =
      Pattern.compile("^" + NUMBERING + "(?:xin )?(?:trân trọng )?kính mời\\.{0,3}$");

  /** "1. Thành phần:" below it, over the list. */
  private static final Pattern COMPOSITION =
      Pattern.compile("^" + NUMBERING + "thành phần(?: (?:tham )?dự(?: họp| hội nghị)?)?\\s*:?$");

  /** What an invitation tells beside whom it invites. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "^" + NUMBERING + "(?:thời gian|địa điểm|nội dung|chủ trì|hình thức|ngày)(?!\\p{L})");

  private static final Pattern ITEM = Pattern.compile("^(?:\\d{1,2}[.)/]|[-+•–—−·*])");

  private Invitation() {}

  /**
   * Where the list opens and what of it stands on that line.
   *
   * @param at the line below which it goes on
   */
  record Opening(int at, String first) {}

  /** The opening on this line; null where it is none. */
  static @Nullable Opening at(List<Line> lines, int at) {
    var line = lines.get(at);
    if (!line.key().contains(" mời") && !line.starts("kính mời")) {
      return null;
    }
    if (ALONE.matcher(line.key()).matches()) {
      return below(lines, at, true);
    }
    var opening = line.text().length() < LONGEST ? OPENING.matcher(line.key()) : null;
    if (opening == null || !opening.lookingAt()) {
      return null;
    }
    return opening.end() < line.text().length()
        ? new Opening(at, line.text().substring(opening.end()))
        : below(lines, at, false);
  }

  /**
   * @param marked whether only a list with marks tells that names follow
   */
  private static @Nullable Opening below(List<Line> lines, int at, boolean marked) {
    int from = at;
    if (from + 1 < lines.size() && COMPOSITION.matcher(lines.get(from + 1).key()).matches()) {
      from++;
    }
    if (from + 1 >= lines.size() || CIRCUMSTANCE.matcher(lines.get(from + 1).key()).lookingAt()) {
      return null;
    }
    boolean item = ITEM.matcher(lines.get(from + 1).text()).lookingAt();
    return item || !marked ? new Opening(from, "") : null;
  }
}
