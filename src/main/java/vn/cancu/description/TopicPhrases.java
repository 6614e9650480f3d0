package vn.cancu.description;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.TopicWords.Entry;
import vn.cancu.description.TopicWords.Kind;
import vn.cancu.description.TopicWords.Word;

/** Phrases found in a row of words, all of them in one go: a trie over words without marks. */
final class TopicPhrases {
  private final Node root = new Node();
  private int longest;

  private static final class Node {
    final Map<Integer, Node> next = new HashMap<>();
    final List<Entry> ends = new ArrayList<>();
  }

  TopicPhrases(List<Entry> entries) {
    for (var entry : entries) {
      var node = root;
      for (var word : entry.words()) {
        node = node.next.computeIfAbsent(word.id(), any -> new Node());
      }
      node.ends.add(entry);
      node.ends.sort(Comparator.comparing(Entry::kind));
      longest = Math.max(longest, entry.words().size());
    }
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
      for (var node = next(root, words, from); node != null; ) {
        passed[depth++] = node;
        node = next(node, words, from + depth);
      }
      while (depth > 0) {
        var node = passed[--depth];
        if (node != null) {
          take(node.ends, words, from, taken, found);
        }
      }
    }
  }

  private static @Nullable Node next(Node node, List<Word> words, int at) {
    int id = at < words.size() ? words.get(at).id() : -1;
    return id < 0 ? null : node.next.get(id);
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
