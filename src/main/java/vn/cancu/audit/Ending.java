package vn.cancu.audit;

import java.io.IOException;
import java.io.RandomAccessFile;
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
  static Ending of(List<Path> files) throws IOException {
    var newest = files.isEmpty() ? null : files.getLast();
    if (newest == null) {
      return new Ending(null, null, 0, "", false);
    }
    long size;
    long whole = 0;
    Event last = null;
    boolean open = false;
    try (var lines = new Backwards(newest)) {
      size = newest.toFile().length();
      var raw = lines.next();
      open = raw != null && !raw.closed();
      while (raw != null && last == null) {
        last = Line.read(raw.bytes()).orElse(null);
        whole = last == null ? 0 : raw.start() + raw.bytes().length + (raw.closed() ? 1 : 0);
        raw = lines.next();
      }
    }
    // A file is made before its first line is.
    for (int i = files.size() - 2; i >= 0 && last == null; i--) {
      last = lastWhole(files.get(i));
    }
    long torn = Math.max(0, size - whole - (open ? 0 : 1));
    return torn == 0
        ? new Ending(newest, last, 0, "", open)
        : new Ending(newest, last, torn, digest(newest, whole, torn), open);
  }

  private static @Nullable Event lastWhole(Path file) throws IOException {
    try (var lines = new Backwards(file)) {
      for (var raw = lines.next(); raw != null; raw = lines.next()) {
        var event = Line.read(raw.bytes());
        if (event.isPresent()) {
          return event.get();
        }
      }
      return null;
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
