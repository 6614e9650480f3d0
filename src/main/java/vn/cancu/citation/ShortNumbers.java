package vn.cancu.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.NumberReader;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Phrases;
import vn.cancu.document.Spelling;

/**
 * Later mentions by type and number alone: "Nghị định 73", "NĐ 73/2023" where the text names "Nghị
 * định số 73/2023/NĐ-CP". Without such a full mention they are no citations, except "Nghị định
 * 73/2023": only the Chính phủ issues those, one of each number in a year.
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
    full.computeIfAbsent(DECREE, type -> new HashMap<>());
    var found = new ArrayList<Mention>();
    full.forEach((type, byNumber) -> {
      var words = WORDS.getOrDefault(type, "văn bản ");
      for (int at = flow.key.indexOf(words); at >= 0; at = flow.key.indexOf(words, at + 1)) {
        add(found, at(flow, at, at + words.length(), type, byNumber));
      }
      var code = CODES.get(type);
      for (int at = code == null ? -1 : flow.text.indexOf(code);
          code != null && at >= 0;
          at = flow.text.indexOf(code, at + 1)) {
        add(found, at(flow, at, at + code.length(), type, byNumber));
      }
    });
    return found;
  }

  private static void add(List<Mention> found, @Nullable Mention mention) {
    if (mention != null) {
      found.add(mention);
    }
  }

  private static final String DECREE = "nghi-dinh";
  private static final Map<String, String> WORDS =
      DocumentTypes.all().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  DocumentTypes.DocumentType::slug, type -> Spelling.key(type.name()) + " "));
  private static final Map<String, String> CODES =
      Map.of(
          DECREE,
          "NĐ ",
          "nghi-quyet",
          "NQ ",
          "quyet-dinh",
          "QĐ ",
          "thong-tu",
          "TT ",
          "thong-tu-lien-tich",
          "TTLT ",
          "chi-thi",
          "CT ");

  private static @Nullable Mention at(
      Flow flow, int start, int behindType, String type, Map<String, Mention> byNumber) {
    if (!Character.isUpperCase(flow.text.charAt(start))
        || (start > 0 && Character.isLetterOrDigit(flow.text.charAt(start - 1)))) {
      return null;
    }
    int at = behindType + (Phrases.standsAt(flow.key, behindType, "số") ? "số ".length() : 0);
    var number = Phrases.word(flow.text, at);
    if (number.isEmpty() || !NumberReader.isDigit(number.charAt(0))) {
      return null;
    }
    var full = byNumber.get(plain(number));
    int end = at + number.length();
    var year = flow.key.startsWith("/", end) ? Phrases.word(flow.text, end + 1) : "";
    boolean ofYear = !year.isEmpty() && YEAR.matcher(year).matches();
    int behind = end + 1 + year.length();
    if (type.equals(DECREE) && ofYear && !goesOn(flow, behind) && !isOf(full, year)) {
      var date = new PartialDate(year);
      return new Mention(
          start, behind, behind, type, number, null, date, "Chính phủ", true, false, YEARLY, 0.8);
    }
    // "TT 2" may be the heading of a column, "NQ 5 khóa X" the resolution of a plenum
    boolean codeAlone = !ofYear && CODES.containsValue(flow.text.substring(start, behindType));
    if (full == null || full.symbol() == null || codeAlone) {
      return null;
    }
    end = ofYear && isOf(full, year) ? behind : end;
    return goesOn(flow, end)
        ? null
        : new Mention(
            start, end, end, full.type(), number, null, null, null, false, false, RULE, 0.8);
  }

  private static final String YEARLY = "number-and-year";
  private static final Pattern YEAR = Pattern.compile("(?:19[89]|20\\d)\\d");

  private static boolean isOf(@Nullable Mention full, String year) {
    return full != null && full.symbol() != null && full.symbol().startsWith(year + "/");
  }

  private static boolean goesOn(Flow flow, int end) {
    return end < flow.length()
        && ("/-".indexOf(flow.text.charAt(end)) >= 0
            || Character.isLetterOrDigit(flow.text.charAt(end))
            || flow.text.charAt(end) == '.'
                && end + 1 < flow.length()
                && NumberReader.isDigit(flow.text.charAt(end + 1)));
  }

  static String plain(@Nullable String number) {
    var printed = String.valueOf(number);
    int from = 0;
    while (from + 1 < printed.length() && printed.charAt(from) == '0') {
      from++;
    }
    return printed.substring(from);
  }
}
