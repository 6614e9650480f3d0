package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.cancu.description.TopicLesson;
import vn.cancu.description.TopicWeighing;
import vn.cancu.extraction.Extractor;

/**
 * Documents with the topics people gave them, and what the words of topic-hints.tsv should weigh by
 * them. Tried honestly: the documents of a set are read with weights found without that set.
 */
public final class TopicTrial {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** A subject line by itself, and a single clause, beside a whole document. */
  private static final double OF_SUBJECT = 0.5;

  private static final double OF_CLAUSE = 0.6;

  /** By the folder they stand in. */
  private final Map<String, List<TopicLesson>> sets = new LinkedHashMap<>();

  /** Learnt from and never tried. */
  private final List<TopicLesson> others = new ArrayList<>();

  private TopicTrial() {}

  /** Throws IOException where a folder can't be read. */
  public static TopicTrial of(List<Path> folders, Extractor extractor) throws IOException {
    var trial = new TopicTrial();
    for (var folder : folders) {
      for (var gold : GoldFolder.read(folder)) {
        if (gold.answers().path("topics").isArray()) {
          int names = gold.file().getNameCount();
          var set = names < 2 ? "" : gold.file().getName(names - 2).toString();
          trial.sets.computeIfAbsent(set, any -> new ArrayList<>()).add(lesson(gold, extractor));
        }
      }
    }
    return trial;
  }

  private static TopicLesson lesson(GoldDocument gold, Extractor extractor) {
    var text = Evaluation.text(gold.file(), extractor);
    return TopicLesson.of(
        Evaluation.read(gold.file(), text), text.text(), slugs(gold.answers().path("topics")));
  }

  private static Set<String> slugs(JsonNode topics) {
    var slugs = new TreeSet<String>();
    topics.forEach(topic -> slugs.add(topic.asText()));
    return slugs;
  }

  /**
   * Papers cut to a subject line and clauses, one JSON object a line: {@code subject}, {@code
   * clauses} with {@code text} and {@code topics}, and the {@code topics} of the whole.
   */
  public TopicTrial withPapers(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var paper = JSON.readTree(line);
      var text = new StringBuilder();
      for (var clause : paper.path("clauses")) {
        text.append(clause.path("text").asText()).append('\n');
        others.add(
            TopicLesson.of(
                null, clause.path("text").asText(), slugs(clause.path("topics")), OF_CLAUSE));
      }
      others.add(
          TopicLesson.of(
              paper.path("subject").asText(), text.toString(), slugs(paper.path("topics")), 1));
    }
    return this;
  }

  /** Subject lines: under a line of column names, topics between spaces, a tab, the line. */
  public TopicTrial withSubjects(Path file) throws IOException {
    Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells ->
            TopicLesson.of(
                cells[1],
                null,
                cells[0].isEmpty() ? Set.of() : Set.of(cells[0].split(" ")),
                OF_SUBJECT))
        .forEach(others::add);
    return this;
  }

  public Collection<String> sets() {
    return sets.keySet();
  }

  /** What the words weigh by all but some sets. */
  public TopicWeighing without(Set<String> left) {
    var lessons = new ArrayList<>(others);
    sets.forEach((set, documents) -> {
      if (!left.contains(set)) {
        lessons.addAll(documents);
      }
    });
    return TopicWeighing.of(lessons);
  }

  /** F1 of the topics of some sets, read with these weights. */
  public List<String> told(TopicWeighing weighing, Set<String> asked) {
    var scores = new TopicScores();
    for (var set : asked) {
      for (var lesson : sets.getOrDefault(set, List.of())) {
        scores.compare(lesson.topics(), weighing.topics(lesson), (topic, missed) -> {});
      }
    }
    return scores.lines();
  }
}
