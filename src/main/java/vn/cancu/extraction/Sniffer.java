package vn.cancu.extraction;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Warning;

/**
 * Looks at what a file holds, whatever its name says: plain text is read here, all else needs a
 * parser.
 */
final class Sniffer {
  static final int HEAD = 8192;

  /** Bytes for a letter of Vietnamese, at most, over a whole text. */
  private static final long BYTES_A_LETTER = 2;

  /** The frame of a page anywhere near the start, or any block tag as the very first thing. */
  private static final Pattern HTML =
      Pattern.compile(
          "<!doctype\\s+html|<(?:html|head|body|meta)\\b[^<>]*>"
              + "|\\A<(?:table|title|div|p|h[1-6]|span|br|b|font|center)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  private Sniffer() {}

  /** What was seen. */
  sealed interface Finding {}

  record Empty() implements Finding {}

  record Plain(String text, String mediaType, List<Warning> warnings) implements Finding {}

  record Refused(@Nullable String mediaType, String code, String detail) implements Finding {}

  /** A format for a parser. */
  record Other() implements Finding {}

  static Finding look(Path file, int longestText) throws IOException {
    long size = Files.size(file);
    if (size == 0) {
      return new Empty();
    }
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (hasParser(head) || !TextDecoder.looksLikeText(head) || isMail(head)) {
      return new Other();
    }
    if (size > BYTES_A_LETTER * longestText) {
      return new Refused("text/plain", Answer.TOO_LONG, size + " bytes");
    }
    var decoded = TextDecoder.decode(Files.readAllBytes(file));
    if (decoded.text().length() > longestText) {
      return new Refused("text/plain", Answer.TOO_LONG, decoded.text().length() + " letters");
    }
    var start = decoded.text().substring(0, Math.min(HEAD, decoded.text().length())).stripLeading();
    if (HTML.matcher(start).find()) {
      return new Other();
    }
    if (start.startsWith("<?xml")) {
      return new Refused("application/xml", "khong-ho-tro", "XML");
    }
    if (isJson(start, decoded.text())) {
      return new Refused("application/json", "khong-ho-tro", "JSON");
    }
    if (decoded.text().isBlank()) {
      return new Refused("text/plain", "rong", "blanks only");
    }
    return new Plain(decoded.text(), mediaType(file), decoded.warnings());
  }

  static boolean isMail(byte[] head) {
    return MailText.begins(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static boolean hasParser(byte[] head) {
    var start = new String(head, StandardCharsets.ISO_8859_1);
    return start.startsWith("PK")
        || start.startsWith("\u00d0\u00cf\u0011\u00e0")
        || start.stripLeading().startsWith("{\\rtf")
        || start.substring(0, Math.min(1024, start.length())).contains("%PDF-");
  }

  private static boolean isJson(String start, String text) {
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return false;
    }
    try (var parser = new JsonFactory().createParser(text)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      return tokens > 2;
    } catch (IOException e) {
      return false;
    }
  }

  private static String mediaType(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown") ? "text/markdown" : "text/plain";
  }
}
