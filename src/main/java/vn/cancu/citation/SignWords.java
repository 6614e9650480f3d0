package vn.cancu.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.citation.Sections.Mood;
import vn.cancu.document.Phrases;

/**
 * Words around a citation and the signs made of them. A sign is a letter and the words that follow
 * each other in it; it is known by a hash of both. Numbers are one word, whatever their digits; so
 * are the names of the citing body, and citations before this one.
 */
final class SignWords {
  /** Words that are no words of the text, by their places. */
  static final int NONE = 0;

  static final int KIND = 1;
  static final int TYPE = 2;
  static final int MOOD = 3;
  static final int LAST = 4;
  static final int SELF = 5;
  static final int CITED = 6;
  static final int NUMBER = 7;
  private static final int FIXED = 8;

  private static final int MOST = 160;

  /** Twice as many slots as there are ever signs of one place. */
  private static final int KNOWN = 2048;

  private static final int MOST_SIGNS = KNOWN / 2;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private final String key;
  private final String text;
  private final List<String> self;

  /** The first letters of them, by their last six bits. */
  private final long selfFirsts;

  private final String[] fixed = {"^", "", "", "", "", "$", "@", "#"};
  private final long[] hashes = new long[MOST];
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private int size = FIXED;
  private long[] signs = new long[MOST];
  private int count;

  /** By a hash of each sign put since begin() its place among them, from 1; 0 where none is. */
  private final short[] known = new short[KNOWN];

  private @Nullable List<String> names;

  SignWords(Flow flow, Citations.Citing citing) {
    this.key = flow.key;
    this.text = flow.text;
    this.self = SelfWords.names(citing.issuer());
    this.selfFirsts =
        self.stream().mapToLong(name -> 1L << name.charAt(0)).reduce(0, (a, b) -> a | b);
    fixed[KIND] = SelfWords.kind(citing.symbol());
    for (int i = 0; i < FIXED; i++) {
      hashes[i] = hash(fixed[i], 0, fixed[i].length());
    }
  }

  /** Keeps the signs in words too. */
  void named() {
    names = new ArrayList<>();
  }

  static long[] hashes(String words) {
    return Arrays.stream(words.split("\\|"))
        .mapToLong(word -> hash(word, 0, word.length()))
        .toArray();
  }

  void begin(String type, Mood mood, @Nullable Read last) {
    size = FIXED;
    count = 0;
    Arrays.fill(known, (short) 0);
    if (names != null) {
      names.clear();
    }
    fix(TYPE, type);
    fix(MOOD, mood.name());
    fix(LAST, last == null ? "^" : last.relation().slug());
  }

  private void fix(int place, String word) {
    if (!fixed[place].equals(word)) {
      fixed[place] = word;
      hashes[place] = hash(word, 0, word.length());
    }
  }

  int size() {
    return size;
  }

  long hash(int word) {
    return hashes[word];
  }

  boolean isSelf(int word) {
    return hashes[word] == hashes[SELF];
  }

  boolean isCited(int word) {
    return hashes[word] == hashes[CITED];
  }

  boolean isMark(int word) {
    return word >= FIXED
        && ends[word] > starts[word]
        && ",;:".indexOf(key.charAt(starts[word])) >= 0;
  }

  boolean isStop(int word) {
    return word >= FIXED && ends[word] > starts[word] && key.charAt(starts[word]) == '.';
  }

  /** One of the words that are no words of the text. */
  void put(int word) {
    if (size < MOST) {
      hashes[size] = hashes[word];
      starts[size] = word;
      ends[size++] = word;
    }
  }

  void keepLast(int most) {
    int drop = size - FIXED - most;
    if (drop > 0) {
      System.arraycopy(hashes, FIXED + drop, hashes, FIXED, most);
      System.arraycopy(starts, FIXED + drop, starts, FIXED, most);
      System.arraycopy(ends, FIXED + drop, ends, FIXED, most);
      size = FIXED + most;
    }
  }

  /** The words and marks of a stretch of the text, so many at most. */
  void read(int from, int to, int most) {
    int least = size;
    for (int at = from; at < to && size < MOST && size - least < most; ) {
      char c = key.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      int end = selfAt(at, to);
      if (end > 0) {
        put(SELF);
        at = end;
        continue;
      }
      end = at + 1;
      while (end < to
          && (Phrases.isWord(c) ? Phrases.isWord(key.charAt(end)) : key.charAt(end) == c)) {
        end++;
      }
      if (c >= '0' && c <= '9') {
        put(NUMBER);
      } else {
        int shown = Phrases.isWord(c) ? end : at + 1; // a dotted line is one dot
        hashes[size] = hash(key, at, shown);
        starts[size] = at;
        ends[size++] = shown;
      }
      at = end;
    }
  }

  private int selfAt(int at, int to) {
    if ((selfFirsts & 1L << key.charAt(at)) == 0 || !Character.isUpperCase(text.charAt(at))) {
      return -1;
    }
    for (var name : self) {
      int end = at + name.length();
      if (end <= to
          && key.startsWith(name, at)
          && (end == key.length() || !Phrases.isWord(key.charAt(end)))
          && !SelfWords.isOtherWord(name, text, key, end)) {
        return end;
      }
    }
    return -1;
  }

  void add(char letter, int word) {
    if (put(sign(letter * MIX, hashes[word])) && names != null) {
      names.add(letter + " " + name(word));
    }
  }

  void add(char letter, int first, int second) {
    if (put(sign(sign(letter * MIX, hashes[first]), hashes[second])) && names != null) {
      names.add(letter + " " + name(first) + " " + name(second));
    }
  }

  void add(char letter, int first, int second, int third) {
    long two = sign(sign(letter * MIX, hashes[first]), hashes[second]);
    if (put(sign(two, hashes[third])) && names != null) {
      names.add(letter + " " + name(first) + " " + name(second) + " " + name(third));
    }
  }

  /** Whether it is the first of its kind: a word said twice is no stronger sign. */
  private boolean put(long sign) {
    int slot = (int) (sign >>> 24) & KNOWN - 1;
    while (known[slot] > 0) {
      if (signs[known[slot] - 1] == sign) {
        return false;
      }
      slot = slot + 1 & KNOWN - 1;
    }
    if (count == MOST_SIGNS) {
      return false;
    }
    if (count == signs.length) {
      signs = Arrays.copyOf(signs, 2 * count);
    }
    signs[count++] = sign;
    known[slot] = (short) count;
    return true;
  }

  private static long sign(long hash, long word) {
    long mixed = (hash ^ word) * MIX;
    return mixed ^ mixed >>> 29;
  }

  private String name(int word) {
    boolean text = word >= FIXED && ends[word] > starts[word];
    return text
        ? key.substring(starts[word], ends[word])
        : fixed[word < FIXED ? word : starts[word]];
  }

  int count() {
    return count;
  }

  long sign(int at) {
    return signs[at];
  }

  List<String> names() {
    return names == null ? List.of() : List.copyOf(names);
  }

  /** Of a sign in words. */
  static long hash(String sign) {
    long hash = sign.charAt(0) * MIX;
    for (int at = 1; at < sign.length(); ) {
      int end = sign.indexOf(' ', at + 1);
      end = end < 0 ? sign.length() : end;
      hash = sign(hash, hash(sign, at + 1, end));
      at = end;
    }
    return hash;
  }

  private static long hash(String text, int from, int to) {
    long hash = 0xcbf29ce484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
