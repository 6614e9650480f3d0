package vn.cancu.description;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.description.TopicWords.Word;
import vn.cancu.document.DocumentRecord;

/**
 * A document of which people said what it is about, as {@link TopicWeighing} learns from it.
 *
 * @param tasks what it says, clause by clause; never empty ones
 * @param topics slugs; empty where it is about none of them
 * @param worth 1 for a whole document, less for what is told of a part of one
 * @param phrases what speaks for each topic besides the words of its tasks; by the topic's place,
 *     empty where only tasks were read
 */
public record TopicLesson(
    List<Task> tasks, Set<String> topics, double worth, List<Double> phrases) {
  /**
   * One clause.
   *
   * @param words each word and pair of words in a row of it, once, as topic-hints.tsv has them
   * @param length how many words it has
   */
  record Task(Set<String> words, int length, boolean isSubject) {}

  public TopicLesson {
    tasks = List.copyOf(tasks);
    topics = Set.copyOf(topics);
    phrases = List.copyOf(phrases);
  }

  /** A document as it was read, and its text. */
  public static TopicLesson of(DocumentRecord document, String text, Set<String> topics) {
    var layout = Layout.of(text);
    var read =
        new Topics(
            layout, document.subject(), document.type(), document.symbol(), document.issuer());
    return new TopicLesson(
        read.isForm() ? List.of() : tasks(read.subject, read.body),
        topics,
        1,
        IntStream.range(0, TopicWords.TOPICS).mapToObj(read::phrases).toList());
  }

  /** A subject line, or a clause of a letter. */
  public static TopicLesson of(
      @Nullable String subject, @Nullable String clause, Set<String> topics, double worth) {
    var text = "Kính gửi: Các phòng.\n" + (clause == null ? "" : clause);
    var layout = Layout.of(text);
    var read = new Topics(layout, subject, null, null, null);
    return new TopicLesson(tasks(read.subject, read.body), topics, worth, List.of());
  }

  private static List<Task> tasks(List<Word> subject, TopicPlaces body) {
    var tasks = new ArrayList<Task>();
    if (!subject.isEmpty()) {
      tasks.add(task(subject, true));
    }
    TopicHints.clauses(
        body,
        words -> {
          if (!words.isEmpty()) {
            tasks.add(task(words, false));
          }
        });
    return tasks;
  }

  private static Task task(List<Word> words, boolean isSubject) {
    var said = new HashSet<String>();
    String before = null;
    for (var word : words) {
      var name = word.number() ? TopicWords.NUMBER : word.key();
      said.add(name);
      if (before != null) {
        said.add(before + ' ' + name);
      }
      before = name;
    }
    return new Task(said, words.size(), isSubject);
  }
}
