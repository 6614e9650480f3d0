package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Visibility;
import vn.cancu.document.Warning;
import vn.cancu.extraction.Extraction;
import vn.cancu.extraction.Extractor;
import vn.cancu.extraction.Extractors;

/**
 * What an office printed beside the text to keep a paper to itself keeps it from visitors, whatever
 * file it is and whatever was asked for.
 */
final class OfficeMarksTest {
  private static final Extractor EXTRACTOR = Extractors.open();
  private static final List<String> MARKS = List.of("draft", "internal-use", "secrecy-mark");

  @TempDir private Path folder;

  @AfterAll
  static void end() {
    EXTRACTOR.close();
  }

  /** The code of the mark that was seen; "-" for a public document. */
  private String seen(String name, byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    var text = assertInstanceOf(Extraction.Text.class, EXTRACTOR.extract(file));
    var origin = new DocumentReader.Origin(name, "0".repeat(64), Visibility.PUBLIC, "in-archive");
    var record = Intake.read(origin, text);
    assertEquals("45/SYT-VP", record.number() + "/" + record.symbol());
    var codes =
        record.warnings().stream()
            .map(Warning::code)
            .filter(MARKS::contains)
            .collect(Collectors.joining(","));
    boolean hidden = codes.equals("draft") || codes.equals("internal-use");
    assertEquals(hidden ? Visibility.INTERNAL : Visibility.PUBLIC, record.visibility());
    return codes.isEmpty() ? "-" : codes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {\\header #\\par}                    | LƯU HÀNH NỘI BỘ             | internal-use
          {\\footerr\\pard{\\b #}\\par}        | (Tài liệu lưu hành nội bộ)  | internal-use
          {\\footer\\pard Trang 1\\tab #\\par} | TÀI LIỆU THU HỒI            | internal-use
          {\\header #\\par}                    | XEM XONG TRẢ LẠI            | internal-use
          {\\header\\pard\\f1 #\\par}          | dù th¶o                     | draft
          {\\headerf #\\par}                   | Dự thảo lần 2               | draft
          {\\shp{\\*\\shpinst{\\shptxt\\pard #\\par}}} | DỰ THẢO             | draft
          {\\header #\\par MẬT\\par}           | LƯU HÀNH NỘI BỘ             | secrecy-mark
          {\\header #\\par}                    | Quy chế lưu hành nội bộ     | -
          {\\header #\\par}                    | Góp ý dự thảo Nghị định     | -
          {\\annotation\\pard #\\par}          | DỰ THẢO                     | -
          {\\header\\pard{\\v #}\\par}         | DỰ THẢO                     | -
          {\\shp{\\*\\shpinst{\\shptxt\\pard A\\par #\\par B\\par C\\par D\\par E\\par G\\par}}} | Dự thảo | -
          \\pard #\\par                        | Tài liệu này lưu hành nội bộ | -
          """)
  void ofRtf(String place, String words, String code) throws IOException {
    assertEquals(code, seen("a.rtf", MarkedFiles.rtf(place.replace("#", words))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header      | <text:p>#</text:p>                   | LƯU HÀNH NỘI BỘ      | internal-use
          footer-left | <text:p>Trang 1<text:tab/>#</text:p> | Dự thảo 3            | draft
          body        | <text:p>x<draw:frame><draw:text-box><text:p>#</text:p></draw:text-box></draw:frame></text:p> | XEM XONG TRẢ LẠI | internal-use
          footer      | <text:p>#</text:p>                   | Lưu hành nội bộ Sở   | -
          header style:display='false' | <text:p>#</text:p>  | DỰ THẢO              | -
          """)
  void ofOpenDocument(String place, String shown, String words, String code) throws IOException {
    assertEquals(code, seen("a.odt", MarkedFiles.odt(place, shown.replace("#", words))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          header | <w:t>#</w:t>                     | LƯU HÀNH NỘI BỘ            | internal-use
          header | <w:t>SỞ Y TẾ</w:t><w:tab/><w:t>#</w:t> | DỰ THẢO              | draft
          header | <w:pict><v:shape><v:textpath string='#'/></v:shape></w:pict> | DỰ THẢO | draft
          header | <w:pict><v:shape><v:textpath string='#'/></v:shape></w:pict> | MẬT | secrecy-mark
          header | <w:pict><v:shape><v:textpath string='#'/></v:shape></w:pict> | SỞ Y TẾ | -
          header | <w:pict><w:txbxContent><w:p><w:r><w:t>#</w:t></w:r></w:p></w:txbxContent></w:pict> | Tài liệu lưu hành nội bộ | internal-use
          body   | <w:pict><w:txbxContent><w:p><w:r><w:t>#</w:t></w:r></w:p></w:txbxContent></w:pict> | DỰ THẢO | draft
          header | <w:t>#</w:t>                     | Về dự thảo Nghị định       | -
          """)
  void ofWord(String place, String run, String words, String code) throws IOException {
    var shown = "<w:p><w:r>" + run.replace("#", words) + "</w:r></w:p>";
    boolean body = place.equals("body");
    assertEquals(code, seen("a.docx", MarkedFiles.docx(body ? shown : "", body ? "" : shown)));
  }

  /** Pages, where on them in points from below, whether on the first alone, before or behind. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 810 | each  | before | LƯU HÀNH NỘI BỘ           | internal-use
          3 | 25  | each  | behind | Lưu hành nội bộ   Trang 2 | internal-use
          1 | 25  | first | behind | TÀI LIỆU THU HỒI          | internal-use
          1 | 25  | first | behind | Tài liệu lưu hành nội bộ  | internal-use
          1 | 25  | first | behind | XEM XONG TRẢ LẠI          | internal-use
          3 | 790 | each  | before | SỞ Y TẾ   DỰ THẢO   Trang 2 | draft
          2 | 25  | first | behind | DỰ THẢO LẦN 2             | draft
          2 | 700 | first | behind | DỰ THẢO                   | draft
          3 | 810 | each  | before | GÓP Ý DỰ THẢO NGHỊ ĐỊNH   | -
          3 | 25  | each  | behind | Quy chế lưu hành nội bộ   | -
          1 | 25  | first | behind | lưu hành nội bộ.          | -
          1 | 100 | first | behind | DỰ THẢO                   | -
          """)
  void ofPdf(int pages, int y, String which, String when, String words, String code)
      throws IOException {
    assertEquals(code, seen("a.pdf", MarkedFiles.pdf(pages, y, which, when, words)));
  }
}
