package vn.cancu.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names printed in capitals, as they stand in a sentence: "SỞ Y TẾ" -> "Sở Y tế". */
public final class Capitals {
  private static final Set<String> SMALL = Set.of("và", "của", "về", "với", "các", "cho", "trên");
  private static final List<String> LOWER_BODIES =
      List.of("huyện ủy ", "quận ủy ", "thị ủy ", "thành ủy ", "huyện đoàn ", "thị đoàn ");

  /** What such a body is for is told in small letters: "Hội đồng nghĩa vụ quân sự". */
  private static final List<String> TOLD =
      List.of(
          "ban chỉ đạo",
          "ban vận động",
          "hội đồng",
          "tổ công tác",
          "tổ giúp việc",
          "đoàn kiểm tra",
          "đoàn thanh tra",
          "đoàn công tác",
          "đoàn giám sát");

  private static final List<String> NUMBERED =
      List.of(
          "khu vực ",
          "khóa ",
          "vùng ",
          "số ",
          "quân khu ",
          "quân đoàn ",
          "kỳ ",
          "phân khu ",
          "cục ",
          "vụ ");

  private static final String VOWELS =
      "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

  /** A phrase of body-words.tsv in its right case and as it is looked for. */
  private record BodyWords(String phrase, String key) {}

  private static final WordMap<List<BodyWords>> BODY_WORDS;

  /** Those with a comma within. */
  private static final List<BodyWords> FIELDS = new ArrayList<>();

  static {
    var byFirstWord = new HashMap<String, List<BodyWords>>();
    Sheet.rows("/body-words.tsv").stream()
        .map(row -> row.get("phrase"))
        .sorted(Phrases.LONGEST_FIRST)
        .map(phrase -> new BodyWords(phrase, Spelling.key(phrase)))
        .forEach(words -> {
          byFirstWord
              .computeIfAbsent(Phrases.word(words.key(), 0), k -> new ArrayList<>())
              .add(words);
          if (words.phrase().indexOf(',') > 0) {
            FIELDS.add(words);
          }
        });
    BODY_WORDS = new WordMap<>(byFirstWord);
  }

  private Capitals() {}

  /** Whether letters stand in the text and none of them is lower case. */
  public static boolean only(String text) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      any |= Character.isUpperCase(c);
    }
    return any;
  }

  /** Whether two capitals stand side by side, as in every word printed in capitals. */
  public static boolean run(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isUpperCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * A body's name as in a sentence, from the tables where they know it; otherwise the first letter
   * and the names of provinces as capitals. A name that has lower-case letters stays as it is.
   */
  public static String sentence(String name) {
    if (!only(name) || name.length() < 2) {
      return name;
    }
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.length() != name.length()) {
      return name; // a foreign capital that is two letters when small
    }
    var key = Spelling.key(lower);
    var out = new StringBuilder(lower);
    boolean named = false;
    int within = -1;
    boolean inner = false;
    for (int i = 0; i < key.length(); i++) {
      if (i > 0 && Character.isLetterOrDigit(key.charAt(i - 1))) {
        continue;
      }
      var province = Provinces.at(key, i);
      var issuer = Issuers.at(key, i);
      var words = bodyWords(key, i);
      boolean longest =
          words != null
              && (issuer == null || i + words.length() > issuer.end())
              && (province == null || i + words.length() > province.end());
      if (words != null && longest) {
        boolean body = inner || issuer != null || isKind(key, i);
        boolean work = words.startsWith(PREVENTING) ? isTold(key) : !body && isWork(key, words);
        out.replace(i, i + words.length(), i > 0 && work ? small(words) : words);
        capitalizeWords(out, 0, 1);
        if (i == within && OtherBodies.kindEnd(key, i) > 0) {
          capitalizeWords(out, i, i + 1); // "Đảng ủy Công ty …"
          named = true;
        }
        named |= i == 0;
        i += words.length() - 1;
      } else if (issuer != null && (province == null || issuer.end() > province.end())) {
        boolean code = !key.substring(i, issuer.end()).contains(" ");
        var known = Issuers.printed(key.substring(i, issuer.end()));
        out.replace(
            i, issuer.end(), known == null || code ? name.substring(i, issuer.end()) : known);
        named |= i == 0 && issuer.issuer().kind().equals("district");
        inner = true;
        within = issuer.issuer().kind().equals("committee") ? issuer.end() + 1 : within;
        i = issuer.end() - 1;
      } else if (province != null) {
        capitalizeWords(out, i, province.end());
        i = province.end() - 1;
      } else if (i == 0) {
        int kind = OtherBodies.kindEnd(key, 0);
        capitalizeWords(out, 0, 1);
        i = Math.max(0, kind - 1);
        named = !isTold(key);
      } else if (isKind(key, i)) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i))); // a body within the name of another
        inner = true;
        i = OtherBodies.kindEnd(key, i) - 1;
      } else if (isAbbreviation(Phrases.word(key, i)) || isOrdinal(key, i)) {
        int end = i + Phrases.word(key, i).length();
        out.replace(i, end, name.substring(i, end));
        i = end - 1;
      } else if (afterUnit(key, i)) {
        capitalizeWords(out, i, out.length());
      } else if (named && !SMALL.contains(Phrases.word(key, i))) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.indexOf(" quận ") < 0
        ? out.toString()
        : NUMBERED_DISTRICT.matcher(out).replaceAll(" Quận $1");
  }

  /** "Chi cục Thuế Quận 3": the numbered ones are so named. */
  private static final Pattern NUMBERED_DISTRICT = Pattern.compile(" quận (\\d)");

  /** The kind of a body in more than one word: "phòng" and "viện" begin other words too. */
  private static boolean isKind(String key, int at) {
    return OtherBodies.kindEnd(key, at) > at + Phrases.word(key, at).length();
  }

  private static boolean isTold(String key) {
    return TOLD.stream().anyMatch(told -> Phrases.standsAt(key, 0, told));
  }

  /** Bodies of a few days, whose work is told as in any sentence: "Đoàn kiểm tra an toàn". */
  private static final List<String> TEAMS =
      List.of("đoàn kiểm tra", "đoàn thanh tra", "đoàn giám sát", "tổ công tác", "tổ giúp việc");

  private static boolean isWork(String key, String words) {
    int second = words.indexOf(' ') + 1;
    return second > 0
        && Character.isLowerCase(words.charAt(second))
        && !words.startsWith("Trung ương")
        && !words.startsWith("Quốc gia")
        && TEAMS.stream().anyMatch(team -> Phrases.standsAt(key, 0, team));
  }

  private static String small(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /**
   * "Ban Chỉ huy Phòng, chống thiên tai" is so written, "Ban Chỉ đạo phòng, chống thiên tai" so.
   */
  private static final String PREVENTING = "Phòng, chống";

  /** "TNHH", "THPT", "BQL": letters that no syllable has. A digit may follow, as in "C2". */
  static boolean isAbbreviation(String word) {
    return !word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
  }

  /** "khu vực VII", "khóa XV": a Roman number. */
  private static boolean isOrdinal(String key, int at) {
    var word = Phrases.word(key, at);
    return !word.isEmpty()
        && word.chars().allMatch(c -> "ivxl".indexOf(c) >= 0)
        && NUMBERED.stream().anyMatch(before -> Phrases.endsAt(key, at, before));
  }

  /** Whether a comma stands within what a body does: "phòng, chống", "Khám, chữa bệnh". */
  static boolean fieldOver(String key, int comma) {
    for (var words : FIELDS) {
      for (int at = words.key().indexOf(','); at >= 0; at = words.key().indexOf(',', at + 1)) {
        if (Phrases.standsAt(key, comma - at, words.key())) {
          return true;
        }
      }
    }
    return false;
  }

  /** " thuế tỉnh Bến Tre" -> " Thuế tỉnh Bến Tre": what an office does, in the tables' case. */
  static String field(String rest) {
    var words = bodyWords(Spelling.key(rest), 1);
    return words == null || Character.isLowerCase(words.charAt(0))
        ? rest
        : rest.charAt(0) + words + rest.substring(1 + words.length());
  }

  /** Whether all of this is words of the table: what an office does, and no name of its own. */
  static boolean fieldOnly(String key, int from) {
    int at = from;
    while (at < key.length()) {
      var word = Phrases.word(key, at);
      var known = word.isEmpty() ? null : bodyWords(key, at);
      if (!word.isEmpty() && known == null && !SMALL.contains(word)) {
        return false;
      }
      at += known != null ? known.length() : Math.max(1, word.length());
    }
    return at > from;
  }

  /** Whether words of the table stand here, in whatever case. */
  static boolean knows(String key, int at) {
    return bodyWords(key, at) != null;
  }

  /** The longest phrase of body-words.tsv that stands here, in its right case; null if none. */
  private static @Nullable String bodyWords(String key, int at) {
    var begun = BODY_WORDS.at(key, at);
    if (begun == null) {
      return null;
    }
    for (var words : begun) {
      if (Phrases.standsAt(key, at, words.key())) {
        return words.phrase();
      }
    }
    return null;
  }

  /** "huyện", "xã" and their like: all that follows is a proper name. */
  private static boolean afterUnit(String key, int at) {
    if (Phrases.endsAt(key, at, "thành phố ")) {
      return true;
    }
    for (var unit : IssuerPlace.LOWER_UNITS) {
      if (Phrases.endsAt(key, at, unit + " ")) {
        return true;
      }
    }
    for (var body : LOWER_BODIES) {
      if (Phrases.endsAt(key, at, body)) {
        return true;
      }
    }
    return false;
  }

  private static void capitalizeWords(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (i == from || text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-') {
        text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
      }
    }
  }
}
