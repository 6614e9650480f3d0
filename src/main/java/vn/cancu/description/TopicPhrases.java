package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.TopicWords.Entry;
import vn.cancu.description.TopicWords.Kind;
import vn.cancu.description.TopicWords.Word;

/** Phrases found in a row of words, all of them in one go: a trie over words without marks. */
final class TopicPhrases {
  private static final int PAIRS = 1 << 16;

  private final Node root = new Node();

  /** Words that are a phrase alone, by their ids. */
  private final BitSet alone = new BitSet();

  /** Which two words may begin a phrase: spares most words the way into the trie. */
  private final BitSet pairs = new BitSet(PAIRS);

  private int longest;

  /** Where phrases stand behind so many of their words. */
  private static final class Node {
    private static final int NONE = -1;

    final Map<Integer, Node> children = new HashMap<>();
    final List<Entry> ends = new ArrayList<>();

    /** Ids of the words that go on, each at its last bits or the next free place behind. */
    private int[] ids = {NONE};

    private @Nullable Node[] next = {null};

    void freeze() {
      int size = 4 * Integer.highestOneBit(Math.max(1, children.size()));
      ids = new int[size];
      next = new @Nullable Node[size];
      Arrays.fill(ids, NONE);
      children.forEach((id, node) -> {
        int at = id & size - 1;
        while (ids[at] != NONE) {
          at = at + 1 & size - 1;
        }
        ids[at] = id;
        next[at] = node;
        node.freeze();
      });
    }

    @Nullable Node next(int id) {
      int at = id & ids.length - 1;
      while (ids[at] != id && ids[at] != NONE) {
        at = at + 1 & ids.length - 1;
      }
      return next[at];
    }
  }

  TopicPhrases(List<Entry> entries) {
    for (var entry : entries) {
      var node = root;
      for (var word : entry.words()) {
        node = node.children.computeIfAbsent(word.id(), any -> new Node());
      }
      node.ends.add(entry);
      node.ends.sort(Comparator.comparing(Entry::kind));
      longest = Math.max(longest, entry.words().size());
      int first = entry.words().getFirst().id();
      if (entry.words().size() == 1) {
        alone.set(first);
      } else {
        pairs.set(pair(first, entry.words().get(1).id()));
      }
    }
    root.freeze();
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
    var passed = new @Nullable Node[longest];
    for (int from = 0; from < words.size(); from++) {
      if (!mayBegin(words, from)) {
        continue;
      }
      int depth = 0;
      for (var node = root.next(words.get(from).id()); node != null; ) {
        passed[depth++] = node;
        node = from + depth < words.size() ? node.next(words.get(from + depth).id()) : null;
      }
      while (depth > 0) {
        var node = passed[--depth];
        if (node != null) {
          take(node.ends, words, from, clause, taken, found);
        }
      }
    }
  }

  private boolean mayBegin(List<Word> words, int from) {
    int first = words.get(from).id();
    return first >= 0
        && (alone.get(first)
            || from + 1 < words.size() && pairs.get(pair(first, words.get(from + 1).id())));
  }

  private static int pair(int first, int second) {
    return first * 8191 + second & PAIRS - 1;
  }

  private static void take(
      List<Entry> entries,
      List<Word> words,
      int from,
      IntUnaryOperator clause,
      Taken taken,
      ObjIntConsumer<Entry> found) {
    for (var entry : entries) {
      int end = from + entry.words().size();
      var barred = entry.then().isEmpty() ? taken.byAny : taken.byExceptions;
      if (barred[entry.topic()] < end && entry.isClear(words, from, clause)) {
        taken.byAny[entry.topic()] = Math.max(end, taken.byAny[entry.topic()]);
        if (entry.kind() == Kind.EXCEPT) {
          taken.byExceptions[entry.topic()] = end;
        } else {
          found.accept(entry, from);
        }
      }
    }
  }

  /** Up to which word phrases of each topic stand already. */
  private record Taken(int[] byAny, int[] byExceptions) {}
}
