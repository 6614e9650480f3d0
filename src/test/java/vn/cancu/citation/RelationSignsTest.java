package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Điều 1. Bãi bỏ toàn bộ các quyết định của Ủy ban nhân dân thành phố Cần Thơ~1. Quyết định số 07/2014/QĐ-UBND ngày 22/9/2014 ban hành Quy định mức trợ cấp.~2. Quyết định số 20/2017/QĐ-UBND ngày 31/10/2017 ban hành Quy chế phối hợp. | repeals repeals
          I. Hủy bỏ các văn bản do Chủ tịch Ủy ban nhân dân thành phố ban hành~1. Chỉ thị số 7/CT-UBND ngày 22/9/2014 về trợ cấp xã hội.~2. Chỉ thị số 9/CT-UBND ngày 22/9/2015 về vệ sinh. | repeals repeals
          2. Bãi bỏ toàn bộ nghị quyết của Hội đồng nhân dân thành phố~a) Nghị quyết số 7/2014/NQ-HĐND ngày 22/9/2014 về học phí.~b) Nghị quyết số 9/2015/NQ-HĐND ngày 22/9/2015 về phí. | repeals repeals
          Điều 3. Bãi bỏ~a) Quyết định số 7/2014/QĐ-UBND ngày 22/9/2014 về giá nước; | repeals
          1. Bãi bỏ Quyết định của UBND thành phố số 7/2014/QĐ-UBND ngày 22/9/2014 về giá nước~2. Nghị quyết số 5/2020/NQ-HĐND ngày 7/7/2020 vẫn giữ nguyên | repeals cites
          1. Bãi bỏ Quyết định~2. Nghị quyết số 5/2020/NQ-HĐND ngày 7/7/2020 về học phí còn hiệu lực | cites
          1. Bãi bỏ các quyết định của UBND thành phố~2. Nghị quyết số 5/2020/NQ-HĐND ngày 7/7/2020 về học phí | cites
          II. Bãi bỏ các văn bản do UBND thành phố ban hành~III. Quyết định số 5/2020/QĐ-UBND ngày 7/7/2020 về học phí | cites
          Điều 41. Bãi bỏ văn bản của Hội đồng nhân dân cấp dưới~1. Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015 | cites
          Điều 41. Bãi bỏ các văn bản của Hội đồng nhân dân, Ủy ban nhân dân cấp xã~1. Luật Tổ chức chính quyền địa phương số 77/2015/QH13 ngày 19/6/2015 | cites
          """)
  void linesOverListsSayWhatIsRepealed(String text, String relations) {
    var citing =
        new Citations.Citing("2", "2026/QĐ-UBND", "Ủy ban nhân dân thành phố Cần Thơ", TODAY);
    var found =
        Citations.in(text.replace('~', '\n'), citing).citations().stream()
            .map(citation -> citation.relation().slug())
            .toList();
    assertEquals(List.of(relations.split(" ")), found);
  }
}
