package vn.cancu.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.DocumentTypes;
import vn.cancu.document.Folding;

/**
 * A number in a typed query with what stands around it, all folded. It is a guess: whether it is
 * the number of a document shows when one has it.
 *
 * @param number without leading zeros and thousands points: "12358"
 * @param parts what follows behind slashes and hyphens: "ubnd", "vp8"
 * @param types slugs of the types that the words or code before it can mean
 * @param neighbours single words right before and after it, which may be parts of the symbol: "968
 *     ttg"
 * @param year named with "năm" or as a part; null where none is
 * @param alone the number can be meant by itself: "số 699", "699"
 * @param rest what else was typed, without types, dates and little words: "hà giang"
 */
record NumberTerms(
    String number,
    List<String> parts,
    List<String> types,
    List<String> neighbours,
    @Nullable String year,
    boolean alone,
    List<String> rest) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![a-z0-9/.,-])(?:(so)\\s*[:.]?\\s*)?0*(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}[a-z]?)"
              + "((?:\\s*[/–—‐−-]+\\s*[a-z0-9&+]+)*)(?![a-z0-9])");
  private static final Pattern GLUED =
      Pattern.compile("(?<![a-z0-9])0*(\\d{1,6})([a-z]{2}[a-z0-9]{1,20})");
  private static final Pattern FIRST_NUMBER =
      Pattern.compile("(?:(?<!\\p{L})([Ss]ố)\\s*:?\\s*)?(\\d)");
  private static final Pattern CODE_AND_NUMBER =
      Pattern.compile("(?<![a-z0-9/.,-])([a-z]{2,5})(?=\\d{1,6}(?![a-z0-9]))");
  private static final Pattern YEAR =
      Pattern.compile("(?<![a-z0-9])nam ((?:19|20)\\d{2})(?![0-9])");
  private static final Pattern YEAR_PART = Pattern.compile("(?:19|20)\\d{2}");
  private static final int MOST = 3;
  private static final Map<String, List<String>> TYPES_BY_WORDS = typesByWords();

  NumberTerms {
    parts = List.copyOf(parts);
    types = List.copyOf(types);
    neighbours = List.copyOf(neighbours);
    rest = List.copyOf(rest);
  }

  /** Number and parts run together, as the index keeps them: "699ubnd". */
  String compact() {
    return number + String.join("", parts);
  }

  static List<NumberTerms> in(String words) {
    // A long dash with spaces divides number and issuer: "Công văn 699/UBND-NC — Ủy ban …".
    var folded = parted(DateTerms.without(Folding.fold(words)).replace(" — ", " , ")).strip();
    var named = YEAR.matcher(folded);
    var year = named.find() ? named.group(1) : null;
    var found = new ArrayList<NumberTerms>();
    var numbers = NUMBER.matcher(folded);
    while (numbers.find() && found.size() < MOST) {
      var terms = read(folded, numbers, year);
      if (terms != null) {
        found.add(terms);
      }
    }
    var glued = GLUED.matcher(folded);
    while (glued.find() && found.size() < MOST) {
      found.add(
          new NumberTerms(
              glued.group(1),
              List.of(glued.group(2)),
              List.of(),
              List.of(),
              year,
              false,
              RestWords.of(folded.substring(0, glued.start()) + folded.substring(glued.end()))));
    }
    return List.copyOf(found);
  }

  /** The phrase as typed and, behind a type, with and without "số" before its number. */
  static List<String> spellings(String phrase) {
    var number = FIRST_NUMBER.matcher(phrase);
    if (!number.find()
        || typeWordsAtEnd(Folding.fold(phrase.substring(0, number.start())).strip()).isEmpty()) {
      return List.of(phrase);
    }
    var before = phrase.substring(0, number.start()).strip() + " ";
    var after = phrase.substring(number.start(2));
    return List.of(phrase, before + after, before + "số " + after).stream().distinct().toList();
  }

  private static @Nullable NumberTerms read(String folded, Matcher match, @Nullable String year) {
    var number = match.group(2).replace(".", "");
    var parts =
        Arrays.stream(match.group(3).split("[^a-z0-9]+")).filter(part -> !part.isEmpty()).toList();
    boolean yearOnly = parts.size() == 1 && YEAR_PART.matcher(parts.getFirst()).matches();
    boolean digitsOnly = parts.stream().allMatch(part -> part.matches("\\d+"));
    if (!parts.isEmpty() && digitsOnly && !yearOnly) {
      return null; // 17/10/2023 is a day, 24/7 is none either
    }
    var before = folded.substring(0, match.start()).strip();
    if (before.endsWith("nam") && number.equals(year)) {
      return null;
    }
    var after = folded.substring(match.end()).strip();
    var typeWords = typeWordsAtEnd(before);
    var types = TYPES_BY_WORDS.getOrDefault(typeWords, List.of());
    var rest =
        RestWords.of(before.substring(0, before.length() - typeWords.length()) + " " + after);
    var neighbours = new ArrayList<String>();
    if (parts.isEmpty()) {
      addWord(neighbours, lastWord(before));
      addWord(neighbours, after.split(" ", 2)[0]);
    }
    boolean bare = types.isEmpty() && rest.isEmpty();
    boolean alone = parts.isEmpty() && (match.group(1) != null || bare);
    var meant = yearOnly ? parts.getFirst() : year;
    return new NumberTerms(number, parts, types, neighbours, meant, alone, rest);
  }

  private static void addWord(List<String> words, String word) {
    // Parts of symbols may have inner hyphens when typed without the slash: "968 cd-ttg".
    var compact = Folding.compact(word);
    if (compact.length() >= 2 && compact.length() <= 20 && !compact.matches("\\d+")) {
      words.add(word);
    }
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  /** The name or code of a type that the text ends with; the longest name wins; "" for none. */
  private static String typeWordsAtEnd(String text) {
    var words = text.split(" ");
    for (int length = Math.min(4, words.length); length > 0; length--) {
      var tail =
          String.join(" ", Arrays.asList(words).subList(words.length - length, words.length));
      if (TYPES_BY_WORDS.containsKey(tail)) {
        return tail;
      }
    }
    return "";
  }

  /** "nd30" is "nd 30", "cv699" is "cv 699". */
  private static String parted(String folded) {
    return CODE_AND_NUMBER
        .matcher(folded)
        .replaceAll(code -> code.group(1) + (TYPES_BY_WORDS.containsKey(code.group(1)) ? " " : ""));
  }

  private static Map<String, List<String>> typesByWords() {
    Map<String, List<String>> types = new HashMap<>();
    for (var type : DocumentTypes.all()) {
      add(types, type.name(), type.slug());
      type.codes().forEach(code -> add(types, code, type.slug()));
    }
    return Map.copyOf(types);
  }

  private static void add(Map<String, List<String>> types, String words, String slug) {
    types.computeIfAbsent(Folding.fold(words), any -> new ArrayList<>()).add(slug);
  }
}
