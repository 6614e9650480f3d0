package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Laws by their titles: their numbers, from title-aliases.tsv, else a key of title and year. */
public final class TitleAliases {
  private record Law(String identifier, String date) {}

  /**
   * @param type slug: luat, bo-luat, phap-lenh or hien-phap
   * @param slug of the title without its type; accents, which scans lose, tell no two laws apart
   * @param printed type and title as they stand there
   */
  public record Title(String type, String slug, String printed) {
    private String in(int year) {
      return type + " " + slug + " " + year;
    }

    /** The same for every mention of the law without its year. */
    public String key() {
      return type + "-" + slug;
    }
  }

  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          ",?\\s+(?:số\\s*:?\\s*\\d|\\((?:sửa đổi|số)|ngày|năm|(?:19|20)\\d\\d)(?:[\\s\\S]*)$");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LAW =
      Pattern.compile("(bộ luật|luật|pháp lệnh|hiến pháp)(?: (?=\\p{L})|$)");
  private static final Pattern STATE =
      Pattern.compile(
          "nuoc-(?:cong-hoa-xa-hoi-chu-nghia-viet-nam|viet-nam-dan-chu-cong-hoa|chxhcn-viet-nam)");
  private static final Pattern YEAR_BEHIND = Pattern.compile("[^\\d/-]((?:19|20)\\d\\d)$");

  /** "Luật Bảo hiểm y tế sửa đổi, bổ sung": the law that amends it. */
  private static final Pattern AMENDED =
      Pattern.compile(
          "(luat|bo-luat|phap-lenh)-(.*)-(?:duoc-)?sua-doi(?:-bo-sung)?(?:-mot-so-dieu)?");

  private static final String AMENDING = "sua-doi-bo-sung-mot-so-dieu-cua-";

  private static final int LONGEST = 300;
  private static final Map<String, List<Law>> LAWS = new HashMap<>();
  private static final LawNames NAMES = new LawNames();
  private static final Kept<Title> KEPT = new Kept<>(TitleAliases::read);

  static {
    for (var row : Sheet.rows("/title-aliases.tsv")) {
      var title = of(DocumentTypes.name(row.get("type")) + " " + row.get("title"));
      if (title != null) {
        NAMES.add(title.printed());
        if (!row.get("identifier").isEmpty()) {
          LAWS.computeIfAbsent(
                  title.in(Integer.parseInt(row.get("year"))), any -> new ArrayList<>())
              .add(new Law(row.get("identifier"), row.get("date")));
        }
      }
    }
  }

  private TitleAliases() {}

  /** Names of the laws in the table, to look for in a text. */
  public static LawNames names() {
    return NAMES;
  }

  /** The law that amends some articles of another. */
  static Title amending(Title amended) {
    return new Title(
        amended.type().equals("phap-lenh") ? "phap-lenh" : "luat",
        AMENDING + amended.key(),
        amended.printed());
  }

  /**
   * Type and title of a law as printed, number, date and year left out; null for other documents.
   */
  public static @Nullable Title of(String raw) {
    return KEPT.of(raw);
  }

  private static @Nullable Title read(String raw) {
    var bare = BEHIND_TITLE.matcher(raw.strip()).replaceFirst("");
    var printed = BLANKS.matcher(bare).replaceAll(" ");
    var law = LAW.matcher(Spelling.key(printed));
    if (!law.lookingAt()) {
      return null;
    }
    var type = Folding.slug(law.group(1));
    var slug = Folding.slug(LawNames.inFull(printed.substring(law.end())));
    if (type.equals("hien-phap")) {
      // "Hiến pháp năm 2013" and "Hiến pháp nước Cộng hòa …": a Hiến pháp has no other title.
      return slug.isEmpty() || STATE.matcher(slug).matches()
          ? new Title(type, "viet-nam", printed)
          : null;
    }
    var amended = AMENDED.matcher(type + "-" + slug);
    if (amended.matches()) {
      return amending(new Title(amended.group(1), amended.group(2), printed));
    }
    return slug.isEmpty() ? null : new Title(type, slug, printed);
  }

  /**
   * The number of a law of this title passed in a year or on a day; null where the table does not
   * know it, or knows two of that year and no day tells which.
   */
  public static @Nullable String identifier(Title title, PartialDate date) {
    var laws = LAWS.getOrDefault(title.in(date.year()), List.of());
    if (laws.size() == 1) {
      return laws.getFirst().identifier();
    }
    return laws.stream()
        .filter(law -> law.date().equals(date.iso()))
        .map(Law::identifier)
        .findFirst()
        .orElse(null);
  }

  /**
   * The key of a law of this title passed in a year or on a day: its number where that is known,
   * else title and year.
   */
  public static @Nullable DocumentKey key(Title title, PartialDate date) {
    var identifier = identifier(title, date);
    if (identifier == null) {
      return LAWS.containsKey(title.in(date.year())) ? null : titled(title, date.year());
    }
    int slash = identifier.indexOf('/');
    return DocumentKey.of(
        issuer(title.type(), date.year()),
        null,
        identifier.substring(0, slash),
        identifier.substring(slash + 1));
  }

  /**
   * The key of a law that a person names by its title, with the year behind it or beside it ("Luật
   * Giáo dục 2019"); null for anything else and without a year.
   */
  public static @Nullable DocumentKey typed(String text, @Nullable Integer year) {
    var title = text.length() > LONGEST ? null : of(text);
    if (title == null) {
      return null;
    }
    var behind = YEAR_BEHIND.matcher(text.strip());
    if (behind.find()) {
      return key(title, new PartialDate(behind.group(1)));
    }
    return year == null || year < 1945 || year > 2100
        ? null
        : key(title, new PartialDate(String.valueOf(year)));
  }

  static DocumentKey titled(Title title, int year) {
    return new DocumentKey(
        issuer(title.type(), year), String.valueOf(year), title.type(), title.slug());
  }

  /** Pháp lệnh were the Hội đồng Nhà nước's from July 1981 to September 1992. */
  private static String issuer(String type, int year) {
    if (!type.equals("phap-lenh")) {
      return "quoc-hoi";
    }
    if (year == 1981 || year == 1992) {
      return DocumentKey.UNKNOWN;
    }
    return year > 1981 && year < 1992 ? "hoi-dong-nha-nuoc" : "uy-ban-thuong-vu-quoc-hoi";
  }
}
