package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bodies that issue documents, from issuers.tsv, which names its sources, and their full names:
 * "UBND tỉnh" in a letter from Thanh Hóa is "Ủy ban nhân dân tỉnh Thanh Hóa".
 */
public final class Issuers {
  /**
   * @param code as in symbols; "" where it has none
   * @param kind central, ministry, so, local, district, province, party or committee: what place it
   *     needs
   * @param since first day, ISO; "" where older than the archive needs
   * @param until first day that it was no longer; "" where it still is
   * @param successor name of the body that took its place, ""
   * @param variants other codes and names
   */
  public record Issuer(
      String code,
      String name,
      String kind,
      String since,
      String until,
      String successor,
      List<String> variants) {
    /** Another body of the same kind and place: its Party committee. */
    Issuer named(String other) {
      return new Issuer(code, other, kind, since, until, successor, variants);
    }
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final List<Issuer> ALL = load();
  private static final Map<String, Issuer> BY_CODE = new HashMap<>();
  private static final Map<String, List<String>> NAMES_BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, List<String>> WORN_BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, Issuer> BY_NAME = new HashMap<>();
  private static final Map<String, String> PRINTED = new HashMap<>();

  static {
    for (var issuer : ALL) {
      BY_CODE.putIfAbsent(issuer.code(), issuer);
      name(issuer.name(), issuer);
      if (!issuer.code().isEmpty()) {
        name(issuer.code(), issuer);
      }
      for (var variant : issuer.variants()) {
        BY_CODE.putIfAbsent(variant, issuer);
        name(variant, issuer);
      }
    }
    BY_CODE.remove("");
    NAMES_BY_FIRST_WORD.values().forEach(names -> names.sort(Phrases.LONGEST_FIRST));
    NAMES_BY_FIRST_WORD.forEach((word, names) ->
        names.stream()
            .filter(name -> name.indexOf(' ') > 0)
            .forEach(name ->
                WORN_BY_FIRST_WORD
                    .computeIfAbsent(Folding.fold(word), k -> new ArrayList<>())
                    .add(name)));
    WORN_BY_FIRST_WORD.values().forEach(names -> names.sort(Phrases.LONGEST_FIRST));
  }

  private static final WordMap<PhraseRow<Issuer>> FIRST_WORDS = rows(NAMES_BY_FIRST_WORD, false);
  private static final WordMap<PhraseRow<Issuer>> WORN_FIRST_WORDS = rows(WORN_BY_FIRST_WORD, true);

  private Issuers() {}

  private static WordMap<PhraseRow<Issuer>> rows(Map<String, List<String>> names, boolean bare) {
    var rows = new HashMap<String, PhraseRow<Issuer>>();
    names.forEach((word, all) ->
        rows.put(
            word,
            new PhraseRow<>(
                all,
                all.stream().map(name -> Objects.requireNonNull(BY_NAME.get(name))).toList(),
                bare)));
    return new WordMap<>(rows);
  }

  public static List<Issuer> all() {
    return ALL;
  }

  /** The body with this code or variant of it, exactly as printed; null if there is none. */
  public static @Nullable Issuer byCode(String code) {
    return BY_CODE.get(code);
  }

  /** Behind the body's name or code that a key made by {@link Spelling#key} begins with; or 0. */
  public static int nameEnd(String key) {
    var found = at(key, 0);
    return found == null ? 0 : found.end();
  }

  /** Whether a key made by {@link Spelling#key} is the whole name or code of a body. */
  public static boolean isName(String key) {
    return nameEnd(key) == key.length();
  }

  /** Whether this is the full name of a body of the whole country, which no province completes. */
  public static boolean isCentral(@Nullable String name) {
    return name != null && Boolean.TRUE.equals(CENTRAL.of(name));
  }

  private static final Kept<Boolean> CENTRAL = new Kept<>(Issuers::isCentralName);

  private static boolean isCentralName(String name) {
    var key = Spelling.key(name);
    var found = at(key, 0);
    return found != null
        && found.end() == key.length()
        && List.of("central", "ministry", "party").contains(found.issuer().kind());
  }

  /**
   * Where a body's name of several words begins in the middle of a word, because what stood between
   * two lines was lost ("ubnd tỉnh an giangsở y tế"); -1 where none does.
   */
  public static int runIn(String key) {
    for (int i = 1; i < key.length(); i++) {
      if (Character.isLetter(key.charAt(i - 1)) && Character.isLetter(key.charAt(i))) {
        var found = at(key, i);
        if (found != null && key.substring(i, found.end()).indexOf(' ') > 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /**
   * The full name of a body as someone wrote it, completed with the citing issuer's province where
   * it needs one: "UBND tỉnh Thanh Hóa" -> "Ủy ban nhân dân tỉnh Thanh Hóa". What no rule knows
   * comes back as it was, stripped.
   */
  public static String canonical(String asWritten, @Nullable String citingIssuer) {
    var text = Abbreviations.spelledOut(evened(asWritten.strip()));
    boolean capitals = Capitals.only(text) && text.indexOf(' ') > 0;
    var found = capitals ? null : IssuerPhrase.read(text, Spelling.key(text), 0, citingIssuer);
    if (found != null && found.name() != null && found.end() == text.length()) {
      return found.name();
    }
    var inCase = Capitals.sentence(text);
    found = IssuerPhrase.read(inCase, Spelling.key(inCase), 0, citingIssuer);
    return found != null && found.name() != null && found.end() == inCase.length()
        ? found.name()
        : Spelling.oldStyle(inCase);
  }

  /** With single spaces, as most names have anyway. */
  private static String evened(String name) {
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      if (c < ' ' || c == ' ' && name.startsWith(" ", at + 1)) {
        return BLANKS.matcher(name).replaceAll(" ");
      }
    }
    return name;
  }

  /**
   * The body that a symbol names ("UBND-VP8", "2021/QĐ-UBND", "QH14"), with the citing issuer's
   * province where it needs one; null where the symbol does not tell.
   */
  public static @Nullable String ofSymbol(String symbol, @Nullable String citingIssuer) {
    var ministry = Symbols.ministry(symbol);
    if (ministry != null) {
      return isCentral(citingIssuer) ? ministry.name() : null;
    }
    var bodies = new ArrayList<String>();
    for (var issuer : Symbols.issuers(symbol)) {
      var name = complete(issuer, citingIssuer);
      if (name == null) {
        return null;
      }
      bodies.add(name);
    }
    return bodies.isEmpty() ? null : String.join(", ", bodies);
  }

  /**
   * The same at a level that is named without its name ("của tỉnh"), whose place the citing body
   * tells; null where it does not.
   */
  public static @Nullable String ofSymbolAt(
      String symbol, String level, @Nullable String citingIssuer) {
    var name = Symbols.bodyName(symbol);
    var place = IssuerPhrase.unit(level, citingIssuer);
    var known = name == null ? null : at(Spelling.key(name), 0);
    boolean local = known == null || !NATIONAL.contains(known.issuer().kind());
    return name == null || place == null || !local ? null : name + " " + place;
  }

  private static final Set<String> NATIONAL = Set.of("central", "ministry");

  /** The body's name with its province; null where it needs one that the citing issuer lacks. */
  static @Nullable String complete(Issuer issuer, @Nullable String citingIssuer) {
    return switch (issuer.kind()) {
      case "central", "ministry", "party" -> issuer.name();
      case "committee" -> {
        var place = IssuerPlace.of(citingIssuer);
        var lower = IssuerPlaces.committeeOf(issuer, citingIssuer);
        yield lower != null ? lower : place == null ? null : place.complete(issuer);
      }
      case "district" -> {
        var unit = IssuerPlace.lower(citingIssuer, null);
        yield unit == null ? null : issuer.name() + " " + unit;
      }
      default -> {
        var place = IssuerPlace.of(citingIssuer);
        yield place == null ? null : place.complete(issuer);
      }
    };
  }

  /** The body whose name or code stands here in a key made by {@link Spelling#key}, and its end. */
  static @Nullable NamedAt at(String key, int from) {
    var names = FIRST_WORDS.at(key, from);
    int name = names == null ? -1 : names.find(key, from, 0);
    return names == null || name < 0
        ? null
        : new NamedAt(names.value(name), from + names.length(name));
  }

  /**
   * The same where scanning wore the name's accents off ("Ban Châp hành Trung ương Ðang"); names of
   * one word are too short to tell.
   */
  static @Nullable NamedAt wornAt(String key, int from) {
    var names = WORN_FIRST_WORDS.bareAt(key, from);
    int name = names == null ? -1 : names.findBare(key, from, 0);
    return names == null || name < 0
        ? null
        : new NamedAt(names.value(name), from + names.length(name));
  }

  record NamedAt(Issuer issuer, int end) {}

  /** A name or code of the table as it is printed there, by its key; null if there is none. */
  static @Nullable String printed(String key) {
    return PRINTED.get(key);
  }

  private static void name(String name, Issuer issuer) {
    index(name, issuer);
    for (var dash : name.contains(" - ") ? List.of("-", "- ", " -") : List.<String>of()) {
      index(name.replace(" - ", dash), issuer);
    }
    if (name.contains(" và ")) {
      index(name.replace(" và ", " & "), issuer);
    }
  }

  private static void index(String name, Issuer issuer) {
    var key = Spelling.key(name);
    if (BY_NAME.putIfAbsent(key, issuer) == null) {
      PRINTED.put(key, name);
      NAMES_BY_FIRST_WORD.computeIfAbsent(Phrases.word(key, 0), k -> new ArrayList<>()).add(key);
    }
  }

  private static List<Issuer> load() {
    return Sheet.rows("/issuers.tsv").stream()
        .map(row ->
            new Issuer(
                row.get("code"),
                row.get("name"),
                row.get("kind"),
                row.get("since"),
                row.get("until"),
                row.get("successor"),
                row.list("variants")))
        .toList();
  }
}
