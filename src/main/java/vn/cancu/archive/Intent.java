package vn.cancu.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The one write that may be under way. A small file written over in place, since making and
 * removing one would cost a sync of its folder each time; a torn one fails its checksum, and then
 * nothing had begun.
 */
final class Intent implements AutoCloseable {
  private static final int SIZE = 160;
  private static final String NONE = " ".repeat(SIZE);

  private final FileChannel channel;

  private Intent(FileChannel channel) {
    this.channel = channel;
  }

  /** A version of a document that is being written. */
  record Pending(String id, int version) {}

  static Intent open(Path file) throws IOException {
    return new Intent(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
  }

  static Optional<Pending> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var fields = Files.readString(file, StandardCharsets.ISO_8859_1).strip().split("\t", -1);
    if (fields.length != 3 || !fields[2].equals(checksum(fields[0] + "\t" + fields[1]))) {
      return Optional.empty();
    }
    return Optional.of(new Pending(fields[0], Integer.parseInt(fields[1])));
  }

  void begin(String id, int version) throws IOException {
    var fields = id + "\t" + version;
    put(fields + "\t" + checksum(fields));
    channel.force(true);
  }

  /** Not synced: an intent that outlives its write is found in the journal and forgotten. */
  void end() throws IOException {
    put("");
  }

  private void put(String text) throws IOException {
    var padded =
        ByteBuffer.wrap(
            (text + NONE.substring(text.length())).getBytes(StandardCharsets.ISO_8859_1));
    while (padded.hasRemaining()) {
      channel.write(padded, padded.position());
    }
  }

  private static String checksum(String fields) {
    var crc = new CRC32();
    crc.update(fields.getBytes(StandardCharsets.ISO_8859_1));
    return "%08x".formatted(crc.getValue());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
