package vn.cancu.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * Digests of the storage root's own files (its version, layout and extensions), in the form of
 * sha512sum.
 */
final class RootDigests {
  private final ArchiveFolder folder;

  RootDigests(ArchiveFolder folder) {
    this.folder = folder;
  }

  void writeIfMissing() throws IOException {
    if (Files.exists(folder.rootDigests())) {
      return;
    }
    var lines = new StringBuilder();
    actual().forEach((path, digest) -> lines.append(digest).append("  ").append(path).append('\n'));
    for (var path : actual().keySet()) {
      Durable.sync(folder.objects().resolve(path));
    }
    Durable.syncFolder(folder.objects());
    Durable.replace(folder.rootDigests(), lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Path below the root to digest, as read from the files now. */
  Map<String, String> actual() throws IOException {
    var digests = new TreeMap<String, String>();
    for (var child : StorageRoot.children(folder.objects())) {
      if (!StorageRoot.isTuple(child)) {
        try (var files = Files.walk(child)) {
          for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
            digests.put(name(file), StorageRoot.sha512(file));
          }
        }
      }
    }
    return digests;
  }

  /**
   * Path to digest, as written when the root was made. A line that is no such line is left out, and
   * then missed.
   */
  Map<String, String> expected() throws IOException {
    var digests = new TreeMap<String, String>();
    try {
      for (var line :
          Files.readString(folder.rootDigests(), StandardCharsets.ISO_8859_1).split("\n", -1)) {
        var parts = line.split("  ", 2);
        if (parts.length == 2) {
          digests.put(parts[1], parts[0]);
        }
      }
    } catch (NoSuchFileException e) {
      return digests;
    }
    return digests;
  }

  private String name(Path file) {
    return folder.objects().relativize(file).toString().replace('\\', '/');
  }
}
