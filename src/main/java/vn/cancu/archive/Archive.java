package vn.cancu.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cancu.access.Clearance;
import vn.cancu.correction.Corrections;
import vn.cancu.document.DocumentRecord;

/**
 * The system of record. One process writes; every write is on the disk (fsync of files and folders)
 * before the method returns. Throws ArchiveException when the store itself fails; a missing or
 * hidden document is an empty answer. May be used by several threads.
 */
public final class Archive implements AutoCloseable {
  private final ArchiveFolder folder;
  private final Catalog catalog;
  private final ReentrantLock opening = new ReentrantLock();
  private volatile @Nullable ObjectStore store;
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
      var writer = new Writer(store, catalog, journal, intent, clock);
      writer.finish();
      return new Archive(folder, catalog, store, writer);
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
   * The current entry of the document of this id, or of the one that holds the file of this id,
   * whoever asks: for the steps of the intake only, never for a reader.
   */
  public Optional<Entry> entry(String id) {
    return catalog.byId(id);
  }

  /**
   * Adds a document as version 1, with its original copied in; the same id twice throws, and so do
   * bytes that are not those of the record's digest. Gives it a slug of its own.
   */
  public Entry add(Path original, DocumentRecord record, String text) {
    return add(original, record, text, Arrival.PLAIN);
  }

  /** As above, with how the file came. */
  public Entry add(Path original, DocumentRecord record, String text, Arrival arrival) {
    return writer().add(original, record, text, arrival);
  }

  /** A new version of record and text, with who changed it and why. */
  public Entry update(DocumentRecord record, String text, String author, String reason) {
    return writer().update(record, text, author, reason);
  }

  /** A new version with these files. Throws where the document is not in the archive or is gone. */
  public Entry revise(Revision revision, String author, String reason) {
    return writer().revise(revision, null, author, reason);
  }

  /** The same with all that people have set in it from now on. */
  public Entry correct(Revision revision, Corrections corrections, String author, String reason) {
    return writer().revise(revision, corrections, author, reason);
  }

  /** Ends a document whose files another one holds by now: its ids and addresses lead there. */
  public Entry retire(String id, String into, String author, String reason) {
    return writer().retire(id, into, author, reason);
  }

  /**
   * Takes all bytes of a document out of the archive for good, those under the documents merged
   * into it as well. That there was one is kept: its id, its address and when.
   */
  public void purge(String id) {
    writer().purge(id);
  }

  /** Whether the file of this id was taken out of the archive for good. */
  public boolean isPurged(String id) {
    return catalog.own(id).filter(entry -> entry.links().purged()).isPresent();
  }

  public Optional<ArchivedDocument> read(String id, Clearance reader) {
    return visible(id, reader).map(this::load);
  }

  public Optional<ArchivedDocument> readBySlug(String slug, Clearance reader) {
    return catalog.ownerOfSlug(slug).flatMap(id -> visible(id, reader)).map(this::load);
  }

  /**
   * Whether a document was public under this very id or address and may not be read by this reader
   * any more. What was taken out for good is as if it had never been.
   */
  public boolean isWithdrawn(String idOrSlug, Clearance reader) {
    return catalog.shownAs(idOrSlug).filter(id -> visible(id, reader).isEmpty()).isPresent();
  }

  /** The bytes of the file shown first, as a file of the store: to be read, never written. */
  public Optional<Path> original(String id, Clearance reader) {
    return visible(id, reader)
        .map(entry -> store().original(entry, store().read(entry).record().sha256()));
  }

  /** The files of a document that this reader may see, the one that proves most first. */
  public List<Rendition> renditions(String id, Clearance reader) {
    return visible(id, reader).stream()
        .flatMap(entry -> store().renditions(entry).stream())
        .filter(rendition -> reader.mayRead(rendition.visibility()))
        .toList();
  }

  /** The bytes of one of the files, by its id; see {@link #original}. */
  public Optional<Path> file(String id, String fileId, Clearance reader) {
    return renditions(id, reader).stream()
        .filter(rendition -> rendition.id().equals(fileId))
        .findFirst()
        .flatMap(rendition ->
            visible(id, reader).map(entry -> store().original(entry, rendition.record().sha256())));
  }

  /**
   * The versions of a document, the newest first, at most max of them. Each as visible as it was
   * then: for those who may see all of it.
   */
  public List<Version> history(String id, int max, Clearance reader) {
    return visible(id, reader).stream()
        .flatMap(entry ->
            IntStream.iterate(entry.version(), number -> number > 0, number -> number - 1)
                .limit(max)
                .mapToObj(number -> store().version(entry, number)))
        .filter(version -> reader.mayRead(version.document().entry().visibility()))
        .toList();
  }

  /** One version of a document; empty where there is none that this reader may see. */
  public Optional<Version> version(String id, int number, Clearance reader) {
    return visible(id, reader)
        .filter(entry -> number > 0 && number <= entry.version())
        .map(entry -> store().version(entry, number))
        .filter(version -> reader.mayRead(version.document().entry().visibility()));
  }

  /** The files as this version had them, whoever asks: for the steps of the intake only. */
  public List<Rendition> filesOf(Entry version) {
    return store().renditions(version);
  }

  /** Documents that may be the same as others: a person has to say. */
  public List<Entry> undecided() {
    return catalog.undecided();
  }

  /** The newest entries of the documents changed after seq, in order, at most max. */
  public List<Entry> since(long seq, int max) {
    return catalog.since(seq, max);
  }

  /** The same with documents that are gone, so that what follows can let go of them. */
  public List<Entry> changes(long seq, int max) {
    return catalog.changes(seq, max);
  }

  /** The seq of the last change; 0 for an empty archive. */
  public long lastSeq() {
    return catalog.lastSeq();
  }

  /** The document of an entry, whoever asks: for what follows the archive, never for a reader. */
  public ArchivedDocument load(Entry entry) {
    return store().read(entry);
  }

  /** The same, from memory where it was added a moment ago and is asked for the first time. */
  public ArchivedDocument follow(Entry entry) {
    return store().follow(entry);
  }

  /** What is known of it, without its text, which is most of it to read. */
  public DocumentRecord record(Entry entry) {
    return store().record(entry);
  }

  /** What anyone may read, and what they could once. */
  public Publications publications() {
    return catalog.publications();
  }

  /** How many documents this reader may see. */
  public long count(Clearance reader) {
    return catalog.count(reader);
  }

  /**
   * Checks every stored byte against its digest and the journal against the store; reads the disk
   * only, so it may run beside the process that writes.
   */
  public void verify(Consumer<Fault> faults) {
    new Verification(folder, faults).run();
  }

  /** A file hidden from the reader leads nowhere: that there is a draft is not for everyone. */
  private Optional<Entry> visible(String id, Clearance reader) {
    return catalog
        .byId(id)
        .filter(entry -> reader.mayRead(entry.visibility()))
        .filter(entry -> entry.id().equals(id) || maySeeFile(entry, id, reader));
  }

  private boolean maySeeFile(Entry entry, String fileId, Clearance reader) {
    return store().renditions(entry).stream()
        .anyMatch(file -> file.id().equals(fileId) && reader.mayRead(file.visibility()));
  }

  private Writer writer() {
    if (writer == null) {
      throw new IllegalStateException("the archive was opened for reading only");
    }
    return writer;
  }

  /** Opened at the first read of a read-only archive, so a damaged root can still be verified. */
  private ObjectStore store() {
    var opened = store;
    return opened == null ? openStore() : opened;
  }

  /** Under a lock of its own: whoever reads waits for nobody who writes. */
  private ObjectStore openStore() {
    opening.lock();
    try {
      var opened = store;
      if (opened == null) {
        opened = ObjectStore.open(folder.objects(), folder.work());
        store = opened;
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      throw new ArchiveException("the archive in " + folder.top() + " can't be read", e);
    } finally {
      opening.unlock();
    }
  }

  @Override
  public synchronized void close() {
    try (var opened = store) {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      throw new ArchiveException("the journal in " + folder.top() + " can't be closed", e);
    }
  }
}
