package vn.cancu.document;

import java.util.List;

/**
 * Phrases that begin with the same word, tried one behind the other where that word stands in a
 * text. Their letters lie in one array: a string each lies elsewhere in memory, and most are looked
 * at only to be found other ones.
 */
public final class PhraseRow<V> {
  private final char[] letters;

  /** Where each begins in the letters, and where the last ends. */
  private final int[] begins;

  /** So many letters are the same in all: those of the first word. */
  private final int same;

  private final List<V> values;

  /**
   * @param phrases in the order in which they are tried
   * @param values what each of them stands for
   * @param bare whether they are looked for without accents
   */
  public PhraseRow(List<String> phrases, List<V> values, boolean bare) {
    this.values = List.copyOf(values);
    var all = new StringBuilder();
    begins = new int[phrases.size() + 1];
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < phrases.size(); i++) {
      var phrase = phrases.get(i);
      least = Math.min(least, Phrases.word(phrase, 0).length());
      all.append(phrase);
      begins[i + 1] = all.length();
    }
    same = least;
    letters = all.toString().toCharArray();
    for (int i = 0; bare && i < letters.length; i++) {
      letters[i] = Phrases.bare(letters[i]);
    }
  }

  /**
   * The number of the first phrase, from one of them on, that stands at a place of the text where
   * their first word does, as {@link Phrases#standsAt} has it; -1 if none.
   */
  public int find(String text, int from, int first) {
    for (int i = first; i + 1 < begins.length; i++) {
      int end = from + length(i);
      if (end <= text.length() && stands(text, from, i) && endsAt(text, end)) {
        return i;
      }
    }
    return -1;
  }

  /** The same for the letters of the text without their accents. */
  public int findBare(String text, int from, int first) {
    for (int i = first; i + 1 < begins.length; i++) {
      int end = from + length(i);
      if (end <= text.length() && standsBare(text, from, i) && endsAt(text, end)) {
        return i;
      }
    }
    return -1;
  }

  /** What the phrase of this number stands for. */
  public V value(int phrase) {
    return values.get(phrase);
  }

  /** How many letters the phrase of this number has. */
  public int length(int phrase) {
    return begins[phrase + 1] - begins[phrase];
  }

  private boolean stands(String text, int from, int phrase) {
    int begin = begins[phrase];
    for (int at = begin + same; at < begins[phrase + 1]; at++) {
      if (letters[at] != text.charAt(from + at - begin)) {
        return false;
      }
    }
    return true;
  }

  private boolean standsBare(String text, int from, int phrase) {
    int begin = begins[phrase];
    for (int at = begin + same; at < begins[phrase + 1]; at++) {
      if (letters[at] != Phrases.bare(text.charAt(from + at - begin))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsAt(String text, int end) {
    return end == text.length()
        || !Phrases.isWord(text.charAt(end))
        || !Phrases.isWord(text.charAt(end - 1));
  }
}
