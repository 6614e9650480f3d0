package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Visibility;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;

/** A mark of secrecy beside the text of the pages refuses a document, whatever file it is. */
final class SecrecyMarksTest {
  private static final Extractor EXTRACTOR = Extractors.open();
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
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

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  private boolean isRefused(String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    var text = assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file));
    var origin = new DocumentReader.Origin(name, "0".repeat(64), Visibility.PUBLIC, "in-archive");
    return Intake.bearsSecrecyMark(Intake.read(origin, text));
  }

  /** Where it stands in the file, what stands there, whether that is a mark. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\header #\\par}                          | MẬT                     | true
          {\\headerf\\pard #\\par}                   | TỐI MẬT                 | true
          {\\footerr\\pard{\\b #}\\par}              | (TUYỆT MẬT)             | true
          {\\footer\\pard Trang 1\\tab #\\par}       | Độ mật: Tối mật         | true
          {\\header\\pard\\f1 #\\par}                | tèi mËt                 | true
          {\\header{\\shp{\\*\\shpinst{\\shptxt\\pard #\\par}}}} | MẬT         | true
          {\\shp{\\*\\shpinst{\\shptxt\\pard #\\par}}} | MẬT                   | true
          {\\*\\do{\\dptxbxtext\\pard #\\par}}       | TỐI MẬT                 | true
          {\\header\\pard{\\v #}\\par}               | MẬT                     | false
          {\\header\\pard #\\par}                    | Quy chế bảo mật         | false
          {\\header\\pard #\\par}                    | BẢO VỆ BÍ MẬT NHÀ NƯỚC  | false
          {\\annotation\\pard #\\par}                | MẬT                     | false
          {\\shp{\\*\\shpinst{\\shptxt\\pard #\\par\\pard TỐI MẬT\\par}}} | MẬT | false
          \\pard Báo cáo #.\\par                     | số tài liệu MẬT, TỐI MẬT | false
          """)
  void refusesRtf(String place, String words, boolean refused) throws IOException {
    var rtf = new StringBuilder("{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}{\\f1 .VnTimeH;}}");
    for (var line : LETTER) {
      rtf.append("\\pard ").append(line).append("\\par\n");
    }
    rtf.append(place.replace("#", words)).append("\\pard hết\\par}");
    var escaped = new StringBuilder();
    rtf.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u" + c + "?"));
    var bytes = escaped.toString().getBytes(StandardCharsets.US_ASCII);
    assertEquals(refused, isRefused("a.rtf", bytes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header       | <text:p>#</text:p>                       | MẬT                | true
          header-first | <text:p>#</text:p>                       | TỐI MẬT            | true
          footer-left  | <text:p><text:span>TUYỆT </text:span>#</text:p> | MẬT         | true
          header       | <text:p><text:span>TUYỆT</text:span><text:span> </text:span><text:span>#</text:span></text:p> | MẬT | true
          footer       | <text:p>Trang 1<text:tab/>#</text:p>     | Độ mật: Mật        | true
          header       | <text:p text:style-name='V'>#</text:p>   | tèi mËt            | true
          header       | <text:p>x<draw:frame><draw:text-box><text:p>#</text:p></draw:text-box></draw:frame></text:p> | MẬT | true
          body         | <text:p>x<draw:frame><draw:text-box><text:p>#</text:p></draw:text-box></draw:frame></text:p> | MẬT | true
          body         | <text:p><draw:frame><draw:text-box><text:p>#</text:p><text:p>TỐI MẬT</text:p></draw:text-box></draw:frame></text:p> | MẬT | false
          header       | <text:p><office:annotation><text:p>#</text:p></office:annotation></text:p> | MẬT | false
          header style:display='false' | <text:p>#</text:p>       | MẬT                | false
          header       | <text:p>#</text:p>                       | BẢO VỆ BÍ MẬT NHÀ NƯỚC | false
          footer       | <text:p>#</text:p>                       | Tài liệu mật của Sở | false
          body         | <text:p>#</text:p>                       | Văn bản MẬT, TỐI MẬT | false
          """)
  void refusesOpenDocument(String place, String frame, String words, boolean refused)
      throws IOException {
    var names =
        "xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0' xmlns:style='%1$sstyle:1.0' xmlns:draw='%1$sdrawing:1.0'"
            .formatted(ODF);
    boolean body = place.equals("body");
    var shown = frame.replace("#", words);
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
    var parts =
        Map.of(
            "mimetype", "application/vnd.oasis.opendocument.text",
            "content.xml", content,
            "styles.xml", styles);
    assertEquals(refused, isRefused("a.odt", zip(parts)));
  }

  @ParameterizedTest
  @CsvSource({"'MẬT', '', true", "MẬT, TỐI MẬT, false", "Bản sao, '', false"})
  void refusesABoxOfWord(String words, String others, boolean refused) throws IOException {
    var box =
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
            .formatted(words, others);
    var text = String.join("</w:t></w:r></w:p><w:p><w:r><w:t>", LETTER);
    var document =
        "<w:document xmlns:w='%s'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p>%s</w:body></w:document>"
            .formatted(WORD, text, box);
    var parts =
        Map.of(
            "[Content_Types].xml",
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>",
            "word/document.xml",
            document);
    assertEquals(refused, isRefused("a.docx", zip(parts)));
  }

  /** Pages, where on them in points from below, whether on the first alone, before or behind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 810 | each  | before | MẬT                    | true
          3 | 810 | each  | behind | TỐI MẬT                | true
          3 | 25  | each  | behind | Độ mật: Mật            | true
          3 | 25  | each  | behind | MẬT   Bản số 1         | true
          3 | 25  | each  | behind | Độ mật: Mật   Trang 1  | true
          1 | 25  | first | behind | MẬT                    | true
          1 | 25  | first | behind | MẬT   Bản số 1         | true
          1 | 25  | first | behind | MẬT   KHẨN             | false
          3 | 795 | each  | before | SỞ Y TẾ   MẬT          | true
          3 | 790 | each  | before | SỞ Y TẾ   MẬT   Trang 2 | true
          3 | 788 | each  | before | MẬT   KHẨN             | true
          3 | 25  | each  | behind | TT   THƯỜNG   MẬT      | false
          3 | 25  | first | before | TUYỆT MẬT              | true
          2 | 700 | first | behind | (MẬT)                  | true
          3 | 810 | each  | before | BẢO VỆ BÍ MẬT NHÀ NƯỚC | false
          3 | 25  | each  | behind | TUYỆT MẬT   TỐI MẬT   MẬT | false
          3 | 25  | each  | behind | Tài liệu mật của Sở    | false
          1 | 300 | first | behind | MẬT                    | false
          2 | 25  | last  | behind | MẬT                    | false
          """)
  void refusesPdf(int pages, int y, String which, String when, String words, boolean refused)
      throws IOException {
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
    assertEquals(refused, isRefused("a.pdf", bytes.toByteArray()));
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
