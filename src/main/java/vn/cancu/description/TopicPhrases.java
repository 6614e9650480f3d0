package vn.cancu.description;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.TopicWords.Entry;
import vn.cancu.description.TopicWords.Kind;
import vn.cancu.description.TopicWords.Word;

/** Phrases found in a row of words, all of them in one go: a trie over words without marks. */
final class TopicPhrases {
  private final Node root = new Node();
  private int longest;

  /**
   * By the id of the word that goes on: the first words by their place, the few others in a row.
   */
  private static final class Node {
    final Map<Integer, Node> children = new TreeMap<>();
    final List<Entry> ends = new ArrayList<>();
    private int[] ids = {};

    /** A bit for each of the ids by its last six bits: most words go on with nothing. */
    private long marks;

    private @Nullable Node[] next = {};

    void freeze(boolean dense) {
      if (dense) {
        next = new @Nullable Node[TopicWords.ids()];
        children.forEach((id, node) -> next[id] = node);
      } else {
        ids = children.keySet().stream().mapToInt(Integer::intValue).toArray();
        next = children.values().toArray(Node[]::new);
        children.keySet().forEach(id -> marks |= 1L << id);
      }
      children.values().forEach(node -> node.freeze(false));
    }

    @Nullable Node first(int id) {
      return next[id];
    }

    @Nullable Node next(int id) {
      if ((marks >>> id & 1) == 0) {
        return null;
      }
      int at = Arrays.binarySearch(ids, id);
      return at < 0 ? null : next[at];
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
    }
    root.freeze(true);
  }

  /**
   * Gives each phrase that stands in the words and where, once through; of one topic a phrase
   * within a longer one does not count, and none within an exception.
   */
  void in(List<Word> words, ObjIntConsumer<Entry> found) {
    var taken = new int[TopicWords.TOPICS];
    var passed = new @Nullable Node[longest];
    for (int from = 0; from < words.size(); from++) {
      int depth = 0;
      int id = words.get(from).id();
      for (var node = id < 0 ? null : root.first(id); node != null; ) {
        passed[depth++] = node;
        node = from + depth < words.size() ? node.next(words.get(from + depth).id()) : null;
      }
      while (depth > 0) {
        var node = passed[--depth];
        if (node != null) {
          take(node.ends, words, from, taken, found);
        }
      }
    }
  }

  private static void take(
      List<Entry> entries, List<Word> words, int from, int[] taken, ObjIntConsumer<Entry> found) {
    for (var entry : entries) {
      int end = from + entry.words().size();
      if (taken[entry.topic()] < end && entry.isClear(words, from)) {
        taken[entry.topic()] = end;
        if (entry.kind() != Kind.EXCEPT) {
          found.accept(entry, from);
        }
      }
    }
  }
}
