package vn.cancu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * The files behind the paths of a command: files, folders with all below them, and .zip archives.
 * An archive that is broken or too large is handed over as it is, to be kept in quarantine.
 * Sidecars are passed over in folders and archives (hidden files, README, .json), never when named
 * on the command line.
 */
final class Sources {
  private static final long MAX_UNPACKED = 20L << 30;
  private static final int MAX_ENTRIES = 50_000;
  private static final Charset OLD_ZIP_NAMES = Charset.forName("IBM437");

  /** What walking meets. */
  interface Visitor {
    /**
     * @param where the whole path, with the archive it lies in: "hồ sơ.zip: 2024/a.pdf"
     */
    void file(String name, String where, Opening bytes);

    /**
     * @param code a key of the messages, "path.missing" or "code.…"
     */
    void problem(String name, String code);

    void skipped(String name);
  }

  /** Opens the bytes of one file. */
  interface Opening {
    InputStream open() throws IOException;
  }

  private final Visitor visitor;

  Sources(Visitor visitor) {
    this.visitor = visitor;
  }

  void walk(List<Path> paths) {
    for (var path : paths) {
      if (!Files.exists(path)) {
        visitor.problem(path.toString(), "path.missing");
      } else if (!Files.isReadable(path)) {
        visitor.problem(path.toString(), "path.unreadable");
      } else if (Files.isDirectory(path)) {
        folder(path);
      } else {
        file(path);
      }
    }
  }

  private void folder(Path folder) {
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
              return !below.equals(folder) && isSidecar(below.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              var name = file.getFileName().toString();
              if (!attributes.isRegularFile() || isSidecar(name)) {
                visitor.skipped(file.toString());
              } else if (!Files.isReadable(file)) {
                visitor.problem(file.toString(), "path.unreadable");
              } else {
                file(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
              visitor.problem(file.toString(), "path.unreadable");
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      visitor.problem(folder.toString(), "path.unreadable");
    }
  }

  private void file(Path file) {
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      archive(file);
    } else {
      whole(file);
    }
  }

  private void archive(Path file) {
    try {
      archive(file, StandardCharsets.UTF_8);
    } catch (IOException | IllegalArgumentException e) {
      try {
        archive(file, OLD_ZIP_NAMES);
      } catch (IOException | IllegalArgumentException again) {
        whole(file);
      }
    }
  }

  private void whole(Path file) {
    visitor.file(file.getFileName().toString(), file.toString(), () -> Files.newInputStream(file));
  }

  private void archive(Path file, Charset names) throws IOException {
    try (var zip = new ZipFile(file.toFile(), names)) {
      long claimed = zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
      if (zip.size() > MAX_ENTRIES || claimed > MAX_UNPACKED) {
        whole(file);
        return;
      }
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        var entry = entries.nextElement();
        var name = Path.of("/" + entry.getName().replace('\0', '_')).normalize().getFileName();
        if (entry.isDirectory() || name == null) {
          continue;
        }
        if (isSidecar(name.toString())) {
          visitor.skipped(entry.getName());
        } else {
          visitor.file(
              name.toString(), file + ": " + entry.getName(), () -> zip.getInputStream(entry));
        }
      }
    }
  }

  private static boolean isSidecar(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || lower.startsWith("readme")
        || lower.startsWith("~$")
        || lower.endsWith(".json")
        || lower.equals("thumbs.db")
        || lower.equals("desktop.ini")
        || lower.equals("__macosx");
  }
}
