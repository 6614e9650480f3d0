package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of bodies printed without accents ("UY BAN NHAN DAN TINH PHU YEN"), put right where the
 * tables know every word of them; otherwise left alone.
 */
public final class Accents {
  private static final Map<String, List<String>> BY_FIRST_WORD = new HashMap<>();
  private static final Map<String, String> RIGHT = new HashMap<>();

  private static final WordMap<List<String>> WORN;
  private static final Set<String> EXACT = new HashSet<>();

  static {
    Issuers.all()
        .forEach(issuer -> {
          add(issuer.name());
          add(issuer.code());
          issuer.variants().forEach(Accents::add);
        });
    Provinces.all().forEach(province -> add(province.name()));
    Sheet.rows("/body-words.tsv").forEach(row -> add(row.get("phrase")));
    var worn = new HashMap<String, List<String>>();
    RIGHT.keySet().stream()
        .filter(folded -> folded.indexOf(' ') > 0)
        .filter(folded -> Provinces.byName(RIGHT.getOrDefault(folded, "")) == null)
        .forEach(folded -> worn(folded, worn));
    Provinces.all()
        .forEach(province -> {
          var folded = Folding.fold(province.fullName());
          RIGHT.putIfAbsent(folded, upper(province.fullName()));
          EXACT.add(Spelling.key(province.fullName()));
          worn(folded, worn);
        });
    worn.values().forEach(names -> names.sort(Phrases.LONGEST_FIRST));
    WORN = new WordMap<>(worn);
    BY_FIRST_WORD.values().forEach(names -> names.sort(Phrases.LONGEST_FIRST));
  }

  private Accents() {}

  /** The name in capitals with its accents; as it was where it has any, or where a word is new. */
  public static String restored(String name) {
    var key = Spelling.key(name);
    if (!key.equals(Folding.fold(name)) || key.indexOf(' ') < 0) {
      return name;
    }
    var out = new StringBuilder(name);
    for (int at = 0; at < key.length(); at++) {
      if (!Character.isLetter(key.charAt(at))) {
        continue;
      }
      var known = knownAt(key, at);
      if (known == null) {
        return name;
      }
      out.replace(at, at + known.length(), known);
      at += known.length();
    }
    return out.toString();
  }

  /**
   * The name in capitals where recognition wore single accents ("TRUNG TÂM KIỀM SOÁT BỆNH TẬT",
   * "UBND TÌNH GIA LAI"): phrases of several words that the tables know by their letters alone.
   */
  public static String mended(String name) {
    var key = Spelling.key(name);
    var out = new StringBuilder(name);
    for (int at = 0; at < key.length(); at++) {
      if (!Character.isLetter(key.charAt(at))
          || (at > 0 && Character.isLetterOrDigit(key.charAt(at - 1)))) {
        continue;
      }
      var begun = WORN.bareAt(key, at);
      for (var folded : begun == null ? List.<String>of() : begun) {
        if (Phrases.standsWorn(key, at, folded)) {
          var right = RIGHT.get(folded);
          boolean exact = EXACT.contains(key.substring(at, at + folded.length()));
          if (right != null && !exact) {
            out.replace(at, at + right.length(), right);
          }
          at += folded.length() - 1;
          break;
        }
      }
    }
    return out.toString();
  }

  private static void worn(String folded, Map<String, List<String>> worn) {
    worn.computeIfAbsent(Phrases.word(folded, 0), k -> new ArrayList<>()).add(folded);
  }

  private static @Nullable String knownAt(String key, int at) {
    for (var folded : BY_FIRST_WORD.getOrDefault(Phrases.word(key, at), List.of())) {
      if (Phrases.standsAt(key, at, folded)) {
        return RIGHT.get(folded);
      }
    }
    return null;
  }

  private static void add(String name) {
    var folded = Folding.fold(name);
    EXACT.add(Spelling.key(name));
    if (folded.length() == name.length()
        && folded.length() > 2
        && RIGHT.putIfAbsent(folded, upper(name)) == null) {
      BY_FIRST_WORD.computeIfAbsent(Phrases.word(folded, 0), k -> new ArrayList<>()).add(folded);
    }
  }

  private static String upper(String name) {
    return Spelling.oldStyle(name).toUpperCase(Locale.ROOT);
  }
}
