package vn.cancu.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of laws that are cited by title and year, from title-aliases.tsv. */
public final class TitleAliases {
  private static final Map<String, String> IDENTIFIERS = new HashMap<>();

  static {
    for (var row : Sheet.rows("/title-aliases.tsv")) {
      var type = DocumentTypes.name(row.get("type"));
      IDENTIFIERS.put(key(type + " " + row.get("title"), row.get("year")), row.get("identifier"));
    }
  }

  private static final Pattern BEHIND_TITLE =
      Pattern.compile(",?\\s+(?:số\\s*:?\\s*\\d|ngày|năm|(?:19|20)\\d\\d)(?:[\\s\\S]*)$");
  private static final Pattern LAW = Pattern.compile("(?:bộ luật|luật|pháp lệnh|hiến pháp) \\p{L}");

  private TitleAliases() {}

  /**
   * The identifier that a citation by title means ("Luật Giáo dục năm 2019" -> "43/2019/QH14");
   * null where the table does not know it or the citation has a number of its own.
   */
  public static @Nullable String identifier(Citation citation) {
    var date = citation.date();
    if (citation.number() != null || date == null) {
      return null;
    }
    return identifier(citation.raw(), date.year());
  }

  /**
   * Type and title of a law as a key ("luật lưu trữ"), without number, date and year; null for
   * other documents.
   */
  static @Nullable String title(String raw) {
    var title = BEHIND_TITLE.matcher(raw.strip()).replaceFirst("");
    var key = Spelling.key(title).replaceAll("[\\s,]+", " ");
    return LAW.matcher(key).lookingAt() ? key : null;
  }

  /** The identifier of a law by its type and title as printed, with or without its year or date. */
  public static @Nullable String identifier(String titled, int year) {
    var title = titled.strip().replaceFirst(",?\\s+(?:ngày|năm|(?:19|20)\\d\\d)(?:\\s.*)?$", "");
    return IDENTIFIERS.get(key(title, String.valueOf(year)));
  }

  private static String key(String title, String year) {
    return Spelling.key(title).replaceAll("[\\s,]+", " ") + " " + year;
  }
}
