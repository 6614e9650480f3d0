package vn.cancu.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.NumberReader;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;

/**
 * Later mentions by type and number alone: "Nghị định 73", "Nghị định số 73/2023" where the text
 * names "Nghị định số 73/2023/NĐ-CP". Without such a full mention they are no citations.
 */
final class ShortNumbers {
  static final String RULE = "number-again";

  /** Stands for two documents of one type and number, which the short form can't tell apart. */
  private static final Mention UNSURE =
      new Mention(0, 0, 0, null, null, null, null, null, false, false, "", 0);

  private ShortNumbers() {}

  private static boolean alike(Mention one, Mention other) {
    return String.valueOf(one.symbol()).equals(other.symbol());
  }

  static List<Mention> in(Flow flow, List<Mention> numbered) {
    Map<String, Map<String, Mention>> full = new HashMap<>();
    for (var mention : numbered) {
      if (mention.type() != null && mention.number() != null && mention.symbol() != null) {
        full.computeIfAbsent(mention.type(), type -> new HashMap<>())
            .merge(
                plain(mention.number()), mention, (one, other) -> alike(one, other) ? one : UNSURE);
      }
    }
    var found = new ArrayList<Mention>();
    full.forEach((type, byNumber) -> {
      var words = Spelling.key(DocumentTypes.name(type)) + " ";
      for (int at = flow.key.indexOf(words); at >= 0; at = flow.key.indexOf(words, at + 1)) {
        var mention = at(flow, at, at + words.length(), byNumber);
        if (mention != null) {
          found.add(mention);
        }
      }
    });
    return found;
  }

  private static @Nullable Mention at(
      Flow flow, int start, int behindType, Map<String, Mention> byNumber) {
    if (!Character.isUpperCase(flow.text.charAt(start))
        || (start > 0 && Character.isLetterOrDigit(flow.text.charAt(start - 1)))) {
      return null;
    }
    int at = behindType + (Phrases.standsAt(flow.key, behindType, "số") ? "số ".length() : 0);
    var number = Phrases.word(flow.text, at);
    var full = number.isEmpty() ? null : byNumber.get(plain(number));
    if (full == null || full.symbol() == null || !NumberReader.isDigit(number.charAt(0))) {
      return null;
    }
    int end = at + number.length();
    var year = Phrases.word(flow.text, end + 1);
    boolean dated = flow.key.startsWith("/", end) && full.symbol().startsWith(year + "/");
    end += dated && year.length() == 4 ? 1 + year.length() : 0;
    boolean goesOn =
        end < flow.length()
            && ("/-".indexOf(flow.text.charAt(end)) >= 0
                || flow.text.charAt(end) == '.'
                    && end + 1 < flow.length()
                    && NumberReader.isDigit(flow.text.charAt(end + 1)));
    return goesOn
        ? null
        : new Mention(
            start, end, end, full.type(), number, null, null, null, false, false, RULE, 0.8);
  }

  static String plain(@Nullable String number) {
    return String.valueOf(number).replaceFirst("^0+(?=.)", "");
  }
}
