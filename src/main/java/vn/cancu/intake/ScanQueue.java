package vn.cancu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.access.Clearance;
import vn.cancu.archive.Archive;
import vn.cancu.archive.Durable;
import vn.cancu.archive.Entry;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.ReadingStopped;

/**
 * Scans that are archived and wait to be recognised, one after the other, behind all else: a page
 * costs as much as hundreds of text documents. A mark each in scans/, an empty file named by the
 * document's id, is all the state there is; where the folder is lost it is made again from the
 * archive.
 */
public final class ScanQueue implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ScanQueue.class);
  private static final String DERIVED = ".derived";
  private static final long PAUSE_MILLIS = 300;

  /** So long until it is looked again whether a program to recognise with was installed. */
  private static final long PAUSE_WITHOUT_PROGRAM_MILLIS = 30_000;

  /** A mark is there before its document; one that is older than this has lost it in a crash. */
  private static final long ORPHANED_MILLIS = 600_000;

  private final Path folder;
  private final Archive archive;
  private final Joining joining;
  private final Home home;
  private final Extractor recogniser;
  private final BooleanSupplier canRecognise;
  private final AtomicBoolean changed = new AtomicBoolean();
  private @Nullable Thread thread;
  private volatile boolean stopping;

  /**
   * @param recogniser is asked for scans alone and closed by its owner
   * @param canRecognise whether the program for it is installed now; asked before work begins
   */
  public ScanQueue(Home home, Archive archive, Extractor recogniser, BooleanSupplier canRecognise) {
    this.folder = home.scans();
    this.archive = archive;
    this.joining = new Joining(home, archive, Clock.systemUTC());
    this.home = home;
    this.recogniser = recogniser;
    this.canRecognise = canRecognise;
  }

  /** What brings files of one document together, the same for files that come and for scans. */
  public Joining joining() {
    return joining;
  }

  /** Marks a file; on the disk when this returns. */
  void add(String id) {
    try {
      Files.createDirectories(folder);
      Files.createFile(folder.resolve(id));
      Durable.syncFolder(folder);
    } catch (FileAlreadyExistsException e) {
      // It waits already.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many wait, the one in work included. */
  public int waiting() {
    return marks().size();
  }

  /** Code of why none can be recognised at the moment though the program for it may be there. */
  public Optional<String> standstill() {
    return recogniser.standstill();
  }

  /** Whether documents were changed since this was last asked. */
  boolean takeChanged() {
    return changed.getAndSet(false) | joining.takeChanged();
  }

  /** Goes to work, once; a second call does nothing. */
  public synchronized void start() {
    if (thread == null) {
      thread = Thread.ofPlatform().name("scans").start(this::goRound);
    }
  }

  private void goRound() {
    while (!stopping) {
      try {
        derive();
        var marks = marks();
        if (marks.isEmpty()) {
          Thread.sleep(PAUSE_MILLIS);
        } else if (canRecognise.getAsBoolean()) {
          for (var mark : marks) {
            recognise(mark);
          }
          Thread.sleep(PAUSE_MILLIS);
        } else {
          Thread.sleep(PAUSE_WITHOUT_PROGRAM_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (ReadingStopped e) {
        // It was told already, and is tried again with growing pauses.
        pause();
      } catch (RuntimeException e) {
        LOG.error("scans are tried again in a while: {}", e.toString());
        pause();
      }
    }
  }

  /** Once in the life of a home: what an archive of before this queue holds. */
  private void derive() {
    if (Files.exists(folder.resolve(DERIVED))) {
      return;
    }
    for (var entry : archive.since(0, Integer.MAX_VALUE)) {
      if (stopping) {
        return;
      }
      for (var file : archive.renditions(entry.id(), Clearance.STAFF)) {
        if (isUnrecognised(file.record())) {
          add(file.id());
        }
      }
    }
    add(DERIVED);
  }

  static boolean isUnrecognised(DocumentRecord record) {
    return record.warnings().stream()
        .anyMatch(warning -> warning.code().equals(Extraction.Text.UNRECOGNISED));
  }

  private List<Path> marks() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      var marks = new ArrayList<Path>();
      files
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted(Comparator.comparing(ScanQueue::time))
          .forEach(marks::add);
      return marks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A mark that is gone meanwhile is as good as old. */
  private static long time(Path mark) {
    try {
      return Files.getLastModifiedTime(mark).toMillis();
    } catch (IOException e) {
      return 0;
    }
  }

  private void recognise(Path mark) {
    var id = mark.getFileName().toString();
    var original = archive.entry(id).flatMap(held -> archive.file(held.id(), id, Clearance.STAFF));
    if (stopping) {
      return;
    }
    if (original.isEmpty()) {
      if (System.currentTimeMillis() - time(mark) > ORPHANED_MILLIS) {
        remove(mark);
      }
      return;
    }
    var extraction = recogniser.extract(original.get());
    // A child that was ended with us says nothing of the file.
    if (stopping) {
      return;
    }
    if (extraction instanceof Extraction.Text text) {
      if (!text.isUnrecognised()) {
        update(id, text);
        remove(mark);
      }
    } else {
      LOG.warn("{} could not be recognised: {}", id, extraction);
      remove(mark);
    }
  }

  /** The visibility may have been changed while the pages were read. */
  private void update(String id, Extraction.Text text) {
    synchronized (archive) {
      var held = archive.entry(id).orElseThrow();
      var old =
          archive.renditions(held.id(), Clearance.STAFF).stream()
              .filter(file -> file.id().equals(id))
              .findFirst()
              .orElseThrow()
              .record();
      var record =
          Intake.read(
              new DocumentReader.Origin(old.file(), old.sha256(), old.visibility(), old.status()),
              text);
      if (Intake.bearsSecrecyMark(record)) {
        letGo(held, old);
      } else if (joining.reread(id, record, text.text(), text.signed(), "pages were recognised")) {
        changed.set(true);
      }
    }
  }

  /**
   * Its letters are not taken in, and its picture must go as if it had been refused at the door.
   * Where other files of the document were read without such a mark, a person has to look: it is
   * hidden.
   */
  void letGo(Entry held, DocumentRecord old) {
    LOG.warn("{} bears a mark of secrecy", old.sha256());
    if (held.links().files().isEmpty()) {
      new Inbox(home, Clock.systemUTC()).noteRefused(old.file(), old.sha256(), Intake.SECRET);
      joining.purge(held);
      forget(old.sha256());
    } else {
      var origin =
          new DocumentReader.Origin(old.file(), old.sha256(), Visibility.INTERNAL, old.status());
      var hidden =
          DocumentReader.unread(origin, old.mediaType(), new Warning("secrecy-mark", null));
      joining.reread(origin.id(), hidden, "", false, "a mark of secrecy was recognised");
    }
    changed.set(true);
  }

  /** What was recognised on its pages. */
  private void forget(String sha256) {
    try {
      Durable.deleteTree(home.recognised().resolve(sha256.substring(0, 2)).resolve(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path mark) {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends now; the scan in work is begun again at the next start, its finished pages are kept. */
  @Override
  public void close() {
    stopping = true;
    recogniser.close();
    Thread running;
    synchronized (this) {
      running = thread;
    }
    if (running != null) {
      running.interrupt();
      try {
        running.join(10_000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
