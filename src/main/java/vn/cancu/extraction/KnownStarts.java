package vn.cancu.extraction;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The formats that nearly all files have, told by their first bytes and, for DOCX, by the package's
 * own list: Tika's detector tries hundreds of marks and opens the package for it, which costs a
 * fifth of the reading.
 */
final class KnownStarts {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** What the main part of a package is called, whatever kind of office file it is. */
  private static final String MAIN_PART = ".main+xml\"";

  /** The list of a package of any size has a few kilobytes. */
  private static final int LONGEST_LIST = 1 << 16;

  private KnownStarts() {}

  /** Null where a closer look is needed. */
  static @Nullable String mediaType(byte[] head, Path file) {
    var start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return "application/pdf";
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return isWordDocument(file.toFile()) ? DOCX : null;
    }
    var lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html>") ? "text/html" : null;
  }

  private static boolean isWordDocument(File file) {
    try (var zip = new ZipFile(file)) {
      var list = zip.getEntry("[Content_Types].xml");
      if (list == null) {
        return false;
      }
      try (var in = zip.getInputStream(list)) {
        var types = new String(in.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        int main = types.indexOf(MAIN_PART);
        return main >= 0
            && main == types.lastIndexOf(MAIN_PART)
            && types.startsWith(DOCX, main - DOCX.length());
      }
    } catch (IOException | IllegalArgumentException e) {
      // Not a whole ZIP: what else it may be, the detector says.
      return false;
    }
  }
}
