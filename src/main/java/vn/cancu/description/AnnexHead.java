package vn.cancu.description;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Capitals;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Phrases;

/**
 * An annex or a form that is held without its decision: "(Ban hành kèm theo Quyết định số … của Bộ
 * trưởng Bộ Y tế)" under its title says whose it is. The number is the decision's, not its own.
 */
final class AnnexHead {
  private static final Pattern ISSUED =
      Pattern.compile(
          "^\\(?(?:được )?(?:ban hành )?(?:kèm )?theo (?:quyết định|thông tư|nghị định|nghị quyết|công văn|kế hoạch) ");
  private static final String OF = " của ";
  private static final int MOST_LINES = 14;
  private static final int FARTHEST = 120;

  private AnnexHead() {}

  /** The body, without the office of who signed; null where the text is no such annex. */
  static @Nullable String issuer(Layout layout) {
    int at = issued(layout);
    if (at < 0) {
      return null;
    }
    var line = layout.all.get(at);
    if (line.key().lastIndexOf(OF) < 0 && at + 1 < layout.all.size()) {
      line = Line.of(line.raw() + " " + layout.all.get(at + 1).raw(), false, 0);
    }
    int of = Phrases.last(line.key(), OF, Math.min(FARTHEST, line.key().length()), 0);
    var found = of < 0 ? null : IssuerPhrase.read(line.text(), line.key(), of + OF.length(), null);
    return found == null ? null : IssuerPhrase.withoutOffice(found).name();
  }

  /** Its title: the lines in capitals right above; null where there are none. */
  static @Nullable String title(Layout layout) {
    int at = issued(layout);
    int from = at;
    while (from > 0
        && Capitals.only(layout.all.get(from - 1).text())
        && !layout.all.get(from - 1).starts("phụ lục")
        && !layout.all.get(from - 1).starts("mẫu ")) {
      from--;
    }
    return from == at
        ? null
        : Subjects.stripped(
            layout.all.subList(from, at).stream().map(Line::raw).collect(Collectors.joining(" ")));
  }

  private static int issued(Layout layout) {
    for (int i = 0; !layout.headed && i < Math.min(MOST_LINES, layout.all.size()); i++) {
      if (ISSUED.matcher(layout.all.get(i).key()).lookingAt()) {
        return i;
      }
    }
    return -1;
  }
}
