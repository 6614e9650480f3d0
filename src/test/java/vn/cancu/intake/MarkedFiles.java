package vn.cancu.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Letters that bear a mark beside their text. */
final class MarkedFiles {
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String[] LETTER = {
    "UBND TỈNH AN BÌNH",
    "SỞ Y TẾ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: 45/SYT-VP",
    "An Bình, ngày 05 tháng 3 năm 2024",
    "Kính gửi: Các đơn vị trực thuộc.",
    "Sở Y tế yêu cầu các đơn vị rà soát việc bảo vệ bí mật nhà nước, báo cáo trước ngày 15.",
    "Tài liệu mật được quản lý theo quy định tại",
    "mật.",
  };

  private MarkedFiles() {}

  /**
   * @param shown group of a margin or a box, behind the letter
   */
  static byte[] rtf(String shown) {
    var rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}{\\f1 .VnTimeH;}}");
    for (var line : LETTER) {
      rtf.append("\\pard ").append(line).append("\\par\n");
    }
    rtf.append(shown).append("\\pard hết\\par}");
    var escaped = new StringBuilder();
    rtf.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u" + c + "?"));
    return escaped.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * @param place name of a margin, with its attributes, or "body"
   */
  static byte[] odt(String place, String shown) throws IOException {
    var names =
        "xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0' xmlns:style='%1$sstyle:1.0' xmlns:draw='%1$sdrawing:1.0'"
            .formatted(ODF);
    boolean body = place.equals("body");
    var margin = "<style:" + place + ">" + shown + "</style:" + place.split(" ")[0] + ">";
    var content =
        "<office:document-content "
            + names
            + "><office:body><office:text><text:p>"
            + String.join("</text:p><text:p>", LETTER)
            + "</text:p>"
            + (body ? shown : "")
            + "</office:text></office:body></office:document-content>";
    var styles =
        "<office:document-styles "
            + names
            + "><office:styles><style:style style:name='V' style:family='paragraph'>"
            + "<style:text-properties style:font-name='.VnTimeH'/></style:style></office:styles>"
            + "<office:master-styles><style:master-page style:name='Standard'>"
            + (body ? "" : margin)
            + "</style:master-page></office:master-styles></office:document-styles>";
    return zip(
        Map.of(
            "mimetype", "application/vnd.oasis.opendocument.text",
            "content.xml", content,
            "styles.xml", styles));
  }

  /**
   * @param box behind the letter
   * @param header of each page
   */
  static byte[] docx(String box, String header) throws IOException {
    var text = String.join("</w:t></w:r></w:p><w:p><w:r><w:t>", LETTER);
    var document =
        "<w:document xmlns:w='%s'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p>%s</w:body></w:document>"
            .formatted(WORD, text, box);
    var page = "<w:hdr xmlns:w='%s' xmlns:v='urn:schemas-microsoft-com:vml'>%s</w:hdr>";
    var types = "http://schemas.openxmlformats.org/package/2006/content-types";
    var kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    var override = "<Override PartName='/word/%1$s.xml' ContentType='%2$s%3$s+xml'/>";
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='"
                + types
                + "'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + override.formatted("document", kind, "document.main")
                + override.formatted("header1", kind, "header")
                + "</Types>",
            "_rels/.rels",
            related("officeDocument", "word/document.xml"),
            "word/_rels/document.xml.rels",
            related("header", "header1.xml"),
            "word/header1.xml",
            page.formatted(WORD, header),
            "word/document.xml",
            document));
  }

  private static String related(String kind, String target) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(RELATIONS, kind, target);
  }

  /**
   * @param y in points from below
   * @param which page bears it: first, last, each
   * @param when it is written: before or behind the rest of the page
   */
  static byte[] pdf(int pages, int y, String which, String when, String words) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = new PDDocument();
        var glyphs = PDFont.class.getResourceAsStream(FONT)) {
      var font = PDType0Font.load(pdf, Objects.requireNonNull(glyphs), true);
      for (int i = 1; i <= pages; i++) {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        boolean here = which.equals("each") || which.equals("first") == (i == 1);
        try (var content = new PDPageContentStream(pdf, page)) {
          if (here && when.equals("before")) {
            write(content, font, y, words);
          }
          for (int line = 0; line < LETTER.length; line++) {
            write(content, font, 770 - 18 * line, LETTER[line]);
          }
          // Prose goes on to the foot of the page.
          for (int line = 0; line < 20; line++) {
            write(content, font, 590 - 25 * line, "Các đơn vị thực hiện nghiêm " + i + line);
          }
          if (here && when.equals("behind")) {
            write(content, font, y, words);
          }
        }
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static void write(PDPageContentStream content, PDFont font, int y, String words)
      throws IOException {
    int x = 70;
    for (var column : words.split(" {3}")) {
      content.beginText();
      content.setFont(font, 12);
      content.newLineAtOffset(x, y);
      content.showText(column);
      content.endText();
      x += 150;
    }
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
