package vn.cancu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes written to a file and digested on their way, so that nothing is read twice. */
final class DigestedCopy {
  private DigestedCopy() {}

  /** The SHA-256 of the bytes, in hex digits; not yet synced. */
  static String write(InputStream bytes, Path target) throws IOException {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      try (var out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
        bytes.transferTo(out);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
