package vn.cancu.description;

import java.util.ArrayList;
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

  /** In the place of a bit: the phrase is in one piece. */
  private static final int WHOLE = Long.SIZE;

  private static final int IDS = TopicWords.ids();

  /** From so many words on a phrase is itself without tone marks too, as a scanner loses them. */
  private static final int CLEAR_WITHOUT_MARKS = 4;

  /** Words that are a phrase alone, a bit for each id. */
  private final long[] alone = new long[IDS / Long.SIZE + 1];

  /** Which two words may begin a phrase, a bit for each hash: spares most the way into the trie. */
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  /** The node of each word that begins a phrase, by its id. */
  private final int[] roots;

  // All that is looked at for most words is numbers in rows: objects would lie apart in memory.

  /** What ends at the nodes, one node behind the other, the exceptions of each last. */
  private final End[] ends;

  /** Where the ends of each node begin; those of most are none. */
  private final char[] firsts;

  /** Of each end what is looked at before it is known to stand: {@link #HALF} to the last. */
  private final char[] rows;

  /** The bit of the word that its second half begins with; none where it has none. */
  private static final int HALF = 0;

  /** The place of its topic. */
  private static final int TOPIC = 1;

  /** Where its words begin among {@link #marks}, and behind them. */
  private static final int MARKS = 2;

  private static final int BEHIND = 3;
  private static final int ROW = 4;

  /**
   * Of all ends the words with their marks; those of one that is long enough to be known without
   * are left out.
   */
  private final char[] marks;

  /** The word that leads to each node; nodes with the same one before stand in the order of it. */
  private final char[] words;

  /** Where the nodes that follow each node begin; they are all in a row. */
  private final char[] followers;

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
        alone[first / Long.SIZE] |= 1L << first;
      } else {
        int pair = pair(first, entry.words().get(1).id());
        pairs[pair / Long.SIZE] |= 1L << pair;
      }
    }
    longest = most;
    var nodes = new ArrayList<>(List.of(root));
    var leading = new ArrayList<>(List.of(0));
    var behind = new ArrayList<Integer>();
    for (int i = 0; i < nodes.size(); i++) {
      behind.add(nodes.size());
      leading.addAll(nodes.get(i).children.keySet());
      nodes.addAll(nodes.get(i).children.values());
    }
    behind.add(nodes.size());
    words = row(leading);
    followers = row(behind);
    roots = IntStream.range(0, IDS).map(id -> next(0, id)).toArray();
    nodes.forEach(node -> node.ends.sort(Comparator.comparing(Entry::kind)));
    var all = nodes.stream().flatMap(node -> node.ends.stream()).toList();
    ends = all.stream().map(End::of).toArray(End[]::new);
    firsts = begins(nodes.stream().map(node -> node.ends.size()).toList());
    var marked = new ArrayList<Integer>();
    var looked = new ArrayList<Integer>();
    for (var end : ends) {
      int begin = marked.size();
      marked.addAll(marked(end.entry));
      looked.addAll(List.of(end.half(), end.entry.topic(), begin, marked.size()));
    }
    marks = row(marked);
    rows = row(looked);
  }

  /** Numbers of 16 bits without a sign. */
  private static char[] row(List<Integer> numbers) {
    var row = new char[numbers.size()];
    for (int i = 0; i < row.length; i++) {
      int number = numbers.get(i);
      if (number != (char) number) {
        throw new IllegalStateException("topic-words.tsv has outgrown its numbers: " + number);
      }
      row[i] = (char) number;
    }
    return row;
  }

  /** Where each of several lists begins that stand one behind the other, and the last ends. */
  private static char[] begins(List<Integer> sizes) {
    var begins = new ArrayList<>(List.of(0));
    sizes.forEach(size -> begins.add(begins.getLast() + size));
    return row(begins);
  }

  private static List<Integer> marked(Entry entry) {
    boolean clear = entry.words().size() >= CLEAR_WITHOUT_MARKS;
    return clear ? List.of() : entry.words().stream().map(Word::marked).toList();
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
    var row = new TopicRow(words, clause);
    var ids = row.ids;
    var taken = new Taken(new int[TopicWords.TOPICS], new int[TopicWords.TOPICS]);
    var passed = new int[longest];
    for (int from = 0; from < ids.length; from++) {
      int first = ids[from];
      if (first < 0) {
        continue;
      }
      int pair = pair(first, from + 1 < ids.length ? ids[from + 1] : NONE);
      if ((pairs[pair / Long.SIZE] & 1L << pair) == 0) {
        if ((alone[first / Long.SIZE] & 1L << first) != 0) {
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
      int node, TopicRow row, int from, int end, Taken taken, ObjIntConsumer<Entry> found) {
    for (int i = firsts[node]; i < firsts[node + 1]; i++) {
      int at = i * ROW;
      boolean halved = rows[at + HALF] != WHOLE;
      if (halved && !row.mayFollow(rows[at + HALF], end)) {
        continue;
      }
      int topic = rows[at + TOPIC];
      var barred = halved ? taken.byExceptions : taken.byAny;
      if (barred[topic] >= end
          || !row.stands(marks, rows[at + MARKS], rows[at + BEHIND], from)
          || halved && !row.follows(ends[i].then, end)) {
        continue;
      }
      var entry = ends[i].entry;
      taken.byAny[topic] = Math.max(end, taken.byAny[topic]);
      if (entry.kind() == Kind.EXCEPT) {
        taken.byExceptions[topic] = end;
      } else {
        found.accept(entry, from);
      }
    }
  }

  /**
   * A phrase at the node where it ends.
   *
   * @param then the words of its second half with their marks; none where it has no such half
   */
  private record End(Entry entry, char[] then) {
    static End of(Entry entry) {
      return new End(entry, row(entry.then().stream().map(Word::marked).toList()));
    }

    int half() {
      return then.length == 0 ? WHOLE : TopicRow.bit(then[0]);
    }
  }

  /** Up to which word phrases of each topic stand already. */
  private record Taken(int[] byAny, int[] byExceptions) {}
}
