package vn.cancu.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cancu.citation.Governing.Read;
import vn.cancu.citation.Sections.Mood;

/**
 * What stands around a citation and tells its relation to who has seen many: the words before and
 * behind it, those that open its sentence, its clause and its list, the kind of paper that speaks
 * and of part it speaks in. relation-signs.tsv says what each weighs and what its letter means.
 */
final class Signs {
  /** Words by which a paper conforms to another: what stands before them is done by its rule. */
  private static final long[] CONFORMING = SignWords.hashes("theo|đúng|như|dụng|hợp|chiếu|sát|thủ");

  private static final int FARTHEST = 240;
  private static final int BEHIND = 80;
  private static final int LEAD = 60;
  private static final int MOST_BEFORE = 50;
  private static final int MOST_BEHIND = 14;
  private static final int CONFORMS_WITHIN = 15;
  private static final int LONGEST_GAP = 60;

  private final Flow flow;
  private final SignWords words;
  private final Weighing weighing;
  private int opened = -1;
  private int label;
  private int lead;
  private final int[] passed = new int[2 * 8];
  private int passedSoFar;

  // the place whose signs are asked for
  private int place;
  private String type = "title";
  private int rest;
  private int sentence;
  private int from;
  private int start;
  private Mood mood = Mood.OPEN;
  private @Nullable Read last;

  Signs(Flow flow, Citations.Citing citing, Weighing weighing) {
    this.flow = flow;
    this.weighing = weighing;
    this.words = new SignWords(flow, citing);
  }

  /**
   * @param from behind the citation before it in the sentence, or the sentence
   * @param start of the citation, or of the pinpoint before it
   * @param before what the citation before it was read as, in the same sentence
   */
  Read weighed(
      Read read,
      Mention mention,
      int sentence,
      int from,
      int start,
      Mood mood,
      @Nullable Read before) {
    this.place = mention.start();
    this.type = mention.type() == null ? "title" : mention.type();
    this.rest = mention.behind();
    this.sentence = sentence;
    this.from = from;
    this.start = start;
    this.mood = mood;
    this.last = before;
    var weighed = weighing.weigh(read, this);
    int at = passedSoFar++ % (passed.length / 2) * 2;
    passed[at] = start;
    passed[at + 1] = mention.behind();
    return weighed;
  }

  /** What signs made of a reading, by the rule that read it: what follows in a list asks for it. */
  static Read byItsRule(Read read, Read weighed) {
    return weighed == read ? read : new Read(weighed.relation(), weighed.trigger(), read.rule());
  }

  /** Where the citation stands in the original. */
  int place() {
    return flow.start(place);
  }

  /** The signs of the place in words. */
  List<String> named() {
    words.named();
    return take().names();
  }

  /** The signs of the place, in a list that is used again for the next. */
  SignWords take() {
    words.begin(type, mood, last);
    int first = words.size();
    before();
    int end = words.size();
    int count = end - first;
    facts();
    for (int i = 1; i <= 7; i++) {
      words.add((char) ('0' + i), back(end, first, i));
    }
    words.add('e', back(end, first, 2), back(end, first, 1));
    words.add('e', back(end, first, 3), back(end, first, 2), back(end, first, 1));
    words.add('k', SignWords.KIND, back(end, first, 1));
    words.add('k', SignWords.KIND, back(end, first, 2), back(end, first, 1));
    words.add('m', SignWords.MOOD, back(end, first, 1));
    int clause = clause(first, end);
    conforming(first, end);
    words.add('j', word(clause, end));
    words.add('j', word(clause, end), word(clause + 1, end));
    words.add('J', SignWords.KIND, word(clause, end));
    for (int i = Math.max(clause, end - 24); i < end; i++) {
      words.add('c', i);
      if (i > clause) {
        words.add('C', i - 1, i);
      }
    }
    for (int i = first; i < end; i++) {
      words.add('s', i);
      if (words.isSelf(i)) {
        words.add('d', word(i + 1, end));
        words.add('d', word(i + 1, end), word(i + 2, end));
      }
    }
    heads();
    behind();
    return words;
  }

  private void facts() {
    words.add('K', SignWords.KIND);
    words.add('y', SignWords.TYPE);
    words.add('K', SignWords.KIND, SignWords.TYPE);
    words.add('m', SignWords.MOOD);
    words.add('K', SignWords.KIND, SignWords.MOOD);
    words.add('q', SignWords.LAST);
    if (last != null && start - from < LONGEST_GAP) {
      int gap = words.size();
      words.read(from, start, 6);
      int end = words.size();
      words.add('Q', SignWords.LAST, word(gap, end), word(gap + 1, end));
    }
  }

  /** The words of the sentence up to the citation; those before it are one word each. */
  private void before() {
    int least = Math.max(sentence, start - FARTHEST);
    int at = least;
    for (int i = Math.max(0, passedSoFar - passed.length / 2); i < passedSoFar; i++) {
      int place = i % (passed.length / 2) * 2;
      if (passed[place] >= at && passed[place + 1] <= start) {
        words.read(at, passed[place], Integer.MAX_VALUE);
        words.put(SignWords.CITED);
        at = passed[place + 1];
      }
    }
    words.read(at, start, Integer.MAX_VALUE);
    words.keepLast(MOST_BEFORE);
  }

  private void conforming(int first, int end) {
    int at = end - 1;
    while (at >= Math.max(first, end - CONFORMS_WITHIN) && !isConforming(words.hash(at))) {
      at = words.isCited(at) ? -1 : at - 1;
    }
    if (at < Math.max(first, end - CONFORMS_WITHIN)) {
      return;
    }
    int one = back(at, first, 1);
    int two = back(at, first, 2);
    int three = back(at, first, 3);
    words.add('v', one, at);
    words.add('v', two, one, at);
    words.add('v', three, two, one);
    words.add('u', two);
    words.add('u', three, two);
    words.add('w', SignWords.KIND, one, at);
    words.add('w', SignWords.KIND, two, one);
    words.add('m', SignWords.MOOD, one, at);
    words.add('z', word(at + 1, end), word(at + 2, end));
    for (int i = at + 1; i < end; i++) {
      words.add('z', i);
    }
    int clause = clause(first, at);
    words.add('h', word(clause, at));
    words.add('h', word(clause, at), word(clause + 1, at));
    words.add('h', back(clause, first, 1), word(clause, at), SignWords.NONE);
    words.add('w', SignWords.KIND, word(clause, at));
    for (int i = clause; i < at; i++) {
      words.add('b', i);
    }
  }

  private static boolean isConforming(long word) {
    for (long conforming : CONFORMING) {
      if (conforming == word) {
        return true;
      }
    }
    return false;
  }

  /** Behind the last comma, semicolon or colon. */
  private int clause(int first, int end) {
    int at = end;
    while (at > first && !words.isMark(at - 1)) {
      at--;
    }
    return at;
  }

  private void heads() {
    int head = words.size();
    open();
    words.read(label, Math.min(start, label + BEHIND), 3);
    int end = words.size();
    words.add('i', word(head, end));
    words.add('i', word(head, end), word(head + 1, end));
    words.add('i', word(head, end), word(head + 1, end), word(head + 2, end));
    words.add('I', SignWords.KIND, word(head, end));
    words.add('I', SignWords.KIND, word(head, end), word(head + 1, end));
    words.add(label > sentence ? 'l' : 'p', SignWords.KIND);
    if (lead >= 0) {
      int first = words.size();
      words.read(Math.max(0, lead - LEAD), lead, Integer.MAX_VALUE);
      int last = words.size();
      for (int i = Math.max(first, last - 8); i < last; i++) {
        words.add('f', i);
        if (i > first) {
          words.add('f', i - 1, i);
        }
      }
    }
  }

  /** Looks once at a sentence for where its words begin and where the line over its list ends. */
  private void open() {
    if (sentence != opened) {
      opened = sentence;
      lead = ListHead.leadIn(flow, sentence);
      var found = Clause.LABEL.matcher(flow.key).region(sentence, flow.length());
      label = found.lookingAt() ? found.end() : sentence;
    }
  }

  private void behind() {
    int first = words.size();
    words.read(rest, Math.min(flow.length(), rest + BEHIND), MOST_BEHIND);
    int end = words.size();
    words.add('a', word(first, end));
    words.add('a', word(first, end), word(first + 1, end));
    words.add('a', word(first, end), word(first + 1, end), word(first + 2, end));
    for (int i = first; i < end && !words.isStop(i); i++) {
      words.add('A', i);
    }
  }

  private static int word(int at, int end) {
    return at < end ? at : SignWords.NONE;
  }

  private static int back(int end, int first, int back) {
    return end - back >= first ? end - back : SignWords.NONE;
  }
}
