package vn.cancu.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is left of a typed query beside a number or a day: the words that tell which one. */
final class RestWords {
  /** Words that stand around a number, a day or an issuer and tell nothing themselves, folded. */
  private static final Set<String> LITTLE =
      Set.of("so", "ngay", "cua", "do", "ve", "tai", "theo", "ban", "hanh");

  private static final Pattern YEAR =
      Pattern.compile("(?<![a-z0-9])nam (?=(?:19|20)\\d{2}(?![0-9]))");

  private RestWords() {}

  static List<String> of(String folded) {
    var plain = YEAR.matcher(DateTerms.without(folded)).replaceAll(" ");
    var words = Arrays.stream(plain.split("[^a-z0-9]+")).filter(word -> !word.isEmpty()).toList();
    // Little words count inside a name ("ủy ban"), so they go only at the ends.
    int from = 0;
    int to = words.size();
    while (from < to && LITTLE.contains(words.get(from))) {
      from++;
    }
    while (to > from && LITTLE.contains(words.get(to - 1))) {
      to--;
    }
    return List.copyOf(words.subList(from, to));
  }
}
