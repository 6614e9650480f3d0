package vn.cancu.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The name of the original inside its object: that of the upload, in NFC, without what some file
 * system refuses.
 */
final class SafeName {
  /** Most file systems stop at 255 bytes of UTF-8; OCFL's staging adds nothing to a name. */
  private static final int LONGEST = 200;

  private SafeName() {}

  static String of(String name) {
    var safe =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replaceAll("[\\p{Cntrl}\\p{Cs}\\p{Cf}<>:\"/\\\\|?*]", "_")
            .strip()
            .replaceAll("[. ]+$", "");
    safe = shorten(safe);
    return safe.replaceAll("[._ ]", "").isEmpty() ? "original" : safe;
  }

  /** Takes from the stem, so that the extension stays. */
  private static String shorten(String name) {
    int dot = name.lastIndexOf('.');
    var extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    var stem = name.substring(0, name.length() - extension.length());
    while (bytes(stem) + bytes(extension) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + extension;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
