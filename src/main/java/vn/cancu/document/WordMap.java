package vn.cancu.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What words stand for, looked up where they stand in a text: no word is copied out of it only to
 * be found unknown, as most are.
 */
public final class WordMap<V> {
  private final int[] hashes;
  private final String[] words;
  private final @Nullable Object[] values;

  public WordMap(Map<String, ? extends V> entries) {
    int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
    hashes = new int[size];
    words = new String[size];
    values = new Object[size];
    entries.forEach((word, value) -> {
      int at = word.hashCode() & size - 1;
      while (values[at] != null) {
        at = at + 1 & size - 1;
      }
      hashes[at] = word.hashCode();
      words[at] = word;
      values[at] = value;
    });
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
      hash = 31 * hash + text.charAt(i);
    }
    return find(text, from, to, hash);
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
    for (int at = hash & words.length - 1; values[at] != null; at = at + 1 & words.length - 1) {
      if (hashes[at] == hash && sameBare(words[at], text, from, to)) {
        return value(at);
      }
    }
    return null;
  }

  private static boolean sameBare(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Phrases.bare(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable V find(CharSequence text, int from, int to, int hash) {
    for (int at = hash & words.length - 1; values[at] != null; at = at + 1 & words.length - 1) {
      if (hashes[at] == hash && same(words[at], text, from, to)) {
        return value(at);
      }
    }
    return null;
  }

  @SuppressWarnings("unchecked") // only what the constructor took in
  private @Nullable V value(int at) {
    return (V) values[at];
  }

  private static boolean same(String word, CharSequence text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(from + i)) {
        return false;
      }
    }
    return true;
  }
}
