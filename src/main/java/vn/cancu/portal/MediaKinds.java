package vn.cancu.portal;

import java.util.Map;

/** How formats of files are named to people. */
final class MediaKinds {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("application/pdf", "PDF"),
          Map.entry(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
              "Word (DOCX)"),
          Map.entry("application/msword", "Word (DOC)"),
          Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument (ODT)"),
          Map.entry("application/rtf", "RTF"),
          Map.entry("text/rtf", "RTF"),
          Map.entry("text/html", "HTML"),
          Map.entry("application/xhtml+xml", "HTML"),
          Map.entry("text/markdown", "Markdown"),
          Map.entry("text/plain", "TXT"));

  private MediaKinds() {}

  static String name(String mediaType) {
    var bare = mediaType.split(";", 2)[0].strip();
    return NAMES.getOrDefault(bare, bare);
  }
}
