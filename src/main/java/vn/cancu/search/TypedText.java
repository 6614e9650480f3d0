package vn.cancu.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that belong together, read: quoted phrases, numbers of documents, words. Every text can be
 * read; what is nothing else is words.
 *
 * @param phrases what stands in quotes, to be found with exactly these accents
 * @param words everything outside quotes
 * @param numbers what in the words may be the number of a document
 * @param days what in the words is a day
 * @param forms what in the words is an abbreviation or can be abbreviated; none beside a number,
 *     where letters are rather a part of its symbol
 */
record TypedText(
    List<String> phrases,
    String words,
    List<NumberTerms> numbers,
    List<DateTerms> days,
    List<ShortForms.Form> forms) {
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\s\\u00A0]+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern READABLE = Pattern.compile("[\\p{L}\\p{N}]");
  private static final int MOST_PHRASES = 8;

  /** Words alone, whatever quotes stand among them. */
  static TypedText of(String text) {
    return of(List.of(), clean(text));
  }

  static TypedText of(List<String> phrases, String words) {
    var rest = words.replaceAll("[\"“”„«»]", " ").replaceAll(" +", " ").strip();
    var numbers = NumberTerms.in(rest);
    return new TypedText(
        phrases.stream().filter(TypedText::isReadable).limit(MOST_PHRASES).toList(),
        rest,
        numbers,
        DateTerms.in(rest),
        numbers.isEmpty() ? ShortForms.in(rest) : List.of());
  }

  static boolean isReadable(String text) {
    return READABLE.matcher(text).find();
  }

  /** Composed letters, and one space for every run of what nobody sees. */
  static String clean(String text) {
    return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** The quoted phrases as words among the others. */
  TypedText unquoted() {
    return of(List.of(), String.join(" ", phrases) + " " + words);
  }

  /** Nothing was typed: everything is meant. */
  boolean isEmpty() {
    return phrases.isEmpty() && words.isEmpty();
  }

  /** The forms that can be searched along with what was typed. */
  List<ShortForms.Form> clearForms() {
    return forms.stream().filter(form -> !form.isAmbiguous()).toList();
  }

  /** The words with each clear form written the other way. */
  String otherwise() {
    var typed = new ArrayList<>(List.of(words.split(" ")));
    for (var form : clearForms().reversed()) {
      typed.subList(form.from(), form.to()).clear();
      typed.add(form.from(), form.senses().getFirst());
    }
    return String.join(" ", typed);
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
