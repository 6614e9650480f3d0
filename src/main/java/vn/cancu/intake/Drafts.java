package vn.cancu.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.ExtractionSettings;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;

/**
 * Reads texts that are only looked at: no store, no index, no inbox ever hears of them. They have
 * children of their own, so that visitors who try files don't hold up what officials hand in.
 */
public final class Drafts implements AutoCloseable {
  /** Code of a refusal: too many are read at this moment. */
  public static final String BUSY = "dang-ban";

  private static final int AT_ONCE = 2;
  private static final Duration LONGEST_READING = Duration.ofSeconds(20);
  private static final int HEAP_MEGABYTES = 256;

  /** UTF-16 units: some five hundred pages. */
  private static final int LONGEST = 1 << 20;

  private final Extractor extractor;
  private final Semaphore places = new Semaphore(AT_ONCE);

  public Drafts() {
    this(
        Extractors.open(
            new ExtractionSettings(
                AT_ONCE, LONGEST_READING, Duration.ofMinutes(1), HEAP_MEGABYTES, LONGEST, null)));
  }

  Drafts(Extractor extractor) {
    this.extractor = extractor;
  }

  /** What came of a draft. */
  public sealed interface Outcome {
    record Read(DocumentRecord record, String text) implements Outcome {}

    /**
     * @param code as of a file in quarantine, or {@link #BUSY}
     */
    record Refused(String code) implements Outcome {}
  }

  /** Reads a file, which stays the caller's to delete. */
  public Outcome read(Path file) {
    try {
      if (!places.tryAcquire(5, TimeUnit.SECONDS)) {
        return new Outcome.Refused(BUSY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Outcome.Refused(BUSY);
    }
    try {
      return outcome(extractor.extract(file));
    } finally {
      places.release();
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
    var record = DocumentReader.read(origin, text);
    return Intake.bearsSecrecyMark(record)
        ? new Outcome.Refused(Intake.SECRET)
        : new Outcome.Read(record, text.text());
  }

  @Override
  public void close() {
    extractor.close();
  }
}
