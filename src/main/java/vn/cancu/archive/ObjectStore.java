package vn.cancu.archive;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflConfig;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersion;
import io.ocfl.api.model.OcflVersion;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.api.model.VersionNum;
import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import io.ocfl.core.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.cancu.correction.Corrections;
import vn.cancu.document.DocumentRecord;

/**
 * The OCFL storage root: writes versions durably, takes back what a crash left, reads with the
 * digests checked.
 */
final class ObjectStore implements AutoCloseable {
  private final Path root;
  private final Path work;
  private final OcflRepository repository;
  private final DiskSync disk = new DiskSync();
  private final Fresh fresh = new Fresh();

  private ObjectStore(Path root, Path work, OcflRepository repository) {
    this.root = root;
    this.work = work;
    this.repository = repository;
  }

  /**
   * Opens the storage root, or makes a new one in an empty folder. Both folders must be on one file
   * system.
   */
  static ObjectStore open(Path root, Path work) throws IOException {
    Files.createDirectories(root);
    Files.createDirectories(work);
    var repository =
        new OcflRepositoryBuilder()
            .storage(storage -> storage.fileSystem(root))
            .workDir(work)
            .ocflConfig(
                new OcflConfig()
                    .setOcflVersion(OcflVersion.OCFL_1_1)
                    .setDefaultDigestAlgorithm(DigestAlgorithmRegistry.sha512))
            .defaultLayoutConfig(
                new HashedNTupleIdEncapsulationLayoutConfig()
                    .setDigestAlgorithm(DigestAlgorithmRegistry.sha256)
                    .setTupleSize(StorageRoot.TUPLE)
                    .setNumberOfTuples(1))
            .prettyPrintJson()
            .build();
    return new ObjectStore(root, work, repository);
  }

  /**
   * Writes the version and syncs all of it: its files and folders, the inventory at the object's
   * root, the parents.
   */
  void write(String id, int version, VersionInfo info, Consumer<OcflObjectUpdater> content)
      throws IOException {
    var folder = StorageRoot.folderOf(root, id);
    boolean newTuple = version == 1 && !Files.exists(parent(folder));
    var before = version == 1 ? ObjectVersionId.head(id) : ObjectVersionId.version(id, version - 1);
    repository.updateObject(before, info, content);
    var written = below(version == 1 ? folder : folder.resolve("v" + version));
    if (version == 1) {
      written.add(parent(folder));
    } else {
      StorageRoot.INVENTORY_FILES.forEach(name -> written.add(folder.resolve(name)));
      written.add(folder);
    }
    if (newTuple) {
      written.add(root);
    }
    disk.sync(written);
  }

  /** Syncs all of a document, whichever writes of it a stop cut off from their sync. */
  void sync(String id) throws IOException {
    var folder = StorageRoot.folderOf(root, id);
    var written = below(folder);
    written.add(parent(folder));
    written.add(root);
    disk.sync(written);
  }

  private static List<Path> below(Path folder) throws IOException {
    var all = new ArrayList<Path>();
    try (var tree = Files.walk(folder)) {
      tree.forEach(all::add);
    }
    return all;
  }

  /** Whether this is the head version and every byte of the document is as its inventory says. */
  boolean isWhole(String id, int version) {
    var folder = StorageRoot.folderOf(root, id);
    if (!Files.isDirectory(folder) || Validator.validateObject(folder, true).hasErrors()) {
      return false;
    }
    repository.invalidateCache(id);
    return repository.describeObject(id).getHeadVersionNum().equals(VersionNum.fromInt(version));
  }

  /**
   * Takes back a version that no one was told of, whatever state it was left in. May be repeated.
   */
  void undo(String id, int version) throws IOException {
    var folder = StorageRoot.folderOf(root, id);
    if (Files.isDirectory(folder)) {
      if (version == 1) {
        var aside = work.resolve("undone-" + id);
        Durable.deleteTree(aside);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        Durable.syncFolder(parent(folder));
        Durable.deleteTree(aside);
      } else {
        for (var name : StorageRoot.INVENTORY_FILES) {
          Durable.replace(
              folder.resolve(name),
              Files.readAllBytes(folder.resolve("v" + (version - 1)).resolve(name)));
        }
        Durable.deleteTree(folder.resolve("v" + version));
        Durable.syncFolder(folder);
      }
    }
    repository.invalidateCache(id);
  }

  /** A document as it was just added: what is read of it would be the same. */
  void keep(ArchivedDocument document) {
    fresh.put(document);
  }

  /** As {@link #read}, for what follows the archive: not always from the disk. */
  ArchivedDocument follow(Entry entry) {
    return fresh.take(entry).orElseGet(() -> read(entry));
  }

  ArchivedDocument read(Entry entry) {
    return of(entry, version -> ContentFiles.document(entry, version));
  }

  DocumentRecord record(Entry entry) {
    return of(entry, ContentFiles::record);
  }

  Accession accession(Entry entry) {
    return of(entry, ContentFiles::accession);
  }

  Corrections corrections(Entry entry) {
    return of(entry, ContentFiles::corrections);
  }

  /** One of the versions of a document up to this one. */
  Version version(Entry entry, int number) {
    return of(entry, newest -> ContentFiles.version(number, version(entry.id(), number)));
  }

  List<Rendition> renditions(Entry entry) {
    return of(
        entry,
        version ->
            ContentFiles.renditions(
                version, file -> Files.size(root.resolve(file.getStorageRelativePath()))));
  }

  Path original(Entry entry, String sha256) {
    return of(
        entry,
        version -> root.resolve(ContentFiles.original(version, sha256).getStorageRelativePath()));
  }

  /** What is read from a version of an object. */
  private interface Reading<T> {
    T of(OcflObjectVersion version) throws IOException;
  }

  private <T> T of(Entry entry, Reading<T> reading) {
    try {
      return reading.of(version(entry.id(), entry.version()));
    } catch (IOException | OcflJavaException e) {
      throw new ArchiveException(
          "document " + entry.id() + ", version " + entry.version() + ": can't be read", e);
    }
  }

  /**
   * The journal lines that the store's versions of this document would have, all with sequence
   * number 0.
   */
  List<Entry> linesOf(String id) throws IOException {
    var lines = new ArrayList<Entry>();
    for (var number : repository.describeObject(id).getVersionMap().keySet()) {
      int version = (int) number.getVersionNum();
      var stored = repository.getObject(ObjectVersionId.version(id, number));
      lines.add(ContentFiles.line(version, stored));
    }
    return lines;
  }

  /** Takes the object away, all versions of it. May be repeated. */
  void purge(String id) throws IOException {
    undo(id, 1);
  }

  boolean holds(String id) {
    return Files.isDirectory(StorageRoot.folderOf(root, id));
  }

  /** Ids of the documents in the store, from the names of their folders: also of damaged ones. */
  Stream<String> ids() throws IOException {
    return StorageRoot.objectFolders(root).map(folder -> String.valueOf(folder.getFileName()));
  }

  private OcflObjectVersion version(String id, int version) {
    return repository.getObject(ObjectVersionId.version(id, version));
  }

  private static Path parent(Path folder) {
    return folder.resolveSibling("").normalize();
  }

  @Override
  public void close() {
    disk.close();
    repository.close();
  }
}
