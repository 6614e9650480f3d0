package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import vn.cancu.description.TopicWords.Entry;
import vn.cancu.description.TopicWords.Kind;
import vn.cancu.description.TopicWords.Word;

/** Phrases found in a row of words, all of them in one go: a trie over words without marks. */
final class TopicPhrases {
  private static final int PAIRS = 1 << 16;
  private static final int ROOT = 0;
  private static final int NONE = -1;
  private static final int IDS = TopicWords.ids();

  /** So many words on the second half of a phrase ends at the latest. */
  private static final int FAR = 11;

  /** Words that are a phrase alone, by their ids. */
  private final BitSet alone = new BitSet();

  /** Which two words may begin a phrase: spares most words the way into the trie. */
  private final boolean[] pairs = new boolean[PAIRS];

  /** The node of each word that begins a phrase, by its id. */
  private final int[] roots;

  /** What ends at each node, exceptions last. */
  private final List<Entry[]> ends;

  /** The way from a node by a word, each at its hash or the next free place behind. */
  private final long[] ways;

  private final int[] nodes;
  private final int longest;

  TopicPhrases(List<Entry> entries) {
    var built = new HashMap<Long, Integer>();
    var ending = new ArrayList<List<Entry>>();
    ending.add(new ArrayList<>());
    int most = 0;
    for (var entry : entries) {
      int node = ROOT;
      for (var word : entry.words()) {
        node = built.computeIfAbsent(way(node, word.id()), any -> ending.size());
        if (node == ending.size()) {
          ending.add(new ArrayList<>());
        }
      }
      ending.get(node).add(entry);
      most = Math.max(most, entry.words().size());
      int first = entry.words().getFirst().id();
      if (entry.words().size() == 1) {
        alone.set(first);
      } else {
        pairs[pair(first, entry.words().get(1).id())] = true;
      }
    }
    longest = most;
    roots = IntStream.range(0, IDS).map(id -> built.getOrDefault(way(ROOT, id), NONE)).toArray();
    ends =
        ending.stream()
            .map(those ->
                those.stream().sorted(Comparator.comparing(Entry::kind)).toArray(Entry[]::new))
            .toList();
    int size = 4 * Integer.highestOneBit(Math.max(1, built.size()));
    ways = new long[size];
    nodes = new int[size];
    Arrays.fill(ways, NONE);
    built.forEach((way, node) -> {
      int at = place(way);
      while (ways[at] != NONE) {
        at = at + 1 & size - 1;
      }
      ways[at] = way;
      nodes[at] = node;
    });
  }

  private static long way(int node, int id) {
    return (long) node * IDS + id;
  }

  private int place(long way) {
    return (int) (way * 0x9E3779B97F4A7C15L >>> 40) & ways.length - 1;
  }

  /** The node behind this one by a word; none where no phrase goes on so. */
  private int next(int node, int id) {
    long way = way(node, id);
    int at = place(way);
    while (ways[at] != way && ways[at] != NONE) {
      at = at + 1 & ways.length - 1;
    }
    return ways[at] == way ? nodes[at] : NONE;
  }

  /**
   * Gives each phrase that stands in the words and where, once through; of one topic a phrase
   * within a longer one does not count, and none within an exception. One in two halves is longer
   * than any in one.
   *
   * @param clause the number of the clause a word stands in
   */
  void in(List<Word> words, IntUnaryOperator clause, ObjIntConsumer<Entry> found) {
    var taken = new Taken(new int[TopicWords.TOPICS], new int[TopicWords.TOPICS]);
    var ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.get(i).id();
    }
    var passed = new int[longest];
    for (int from = 0; from < ids.length; from++) {
      if (!mayBegin(ids, from)) {
        continue;
      }
      int depth = 0;
      for (int node = roots[ids[from]]; node != NONE; ) {
        passed[depth++] = node;
        int behind = from + depth;
        node = behind < ids.length && ids[behind] >= 0 ? next(node, ids[behind]) : NONE;
      }
      while (depth > 0) {
        take(ends.get(passed[--depth]), words, from, clause, taken, found);
      }
    }
  }

  private boolean mayBegin(int[] ids, int from) {
    int first = ids[from];
    return first >= 0
        && (from + 1 < ids.length && pairs[pair(first, ids[from + 1])] || alone.get(first));
  }

  private static int pair(int first, int second) {
    return first * 8191 + second & PAIRS - 1;
  }

  private static void take(
      Entry[] entries,
      List<Word> words,
      int from,
      IntUnaryOperator clause,
      Taken taken,
      ObjIntConsumer<Entry> found) {
    int last = -1;
    for (var entry : entries) {
      int end = from + entry.words().size();
      boolean halved = !entry.then().isEmpty();
      var barred = halved ? taken.byExceptions : taken.byAny;
      if (barred[entry.topic()] >= end) {
        continue;
      }
      if (halved) {
        last = last < 0 ? lastOfClause(end, words.size(), clause) : last;
      }
      if ((halved && !entry.isFollowed(words, end, last)) || !entry.isClear(words, from)) {
        continue;
      }
      taken.byAny[entry.topic()] = Math.max(end, taken.byAny[entry.topic()]);
      if (entry.kind() == Kind.EXCEPT) {
        taken.byExceptions[entry.topic()] = end;
      } else {
        found.accept(entry, from);
      }
    }
  }

  /** Where the clause of the word before ends, or as far as a second half may stand. */
  private static int lastOfClause(int from, int size, IntUnaryOperator clause) {
    int in = clause.applyAsInt(from - 1);
    int to = from;
    while (to < Math.min(size, from + FAR) && clause.applyAsInt(to) == in) {
      to++;
    }
    return to;
  }

  /** Up to which word phrases of each topic stand already. */
  private record Taken(int[] byAny, int[] byExceptions) {}
}
