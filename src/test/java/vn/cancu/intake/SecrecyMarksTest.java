package vn.cancu.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    assertEquals(refused, isRefused("a.rtf", MarkedFiles.rtf(place.replace("#", words))));
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
    assertEquals(refused, isRefused("a.odt", MarkedFiles.odt(place, frame.replace("#", words))));
  }

  @ParameterizedTest
  @CsvSource({"'MẬT', '', true", "MẬT, TỐI MẬT, false", "Bản sao, '', false"})
  void refusesABoxOfWord(String words, String others, boolean refused) throws IOException {
    var box =
        "<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>%s</w:t></w:r></w:p><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>"
            .formatted(words, others);
    assertEquals(refused, isRefused("a.docx", MarkedFiles.docx(box, "<w:p/>")));
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
    assertEquals(refused, isRefused("a.pdf", MarkedFiles.pdf(pages, y, which, when, words)));
  }
}
