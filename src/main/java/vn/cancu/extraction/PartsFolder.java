package vn.cancu.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a child lays the files that it takes out of another: numbered, their names apart. */
final class PartsFolder {
  private static final int MOST_PARTS = 10_000;
  private static final long MOST_BYTES = 2L << 30;

  /** What systems leave behind, and no office wrote. */
  private static final List<String> LITTER = List.of(".", "~$", "thumbs.db", "desktop.ini");

  private static final String BEGINNING = "cancu-parts-";

  private final Path folder;
  private final List<String> names = new ArrayList<>();
  private long bytes;
  private int announcedParts;
  private long announcedBytes;

  /**
   * @param folder is made when the first part comes
   */
  PartsFolder(Path folder) {
    this.folder = folder;
  }

  /** More parts, or larger ones, than a file may unpack to. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * A part that its holder lists, before any is taken out: throws where what is listed is too much
   * already. What a list says is not believed where it says less.
   *
   * @param size in bytes, as listed
   */
  void announce(String name, long size) throws TooMuch {
    if (!lastName(name).isEmpty()) {
      announcedParts++;
      announcedBytes += Math.clamp(size, 0, MOST_BYTES + 1);
      if (announcedParts > MOST_PARTS || announcedBytes > MOST_BYTES) {
        throw new TooMuch();
      }
    }
  }

  /** "" for what is left out. */
  private static String lastName(String name) {
    var last = name.replace('\\', '/').replaceAll("/+$", "");
    last = last.substring(last.lastIndexOf('/') + 1).replaceAll("\\p{Cntrl}", "").strip();
    return isLitter(last) || name.contains("__MACOSX/") ? "" : last;
  }

  /**
   * @param name as its holder gives it; what stands before the last stroke is left out
   */
  void add(String name, InputStream in) throws IOException {
    var last = lastName(name);
    if (last.isEmpty()) {
      return;
    }
    if (names.size() >= MOST_PARTS) {
      throw new TooMuch();
    }
    Files.createDirectories(folder);
    try (var out = Files.newOutputStream(folder.resolve(Integer.toString(names.size())))) {
      var piece = new byte[1 << 16];
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        bytes += length;
        if (bytes > MOST_BYTES) {
          throw new TooMuch();
        }
        out.write(piece, 0, length);
      }
    }
    names.add(last.length() > 200 ? last.substring(last.length() - 200) : last);
  }

  /**
   * A name for a letter that is known by its subject alone: never one that would be left out.
   *
   * @param ending with its point
   */
  static String letterName(@Nullable String subject, String ending) {
    var name = subject == null ? "" : subject.replaceAll("[/\\\\\\p{Cntrl}]", "-").strip();
    return (name.isEmpty() ? "message" : isLitter(name) ? "_" + name : name) + ending;
  }

  private static boolean isLitter(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return LITTER.stream().anyMatch(lower::startsWith);
  }

  /** Names of the parts; each is the file with its place in this list for a name. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** A new name beside those of others; nothing is made yet. */
  static Path name() {
    return temporary().resolve(BEGINNING + UUID.randomUUID());
  }

  private static Path temporary() {
    return Path.of(System.getProperty("java.io.tmpdir"));
  }

  /**
   * Deletes what a process that was killed has left behind. A day is longer than any file is under
   * way, whoever else works in the same folder.
   */
  static void sweep() {
    var limit = Instant.now().minus(Duration.ofDays(1));
    try (var folders = Files.newDirectoryStream(temporary(), BEGINNING + "*")) {
      for (var folder : folders) {
        if (Files.getLastModifiedTime(folder).toInstant().isBefore(limit)) {
          delete(folder);
        }
      }
    } catch (IOException | DirectoryIteratorException | UncheckedIOException e) {
      // Another's, or gone meanwhile: nothing of ours hangs on it.
    }
  }

  /** Numbered files alone lie in it. */
  static void delete(Path folder) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
