package vn.cancu.description;

import java.util.List;
import java.util.function.IntUnaryOperator;
import vn.cancu.description.TopicWords.Word;

/** A row of words as numbers, in which phrases are looked for. */
final class TopicRow {
  /** So many words on the second half of a phrase ends at the latest. */
  private static final int FAR = 11;

  final int[] ids;
  private final int[] marked;
  private final IntUnaryOperator clause;

  /** The place asked about last, where second halves must end there, and the words between. */
  private int asked = -1;

  private int last;
  private long near;

  TopicRow(List<Word> words, IntUnaryOperator clause) {
    ids = new int[words.size()];
    marked = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.get(i).id();
      marked[i] = words.get(i).marked();
    }
    this.clause = clause;
  }

  /** Whether the words of a phrase, from one place of their row to another, stand here. */
  boolean stands(char[] phrase, int first, int behind, int from) {
    for (int i = first; i < behind; i++) {
      if (marked[from + i - first] != phrase[i]) {
        return false;
      }
    }
    return true;
  }

  /** Spares most second halves the search: whether the first word may be within reach. */
  boolean mayFollow(int half, int from) {
    if (from != asked) {
      ask(from);
    }
    return (near >>> half & 1) != 0;
  }

  /** Whether a second half stands in the clause of the word before, and near enough. */
  boolean follows(char[] then, int from) {
    for (int at = from; at <= last - then.length; at++) {
      if (stands(then, 0, then.length, at)) {
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
      near |= 1L << bit(marked[last]);
    }
  }

  /** One of 64 bits for each word: where it is missing among others, the word is too. */
  static int bit(int marked) {
    return marked & Long.SIZE - 1;
  }
}
