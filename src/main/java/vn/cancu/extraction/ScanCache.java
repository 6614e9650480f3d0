package vn.cancu.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised of a file, a packed table a page, under the digest of its bytes. May be
 * deleted at any time; costs the time to recognise again.
 */
final class ScanCache {
  /** Another one where pages are prepared or recognised otherwise. */
  private static final String MAKING = "vie-1";

  private final Path folder;

  private ScanCache(Path folder) {
    this.folder = folder;
  }

  /** What the program said of a page, and the dots an inch of the image it saw. */
  record Table(int dpi, String words) {}

  static ScanCache of(Path root, Path file) throws IOException {
    try (var in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      var digest = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return new ScanCache(root.resolve(digest.substring(0, 2)).resolve(digest).resolve(MAKING));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Nullable Table get(int page) {
    try {
      var packed = new ByteArrayInputStream(Files.readAllBytes(file(page)));
      var text = new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8);
      int end = text.indexOf('\n');
      return new Table(Integer.parseInt(text.substring(0, end)), text.substring(end + 1));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      // Not there yet, or damaged: it is made again.
      return null;
    }
  }

  void put(int page, Table table) {
    try {
      Files.createDirectories(folder);
      var packed = new ByteArrayOutputStream();
      try (var out = new GZIPOutputStream(packed)) {
        out.write((table.dpi() + "\n" + table.words()).getBytes(StandardCharsets.UTF_8));
      }
      var aside = Files.createTempFile(folder, ".page", null);
      Files.write(aside, packed.toByteArray());
      Files.move(aside, file(page), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // A full disk costs the cache, never the page.
      return;
    }
  }

  private Path file(int page) {
    return folder.resolve(page + ".tsv.gz");
  }
}
