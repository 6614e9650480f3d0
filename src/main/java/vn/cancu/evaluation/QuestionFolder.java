package vn.cancu.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Articles of laws and questions that are answered by some of them, as in the sets of the ALQAC
 * contests: law.json, and questions.json or, where there is none, train.json and private_test.json.
 */
record QuestionFolder(List<Article> articles, List<Question> questions) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> INSTEAD = List.of("train.json", "private_test.json");

  /** An article: its text begins with its heading where a paragraph of its own stands first. */
  record Article(String law, String number, String text) {
    private static final int LONGEST_HEADING = 200;

    String name() {
      return law + "#" + number;
    }

    /** What a list of documents would show: the law, and the heading where there is one. */
    String subject() {
      int end = text.indexOf("\n\n");
      return end <= 0 || end > LONGEST_HEADING
          ? law
          : law + ", " + text.substring(0, end).replaceAll("\\s+", " ").strip();
    }
  }

  /**
   * @param answers names of the articles that answer it; at least one
   */
  record Question(String text, Set<String> answers) {}

  static boolean isOne(Path folder) {
    return Files.isRegularFile(folder.resolve("law.json")) && !files(folder).isEmpty();
  }

  /** Throws IOException where a file can't be read. Questions without an answer are left out. */
  static QuestionFolder read(Path folder) throws IOException {
    var articles = new ArrayList<Article>();
    for (var law : JSON.readTree(folder.resolve("law.json").toFile())) {
      for (var article : law.path("articles")) {
        articles.add(
            new Article(
                law.path("id").asText(),
                article.path("id").asText(),
                article.path("text").asText()));
      }
    }
    var questions = new ArrayList<Question>();
    for (var file : files(folder)) {
      for (var question : JSON.readTree(file.toFile())) {
        var answers = answers(question);
        if (!answers.isEmpty()) {
          questions.add(new Question(question.path("text").asText(), answers));
        }
      }
    }
    return new QuestionFolder(List.copyOf(articles), List.copyOf(questions));
  }

  private static List<Path> files(Path folder) {
    var own = folder.resolve("questions.json");
    return Files.isRegularFile(own)
        ? List.of(own)
        : INSTEAD.stream().map(folder::resolve).filter(Files::isRegularFile).toList();
  }

  private static Set<String> answers(JsonNode question) {
    var names = new HashSet<String>();
    for (var article : question.path("relevant_articles")) {
      names.add(article.path("law_id").asText() + "#" + article.path("article_id").asText());
    }
    return Set.copyOf(names);
  }
}
