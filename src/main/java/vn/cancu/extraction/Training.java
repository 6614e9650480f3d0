package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cancu.encoding.UnicodeText;

/**
 * Reads files as a child does, some times over, so that the JVM can write down which classes and
 * methods that takes (an AOT cache): run once after a build, never by the program.
 */
final class Training {
  private static final int ROUNDS = 5;

  private Training() {}

  /** Argument: a folder of files. */
  public static void main(String[] arguments) throws IOException {
    var reading = new FileReading(ExtractionSettings.defaults().longestText(), null, () -> {});
    List<Path> files;
    try (var tree = Files.walk(Path.of(arguments[0]))) {
      files = tree.filter(Files::isRegularFile).toList();
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (var file : files) {
        var parts = PartsFolder.name();
        UnicodeText.repair(reading.read(file, false, new PartsFolder(parts)).text());
        PartsFolder.delete(parts);
      }
    }
  }
}
