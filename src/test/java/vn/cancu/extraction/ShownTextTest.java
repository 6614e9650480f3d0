package vn.cancu.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Warning;

/** What stands on the printed page is read, all of it, once and in its order; nothing else is. */
final class ShownTextTest {
  private static final Extractor EXTRACTOR = Extractors.open();
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  /** Programs that write RTF themselves leave out what Word always writes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Công \\u118?ăn\\par hai         | Công văn hai
          \\fs24 Một\\par hai             | Một hai
          {\\b S\\u7889?}: 5\\par hai     | Số: 5 hai
          \\pard Một\\par hai             | Một hai
          {\\info{\\title x}}Một\\par hai | Một hai
          \\pard m\\v ẩn \\u7845?\\'e1\\v0 n\\par | mn
          \\pard m\\v ẩn\\plain n\\par    | mn
          \\pard m{\\b\\v ẩn}n\\par       | mn
          \\pard m\\v1 ẩn\\v0  n\\par      | m n
          \\pard m{\\v1 ẩn}n\\par         | mn
          \\pard m{\\v ẩn\\v0 hiện}n\\par  | mhiệnn
          \\pard {m\\v ẩn{\\i ẩn}}n\\par  | mn
          \\pard m\\vertalc n\\par        | mn
          """)
  void readsRtf(String rtf, String shown) throws IOException {
    var escaped = new StringBuilder();
    rtf.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : "\\u" + c + "?"));
    var file = folder.resolve("a.rtf");
    Files.writeString(
        file, "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times New Roman;}}" + escaped + "}");
    assertEquals(shown, words(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>một <del>bỏ</del> hai <ins>ba</ins></p>         | một hai ba
          <p>một <del>bỏ <b>bỏ</b></del> hai</p>              | một hai
          <p>một <s>gạch</s> <strike>ngang</strike> hai</p>   | một gạch ngang hai
          <p>một</p><p hidden>ẩn</p><p style='display: none'>ẩn</p><p>hai</p> | một hai
          """)
  void leavesOutWhatAPageHidesOrDeletes(String html, String shown) throws IOException {
    var file = folder.resolve("a.html");
    Files.writeString(file, "<!DOCTYPE html><html><body>" + html + "</body></html>");
    assertEquals(shown, words(file));
  }

  @Test
  void leavesOutWhatAStyleOrASectionOfOpenDocumentHides() throws IOException {
    var names =
        "xmlns:office='%soffice:1.0' xmlns:text='%stext:1.0' xmlns:style='%sstyle:1.0'"
            .formatted(ODF, ODF, ODF);
    var content =
        "<office:document-content "
            + names
            + "><office:automatic-styles><style:style style:name='H' style:family='paragraph'>"
            + "<style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='S' style:family='text'>"
            + "<style:text-properties text:display='true'/></style:style>"
            + "</office:automatic-styles><office:body><office:text>"
            + "<text:p>một</text:p><text:p text:style-name='H'>ẩn</text:p>"
            + "<text:section text:display='none'><text:p>ẩn</text:p></text:section>"
            + "<text:section text:name='s'><text:p>hai</text:p></text:section>"
            + "<text:h text:style-name='H'>ẩn</text:h><text:p>ba</text:p>"
            + "<text:p text:style-name='H'>ẩn<text:span text:style-name='S'>bốn"
            + "<text:span text:style-name='H'>ẩn</text:span></text:span><text:tab/>ẩn"
            + "<text:span>ẩn</text:span></text:p><text:p>năm</text:p>"
            + "</office:text></office:body></office:document-content>";
    var type = "application/vnd.oasis.opendocument.text";
    assertEquals(
        "một hai ba bốn năm",
        words(zip("a.odt", Map.of("mimetype", type, "content.xml", content))));
  }

  @Test
  void readsNotesOfOpenDocumentBehindItsBody() throws IOException {
    var note =
        "<text:note text:note-class='%s'><text:note-citation>1</text:note-citation>"
            + "<text:note-body><text:p>%s</text:p><text:p>hết</text:p></text:note-body></text:note>";
    var content =
        "<office:document-content xmlns:office='%soffice:1.0' xmlns:text='%stext:1.0' xmlns:table='%stable:1.0'><office:body><office:text>"
                .formatted(ODF, ODF, ODF)
            + "<text:p>một"
            + note.formatted("footnote", "dưới trang")
            + " hai<office:annotation><text:p>bình</text:p></office:annotation> ba</text:p>"
            + "<table:table><table:table-row><table:table-cell><text:p>bốn"
            + note.formatted("endnote", "cuối sách")
            + " năm</text:p></table:table-cell></table:table-row></table:table><text:p>sáu</text:p>"
            + "</office:text></office:body></office:document-content>";
    var type = "application/vnd.oasis.opendocument.text";
    var file = zip("a.odt", Map.of("mimetype", type, "content.xml", content));
    assertEquals(
        "một hai ba\nbốn năm\nsáu\ndưới trang\nhết\ncuối sách\nhết\n",
        ((Extraction.Text) EXTRACTOR.extract(file)).text());
  }

  /** Blanks of a note are no text, and must not fill the heap either. */
  @Test
  void holdsNoMoreOfNotesThanATextMayHave() throws IOException {
    var content =
        "<office:document-content xmlns:office='%soffice:1.0' xmlns:text='%stext:1.0'><office:body><office:text><text:p>một<text:note><text:note-body>%s</text:note-body></text:note></text:p></office:text></office:body></office:document-content>"
            .formatted(ODF, ODF, " ".repeat(9 << 20));
    var type = "application/vnd.oasis.opendocument.text";
    var file = zip("a.odt", Map.of("mimetype", type, "content.xml", content));
    assertEquals(
        new Extraction.Unreadable(type, "chu-qua-dai", "more than 8388608"),
        EXTRACTOR.extract(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          spreadsheet  | <table:table table:name='S' table:style-name='T'><table:table-row><table:table-cell><text:p>ẩn</text:p></table:table-cell></table:table-row></table:table><table:table table:style-name='A'><table:table-column table:number-columns-repeated='2'/><table:table-column table:visibility='collapse'/><table:table-column/><table:table-row table:visibility='collapse'><table:table-cell><text:p>ẩn</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>một</text:p></table:table-cell></table:table-row><table:table-row table:visibility='filter'><table:table-cell><text:p>hai</text:p></table:table-cell></table:table-row><table:table-row table:visibility='collapse'><table:table-cell><text:p></text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-repeated='2'/><table:table-cell><text:p>ẩn</text:p></table:table-cell><table:table-cell><text:p>ba</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p></text:p></table:table-cell><table:table-cell><text:p></text:p></table:table-cell><table:table-cell><text:p>ẩn</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell table:number-columns-repeated='2'/><table:table-cell table:number-columns-spanned='2'><text:p>bốn</text:p></table:table-cell></table:table-row></table:table> | một hai ba bốn | 3
          presentation | <draw:page draw:style-name='P'><draw:frame><draw:text-box><text:p>ẩn</text:p></draw:text-box></draw:frame></draw:page><draw:page draw:style-name='A'><draw:frame><draw:text-box><text:p>một</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box><text:p>ghi chú</text:p></draw:text-box></draw:frame></presentation:notes></draw:page><draw:page><draw:frame><draw:text-box><text:p>hai</text:p></draw:text-box></draw:frame></draw:page> | một hai | 1
          """)
  void leavesOutHiddenSheetsRowsColumnsAndSlidesOfOpenDocument(
      String kind, String body, String shown, String hidden) throws IOException {
    var names = new StringBuilder();
    for (var name : List.of("office", "text", "style", "table", "presentation")) {
      names.append(" xmlns:%s='%s%s:1.0'".formatted(name, ODF, name));
    }
    var styles =
        "<office:automatic-styles><style:style style:name='T'><style:table-properties table:display='false'/></style:style>"
            + "<style:style style:name='A'><style:table-properties table:display='true'/></style:style>"
            + "<style:style style:name='P'><style:drawing-page-properties presentation:visibility='hidden'/></style:style></office:automatic-styles>";
    var content =
        "<office:document-content xmlns:draw='%sdrawing:1.0'%s>%s<office:body><office:%s>%s</office:%s></office:body></office:document-content>"
            .formatted(ODF, names, styles, kind, body, kind);
    var type = "application/vnd.oasis.opendocument." + kind;
    var file = zip("a.odf", Map.of("mimetype", type, "content.xml", content));
    assertEquals(shown, words(file));
    assertEquals(
        List.of(new Warning("phan-an", hidden)),
        ((Extraction.Text) EXTRACTOR.extract(file)).warnings());
  }

  @Test
  void partsABoxFromTheWordsThatItIsAnchoredAt() throws IOException {
    var box = "<w:txbxContent><w:p><w:r><w:t>trong hộp</w:t></w:r></w:p></w:txbxContent>";
    var names =
        "xmlns:w='%s' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:v='urn:schemas-microsoft-com:vml' xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
            .formatted(WORD);
    var document =
        "<w:document %s><w:body><w:p><w:r><w:t>trước</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>%s</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>%s</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>sau</w:t></w:r></w:p></w:body></w:document>"
            .formatted(names, box, box);
    var packages = "http://schemas.openxmlformats.org/package/2006/";
    var types =
        "<Types xmlns='%scontent-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>"
            .formatted(packages);
    var relations =
        "<Relationships xmlns='%srelationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>"
            .formatted(packages);
    assertEquals(
        "trước trong hộp sau",
        words(
            zip(
                "a.docx",
                Map.of(
                    "[Content_Types].xml", types,
                    "_rels/.rels", relations,
                    "word/document.xml", document))));
  }

  /** An empty entry in the archive would say that the document says nothing. */
  @ParameterizedTest
  @CsvSource({"'2 0 R 2 0 R', 1000000", "'', 0"})
  void takesAPdfWithoutAnyPageForABrokenOne(String kids, int count) throws IOException {
    var file = folder.resolve("a.pdf");
    Files.writeString(
        file,
        "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[%s]/Count %d>>endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF\n"
            .formatted(kids, count));
    assertEquals(
        new Extraction.Unreadable("application/pdf", "hong", "no page"), EXTRACTOR.extract(file));
  }

  @ParameterizedTest
  @CsvSource(
      value = {"0", "1", "-"},
      nullValues = "-")
  void readsThePagesThatAreListedWhateverTheirCount(@Nullable Integer count) throws IOException {
    var file = folder.resolve("a.pdf");
    try (var pdf = new PDDocument()) {
      for (var words : List.of("first", "second")) {
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
          Scans.write(content, words);
        }
      }
      var pages = pdf.getPages().getCOSObject();
      pages.removeItem(COSName.COUNT);
      if (count != null) {
        pages.setInt(COSName.COUNT, count);
      }
      pdf.save(file.toFile());
    }
    var read = (Extraction.Text) EXTRACTOR.extract(file);
    assertEquals(2, read.pages());
    assertEquals("first second", words(file));
  }

  @Test
  void countsThePagesWithoutContentToo() throws IOException {
    var file = folder.resolve("a.pdf");
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      var second = new PDPage();
      pdf.addPage(second);
      try (var content = new PDPageContentStream(pdf, second)) {
        Scans.write(content, "second");
      }
      pdf.save(file.toFile());
    }
    var read = (Extraction.Text) EXTRACTOR.extract(file);
    assertEquals(2, read.pages());
    assertEquals("\fsecond", read.text().replace("\n", ""));
  }

  private Path zip(String name, Map<String, String> parts) throws IOException {
    var file = folder.resolve(name);
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      // An OpenDocument file is known by what comes first in it.
      for (var part :
          parts.entrySet().stream()
              .sorted(Map.Entry.<String, String>comparingByKey().reversed())
              .toList()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private static String words(Path file) {
    return switch (EXTRACTOR.extract(file)) {
      case Extraction.Text text -> text.text().replaceAll("\\s+", " ").strip();
      case Extraction other -> other.toString();
    };
  }
}
