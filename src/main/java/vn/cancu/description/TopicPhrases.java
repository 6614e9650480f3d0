package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import vn.cancu.description.TopicWords.Entry;
import vn.cancu.description.TopicWords.Kind;
import vn.cancu.description.TopicWords.Word;

/** Phrases found in a row of words, all of them in one go: a trie over words without marks. */
final class TopicPhrases {
  private static final int PAIRS = 1 << 16;

  /** Spreads numbers that lie close together: 2^32 by the golden ratio. */
  private static final int MIX = 0x9E3779B9;

  private static final int NONE = -1;
  private static final int IDS = TopicWords.ids();

  /** From so many words on a phrase is itself without tone marks too, as a scanner loses them. */
  private static final int CLEAR_WITHOUT_MARKS = 4;

  /** So many words on the second half of a phrase ends at the latest. */
  private static final int FAR = 11;

  /** Words that are a phrase alone, by their ids. */
  private final BitSet alone = new BitSet();

  /** Which two words may begin a phrase: spares most words the way into the trie. */
  private final BitSet pairs = new BitSet(PAIRS);

  /** The node of each word that begins a phrase, by its id. */
  private final int[] roots;

  /** What ends at the nodes, one node behind the other, the exceptions of each last. */
  private final End[] ends;

  /** Where the ends of each node begin; those of most are none. */
  private final int[] firsts;

  /** Of each end, the place of its topic. */
  private final int[] topics;

  /** Of each end, the bit of the word that its second half begins with; 0 where it has none. */
  private final long[] halves;

  /** The word that leads to each node; nodes with the same one before stand in the order of it. */
  private final int[] words;

  /** Where the nodes that follow each node begin; they are all in a row. */
  private final int[] followers;

  private final int longest;

  private static final class Node {
    final SortedMap<Integer, Node> children = new TreeMap<>();
    final List<Entry> ends = new ArrayList<>();
  }

  TopicPhrases(List<Entry> entries) {
    var root = new Node();
    int most = 0;
    for (var entry : entries) {
      var node = root;
      for (var word : entry.words()) {
        node = node.children.computeIfAbsent(word.id(), any -> new Node());
      }
      node.ends.add(entry);
      most = Math.max(most, entry.words().size());
      int first = entry.words().getFirst().id();
      if (entry.words().size() == 1) {
        alone.set(first);
      } else {
        pairs.set(pair(first, entry.words().get(1).id()));
      }
    }
    longest = most;
    var nodes = new ArrayList<>(List.of(root));
    var leading = new ArrayList<>(List.of(NONE));
    var behind = new ArrayList<Integer>();
    for (int i = 0; i < nodes.size(); i++) {
      behind.add(nodes.size());
      leading.addAll(nodes.get(i).children.keySet());
      nodes.addAll(nodes.get(i).children.values());
    }
    behind.add(nodes.size());
    words = leading.stream().mapToInt(id -> id).toArray();
    followers = behind.stream().mapToInt(node -> node).toArray();
    roots = IntStream.range(0, IDS).map(id -> next(0, id)).toArray();
    nodes.forEach(node -> node.ends.sort(Comparator.comparing(Entry::kind)));
    ends = nodes.stream().flatMap(node -> node.ends.stream()).map(End::of).toArray(End[]::new);
    topics = Arrays.stream(ends).mapToInt(end -> end.entry.topic()).toArray();
    halves =
        Arrays.stream(ends).mapToLong(end -> end.then.length == 0 ? 0 : bit(end.then[0])).toArray();
    firsts = new int[nodes.size() + 1];
    for (int node = 0; node < nodes.size(); node++) {
      firsts[node + 1] = firsts[node] + nodes.get(node).ends.size();
    }
  }

  /** The node behind this one by a word; none where no phrase goes on so. */
  private int next(int node, int id) {
    int least = followers[node];
    int most = followers[node + 1];
    while (least < most) {
      int middle = least + most >>> 1;
      if (words[middle] == id) {
        return middle;
      }
      if (words[middle] < id) {
        least = middle + 1;
      } else {
        most = middle;
      }
    }
    return NONE;
  }

  /**
   * Gives each phrase that stands in the words and where, once through; of one topic a phrase
   * within a longer one does not count, and none within an exception. One in two halves is longer
   * than any in one.
   *
   * @param clause the number of the clause a word stands in
   */
  void in(List<Word> words, IntUnaryOperator clause, ObjIntConsumer<Entry> found) {
    var row = new Row(words, clause);
    var ids = row.ids;
    var taken = new Taken(new int[TopicWords.TOPICS], new int[TopicWords.TOPICS]);
    var passed = new int[longest];
    for (int from = 0; from < ids.length; from++) {
      int first = ids[from];
      if (first < 0) {
        continue;
      }
      boolean goesOn = from + 1 < ids.length && pairs.get(pair(first, ids[from + 1]));
      if (!goesOn) {
        if (alone.get(first)) {
          take(roots[first], row, from, from + 1, taken, found);
        }
        continue;
      }
      int depth = 0;
      for (int node = roots[first]; node != NONE; ) {
        passed[depth++] = node;
        int behind = from + depth;
        node = behind < ids.length && ids[behind] >= 0 ? next(node, ids[behind]) : NONE;
      }
      for (; depth > 0; depth--) {
        take(passed[depth - 1], row, from, from + depth, taken, found);
      }
    }
  }

  private static int pair(int first, int second) {
    return (first * IDS + second) * MIX >>> 16;
  }

  private void take(
      int node, Row row, int from, int end, Taken taken, ObjIntConsumer<Entry> found) {
    for (int i = firsts[node]; i < firsts[node + 1]; i++) {
      boolean halved = halves[i] != 0;
      if (halved && !row.mayFollow(halves[i], end)) {
        continue;
      }
      int topic = topics[i];
      var barred = halved ? taken.byExceptions : taken.byAny;
      if (barred[topic] >= end) {
        continue;
      }
      var ending = ends[i];
      if (!row.stands(ending.marked, from) || halved && !row.follows(ending.then, end)) {
        continue;
      }
      taken.byAny[topic] = Math.max(end, taken.byAny[topic]);
      if (ending.entry.kind() == Kind.EXCEPT) {
        taken.byExceptions[topic] = end;
      } else {
        found.accept(ending.entry, from);
      }
    }
  }

  /**
   * A phrase at the node where it ends.
   *
   * @param marked its words with their marks; none where it is long enough to be known without
   * @param then the words of its second half with their marks; none where it has no such half
   */
  private record End(Entry entry, int[] marked, int[] then) {
    static End of(Entry entry) {
      boolean clear = entry.words().size() >= CLEAR_WITHOUT_MARKS;
      return new End(entry, clear ? new int[0] : marked(entry.words()), marked(entry.then()));
    }

    private static int[] marked(List<Word> words) {
      return words.stream().mapToInt(Word::marked).toArray();
    }
  }

  /** One of 64 bits for each word: where it is missing among others, the word is too. */
  private static long bit(int marked) {
    return 1L << marked;
  }

  /** The words that are read. */
  private static final class Row {
    final int[] ids;
    private final int[] marked;
    private final IntUnaryOperator clause;

    /** The place asked about last, where second halves must end there, and the words between. */
    private int asked = -1;

    private int last;
    private long near;

    Row(List<Word> words, IntUnaryOperator clause) {
      ids = new int[words.size()];
      marked = new int[ids.length];
      for (int i = 0; i < ids.length; i++) {
        ids[i] = words.get(i).id();
        marked[i] = words.get(i).marked();
      }
      this.clause = clause;
    }

    boolean stands(int[] phrase, int from) {
      for (int i = 0; i < phrase.length; i++) {
        if (marked[from + i] != phrase[i]) {
          return false;
        }
      }
      return true;
    }

    /** Spares most second halves the search: whether the first word may be within reach. */
    boolean mayFollow(long half, int from) {
      if (from != asked) {
        ask(from);
      }
      return (near & half) != 0;
    }

    /** Whether a second half stands in the clause of the word before, and near enough. */
    boolean follows(int[] then, int from) {
      for (int at = from; at <= last - then.length; at++) {
        if (stands(then, at)) {
          return true;
        }
      }
      return false;
    }

    private void ask(int from) {
      asked = from;
      near = 0;
      int in = clause.applyAsInt(from - 1);
      int most = Math.min(ids.length, from + FAR);
      for (last = from; last < most && clause.applyAsInt(last) == in; last++) {
        near |= bit(marked[last]);
      }
    }
  }

  /** Up to which word phrases of each topic stand already. */
  private record Taken(int[] byAny, int[] byExceptions) {}
}
