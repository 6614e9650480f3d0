package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.cancu.description.TopicWords.Hint;
import vn.cancu.description.TopicWords.Word;

/**
 * What the single words of a task are about, from topic-hints.tsv: orders are put in words nobody
 * wrote down as a phrase, but in those of their field. Each clause is judged for itself, by what
 * its words and pairs of words weigh together over the root of how many they are; see {@link
 * TopicWeighing}, which found the weights.
 */
final class TopicHints {
  private static final int MIX = 0x9E3779B9;
  private static final int PAIRS = 1 << 16;

  /** Every word of a clause takes so much from it: in a long one some speak for any topic. */
  static final double EACH_WORD = 2;

  /** A clause is taken to be so long at least: in a short one each word is the whole of it. */
  private static final int LEAST_WORDS = 8;

  private static final int MOST_SHOWN = 5;

  /** Made of no two words. */
  private static final int FREE = -1;

  /** So many hints have numbers. */
  static final int MOST = Short.MAX_VALUE;

  /** How many words with marks may be told apart, so that two make one number. */
  private static final int MOST_WORDS = 1 << 15;

  private static final TopicHints ALL = new TopicHints(TopicWords.HINTS);

  /** By topic, what any task weighs, and what more the subject does. */
  private final double[] anyTask = new double[TopicWords.TOPICS];

  private final double[] subject = new double[TopicWords.TOPICS];

  private final Hint[] hints;

  /** Of each hint what {@link #find} gives: hints that are the same words have the same number. */
  private final byte[] topics;

  private final short[] weights;

  /** Where the hints of each number begin, one behind the other. */
  private final char[] firsts;

  /** Of each word the number of the hints it is alone; -1 where there are none. */
  private final short[] alone;

  /** Which two words may be a hint: spares most the way into the table of them. */
  private final BitSet pairs = new BitSet(PAIRS);

  /** The two words that are hints, by a hash of both: one number made of the two, or FREE. */
  private final int[] words;

  /** The numbers of their hints. */
  private final char[] numbers;

  private TopicHints(List<Hint> all) {
    for (var hint : all) {
      switch (hint.words()) {
        case TopicWords.ANY_TASK -> anyTask[hint.topic()] = hint.weight();
        case TopicWords.SUBJECT -> subject[hint.topic()] = hint.weight();
        default -> {}
      }
    }
    hints = all.stream().filter(hint -> hint.first() != Hint.ALONE).toArray(Hint[]::new);
    Arrays.sort(hints, Comparator.comparingInt(Hint::first).thenComparingInt(Hint::second));
    int highest =
        Arrays.stream(hints)
            .mapToInt(hint -> Math.max(hint.first(), hint.second()))
            .max()
            .orElse(0);
    if (hints.length > MOST || highest >= MOST_WORDS) {
      throw new IllegalStateException("topic-hints.tsv has outgrown its numbers");
    }
    topics = new byte[hints.length];
    weights = new short[hints.length];
    alone = new short[1 + hints[hints.length - 1].first()];
    Arrays.fill(alone, (short) -1);
    words = new int[Integer.highestOneBit(hints.length) * 4];
    numbers = new char[words.length];
    Arrays.fill(words, FREE);
    var begins = new char[hints.length + 1];
    int count = 0;
    for (int i = 0; i < hints.length; i++) {
      var hint = hints[i];
      topics[i] = (byte) hint.topic();
      weights[i] = (short) hint.weight();
      if (i > 0 && hint.first() == hints[i - 1].first() && hint.second() == hints[i - 1].second()) {
        continue;
      }
      if (hint.second() == Hint.ALONE) {
        alone[hint.first()] = (short) count;
      } else {
        int both = both(hint.first(), hint.second());
        int slot = slot(both);
        words[slot] = both;
        numbers[slot] = (char) count;
        pairs.set(pair(both));
      }
      begins[count++] = (char) i;
    }
    begins[count] = (char) hints.length;
    firsts = Arrays.copyOf(begins, count + 1);
  }

  private static int both(int first, int second) {
    return first * MOST_WORDS + second;
  }

  private static int pair(int both) {
    return both * MIX >>> 16;
  }

  /** Where the two words are among {@link #words}, or may be put. */
  private int slot(int both) {
    int hash = both * MIX;
    int slot = (hash ^ hash >>> 15) & words.length - 1;
    while (words[slot] != both && words[slot] != FREE) {
      slot = slot + 1 & words.length - 1;
    }
    return slot;
  }

  /** The number of the hints that are these words; -1 where there are none. */
  private int find(int first, int second) {
    if (second == Hint.ALONE) {
      return first < alone.length ? alone[first] : -1;
    }
    int both = both(first, second);
    if (!pairs.get(pair(both))) {
      return -1;
    }
    int slot = slot(both);
    return words[slot] == both ? numbers[slot] : -1;
  }

  /** The clause of a document that speaks most for each topic. */
  static final class Found {
    private final double[] most = new double[TopicWords.TOPICS];

    /** The numbers of the hints of this clause: said twice they count once. */
    private final BitSet heard = new BitSet(ALL.firsts.length);

    private final int[] sums = new int[TopicWords.TOPICS];

    /** The numbers of all hints found, clause behind clause. */
    private int[] said = new int[64];

    private int saidSoFar;
    private int ofClause;

    /** By topic, where in them the clause that speaks most for it begins and ends. */
    private final int[] from = new int[TopicWords.TOPICS];

    private final int[] to = new int[TopicWords.TOPICS];

    private Found() {
      Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** What the clause that speaks most for it weighs; 0 is as much for it as against it. */
    double most(int topic) {
      return most[topic];
    }

    /** The words of that clause, the weightiest first, as topic-hints.tsv has them. */
    List<String> words(int topic) {
      return Arrays.stream(said, from[topic], to[topic])
          .flatMap(number -> IntStream.range(ALL.firsts[number], ALL.firsts[number + 1]))
          .filter(hint -> ALL.topics[hint] == topic && ALL.weights[hint] > 0)
          .mapToObj(hint -> ALL.hints[hint])
          .sorted(Comparator.comparingInt(Hint::weight).reversed().thenComparing(Hint::words))
          .map(Hint::words)
          .limit(MOST_SHOWN)
          .toList();
    }

    private void add(List<Word> words, boolean isSubject) {
      int before = Hint.ALONE;
      for (var word : words) {
        int marked = word.number() ? TopicWords.NUMBERS : word.marked();
        if (marked >= 0) {
          add(marked, Hint.ALONE);
          if (before >= 0) {
            add(before, marked);
          }
        }
        before = marked;
      }
      double root = root(words.size());
      for (int topic = 0; topic < sums.length && !words.isEmpty(); topic++) {
        double weight =
            sums[topic] / root
                - EACH_WORD * root
                + ALL.anyTask[topic]
                + (isSubject ? ALL.subject[topic] : 0);
        if (weight > most[topic]) {
          most[topic] = weight;
          from[topic] = ofClause;
          to[topic] = saidSoFar;
        }
      }
      Arrays.fill(sums, 0);
      for (; ofClause < saidSoFar; ofClause++) {
        heard.clear(said[ofClause]);
      }
    }

    private void add(int first, int second) {
      int number = ALL.find(first, second);
      if (number < 0 || heard.get(number)) {
        return;
      }
      heard.set(number);
      for (int hint = ALL.firsts[number]; hint < ALL.firsts[number + 1]; hint++) {
        sums[ALL.topics[hint]] += ALL.weights[hint];
      }
      if (saidSoFar == said.length) {
        said = Arrays.copyOf(said, 2 * said.length);
      }
      said[saidSoFar++] = number;
    }
  }

  /** By what the weights of a clause of so many words are divided. */
  static double root(int words) {
    return Math.sqrt(Math.max(words, LEAST_WORDS));
  }

  /** The subject is a clause too. */
  static Found in(List<Word> subject, TopicPlaces body) {
    var found = new Found();
    found.add(subject, true);
    clauses(body, words -> found.add(words, false));
    return found;
  }

  /**
   * The words of each clause, in a list that is used again for the next; what counts nothing where
   * it stands is passed over.
   */
  static void clauses(TopicPlaces body, Consumer<List<Word>> reader) {
    var words = new ArrayList<Word>();
    int from = 0;
    for (int i = 1; i <= body.words.size(); i++) {
      if (i == body.words.size() || body.clause(i) != body.clause(i - 1)) {
        for (int word = from; word < i; word++) {
          if (body.worth(word) > 0) {
            words.add(body.words.get(word));
          }
        }
        reader.accept(words);
        words.clear();
        from = i;
      }
    }
  }
}
