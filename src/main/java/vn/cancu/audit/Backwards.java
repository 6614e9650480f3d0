package vn.cancu.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The lines of a file from the last to the first, without reading the whole of it. */
final class Backwards implements AutoCloseable {
  private static final int BLOCK = 4_096;

  private final FileChannel channel;
  private long end;

  Backwards(Path file) throws IOException {
    channel = FileChannel.open(file, StandardOpenOption.READ);
    end = channel.size();
  }

  /**
   * @param start where in the file it begins
   * @param bytes without the end of the line
   * @param closed whether there is an end of the line
   */
  record Raw(long start, byte[] bytes, boolean closed) {}

  /** Null before the first. */
  @Nullable Raw next() throws IOException {
    if (end == 0) {
      return null;
    }
    boolean closed = read(end - 1, end)[0] == '\n';
    long lineEnd = closed ? end - 1 : end;
    long start = startOf(lineEnd);
    end = start;
    return new Raw(start, read(start, lineEnd), closed);
  }

  private long startOf(long lineEnd) throws IOException {
    long to = lineEnd;
    while (to > 0) {
      long from = Math.max(0, to - BLOCK);
      var block = read(from, to);
      for (int i = block.length - 1; i >= 0; i--) {
        if (block[i] == '\n') {
          return from + i + 1;
        }
      }
      to = from;
    }
    return 0;
  }

  private byte[] read(long from, long to) throws IOException {
    var bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("the log became shorter while it was read");
      }
    }
    return bytes.array();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
