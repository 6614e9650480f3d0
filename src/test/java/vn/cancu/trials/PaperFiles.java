package vn.cancu.trials;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Letters as files: what an office's programs would save, as plainly as it can be done. */
public final class PaperFiles {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGES = "http://schemas.openxmlformats.org/package/2006/";
  private static final String MAIN_PART =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final int WIDTH = 88;
  private static final int LINES_ON_A_PAGE = 46;

  private PaperFiles() {}

  public static byte[] text(List<String> lines) {
    return (String.join("\n\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] html(List<String> lines) {
    var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\">");
    page.append("<title>Văn bản</title></head><body>\n");
    lines.forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    return page.append("</body></html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] docx(List<String> lines) {
    return docx(paragraphs(lines));
  }

  /** A package around the given body of its main part. */
  static byte[] docx(String body) {
    var parts = new LinkedHashMap<String, byte[]>();
    docxParts(body).forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
    return zip(parts);
  }

  static String paragraphs(List<String> lines) {
    var body = new StringBuilder();
    for (var line : lines) {
      body.append("<w:p><w:r><w:rPr><w:rFonts w:ascii=\"Times New Roman\"/></w:rPr>");
      body.append("<w:t xml:space=\"preserve\">").append(line).append("</w:t></w:r></w:p>");
    }
    return body.toString();
  }

  static Map<String, String> docxParts(String body) {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "[Content_Types].xml",
        xml(
            "<Types xmlns=\"%scontent-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>"
                .formatted(PACKAGES, MAIN_PART)));
    parts.put(
        "_rels/.rels",
        xml(
            "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
                .formatted(PACKAGES)));
    parts.put(
        "word/document.xml",
        xml("<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>".formatted(WORD, body)));
    return parts;
  }

  private static String xml(String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content;
  }

  public static byte[] pdf(List<String> lines) {
    try (var pdf = new PDDocument();
        var glyphs =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      var font = PDType0Font.load(pdf, java.util.Objects.requireNonNull(glyphs), true);
      var wrapped = wrap(lines);
      for (int first = 0; first < wrapped.size(); first += LINES_ON_A_PAGE) {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (var out = new PDPageContentStream(pdf, page)) {
          out.beginText();
          out.setFont(font, 11);
          out.setLeading(16);
          out.newLineAtOffset(60, 780);
          int end = Math.min(first + LINES_ON_A_PAGE, wrapped.size());
          for (var line : wrapped.subList(first, end)) {
            out.showText(line);
            out.newLine();
          }
          out.endText();
        }
      }
      // Otherwise taken from the clock: the same letter is the same file.
      pdf.setDocumentId((long) lines.hashCode());
      var bytes = new ByteArrayOutputStream();
      pdf.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> wrap(List<String> lines) {
    var wrapped = new ArrayList<String>();
    for (var line : lines) {
      var rest = line;
      while (rest.length() > WIDTH) {
        int space = rest.lastIndexOf(' ', WIDTH);
        wrapped.add(rest.substring(0, space));
        rest = rest.substring(space + 1);
      }
      wrapped.add(rest);
    }
    return wrapped;
  }

  /** A mail that says little and brings one text file. */
  static byte[] mail(String greeting, String name, byte[] attached) {
    return ("From: van-thu@so.example\nMIME-Version: 1.0\nSubject: Gui van ban\n"
            + "Content-Type: multipart/mixed; boundary=CUT\n\n--CUT\n"
            + "Content-Type: text/plain; charset=utf-8\n\n"
            + greeting
            + "\n--CUT\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n"
            + "Content-Disposition: attachment; filename="
            + name
            + "\n\n"
            + Base64.getMimeEncoder().encodeToString(attached)
            + "\n--CUT--\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        // A fixed time: the same files are the same archive.
        entry.setTime(1_600_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
