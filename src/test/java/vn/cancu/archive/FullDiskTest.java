package vn.cancu.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.document.Visibility;

/** What is said of a write that found no room. */
final class FullDiskTest {
  /** Whatever is written to it finds no room, and nothing can be taken back from it. */
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path home;

  @Test
  void namesWhatIsInTheWayAndNotWhatWasAskedFor() throws IOException {
    try (var writer = writer(Catalog.of(List.of()), FULL)) {
      var one = refusal(() -> add(writer, "1"));
      var two = refusal(() -> add(writer, "2"));
      var asked = String.valueOf(one.getMessage());
      assertTrue(asked.endsWith(", version 1: not stored"), asked);
      assertEquals(
          asked.replace("not stored", "half written, can't be taken back"), two.getMessage());
      assertTrue(one.isNotStored() && two.isNotStored());
    }
  }

  @Test
  void keepsWhatCouldNotBeTakenOut() throws IOException {
    var catalog = Catalog.of(List.of());
    Entry held;
    try (var writer = writer(catalog, folder().journal())) {
      held = add(writer, "1");
    }
    try (var writer = writer(catalog, FULL)) {
      var refusal = refusal(() -> writer.purge(held.id()));
      assertEquals(
          "document " + held.id() + ": not taken out of the archive", refusal.getMessage());
      assertTrue(refusal.isNotStored());
      assertFalse(catalog.own(held.id()).orElseThrow().isGone());
    }
  }

  @Test
  void saysWhereOnlyTheBytesAreLeft() throws IOException {
    var catalog = Catalog.of(List.of());
    try (var writer = writer(catalog, folder().journal())) {
      var held = add(writer, "1");
      Durable.deleteTree(folder().work());
      Files.writeString(folder().work(), "no folder");
      var refusal = refusal(() -> writer.purge(held.id()));
      assertFalse(refusal.isNotStored(), refusal.getMessage());
      assertTrue(catalog.own(held.id()).orElseThrow().isGone());
    }
  }

  private ArchiveFolder folder() {
    return new ArchiveFolder(home.resolve("archive"));
  }

  private Writer writer(Catalog catalog, Path journal) throws IOException {
    Assumptions.assumeTrue(Files.isWritable(FULL), "needs /dev/full");
    var store = ObjectStore.open(folder().objects(), folder().work());
    return new Writer(
        store,
        catalog,
        Journal.open(journal, 0),
        Intent.open(folder().intent()),
        ArchiveFixture.CLOCK);
  }

  private Entry add(Writer writer, String content) throws IOException {
    var file = Files.writeString(home.resolve("a.txt"), content);
    var record =
        ArchiveFixture.record(
            ArchiveFixture.sha256(file), null, null, null, null, Visibility.PUBLIC);
    return writer.add(file, record, content, Arrival.PLAIN);
  }

  private static ArchiveException refusal(Executable write) {
    return assertThrows(ArchiveException.class, write);
  }
}
