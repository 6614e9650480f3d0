package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cancu.description.TopicWords.Hint;
import vn.cancu.description.TopicWords.Word;

/**
 * What the single words of a task are about, from topic-hints.tsv: orders are put in words nobody
 * wrote down as a phrase, but in those of their field. Each clause is judged for itself, by what
 * its words and pairs of words weigh together over the root of how many they are.
 */
final class TopicHints {
  private static final int MIX = 0x9E3779B9;

  /** A clause of one word says nothing. */
  private static final int LEAST_WORDS = 2;

  /** Every word of a clause takes so much from it: in a long one some speak for any topic. */
  private static final double EACH_WORD = 0.3;

  /** So many short parts between commas are a list. */
  private static final int LEAST_LISTED = 3;

  private static final int WORDS_OF_PART = 4;
  private static final int MOST_SHOWN = 5;

  private static final TopicHints ALL = new TopicHints(TopicWords.HINTS);

  private final Hint[] hints;

  /** Where the hints that begin with a word and go on with another stand, by a hash of both. */
  private final int[] slots;

  private TopicHints(List<Hint> hints) {
    this.hints = hints.toArray(Hint[]::new);
    Arrays.sort(this.hints, Comparator.comparingInt(Hint::first).thenComparingInt(Hint::second));
    slots = new int[Integer.highestOneBit(hints.size()) * 4];
    Arrays.fill(slots, -1);
    for (int i = 0; i < this.hints.length; i++) {
      if (i == 0 || !isSame(i - 1, i)) {
        int slot = slot(this.hints[i].first(), this.hints[i].second());
        while (slots[slot] >= 0) {
          slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = i;
      }
    }
  }

  private boolean isSame(int one, int other) {
    return hints[one].first() == hints[other].first()
        && hints[one].second() == hints[other].second();
  }

  private int slot(int first, int second) {
    int hash = (first * 31 + second) * MIX;
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  /** The first of the hints that are these words; -1 where there are none. */
  private int find(int first, int second) {
    int slot = slot(first, second);
    while (slots[slot] >= 0) {
      var hint = hints[slots[slot]];
      if (hint.first() == first && hint.second() == second) {
        return slots[slot];
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  /** The clause of a document that speaks most for each topic. */
  static final class Found {
    private final double[] most = new double[TopicWords.TOPICS];
    private final double[] nearest = new double[TopicWords.TOPICS];
    private final Map<Integer, List<Hint>> why = new HashMap<>();

    /** By hint, the last clause that has it: what a clause says twice counts once. */
    private final int[] last = new int[ALL.hints.length];

    private final int[] sums = new int[TopicWords.TOPICS];
    private final List<Hint> inClause = new ArrayList<>();
    private int clause = 1;
    private int words;
    private int before = -1;

    private Found() {}

    /** What the clause that speaks most for it weighs without its lists; 0 where none does. */
    double most(int topic) {
      return most[topic];
    }

    /** The same with them. */
    double nearest(int topic) {
      return nearest[topic];
    }

    /** The words of that clause, the weightiest first, as topic-hints.tsv has them. */
    List<String> words(int topic) {
      return why.getOrDefault(topic, List.of()).stream()
          .sorted(Comparator.comparingInt(Hint::weight).reversed().thenComparing(Hint::words))
          .map(Hint::words)
          .limit(MOST_SHOWN)
          .toList();
    }

    private void add(Word word) {
      words++;
      if (word.marked() >= 0) {
        add(word.marked(), Hint.ALONE);
        if (before >= 0) {
          add(before, word.marked());
        }
      }
      before = word.marked();
    }

    private void add(int first, int second) {
      int at = ALL.find(first, second);
      if (at < 0 || last[at] == clause) {
        return;
      }
      last[at] = clause;
      for (int from = at; at < ALL.hints.length && ALL.isSame(from, at); at++) {
        sums[ALL.hints[at].topic()] += ALL.hints[at].weight();
        inClause.add(ALL.hints[at]);
      }
    }

    private void end() {
      weigh(nearest, false);
      Arrays.fill(sums, 0);
      inClause.clear();
      clause++;
      words = 0;
      before = -1;
    }

    private void weigh(double[] heaviest, boolean noted) {
      double root = Math.sqrt(words);
      double all = EACH_WORD * words;
      for (int topic = 0; topic < sums.length && words >= LEAST_WORDS; topic++) {
        if (sums[topic] - all > heaviest[topic] * root) {
          heaviest[topic] = (sums[topic] - all) / root;
          if (noted) {
            note(topic);
          }
        }
      }
    }

    private void note(int topic) {
      why.put(topic, inClause.stream().filter(hint -> hint.topic() == topic).toList());
    }
  }

  /** The subject is a clause too; what counts nothing where it stands is passed over. */
  static Found in(List<Word> subject, TopicPlaces body) {
    var found = new Found();
    subject.forEach(found::add);
    found.weigh(found.most, true);
    found.end();
    int from = 0;
    for (int i = 1; i <= body.words.size(); i++) {
      if (i == body.words.size() || body.clause(i) != body.clause(i - 1)) {
        clause(body, from, i, found);
        from = i;
      }
    }
    return found;
  }

  private static void clause(TopicPlaces body, int from, int to, Found found) {
    var listed = listed(body, from, to);
    add(body, from, to, listed, false, found);
    found.weigh(found.most, true);
    if (!listed.isEmpty()) {
      add(body, from, to, listed, true, found);
    }
    found.end();
  }

  /** A list names matters and orders nothing in them: "đấu thầu, mua sắm, cấp phép, bổ nhiệm". */
  private static BitSet listed(TopicPlaces body, int from, int to) {
    var listed = new BitSet();
    int list = from;
    int parts = 0;
    int part = from;
    for (int i = from + 1; i <= to; i++) {
      if (i < to && !body.beginsPart(i)) {
        continue;
      }
      boolean isShort = i - part <= WORDS_OF_PART;
      parts += isShort ? 1 : 0;
      if (!isShort || i == to) {
        listed.set(list - from, (isShort ? to : part) - from, parts >= LEAST_LISTED);
        list = i;
        parts = 0;
      }
      part = i;
    }
    return listed;
  }

  private static void add(
      TopicPlaces body, int from, int to, BitSet listed, boolean those, Found found) {
    for (int i = from; i < to; i++) {
      if (body.worth(i) > 0 && listed.get(i - from) == those) {
        found.add(body.words.get(i));
      }
    }
  }
}
