package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int PAIRS = 1 << 17;

  /** Every word of a clause takes so much from it: in a long one some speak for any topic. */
  static final double EACH_WORD = 2;

  /** A clause is taken to be so long at least: in a short one each word is the whole of it. */
  private static final int LEAST_WORDS = 8;

  private static final int MOST_SHOWN = 5;

  /** Made of no two words. */
  private static final int FREE = -1;

  /** So many hints have numbers. */
  static final int MOST = Short.MAX_VALUE;

  /** So many topics have numbers. */
  private static final int MOST_TOPICS = 1 << 7;

  /** How many words with marks may be told apart, so that two make one number. */
  private static final int MOST_WORDS = 1 << 15;

  private static final TopicHints ALL = new TopicHints(TopicWords.HINTS);

  /** By topic, what any task weighs, and what more the subject does. */
  private final double[] anyTask = new double[TopicWords.TOPICS];

  private final double[] subject = new double[TopicWords.TOPICS];

  /** Hints that are the same words stand one behind the other; the first gives its number. */
  private final Hint[] hints;

  /** Of each hint the weight, the topic and whether it is the last of the same words. */
  private final int[] rows;

  /** Of each word the number of the hints it is alone; -1 where there are none. */
  private final short[] alone;

  /** Which two words may be a hint, a bit for each hash: spares most the way to the table. */
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  /** By a hash of two words one number made of both, or FREE; behind it that of their hints. */
  private final int[] words;

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
    if (hints.length > MOST || highest >= MOST_WORDS || TopicWords.TOPICS > MOST_TOPICS) {
      throw new IllegalStateException("topic-hints.tsv has outgrown its numbers");
    }
    rows = new int[hints.length];
    alone = new short[1 + hints[hints.length - 1].first()];
    Arrays.fill(alone, (short) -1);
    words = new int[Integer.highestOneBit(Math.max(1, pairsOf(hints))) * 8];
    Arrays.fill(words, FREE);
    for (int i = 0; i < hints.length; i++) {
      var hint = hints[i];
      boolean last = i + 1 == hints.length || !areSame(hint, hints[i + 1]);
      rows[i] = (hint.weight() * MOST_TOPICS + hint.topic()) * 2 + (last ? 1 : 0);
      if (i > 0 && areSame(hint, hints[i - 1])) {
        continue;
      }
      if (hint.second() == Hint.ALONE) {
        alone[hint.first()] = (short) i;
      } else {
        int both = both(hint.first(), hint.second());
        int slot = slot(both);
        words[slot] = both;
        words[slot + 1] = i;
        pairs[pair(both) / Long.SIZE] |= 1L << pair(both);
      }
    }
  }

  private static boolean areSame(Hint one, Hint other) {
    return one.first() == other.first() && one.second() == other.second();
  }

  private static int pairsOf(Hint[] hints) {
    return (int)
        Arrays.stream(hints)
            .filter(hint -> hint.second() != Hint.ALONE)
            .map(hint -> both(hint.first(), hint.second()))
            .distinct()
            .count();
  }

  private static int weight(int row) {
    return row >> 8;
  }

  private static int topic(int row) {
    return row >> 1 & MOST_TOPICS - 1;
  }

  private static boolean isLast(int row) {
    return (row & 1) != 0;
  }

  /** The hints that are the same words as the first of them. */
  private static IntStream same(int number) {
    int last = number;
    while (!isLast(ALL.rows[last])) {
      last++;
    }
    return IntStream.rangeClosed(number, last);
  }

  private static int both(int first, int second) {
    return first * MOST_WORDS + second;
  }

  private static int pair(int both) {
    return both * MIX >>> 15;
  }

  /** Where the two words are among {@link #words}, or may be put. */
  private int slot(int both) {
    int hash = both * MIX;
    int slot = 2 * (hash ^ hash >>> 15) & words.length - 1;
    while (words[slot] != both && words[slot] != FREE) {
      slot = slot + 2 & words.length - 1;
    }
    return slot;
  }

  /** The number of the hints that are these words; -1 where there are none. */
  private int find(int first, int second) {
    if (second == Hint.ALONE) {
      return first < alone.length ? alone[first] : -1;
    }
    int both = both(first, second);
    int pair = pair(both);
    if ((pairs[pair / Long.SIZE] & 1L << pair) == 0) {
      return -1;
    }
    int slot = slot(both);
    return words[slot] == both ? words[slot + 1] : -1;
  }

  /** The clause of a document that speaks most for each topic. */
  static final class Found {
    private final double[] most = new double[TopicWords.TOPICS];

    /** A bit for each number of the hints of this clause: said twice they count once. */
    private final long[] heard = new long[ALL.rows.length / Long.SIZE + 1];

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
          .flatMap(TopicHints::same)
          .filter(hint -> topic(ALL.rows[hint]) == topic && weight(ALL.rows[hint]) > 0)
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
        heard[said[ofClause] / Long.SIZE] = 0;
      }
    }

    private void add(int first, int second) {
      int number = ALL.find(first, second);
      if (number < 0 || (heard[number / Long.SIZE] & 1L << number) != 0) {
        return;
      }
      heard[number / Long.SIZE] |= 1L << number;
      int row;
      int hint = number;
      do {
        row = ALL.rows[hint++];
        sums[topic(row)] += weight(row);
      } while (!isLast(row));
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
