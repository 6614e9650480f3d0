package vn.cancu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a person typed, read: quoted phrases, numbers of documents, words. Every text can be read;
 * what is nothing else is words.
 *
 * @param phrases what stands in quotes, to be found with exactly these accents
 * @param words everything outside quotes
 * @param numbers what in the words may be the number of a document
 * @param days what in the words is a day
 */
record TypedQuery(
    List<String> phrases, String words, List<NumberTerms> numbers, List<DateTerms> days) {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\s\\u00A0]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");
  private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int MOST_PHRASES = 8;

  static TypedQuery of(String text) {
    var clean =
        UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    var phrases = new ArrayList<String>();
    var words = new StringBuilder();
    var quoted = QUOTED.matcher(clean);
    while (quoted.find()) {
      var phrase = quoted.group(1).strip();
      boolean kept = READABLE.matcher(phrase).find() && phrases.size() < MOST_PHRASES;
      if (kept) {
        phrases.add(phrase);
      }
      quoted.appendReplacement(words, " ");
    }
    quoted.appendTail(words);
    var rest = words.toString().replaceAll("[\"“”„«»]", " ").replaceAll(" +", " ").strip();
    return new TypedQuery(List.copyOf(phrases), rest, NumberTerms.in(rest), DateTerms.in(rest));
  }

  /** Nothing was typed: everything is meant. */
  boolean isEmpty() {
    return phrases.isEmpty() && words.isEmpty();
  }

  /** Syllables outside quotes. */
  int syllables() {
    return words.isEmpty() ? 0 : words.split(" ").length;
  }

  /** Somebody who types accents means them; somebody who types none may mean any. */
  boolean hasAccents() {
    return words.chars().anyMatch(c -> c > 127);
  }
}
