package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The provinces of every era, from provinces.tsv, which names its sources. */
public final class Provinces {
  /**
   * A province or city under the central government, as it was in one span of time.
   *
   * @param kind "tỉnh" or "thành phố"
   * @param since first day, ISO; "" where older than the archive needs
   * @param until first day that it was no longer; "" where it still is
   * @param successor name of the unit that took its place, ""
   */
  public record Province(
      String name,
      String kind,
      String code,
      String since,
      String until,
      String successor,
      List<String> variants) {
    /**
     * "tỉnh Thanh Hóa", "thành phố Hà Nội"; "Thành phố Hồ Chí Minh" alone is written large (Nghị
     * định 30/2020/NĐ-CP, Phụ lục II, mục III.1.c).
     */
    public String fullName() {
      return name.equals("Hồ Chí Minh") ? "Thành phố Hồ Chí Minh" : kind + " " + name;
    }
  }

  /** A province's name standing in a text. */
  public record Found(Province province, int end) {}

  private static final List<Province> ALL = load();
  private static final Map<String, List<String>> NAMES_BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, List<Province>> BY_NAME = new HashMap<>();

  static {
    for (var province : ALL) {
      index(province.name(), province);
      province.variants().forEach(variant -> index(variant, province));
    }
    NAMES_BY_FIRST_WORD.values().forEach(names -> names.sort(Phrases.LONGEST_FIRST));
  }

  private static final WordMap<List<String>> FIRST_WORDS = new WordMap<>(NAMES_BY_FIRST_WORD);

  private Provinces() {}

  /** Whether there was a province of this name on that day; always where the day is unknown. */
  public static boolean lasts(Province province, @Nullable PartialDate date) {
    if (date == null) {
      return true;
    }
    for (var other : BY_NAME.getOrDefault(Spelling.key(province.name()), List.of())) {
      boolean same = other.name().equals(province.name()) && other.kind().equals(province.kind());
      if (same && (other.until().isEmpty() || isBefore(date, other.until()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(PartialDate date, String until) {
    return date.iso().compareTo(until.substring(0, date.iso().length())) <= 0;
  }

  /** The province itself, or the one that had taken its place by that day. */
  public static Province on(Province province, PartialDate date) {
    var on = province;
    for (int steps = 0; steps < 4 && !lasts(on, date); steps++) {
      var next = byName(on.successor());
      if (next == null) {
        return on;
      }
      on = next;
    }
    return on;
  }

  public static List<Province> all() {
    return ALL;
  }

  /**
   * The province with this name or variant, in any spelling and with any "tỉnh" before it; where
   * one name served several units the one of its longest time; null if there is none.
   */
  public static @Nullable Province byName(String name) {
    var key = Spelling.key(name.strip());
    for (var kind : List.of("tỉnh ", "thành phố ", "tp. ", "tp.", "tp ")) {
      if (key.startsWith(kind)) {
        key = key.substring(kind.length());
        break;
      }
    }
    var found = BY_NAME.get(key);
    return found == null ? null : found.getFirst();
  }

  /** Whether the city was called thành phố or tỉnh: the kind asked for if the name ever had it. */
  static Province byNameAndKind(Province found, String kind) {
    for (var province : BY_NAME.getOrDefault(Spelling.key(found.name()), List.of())) {
      if (province.kind().equals(kind)) {
        return province;
      }
    }
    return found;
  }

  /**
   * The province whose name stands at this place of a key made by {@link Spelling#key}, or null.
   */
  static @Nullable Found at(String key, int from) {
    var names = FIRST_WORDS.at(key, from);
    if (names == null) {
      return null;
    }
    for (var name : names) {
      if (Phrases.standsAt(key, from, name)) {
        return new Found(BY_NAME.getOrDefault(name, ALL).getFirst(), from + name.length());
      }
    }
    return null;
  }

  /**
   * The province that an issuer's full name ends in or names ("Sở Y tế tỉnh Thanh Hóa"), or null.
   */
  public static @Nullable Province of(@Nullable String issuer) {
    return issuer == null ? null : KEPT.of(issuer);
  }

  private static final Kept<Province> KEPT = new Kept<>(Provinces::named);

  private static @Nullable Province named(String issuer) {
    var key = Spelling.key(issuer);
    Province last = null;
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(key.charAt(i - 1))) {
        var found = at(key, i);
        if (found != null && Character.isUpperCase(issuer.charAt(i)) && !isOfUnit(key, i)) {
          boolean city = key.startsWith("thành phố ", i - "thành phố ".length());
          last = city ? byNameAndKind(found.province(), "thành phố") : found.province();
          i = found.end() - 1;
        }
      }
    }
    return last;
  }

  private static final List<String> IN_LIST =
      List.of(
          "ubnd ",
          "hđnd ",
          "ủy ban nhân dân ",
          "hội đồng nhân dân ",
          "các ",
          "tỉnh ",
          "thành phố ");

  /**
   * The provinces of a list that begins here in a key made by {@link Spelling#key}, in its order:
   * "các tỉnh Bến Tre, Trà Vinh và Vĩnh Long", "UBND tỉnh Hậu Giang và UBND tỉnh Sóc Trăng"; empty
   * where none stands here.
   */
  public static List<Province> listed(String key, int from) {
    var all = new ArrayList<Province>();
    for (int at = from; at >= 0; ) {
      int plain = behindUnit(key, at);
      var found = at(key, plain);
      if (found == null) {
        break;
      }
      all.add(found.province());
      int end = found.end();
      at = key.startsWith(", ", end) ? end + 2 : key.startsWith(" và ", end) ? end + 4 : -1;
    }
    return all;
  }

  private static int behindUnit(String key, int from) {
    int at = from;
    for (var words : IN_LIST) {
      at += key.startsWith(words, at) ? words.length() : 0;
    }
    return at;
  }

  /** "phường Yên Bái", "xã Hà Nam": a unit that only bears a province's name. */
  private static boolean isOfUnit(String key, int at) {
    for (var unit : IssuerPlace.LOWER_UNITS) {
      if (Phrases.endsAt(key, at, unit + " ")) {
        return true;
      }
    }
    return false;
  }

  private static void index(String name, Province province) {
    var key = Spelling.key(name);
    var same = BY_NAME.computeIfAbsent(key, k -> new ArrayList<>());
    same.add(province);
    if (same.size() == 1) {
      NAMES_BY_FIRST_WORD.computeIfAbsent(Phrases.word(key, 0), k -> new ArrayList<>()).add(key);
    }
  }

  private static List<Province> load() {
    return Sheet.rows("/provinces.tsv").stream()
        .map(row ->
            new Province(
                row.get("name"),
                row.get("kind"),
                row.get("code"),
                row.get("since"),
                row.get("until"),
                row.get("successor"),
                row.list("variants")))
        .toList();
  }
}
