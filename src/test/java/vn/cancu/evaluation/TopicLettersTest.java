package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cancu.extraction.Extractors;

/**
 * 80 letters by two hands, answered without sight of the rules and never learnt from. The floor is
 * the goal: what is read today is in the README.
 */
final class TopicLettersTest {
  private static final Path LETTERS = Path.of("src/test/resources/topic-letters");

  @Test
  void findsTheTopicsOfLettersThatNobodyLearntFrom() throws IOException {
    try (var extractor = Extractors.open()) {
      assertEquals(80, GoldFolder.read(LETTERS).size());
      var summary = Evaluation.of(List.of(LETTERS), extractor).report().getLast();
      var topics = new ObjectMapper().readTree(summary).path("topics");
      assertTrue(topics.path("macroF1").asDouble() >= 0.85, topics::toString);
    }
  }
}
