package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.PartialDate;

/** Where the signs around a citation decide against a rule, and where they must not. */
final class RelationSignsTest {
  private static final PartialDate TODAY = new PartialDate("2023-11-20");

  private static Citations.Citing citing(String symbol) {
    return new Citations.Citing("88", symbol, "Sở Y tế tỉnh Bình Định", TODAY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYT-NVY | Sau khi rà soát, Sở Y tế báo cáo như sau: toàn tỉnh có 1.012 người nhiễm được quản lý theo Thông tư số 09/2012/TT-BYT ngày 24/5/2012; tỷ lệ có thẻ BHYT đạt 96%. | applies | cites
          HĐ-BVĐK | Điều 3. Bên B thu gom, vận chuyển chất thải lây nhiễm theo đúng Thông tư liên tịch số 58/2015/TTLT-BYT-BTNMT. | applies | applies
          HD-SYT | Hướng dẫn nội dung thực hiện Nghị quyết số 7b/NQ-TLĐ ngày 21/01/2016 của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam | cites | guides
          """)
  void decideWhereTheySpeakClearly(String symbol, String text, String ruled, String read) {
    var citing = citing(symbol);
    var byRules = Citations.in(text, citing, SignTable.NONE).citations().getFirst();
    assertEquals(ruled, byRules.relation().slug());
    var citation = Citations.in(text, citing).citations().getFirst();
    assertEquals(read, citation.relation().slug());
    boolean signs = String.valueOf(citation.rule()).endsWith("/signs");
    assertEquals(!ruled.equals(read), signs);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SYT-VP | Điều 5 Thông tư số 2/2015/TT-BYT hết hiệu lực.
          SYT-VP | Thông tư này thay thế Thông tư số 2/2005/TT-BYT.
          SYT-NVY | Bộ Y tế đã bãi bỏ Thông tư số 2/2005/TT-BYT ngày 2/2/2005.
          """)
  void neverSayThatALawIsNoLongerOne(String symbol, String text) {
    var relations =
        Citations.in(text, citing(symbol)).citations().stream()
            .map(citation -> citation.relation().slug())
            .toList();
    assertEquals(List.of("cites"), relations);
  }

  /** What a paper changes, and whose basis is told, stays as rules read it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          QĐ-UBND | Điều 1. Phê duyệt điều chỉnh dự án đã được duyệt tại Quyết định số 2/QĐ-UBND ngày 2/2/2015 như sau: | amends
          SYT-VP | Căn cứ Điều 5 Nghị định số 2/2015/NĐ-CP ngày 2/2/2015, người có thẩm quyền quyết định việc xử phạt. | cites
          """)
  void leaveWhatRulesKnowBetter(String symbol, String text, String relation) {
    var relations =
        Citations.in(text, citing(symbol)).citations().stream()
            .map(citation -> citation.relation().slug())
            .toList();
    assertEquals(List.of(relation), relations);
  }

  /** A line over a list that names whose papers they are says of each that it is repealed. */
  @Test
  void linesUnderWhoseDecisionsAreRepealedAreRepealed() {
    var text =
        """
        Điều 1. Bãi bỏ toàn bộ các quyết định của Ủy ban nhân dân thành phố Cần Thơ
        1. Quyết định số 07/2014/QĐ-UBND ngày 22 tháng 9 năm 2014 ban hành Quy định mức trợ cấp.
        2. Quyết định số 20/2017/QĐ-UBND ngày 31 tháng 10 năm 2017 ban hành Quy chế phối hợp.
        """;
    var citing =
        new Citations.Citing("2", "2026/QĐ-UBND", "Ủy ban nhân dân thành phố Cần Thơ", TODAY);
    var relations =
        Citations.in(text, citing).citations().stream()
            .map(citation -> citation.relation().slug())
            .toList();
    assertEquals(List.of("repeals", "repeals"), relations);
  }
}
