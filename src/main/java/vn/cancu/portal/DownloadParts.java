package vn.cancu.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A part to download, a megabyte at a time; breaks off where something in it is withdrawn. */
final class DownloadParts implements ExportParts {
  private static final int AT_ONCE = 1 << 20;

  private final Downloads downloads;
  private final DownloadSet.Part part;
  private @Nullable InputStream file;
  private long left;

  DownloadParts(Downloads downloads, DownloadSet.Part part) {
    this.downloads = downloads;
    this.part = part;
    left = part.bytes();
  }

  @Override
  public InputStream next(BooleanSupplier allowed) throws IOException {
    if (!downloads.isPublic(part)) {
      throw new IOException("withdrawn");
    }
    // Not before: an answer without a body, as to HEAD, closes nothing.
    var from = file == null ? Files.newInputStream(downloads.folder().file(part)) : file;
    file = from;
    var bytes = from.readNBytes((int) Math.min(AT_ONCE, left));
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
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
