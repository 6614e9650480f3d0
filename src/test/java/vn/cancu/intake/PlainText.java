package vn.cancu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;

/** Takes a file for its text. */
record PlainText() implements Extractor {
  static Extraction.Text text(String text) {
    return new Extraction.Text(text, "text/plain", null, false, List.of(), List.of());
  }

  @Override
  public Extraction extract(Path file) {
    try {
      return text(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {}
}
