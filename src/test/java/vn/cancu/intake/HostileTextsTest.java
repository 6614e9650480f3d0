package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cancu.document.DocumentRecord;
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

    var record = read(text);

    assertTrue(!record.warnings().isEmpty());
    for (var citation : record.citations()) {
      assertTrue(citation.end() <= LENGTH && citation.raw().length() < 2000, citation::raw);
    }
  }

  @Test
  void moreCitationsThanAnyDocumentHasAreCutWithAWarning() {
    var record = read("theo Quyết định số 12/QĐ-UBND, ".repeat(100_001));

    assertEquals(100_000, record.citations().size());
    assertTrue(record.warnings().stream().anyMatch(one -> one.code().equals("citations-cut")));
    var contexts = Collections.newSetFromMap(new IdentityHashMap<String, Boolean>());
    record.citations().forEach(one -> contexts.add(one.context()));
    assertTrue(contexts.size() < 20_000, "one line's citations share their contexts");
  }

  private static DocumentRecord read(String text) {
    return DocumentReader.read(
        new DocumentReader.Origin("a.txt", "0".repeat(64), Visibility.PUBLIC, "parsed"),
        new Extraction.Text(text, "text/plain", null, false, List.of(), List.of()));
  }
}
