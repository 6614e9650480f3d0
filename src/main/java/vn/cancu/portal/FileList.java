package vn.cancu.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cancu.archive.Rendition;
import vn.cancu.rendition.RenditionKind;

/** The files of a document that a reader may see; empty where there is but one. */
final class FileList {
  private FileList() {}

  /**
   * @param kind what it is of the document: "Bản quét"
   * @param size in words: "1,2 MB"
   */
  public record Line(
      String href,
      String kind,
      String name,
      String format,
      String size,
      String takenIn,
      String sha256) {}

  static List<Line> of(String slug, List<Rendition> files) {
    return files.size() < 2
        ? List.of()
        : files.stream()
            .map(file ->
                new Line(
                    Titles.href(slug) + "/goc/" + file.tail(),
                    Words.VIETNAMESE.say(key(file.kind())),
                    file.record().file(),
                    FacetLabels.form(file.record().mediaType()),
                    size(file.size()),
                    Titles.date(day(file.takenIn())),
                    file.record().sha256()))
            .toList();
  }

  private static String key(RenditionKind kind) {
    return switch (kind) {
      case SIGNED -> "ban.ky-so";
      case SCAN -> "ban.quet";
      case PDF -> "ban.pdf";
      case WORD -> "ban.word";
      case OTHER -> "ban.khac";
      case COPY -> "ban.sao-y";
      case DRAFT -> "ban.thao";
    };
  }

  private static LocalDate day(String instant) {
    return Instant.parse(instant).atZone(Titles.HANOI).toLocalDate();
  }

  private static String size(long bytes) {
    long tenths = Math.max(1, Math.round(bytes / 102_400.0));
    return tenths < 10
        ? Words.VIETNAMESE.say("ban.kb", Math.max(1, Math.round(bytes / 1024.0)))
        : Words.VIETNAMESE.say("ban.mb", tenths / 10 + "," + tenths % 10);
  }
}
