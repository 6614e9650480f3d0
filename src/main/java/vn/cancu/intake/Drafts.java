package vn.cancu.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.ExtractionSettings;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;
import vn.cancu.extraction.ReadingStopped;

/**
 * Reads texts that are only looked at: no store, no index, no inbox ever hears of them. They have
 * children of their own, so that visitors who try files don't hold up what officials hand in.
 */
public final class Drafts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Drafts.class);

  /** So many are read at one time. */
  public static final int AT_ONCE = 2;

  private static final Duration LONGEST_READING = Duration.ofSeconds(20);
  private static final int HEAP_MEGABYTES = 256;

  /** Code of a refusal: no file can be read at this moment. */
  public static final String STANDSTILL = "dung-doc";

  /** UTF-16 units, and bytes of a plain text: some thousand pages. */
  private static final int LONGEST = 3 << 20;

  private static final String PREFIX = "cancu-draft-";
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final Extractor extractor;

  public Drafts() {
    this(
        Extractors.open(
            new ExtractionSettings(
                AT_ONCE, LONGEST_READING, Duration.ofMinutes(1), HEAP_MEGABYTES, LONGEST, null)));
  }

  Drafts(Extractor extractor) {
    this.extractor = extractor;
    sweep();
  }

  /** What came of a draft. */
  public sealed interface Outcome {
    record Read(DocumentRecord record, String text) implements Outcome {}

    /**
     * @param code as of a file in quarantine, or {@link #STANDSTILL}
     */
    record Refused(String code) implements Outcome {}
  }

  /** Reads a file, which stays the caller's to delete. */
  public Outcome read(Path file) {
    try {
      return outcome(extractor.extract(file));
    } catch (ReadingStopped e) {
      return new Outcome.Refused(STANDSTILL);
    }
  }

  /** A new file for a draft, until its reader deletes it. */
  public static Path file() throws IOException {
    return Files.createTempFile(PREFIX, null);
  }

  /** Deletes what a program that was killed left behind. */
  private static void sweep() {
    var old = FileTime.from(Instant.now().minus(FORGOTTEN));
    var folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (var files = Files.newDirectoryStream(folder, PREFIX + "*")) {
      for (var file : files) {
        if (Files.getLastModifiedTime(file).compareTo(old) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      LOG.warn("drafts of an earlier run may be left in {}", folder, e);
    }
  }

  private static Outcome outcome(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Text text -> read(text);
      case Extraction.Bundle bundle -> {
        bundle.discard();
        var letter = bundle.letter();
        yield letter == null ? new Outcome.Refused("khong-ho-tro") : read(letter);
      }
      case Extraction.Locked locked -> new Outcome.Refused("co-mat-khau");
      case Extraction.Unreadable no -> new Outcome.Refused(no.code());
    };
  }

  private static Outcome read(Extraction.Text text) {
    if (text.text().isBlank()) {
      return new Outcome.Refused(text.isUnrecognised() ? Extraction.Text.UNRECOGNISED : "rong");
    }
    var origin = new DocumentReader.Origin("", "0".repeat(64), Visibility.INTERNAL, "draft");
    DocumentRecord record;
    try {
      record = DocumentReader.read(origin, text);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("a draft could not be read: {}", e.getClass().getName());
      return new Outcome.Refused("khong-doc-duoc");
    }
    return Intake.bearsSecrecyMark(record)
        ? new Outcome.Refused(Intake.SECRET)
        : new Outcome.Read(record, text.text());
  }

  @Override
  public void close() {
    extractor.close();
  }
}
