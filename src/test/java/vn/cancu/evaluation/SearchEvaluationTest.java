package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchEvaluationTest {
  private static final String LAW =
      """
      [{"id": "Luật Đê", "articles": [
        {"id": "1", "text": "Phạm vi\\n\\nLuật này nói về đê."},
        {"id": "2", "text": "Mọi người giữ đê."}]}]
      """;

  @TempDir private Path folder;

  @Test
  void readsArticlesAndTheQuestionsThatHaveAnswers() throws IOException {
    Files.writeString(folder.resolve("law.json"), LAW);
    assertFalse(QuestionFolder.isOne(folder), "no questions yet");
    write("train.json", "ai giữ đê", "2");
    write("private_test.json", "luật nói về gì", "1");
    Files.writeString(
        folder.resolve("public_test.json"), "[{\"text\": \"không có đáp án\", \"id\": \"x\"}]");
    var read = QuestionFolder.read(folder);
    assertEquals(
        List.of("Luật Đê, Phạm vi", "Luật Đê"),
        read.articles().stream().map(QuestionFolder.Article::subject).toList());
    assertEquals(
        List.of("ai giữ đê", "luật nói về gì"),
        read.questions().stream().map(QuestionFolder.Question::text).toList());
    assertEquals(Set.of("Luật Đê#2"), read.questions().getFirst().answers());

    write("questions.json", "hỏi riêng", "1");
    assertEquals(
        List.of("hỏi riêng"),
        QuestionFolder.read(folder).questions().stream()
            .map(QuestionFolder.Question::text)
            .toList());
  }

  @Test
  void countsTheBestAnswerOfEachQuestion() {
    var relevance = new Relevance();
    relevance.count(List.of("a", "b"), Set.of("a", "b"));
    relevance.count(List.of("x", "a"), Set.of("a"));
    relevance.count(List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "a"), Set.of("a"));
    relevance.count(List.of("1", "2", "3", "4", "5", "a"), Set.of("a"));
    assertEquals(
        "{\"mrr10\": 0.4167, \"hit1\": 0.2500, \"hit5\": 0.5000, \"hit10\": 0.7500}",
        relevance.json());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kỷ luật", "ai chịu trách nhiệm về đê điều", "của a b c d", "aaa"})
  void makesOneSlipAndTheSameOneEachTime(String text) {
    var slip = new Mistyping(7).in(text);
    assertEquals(slip, new Mistyping(7).in(text));
    assertNotEquals(text, slip);
    assertEquals(text.split(" ").length, slip.split(" ").length);
    assertTrue(Math.abs(text.length() - slip.length()) <= 1, slip);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "12345 6"})
  void leavesAloneWhatHasNoWord(String text) {
    assertEquals(text, new Mistyping(7).in(text));
  }

  private void write(String file, String question, String article) throws IOException {
    Files.writeString(
        folder.resolve(file),
        """
        [{"text": "%s", "relevant_articles": [{"law_id": "Luật Đê", "article_id": "%s"}]}]
        """
            .formatted(question, article));
  }
}
