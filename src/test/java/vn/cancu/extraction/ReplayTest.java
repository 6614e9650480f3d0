package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text that once broke a reading, or was chosen to try it, is read again in every build. */
final class ReplayTest {
  private static final Path READINGS = Path.of("src/test/resources/readings");

  static List<Path> readings() throws IOException {
    try (var files = Files.list(READINGS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void givesARecordThatHoldsWhatItPromises(Path file) throws IOException {
    RecordInvariants.check(Files.readAllBytes(file));
  }

  @Test
  void hasReadingsToReplay() throws IOException {
    assertTrue(readings().size() > 10, "the folder of readings is empty");
  }
}
