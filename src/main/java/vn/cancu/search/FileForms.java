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
          Map.entry("application/msword", "doc"),
          Map.entry("application/rtf", "rtf"),
          Map.entry("text/rtf", "rtf"),
          Map.entry("text/html", "html"),
          Map.entry("application/xhtml+xml", "html"),
          Map.entry("text/markdown", "md"),
          Map.entry("application/vnd.ms-excel", "xls"),
          Map.entry("application/vnd.ms-powerpoint", "ppt"),
          Map.entry("message/rfc822", "eml"),
          Map.entry("application/vnd.ms-outlook", "msg"),
          Map.entry("text/plain", "txt"));

  /** Templates and files with macros are in the form of their siblings. */
  private static final Map<String, String> FAMILIES =
      Map.of(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.", "docx",
          "application/vnd.ms-word.", "docx",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.", "xlsx",
          "application/vnd.ms-excel.", "xlsx",
          "application/vnd.openxmlformats-officedocument.presentationml.", "pptx",
          "application/vnd.ms-powerpoint.", "pptx",
          "application/vnd.oasis.opendocument.text", "odt");

  private FileForms() {}

  /** "docx" of a media type; one that has no short name is said as it is written, as a slug. */
  public static String of(String mediaType) {
    var bare = mediaType.split(";", 2)[0].strip();
    var known = SLUGS.get(bare);
    return known == null
        ? FAMILIES.entrySet().stream()
            .filter(family -> bare.startsWith(family.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseGet(() -> Folding.slug(bare.substring(bare.indexOf('/') + 1)))
        : known;
  }

  static List<String> of(DocumentRecord record) {
    return Stream.of(of(record.mediaType()), record.ocr() ? SCANNED : "")
        .filter(each -> !each.isEmpty())
        .toList();
  }
}
