package vn.cancu.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;

/**
 * The sample documents in all their formats, read as `cancu parse` reads them, against their
 * expected.json.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SampleDocsTest {
  private Extractor extractor;
  private Evaluation evaluation;

  @BeforeAll
  void readThem() throws IOException {
    extractor = Extractors.open();
    evaluation = Evaluation.of(List.of(Path.of("sample-docs")), extractor);
  }

  @AfterAll
  void close() {
    extractor.close();
  }

  @ParameterizedTest
  @CsvSource({
    "type, 1",
    "number, 1",
    "symbol, 1",
    "place, 1",
    "date, 1",
    "issuer, 0.97",
    "parent, 0.97",
    "subject, 0.97",
    "recipients, 0.97",
    "copies, 0.94",
    "signer.name, 0.97",
    "signer.title, 0.97",
    "signer.capacity, 0.97",
    "urgency, 1",
    "citation.numbered, 0.99",
    "citation.titled, 0.95",
    "citation.number, 0.99",
    "citation.symbol, 0.99",
    "citation.date, 0.99",
    "citation.type, 0.99",
    "citation.issuer, 0.98",
    "citation.relation, 0.95"
  })
  void readsAtLeastAsWellAsItDid(String field, double floor) {
    assertTrue(
        evaluation.f1(field) >= floor,
        () -> field + " " + evaluation.f1(field) + "\n" + String.join("\n", evaluation.misses()));
  }

  @Test
  void inventsNoNumberAndNoDate() {
    assertEquals(0, evaluation.invented("number"));
    assertEquals(0, evaluation.invented("date"));
    assertEquals(0, evaluation.invented("citation.number"));
    assertEquals(0, evaluation.invented("citation.date"));
  }
}
