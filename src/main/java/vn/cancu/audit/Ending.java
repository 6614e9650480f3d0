package vn.cancu.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the log ends: its last whole line, and what lies torn behind it.
 *
 * @param file the newest; null for none
 * @param last null where no line is whole
 * @param torn bytes of what is no line, the end of a line aside; 0 for none
 * @param tornDigest SHA-256 of them, in hex
 * @param open the file's last byte is no end of a line
 */
record Ending(
    @Nullable Path file, @Nullable Event last, long torn, String tornDigest, boolean open) {
  /** Throws IOException where whole lines stand at the end that only a later version can read. */
  static Ending of(List<Path> files) throws IOException {
    var newest = files.isEmpty() ? null : files.getLast();
    if (newest == null) {
      return new Ending(null, null, 0, "", false);
    }
    var whole = lastWhole(newest);
    var last = whole == null ? null : whole.event();
    // A file is made before its first line is.
    for (int i = files.size() - 2; i >= 0 && last == null; i--) {
      var older = lastWhole(files.get(i));
      last = older == null ? null : older.event();
    }
    boolean open = isOpen(newest);
    long end = whole == null ? 0 : whole.end();
    long torn = Math.max(0, Files.size(newest) - end - (open ? 0 : 1));
    return torn == 0
        ? new Ending(newest, last, 0, "", open)
        : new Ending(newest, last, torn, digest(newest, end, torn), open);
  }

  /**
   * @param end where in the file the next line begins
   */
  private record Whole(Event event, long end) {}

  private static @Nullable Whole lastWhole(Path file) throws IOException {
    try (var lines = new Backwards(file)) {
      for (var raw = lines.next(); raw != null; raw = lines.next()) {
        var event = Line.read(raw.bytes());
        if (event.isPresent()) {
          return new Whole(event.get(), raw.start() + raw.bytes().length + (raw.closed() ? 1 : 0));
        }
        if (Line.isIntact(raw.bytes())) {
          // Torn it is not: to go on as if it were would set whole lines aside.
          throw new IOException(
              LogFiles.name(file) + " ends with lines of a later version of this program");
        }
      }
      return null;
    }
  }

  private static boolean isOpen(Path file) throws IOException {
    try (var lines = new Backwards(file)) {
      var raw = lines.next();
      return raw != null && !raw.closed();
    }
  }

  private static String digest(Path file, long from, long length) throws IOException {
    var digest = Line.digest();
    var block = new byte[65_536];
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      in.seek(from);
      long left = length;
      while (left > 0) {
        int count = in.read(block, 0, (int) Math.min(block.length, left));
        if (count < 0) {
          throw new IOException("the log became shorter while it was read");
        }
        digest.update(block, 0, count);
        left -= count;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
