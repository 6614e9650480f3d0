package vn.cancu.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The change journal, open for appending: a line is on the disk when {@code append} returns, or it
 * is not there at all.
 */
final class Journal implements AutoCloseable {
  private final FileChannel channel;
  private long length;
  private boolean overhang;

  private Journal(FileChannel channel, long length) {
    this.channel = channel;
    this.length = length;
  }

  /** Opens the journal at the length that was found intact and cuts what follows. */
  static Journal open(Path file, long length) throws IOException {
    var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    var journal = new Journal(channel, length);
    journal.overhang = channel.size() != length;
    journal.cut();
    return journal;
  }

  void append(Entry entry) throws IOException {
    cut();
    var line = ByteBuffer.wrap((JournalLine.write(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    long end = length + line.remaining();
    overhang = true;
    while (line.hasRemaining()) {
      channel.write(line, end - line.remaining());
    }
    channel.force(false);
    overhang = false;
    length = end;
  }

  /**
   * Takes away what a failed append left behind; must have succeeded before anything else is
   * written.
   */
  void cut() throws IOException {
    if (overhang) {
      channel.truncate(length);
      channel.force(true);
      overhang = false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
