package vn.cancu.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BooleanSupplier;

/** A part to download, a megabyte at a time; breaks off where something in it is withdrawn. */
final class DownloadParts implements ExportParts {
  private static final int AT_ONCE = 1 << 20;

  private final Downloads downloads;
  private final DownloadSet.Part part;
  private final InputStream file;
  private long left;

  DownloadParts(Downloads downloads, DownloadSet.Part part) throws IOException {
    this.downloads = downloads;
    this.part = part;
    file = Files.newInputStream(downloads.folder().file(part));
    left = part.bytes();
  }

  @Override
  public InputStream next(BooleanSupplier allowed) throws IOException {
    if (!downloads.isPublic(part)) {
      throw new IOException("withdrawn");
    }
    var bytes = file.readNBytes((int) Math.min(AT_ONCE, left));
    left -= bytes.length;
    if (bytes.length == 0) {
      throw new IOException("shorter than it was");
    }
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public boolean ended() {
    return left <= 0;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
