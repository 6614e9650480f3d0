package vn.cancu.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentRecord;

/**
 * The system of record. One process writes; every write is on the disk (fsync of files and folders)
 * before the method returns. Throws ArchiveException when the store itself fails; a missing or
 * hidden document is an empty answer. May be used by several threads.
 */
public final class Archive implements AutoCloseable {
  private final ArchiveFolder folder;
  private final Catalog catalog;
  private @Nullable ObjectStore store;
  private final @Nullable Writer writer;

  private Archive(
      ArchiveFolder folder, Catalog catalog, @Nullable ObjectStore store, @Nullable Writer writer) {
    this.folder = folder;
    this.catalog = catalog;
    this.store = store;
    this.writer = writer;
  }

  /**
   * Opens or makes the archive under home/archive and reads its journal, making it again from the
   * store when it is lost.
   */
  public static Archive open(Path home, Clock clock) {
    var folder = new ArchiveFolder(home.resolve("archive"));
    try {
      Durable.deleteTree(folder.work());
      var store = ObjectStore.open(folder.objects(), folder.work());
      new RootDigests(folder).writeIfMissing();
      var reading = new Recovery(store, folder.journal(), folder.intent()).mend();
      var catalog = Catalog.of(reading.lines());
      var journal = Journal.open(folder.journal(), reading.intactLength());
      var intent = Intent.open(folder.intent());
      intent.end();
      Durable.syncFolder(folder.top());
      return new Archive(
          folder, catalog, store, new Writer(store, catalog, journal, intent, clock));
    } catch (IOException | RuntimeException e) {
      throw new ArchiveException("the archive in " + folder.top() + " can't be opened", e);
    }
  }

  /**
   * Opens the archive as it stands, beside a process that writes to it: changes nothing, sees
   * nothing newer, and an archive that is not there is an empty one. Writing throws.
   */
  public static Archive openReadOnly(Path home) {
    var folder = new ArchiveFolder(home.resolve("archive"));
    try {
      var catalog = Catalog.of(JournalReading.of(folder.journal()).lines());
      return new Archive(folder, catalog, null, null);
    } catch (IOException | RuntimeException e) {
      throw new ArchiveException("the archive in " + folder.top() + " can't be read", e);
    }
  }

  /**
   * The current entry of the document, whoever asks: for the steps of the intake only, never for a
   * reader.
   */
  public Optional<Entry> entry(String id) {
    return catalog.byId(id);
  }

  /**
   * Adds a document as version 1, with its original copied in; the same id twice throws, and so do
   * bytes that are not those of the record's digest. Gives it a slug of its own.
   */
  public Entry add(Path original, DocumentRecord record, String text) {
    return add(original, record, text, Writer.PROGRAM);
  }

  /**
   * As above, by a person.
   *
   * @param author who handed it in
   */
  public Entry add(Path original, DocumentRecord record, String text, String author) {
    return writer().add(original, record, text, author);
  }

  /** A new version of record and text, with who changed it and why. */
  public Entry update(DocumentRecord record, String text, String author, String reason) {
    return writer().update(record, text, author, reason);
  }

  public Optional<ArchivedDocument> read(String id, Clearance reader) {
    return visible(catalog.byId(id), reader).map(this::load);
  }

  public Optional<ArchivedDocument> readBySlug(String slug, Clearance reader) {
    return visible(catalog.bySlug(slug), reader).map(this::load);
  }

  /** The original bytes as a file of the store: to be read, never written. */
  public Optional<Path> original(String id, Clearance reader) {
    return visible(catalog.byId(id), reader).map(entry -> store().original(entry));
  }

  /**
   * The newest entries of the documents changed after seq, in order, at most max: what an index has
   * yet to take in.
   */
  public List<Entry> since(long seq, int max) {
    return catalog.since(seq, max);
  }

  /**
   * The document of an entry, whoever asks: for the indices that follow the archive, never for a
   * reader.
   */
  public ArchivedDocument load(Entry entry) {
    return store().read(entry);
  }

  /** How many documents this reader may see. */
  public long count(Clearance reader) {
    return catalog.count(reader);
  }

  /**
   * Checks every stored byte against its digest and the journal against the store; tells each fault
   * as it is found. Reads the disk only, so it may run beside the process that writes.
   */
  public void verify(Consumer<Fault> faults) {
    new Verification(folder, faults).run();
  }

  private static Optional<Entry> visible(Optional<Entry> entry, Clearance reader) {
    return entry.filter(found -> reader.mayRead(found.visibility()));
  }

  private Writer writer() {
    if (writer == null) {
      throw new IllegalStateException("the archive was opened for reading only");
    }
    return writer;
  }

  /**
   * Opened at the first read of a read-only archive, so that a damaged root can still be verified.
   */
  private synchronized ObjectStore store() {
    if (store == null) {
      try {
        store = ObjectStore.open(folder.objects(), folder.work());
      } catch (IOException | RuntimeException e) {
        throw new ArchiveException("the archive in " + folder.top() + " can't be read", e);
      }
    }
    return store;
  }

  @Override
  public synchronized void close() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      throw new ArchiveException("the journal in " + folder.top() + " can't be closed", e);
    } finally {
      if (store != null) {
        store.close();
      }
    }
  }
}
