package vn.cancu.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cancu.access.Clearance;
import vn.cancu.document.DocumentRecord;

/**
 * The system of record. One process writes; every write is on the disk (fsync of files and folders)
 * before the method returns. Throws ArchiveException when the store itself fails; a missing or
 * hidden document is an empty answer.
 */
public final class Archive implements AutoCloseable {
  private Archive() {}

  /**
   * Opens or makes the archive under home/archive and reads its journal, making it again from the
   * store when it is lost.
   */
  public static Archive open(Path home, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /**
   * The current entry of the document, whoever asks: for the steps of the intake only, never for a
   * reader.
   */
  public Optional<Entry> entry(String id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds a document as version 1, with its original copied in; the same id twice throws. Gives it a
   * slug of its own.
   */
  public Entry add(Path original, DocumentRecord record, String text) {
    throw new UnsupportedOperationException();
  }

  /** A new version of record and text, with who changed it and why. */
  public Entry update(DocumentRecord record, String text, String author, String reason) {
    throw new UnsupportedOperationException();
  }

  public Optional<ArchivedDocument> read(String id, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  public Optional<ArchivedDocument> readBySlug(String slug, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /** The original bytes as a file of the store: to be read, never written. */
  public Optional<Path> original(String id, Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /**
   * The newest entries of the documents changed after seq, in order, at most max: what an index has
   * yet to take in.
   */
  public List<Entry> since(long seq, int max) {
    throw new UnsupportedOperationException();
  }

  /**
   * The document of an entry, whoever asks: for the indices that follow the archive, never for a
   * reader.
   */
  public ArchivedDocument load(Entry entry) {
    throw new UnsupportedOperationException();
  }

  /** How many documents this reader may see. */
  public long count(Clearance reader) {
    throw new UnsupportedOperationException();
  }

  /**
   * Checks every stored byte against its digest and the journal against the store; tells each fault
   * as it is found.
   */
  public void verify(Consumer<Fault> faults) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
