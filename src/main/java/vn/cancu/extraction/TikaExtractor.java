package vn.cancu.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.cancu.document.Warning;
import vn.cancu.encoding.UnicodeText;
import vn.cancu.encoding.Viqr;

/**
 * Reads plain text itself and gives all else to a child process; the rules for the finished text
 * are the same for both.
 */
final class TikaExtractor implements Extractor {
  private final ExtractionSettings settings;
  private final Children children;

  TikaExtractor(ExtractionSettings settings) {
    this.settings = settings;
    this.children = new Children(settings);
    PartsFolder.sweep();
  }

  @Override
  public Extraction extract(Path file) {
    return extract(file, () -> false);
  }

  @Override
  public Extraction extract(Path file, BooleanSupplier stepsAside) {
    try {
      return switch (Sniffer.look(file, settings.longestText())) {
        case Sniffer.Empty() -> new Extraction.Unreadable(null, "rong", "0 bytes");
        case Sniffer.Plain(var text, var mediaType, var warnings) ->
            plain(text, mediaType, warnings);
        case Sniffer.Refused(var mediaType, var code, var detail) ->
            new Extraction.Unreadable(mediaType, code, detail);
        case Sniffer.Other() -> {
          var parts = PartsFolder.name();
          yield finish(read(file, parts, stepsAside), parts);
        }
      };
    } catch (IOException e) {
      return new Extraction.Unreadable(null, "khong-doc-duoc", e.toString());
    }
  }

  private Answer read(Path file, Path parts, BooleanSupplier stepsAside) {
    try {
      return children.read(file, parts, stepsAside);
    } catch (SteppedAside e) {
      PartsFolder.delete(parts);
      throw e;
    }
  }

  private static Extraction finish(Answer answer, Path parts) {
    if (answer.parts().isEmpty()) {
      PartsFolder.delete(parts);
    }
    return switch (answer.status()) {
      case TEXT ->
          answer.parts().isEmpty()
              ? text(answer)
              : new Extraction.Bundle(text(answer), answer.mediaType(), parts, answer.parts());
      case PARTS -> new Extraction.Bundle(null, answer.mediaType(), parts, answer.parts());
      case LOCKED -> new Extraction.Locked(answer.mediaType());
      case UNREADABLE ->
          new Extraction.Unreadable(
              answer.mediaType().isEmpty() ? null : answer.mediaType(),
              answer.code(),
              answer.detail());
    };
  }

  private static Extraction.Text text(Answer answer) {
    return finish(
        answer.text(),
        answer.mediaType(),
        answer.pages() < 0 ? null : answer.pages(),
        answer.ocr(),
        answer.signed(),
        answer.warnings());
  }

  private static Extraction.Text plain(String text, String mediaType, List<Warning> warnings) {
    var viqr = Viqr.decode(text);
    if (viqr == null) {
      return finish(text, mediaType, null, false, false, warnings);
    }
    var clean = UnicodeText.repair(viqr.text());
    return new Extraction.Text(clean.text(), mediaType, null, false, viqr.repairs(), warnings);
  }

  private static Extraction.Text finish(
      String text,
      String mediaType,
      @Nullable Integer pages,
      boolean ocr,
      boolean signed,
      List<Warning> warnings) {
    var repaired = UnicodeText.repair(text);
    return new Extraction.Text(
        repaired.text(), mediaType, pages, ocr, signed, repaired.repairs(), warnings);
  }

  @Override
  public Optional<String> standstill() {
    return children.standstill();
  }

  @Override
  public void close() {
    children.close();
  }
}
