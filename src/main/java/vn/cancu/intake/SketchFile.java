package vn.cancu.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Sketches of the archive's documents on the disk, a line each in the order of its journal. Not
 * synced: it is trusted up to its first damaged line, and what lies behind is made again.
 */
final class SketchFile {
  private static final String NAME = "sketches.log";

  private final Path file;
  private long lines;

  SketchFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  /**
   * What a document is found by.
   *
   * @param seq position in the archive's journal
   * @param number hash of the document's number; 0 where it has none
   */
  record Line(long seq, String id, int number, int[] marks) {
    private static final int FIELDS = 5;

    String write() {
      var bytes = ByteBuffer.allocate(marks.length * Integer.BYTES);
      bytes.asIntBuffer().put(marks);
      var fields =
          seq
              + "\t"
              + id
              + "\t"
              + number
              + "\t"
              + Base64.getEncoder().encodeToString(bytes.array());
      return fields + "\t" + checksum(fields) + "\n";
    }

    static @Nullable Line read(String line) {
      int end = line.lastIndexOf('\t');
      if (end < 0 || !line.substring(end + 1).equals(checksum(line.substring(0, end)))) {
        return null;
      }
      var fields = line.split("\t", -1);
      // Lines of earlier versions have no number: their documents are compared as if unnumbered.
      int number = fields.length < FIELDS ? 0 : Integer.parseInt(fields[2]);
      var marks =
          ByteBuffer.wrap(Base64.getDecoder().decode(fields[fields.length - 2])).asIntBuffer();
      var numbers = new int[marks.remaining()];
      marks.get(numbers);
      return new Line(Long.parseLong(fields[0]), fields[1], number, numbers);
    }

    private static String checksum(String fields) {
      var crc = new CRC32();
      crc.update(fields.getBytes(StandardCharsets.UTF_8));
      return "%08x".formatted(crc.getValue());
    }
  }

  /** The newest line of each document; what can't be trusted is cut off the file. */
  Map<String, Line> read() {
    var newest = new LinkedHashMap<String, Line>();
    lines = 0;
    try {
      Files.createDirectories(file.resolveSibling(""));
      if (!Files.exists(file)) {
        return newest;
      }
      var text = Files.readString(file, StandardCharsets.ISO_8859_1);
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        var line = Line.read(text.substring(start, end));
        if (line == null) {
          break;
        }
        newest.put(line.id(), line);
        lines++;
        start = end + 1;
      }
      if (start < text.length()) {
        Files.writeString(file, text.substring(0, start), StandardCharsets.ISO_8859_1);
      }
      return newest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long lines() {
    return lines;
  }

  void append(Line line) {
    try {
      Files.writeString(
          file,
          line.write(),
          StandardCharsets.ISO_8859_1,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      lines++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file anew with these lines alone, in their order. */
  void replace(Iterable<Line> kept) {
    var aside = file.resolveSibling(NAME + ".new");
    lines = 0;
    try (var out = Files.newBufferedWriter(aside, StandardCharsets.ISO_8859_1)) {
      for (var line : kept) {
        out.write(line.write());
        lines++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
