package vn.cancu.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Folding;

/** In which form a document came: the values of the facet for formats. */
public final class FileForms {
  /** Its text was recognised in pictures of its pages. */
  static final String SCANNED = "quet";

  private static final Map<String, String> SLUGS =
      Map.ofEntries(
          Map.entry("application/pdf", "pdf"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
          Map.entry("application/msword", "doc"),
          Map.entry("application/vnd.oasis.opendocument.text", "odt"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("text/markdown", "md"),
          Map.entry("application/vnd.ms-excel", "xls"),
          Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
          Map.entry("application/vnd.ms-powerpoint", "ppt"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
          Map.entry("message/rfc822", "eml"),
          Map.entry("application/vnd.ms-outlook", "msg"),
          Map.entry("text/plain", "txt"));

  private FileForms() {}

  /** "docx" of a media type; one that has no short name is said as it is written, as a slug. */
  public static String of(String mediaType) {
    var bare = mediaType.split(";", 2)[0].strip();
    var known = SLUGS.get(bare);
    return known == null ? Folding.slug(bare.substring(bare.indexOf('/') + 1)) : known;
  }

  static List<String> of(DocumentRecord record) {
    return Stream.of(of(record.mediaType()), record.ocr() ? SCANNED : "")
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
