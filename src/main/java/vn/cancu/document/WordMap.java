package vn.cancu.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, looked up where they stand in a text: no word is copied out of it only to
 * be found unknown, as most are.
 */
public final class WordMap<V> {
  /** What a place of the table has in a row: a hash, and where its letters stand. */
  private static final int ROW = 2;

  /** Where letters stand: from where on, above so many bits that say how many. */
  private static final int LENGTH_BITS = 8;

  private static final int MOST_LETTERS = (1 << LENGTH_BITS) - 1;

  /** The places of the table; of one that is free the letters are none. */
  private final int[] rows;

  /** The letters of all words: a string for each would lie elsewhere in memory, far from here. */
  private final char[] letters;

  private final @Nullable Object[] values;
  private final int mask;

  public WordMap(Map<String, ? extends V> entries) {
    mask = Integer.highestOneBit(Math.max(1, entries.size())) * 4 - 1;
    rows = new int[(mask + 1) * ROW];
    values = new Object[mask + 1];
    var all = new StringBuilder();
    entries.forEach((word, value) -> {
      if (word.isEmpty() || word.length() > MOST_LETTERS) {
        throw new IllegalArgumentException("no word: " + word);
      }
      int at = word.hashCode() & mask;
      while (rows[at * ROW + 1] != 0) {
        at = at + 1 & mask;
      }
      rows[at * ROW] = word.hashCode();
      rows[at * ROW + 1] = all.length() << LENGTH_BITS | word.length();
      all.append(word);
      values[at] = value;
    });
    letters = all.toString().toCharArray();
  }

  /** For the word that begins here, as {@link Phrases#word} has it; null if it is unknown. */
  public @Nullable V at(CharSequence text, int from) {
    int hash = 0;
    int end = from;
    while (end < text.length() && end - from < Phrases.LONGEST_WORD) {
      char c = text.charAt(end);
      if (!Phrases.isWord(c)) {
        break;
      }
      hash = 31 * hash + c;
      end++;
    }
    return find(text, from, end, hash);
  }

  /** For the word that begins here, its letters without their accents. */
  public @Nullable V bareAt(CharSequence text, int from) {
    int hash = 0;
    int end = from;
    while (end < text.length() && end - from < Phrases.LONGEST_WORD) {
      char c = text.charAt(end);
      if (!Phrases.isWord(c)) {
        break;
      }
      hash = 31 * hash + Phrases.bare(c);
      end++;
    }
    return findBare(text, from, end, hash);
  }

  /** For all the letters from one place to another; null if they are no known word. */
  public @Nullable V of(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash(hash, text.charAt(i));
    }
    return find(text, from, to, hash);
  }

  /** The hash of a word with one letter more, from that of what stands before it; 0 at first. */
  public static int hash(int before, char letter) {
    return 31 * before + letter;
  }

  /** The same for letters without their accents. */
  public @Nullable V ofBare(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + Phrases.bare(text.charAt(i));
    }
    return findBare(text, from, to, hash);
  }

  private @Nullable V findBare(CharSequence text, int from, int to, int hash) {
    for (int at = hash & mask; rows[at * ROW + 1] != 0; at = at + 1 & mask) {
      if (rows[at * ROW] == hash && sameBare(at, text, from, to)) {
        return value(at);
      }
    }
    return null;
  }

  private boolean sameBare(int at, CharSequence text, int from, int to) {
    int word = rows[at * ROW + 1] >>> LENGTH_BITS;
    if ((rows[at * ROW + 1] & MOST_LETTERS) != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[word + i - from] != Phrases.bare(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * As {@link #of(CharSequence, int, int)} for who went through the letters anyway.
   *
   * @param hash of them all
   */
  public @Nullable V find(CharSequence text, int from, int to, int hash) {
    for (int at = hash & mask; rows[at * ROW + 1] != 0; at = at + 1 & mask) {
      if (rows[at * ROW] == hash && same(at, text, from, to)) {
        return value(at);
      }
    }
    return null;
  }

  private boolean same(int at, CharSequence text, int from, int to) {
    int word = rows[at * ROW + 1] >>> LENGTH_BITS;
    if ((rows[at * ROW + 1] & MOST_LETTERS) != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (letters[word + i - from] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // only what the constructor took in
  private @Nullable V value(int at) {
    return (V) values[at];
  }
}
