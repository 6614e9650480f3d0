package vn.cancu.archive;

import io.ocfl.api.exception.OcflJavaException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Reads everything anew from the disk and never stops at the first fault. Codes: sai-ma-bam (bytes
 * differ from their digest), thieu-tep, thua-tep (a file missing, one too many), sai-cau-truc
 * (against OCFL), thieu-van-ban (the journal names what the store lacks), ngoai-nhat-ky (the store
 * holds what the journal lacks), hong-nhat-ky (a journal line), khong-doc-duoc (the disk refuses).
 */
final class Verification {
  private static final int PATIENCE = 20;
  private static final long PAUSE_MS = 100;

  private final ArchiveFolder folder;
  private final Consumer<Fault> faults;
  private final Set<String> seen = new HashSet<>();
  private Catalog catalog = Catalog.of(List.of());

  Verification(ArchiveFolder folder, Consumer<Fault> faults) {
    this.folder = folder;
    this.faults = faults;
  }

  void run() {
    try {
      if (Files.exists(folder.top())) {
        journal();
        root();
        objects();
        missing();
      }
    } catch (IOException | UncheckedIOException e) {
      faults.accept(new Fault(folder.top().toString(), "khong-doc-duoc", e.toString()));
    }
  }

  private void journal() throws IOException {
    var reading = JournalReading.of(folder.journal());
    catalog = Catalog.of(reading.lines());
    boolean beingWritten = reading.torn() && pendingNow().isPresent();
    if (!beingWritten) {
      reading.damaged().forEach(line -> fault("journal.log", "hong-nhat-ky", "dòng " + line));
    }
    if (reading.lost()) {
      fault("journal.log", "thieu-tep", "journal.log");
    }
  }

  private void root() throws IOException {
    var digests = new RootDigests(folder);
    var expected = digests.expected();
    var actual = digests.actual();
    var paths = new TreeSet<>(expected.keySet());
    paths.addAll(actual.keySet());
    for (var path : paths) {
      if (!actual.containsKey(path)) {
        fault("ocfl", "thieu-tep", path);
      } else if (!expected.containsKey(path)) {
        fault("ocfl", "thua-tep", path);
      } else if (!actual.get(path).equals(expected.get(path))) {
        fault("ocfl", "sai-ma-bam", path);
      }
    }
  }

  private void objects() throws IOException {
    for (var tuple : StorageRoot.children(folder.objects())) {
      if (StorageRoot.isTuple(tuple)) {
        for (var child : StorageRoot.children(tuple)) {
          if (Files.isDirectory(child)) {
            object(child);
          } else {
            fault("ocfl", "thua-tep", folder.objects().relativize(child).toString());
          }
        }
      }
    }
  }

  /** Looks again while the document is being written by the process that owns the archive. */
  private void object(Path child) throws IOException {
    var id = String.valueOf(child.getFileName());
    seen.add(id);
    var found = inspect(id, child);
    for (int i = 0; i < PATIENCE && !found.isEmpty() && changing(id); i++) {
      pause();
      found = inspect(id, child);
    }
    found.forEach(faults);
  }

  private boolean changing(String id) throws IOException {
    var before = catalog.own(id);
    var pending = pendingNow();
    var reading = JournalReading.of(folder.journal());
    catalog = Catalog.of(reading.lines());
    return !before.equals(catalog.own(id))
        || pending
            .filter(write -> write.id().equals(id) && !reading.names(id, write.version()))
            .isPresent();
  }

  private List<Fault> inspect(String id, Path child) {
    var found = new ArrayList<Fault>();
    try {
      found.addAll(new ObjectCheck(id, child).faults());
      var entry = catalog.own(id);
      if (entry.isEmpty()) {
        found.add(new Fault(id, "ngoai-nhat-ky", "journal.log"));
      } else if (!Files.isDirectory(child.resolve("v" + entry.get().version()))
          || Files.isDirectory(child.resolve("v" + (entry.get().version() + 1)))) {
        found.add(new Fault(id, "ngoai-nhat-ky", "v" + entry.get().version()));
      }
    } catch (IOException | UncheckedIOException | OcflJavaException e) {
      found.add(new Fault(id, "khong-doc-duoc", e.toString()));
    }
    return found;
  }

  private void missing() {
    for (var entry : catalog.all()) {
      if (!entry.links().purged()
          && !seen.contains(entry.id())
          && !Files.isDirectory(StorageRoot.folderOf(folder.objects(), entry.id()))) {
        fault(entry.id(), "thieu-van-ban", entry.slug());
      }
    }
  }

  private Optional<Intent.Pending> pendingNow() throws IOException {
    return Intent.read(folder.intent());
  }

  private void fault(String where, String code, String detail) {
    faults.accept(new Fault(where, code, detail));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
