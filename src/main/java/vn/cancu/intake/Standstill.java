package vn.cancu.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.archive.Durable;

/**
 * Why no file of a home can be read at the moment, for every process that asks: a file that the
 * owner keeps there while it is so. What waits stays in the inbox meanwhile.
 */
public final class Standstill {
  private static final Logger LOG = LoggerFactory.getLogger(Standstill.class);

  private final Path file;
  private Optional<String> told = Optional.empty();

  public Standstill(Home home) {
    this.file = home.root().resolve("standstill");
  }

  /** A code that messages know; empty while all is well. */
  public Optional<String> now() {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      // Taken away at this moment.
      return Optional.empty();
    }
  }

  /** The owner's to say, again and again. */
  void tell(Optional<String> why) {
    if (why.equals(told)) {
      return;
    }
    try {
      if (why.isPresent()) {
        Durable.replace(file, why.get().getBytes(StandardCharsets.UTF_8));
      } else {
        Files.deleteIfExists(file);
      }
      told = why;
    } catch (IOException e) {
      LOG.warn("that reading stands still can't be written down: {}", e.toString());
    }
  }

  /** What an owner that was killed left behind. */
  void clear() {
    told = Optional.of("");
    tell(Optional.empty());
  }
}
