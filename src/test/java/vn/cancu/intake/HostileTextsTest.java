package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;

/**
 * Hostile texts come to an end and to a record. How fast is measured by the benchmark profile; a
 * pattern that backtracks would not end here at all.
 */
final class HostileTextsTest {
  private static final int LENGTH = 300_000;

  static Stream<String> names() {
    return HostileTexts.of(LENGTH).keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void areRead(String name) {
    var text = HostileTexts.of(LENGTH).getOrDefault(name, "");
    assertEquals(LENGTH, text.length());

    var record =
        DocumentReader.read(
            new DocumentReader.Origin("a.txt", "0".repeat(64), Visibility.PUBLIC, "parsed"),
            new Extraction.Text(text, "text/plain", null, false, List.of(), List.of()));

    assertTrue(!record.warnings().isEmpty());
    for (var citation : record.citations()) {
      assertTrue(citation.end() <= LENGTH && citation.raw().length() < 2000, citation::raw);
    }
  }
}
