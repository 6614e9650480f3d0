package vn.cancu.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cancu.document.DocumentRecord;
import vn.cancu.document.Folding;

/** In which form a document came: the values of the facet for formats. */
final class FileForms {
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
          Map.entry("text/plain", "txt"));

  private FileForms() {}

  static List<String> of(DocumentRecord record) {
    var bare = record.mediaType().split(";", 2)[0].strip();
    var form = SLUGS.getOrDefault(bare, Folding.slug(bare.substring(bare.indexOf('/') + 1)));
    return Stream.of(form, record.ocr() ? SCANNED : "").filter(each -> !each.isEmpty()).toList();
  }
}
