package vn.cancu.archive;

import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.VersionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cancu.document.DocumentRecord;

/**
 * The write half of the archive, one write at a time: intent, object, journal, and only then the
 * catalog. What fails on the way is taken back before the caller hears of it.
 */
final class Writer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  static final String PROGRAM = "Căn Cứ";

  private final ObjectStore store;
  private final Catalog catalog;
  private final Journal journal;
  private final Intent intent;
  private final Clock clock;
  private Intent.@Nullable Pending unsettled;

  Writer(ObjectStore store, Catalog catalog, Journal journal, Intent intent, Clock clock) {
    this.store = store;
    this.catalog = catalog;
    this.journal = journal;
    this.intent = intent;
    this.clock = clock;
  }

  synchronized Entry add(Path original, DocumentRecord record, String text, String author) {
    settle();
    if (catalog.byId(record.id()).isPresent()) {
      throw new ArchiveException("document " + record.id() + " is in the archive already");
    }
    var slug = Slugs.give(record, catalog::holdsSlug);
    var entry = Entries.of(catalog.lastSeq() + 1, record, 1, now(), slug);
    return commit(
        entry,
        info(entry, author, "Tiếp nhận " + record.file()),
        object -> ContentFiles.writeFirst(object, original, record, text, entry));
  }

  synchronized Entry update(DocumentRecord record, String text, String author, String reason) {
    settle();
    var known =
        catalog
            .byId(record.id())
            .orElseThrow(
                () -> new ArchiveException("document " + record.id() + " is not in the archive"));
    var slug = Slugs.better(known.slug(), record, catalog::holdsSlug);
    var entry = Entries.of(catalog.lastSeq() + 1, record, known.version() + 1, now(), slug);
    var accession =
        slug.equals(known.slug())
            ? null
            : new ContentFiles.Accession(slug, store.accession(known).takenIn());
    return commit(
        entry,
        info(entry, author, reason),
        object -> {
          ContentFiles.write(object, record, text);
          if (accession != null) {
            ContentFiles.write(object, accession);
          }
        });
  }

  private Entry commit(Entry entry, VersionInfo info, Consumer<OcflObjectUpdater> content) {
    try {
      intent.begin(entry.id(), entry.version());
      unsettled = new Intent.Pending(entry.id(), entry.version());
      store.write(entry.id(), entry.version(), info, content);
      journal.append(entry);
    } catch (IOException | OcflJavaException | UncheckedIOException e) {
      takeBack();
      throw new ArchiveException(
          "document " + entry.id() + ", version " + entry.version() + ": not stored", e);
    }
    catalog.put(entry);
    unsettled = null;
    forget();
    return entry;
  }

  private void takeBack() {
    try {
      settle();
    } catch (ArchiveException e) {
      LOG.error("what was written of it stays until the next write or start takes it back", e);
    }
  }

  /** Nothing new is begun before the last failed write is out of the way. */
  private void settle() {
    var left = unsettled;
    if (left == null) {
      return;
    }
    try {
      journal.cut();
      store.undo(left.id(), left.version());
    } catch (IOException | OcflJavaException e) {
      throw new ArchiveException(
          "document "
              + left.id()
              + ", version "
              + left.version()
              + ": half written, can't be taken back",
          e);
    }
    unsettled = null;
    forget();
  }

  private void forget() {
    try {
      intent.end();
    } catch (IOException e) {
      LOG.warn("the intent file can't be written; the next start looks at it again", e);
    }
  }

  private static VersionInfo info(Entry entry, String author, String reason) {
    return new VersionInfo()
        .setUser(author, null)
        .setMessage(reason)
        .setCreated(entry.at().atOffset(ZoneOffset.UTC));
  }

  /**
   * Strictly later than the version before, whatever the clock says: a journal made again by order
   * of time is then the same journal.
   */
  private Instant now() {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var earliest = catalog.lastAt().plusMillis(1);
    return now.isBefore(earliest) ? earliest : now;
  }

  @Override
  public synchronized void close() throws IOException {
    intent.close();
    journal.close();
  }
}
