package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Citation;
import vn.cancu.document.PartialDate;

/** The words a citation is made of, as courts, old papers and lists in capitals print them. */
final class CitationFormsTest {
  private static final Citations.Citing PAPER =
      new Citations.Citing(
          "9", "2019/AL", "Tòa án nhân dân tối cao", new PartialDate("2019-03-01"));

  private static List<Citation> in(String text) {
    return Citations.in(text.replace("\\n", "\n"), PAPER).citations();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          theo Pháp lệnh Kế toán và Thống kê, đơn vị A | Pháp lệnh Kế toán và Thống kê | -
          trong Luật Đầu tư nước ngoài tại Việt Nam thì A | Luật Đầu tư nước ngoài tại Việt Nam | -
          nêu tại Điều 4 của Luật Ban hành văn bản quy phạm pháp luật trái với A | Luật Ban hành văn bản quy phạm pháp luật | -
          áp dụng Luật sửa đổi, bổ sung một số điều của Luật Khoáng sản để cấp phép | Luật sửa đổi, bổ sung một số điều của Luật Khoáng sản | -
          áp dụng Pháp lệnh CBCC và văn bản khác | Pháp lệnh CBCC | -
          QUY ĐỊNH MỘT SỐ ĐIỀU CỦA LUẬT HỢP TÁC XÃ | LUẬT HỢP TÁC XÃ | -
          theo Luật Khuyến khích đầu tư trong nước (sửa đổi) số 03/1998/QH10 ngày 20/5/1998 | Luật Khuyến khích đầu tư trong nước (sửa đổi) số 03/1998/QH10 ngày 20/5/1998 | 1998-05-20
          hủy Bản án dân sự sơ thẩm số 12 ngày 01-02-1996 | Bản án dân sự sơ thẩm số 12 ngày 01-02-1996 | 1996-02-01
          nêu Quyết định số 7/QĐKL- 2014 của công ty | Quyết định số 7/QĐKL- 2014 | -
          nêu Quyết định số 7/2014/HS- GĐT ngày 01-02-2014 | Quyết định số 7/2014/HS- GĐT ngày 01-02-2014 | 2014-02-01
          nêu Nghị định 7/2005/NĐ-CP - 6/4/2005 của Chính phủ | Nghị định 7/2005/NĐ-CP - 6/4/2005 của Chính phủ | 2005-04-06
          nêu Nghị định 7/2005/NĐ-CP (6/4/2005) của Chính phủ | Nghị định 7/2005/NĐ-CP (6/4/2005) của Chính phủ | 2005-04-06
          QĐ 7/2005/QĐ-TTG NGÀY 6/4/2005 CỦA TT PHÊ DUYỆT A | QĐ 7/2005/QĐ-TTG NGÀY 6/4/2005 CỦA TT | 2005-04-06
          QĐ 7/2005/QĐ-BXD NGÀY 6/4/2005 CỦA BỘ XÂY DỰNG VỀ GIÁ | QĐ 7/2005/QĐ-BXD NGÀY 6/4/2005 CỦA BỘ XÂY DỰNG | 2005-04-06
          TTLT 7/2005/BTC-BTP NGÀY 6/4/2005 | TTLT 7/2005/BTC-BTP NGÀY 6/4/2005 | 2005-04-06
          tại Bản án hôn nhân và gia đình phúc thẩm số 7/2015/HNGĐ-PT | Bản án hôn nhân và gia đình phúc thẩm số 7/2015/HNGĐ-PT | -
          hủy Quyết định đình chỉ giải quyết vụ án dân sự sơ thẩm (và trả đơn) số 7/2016/QĐST-DS | Quyết định đình chỉ giải quyết vụ án dân sự sơ thẩm (và trả đơn) số 7/2016/QĐST-DS | -
          tại Kháng nghị giám đốc thẩm số 7/2016/KN-LĐ ngày 01-02-2016 | Kháng nghị giám đốc thẩm số 7/2016/KN-LĐ ngày 01-02-2016 | 2016-02-01
          xét Biên bản họp Hội đồng sáng kiến số 7/BB-HĐSK ngày 01/02/2016 | Biên bản họp Hội đồng sáng kiến số 7/BB-HĐSK ngày 01/02/2016 | 2016-02-01
          theo Thông báo ý kiến kết luận số 7/TB-UBND ngày 01/02/2016 | Thông báo ý kiến kết luận số 7/TB-UBND ngày 01/02/2016 | 2016-02-01
          theo Thông báo kết luận thanh tra số 7/TB-TTr ngày 01/02/2016 | Thông báo kết luận thanh tra số 7/TB-TTr ngày 01/02/2016 | 2016-02-01
          theo Văn bản chỉ đạo số 7/UBND-VX ngày 01/02/2016 | Văn bản chỉ đạo số 7/UBND-VX ngày 01/02/2016 | 2016-02-01
          theo Quy chế văn hóa, thể thao số 7-QC/TĐTN | Quy chế văn hóa, thể thao số 7-QC/TĐTN | -
          theo Thông tư liên bộ số 51 TT-LB ngày 03/7/1995 của liên Bộ Tài chính - Y tế về viện phí | Thông tư liên bộ số 51 TT-LB ngày 03/7/1995 của liên Bộ Tài chính - Y tế | 1995-07-03
          theo Thông tư liên bộ số 9-TTLB ngày 17-3-1993 về giá | Thông tư liên bộ số 9-TTLB ngày 17-3-1993 | 1993-03-17
          theo Kế hoạch số 7/KH-UBND+phụ lục kèm theo | Kế hoạch số 7/KH-UBND | -
          theo Kế hoạch số 7/KH-UBND+Phụ lục kèm theo | Kế hoạch số 7/KH-UBND | -
          theo Quyết định số 7/QĐ-UBND+VX ngày 01/02/2016 | Quyết định số 7/QĐ-UBND+VX ngày 01/02/2016 | 2016-02-01
          theo Thông tư số 10-TM/PC ngày 13/6/1996 về nhãn hàng | Thông tư số 10-TM/PC ngày 13/6/1996 | 1996-06-13
          """)
  void keepsAllItsWordsAndNoOthers(String text, String raw, String date) {
    var found = in(text);
    assertEquals(List.of(raw), found.stream().map(Citation::raw).toList());
    var read = found.getFirst().date();
    assertEquals(date, read == null ? null : read.iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Nghị định số 7/2015/NĐ-CP ngày 06/4/2015; NĐ 7/2015 còn quy định | NĐ 7/2015 | - | Chính phủ
          Theo điều đó, Nghị định 8/2016 quy định | Nghị định 8/2016 | 2016 | Chính phủ
          Thông tư số 7/2015/TT-BYT ngày 06/4/2015; TT 7/2015 còn quy định | TT 7/2015 | - | -
          """)
  void isShortWhereItsNumberTells(String text, String raw, String date, String issuer) {
    var last = in(text).getLast();
    assertAll(
        () -> assertEquals(raw, last.raw()),
        () -> assertNull(last.symbol()),
        () -> assertEquals(date == null ? null : new PartialDate(date), last.date()),
        () -> assertEquals(issuer, last.issuer()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mẫu số 7/CKTC-NSH; vụ án thụ lý số 7/2012/TLDS-ST ngày 17-4-2012",
        "Thông tư 7/2015 và Quyết định 8/2015; TT 7, NQ 5 khóa X; Nghị định 7/1015",
        "Giấy chứng nhận quyền sở hữu nhà số 7/NĐ-XD ngày 18-12-1989",
        "ÁN LỆ SỐ 9/2019/AL1",
        "Quốc hội ban hành Luật Hợp tác xã.",
        "trái với Luật cũ 1999",
        "Nay ban hành kèm theo Quyết định này Quy chế chi tiêu năm 2007 của Bộ Tài chính",
        "theo quy chế làm việc của Ủy ban nhân dân cấp xã",
        "góp ý khi trình dự án Luật Đấu thầu (sửa đổi), quy định rõ trách nhiệm",
      })
  void isNoFormNoDocketAndNotTheDocumentItself(String text) {
    assertEquals(List.of(), in(text));
  }

  @Test
  void leavesUnitsJoinedByPlusAsTheyStand() {
    assertEquals("QĐ-UBND+VX", in("Quyết định số 7/QĐ-UBND+VX").getFirst().symbol());
  }

  @Test
  void hasNoNumberWhereThatIsBlank() {
    var citation = in("Kèm theo Quyết định số : 2006/QĐ-UBND ngày  tháng  năm 2006").getFirst();
    assertAll(
        () -> assertNull(citation.number()),
        () -> assertEquals("2006/QĐ-UBND", citation.symbol()),
        () -> assertEquals(new PartialDate("2006"), citation.date()));
    assertEquals("2006", in("Quyết định số 2006/QĐ-UBND ngày 1/2/2006").getFirst().number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Tại Bản án số 7/DSST ngày 01-02-1995, Tòa án nhân dân tỉnh Phú Yên quyết định chấp nhận đơn | Tòa án nhân dân tỉnh Phú Yên
          Tại Quyết định số 7/2014/KN-DS ngày 01-02-2014, Chánh án Tòa án nhân dân tối cao kháng nghị | Chánh án Tòa án nhân dân tối cao
          Tại Bản án số 7/DSST ngày 01-02-1995, Tòa án nhân dân tỉnh Phú Yên được giao | -
          Đơn nêu tại Bản án số 7/DSST ngày 01-02-1995, Tòa án nhân dân tỉnh Phú Yên quyết định | -
          QĐ 7/2005/QĐ-TTG NGÀY 6/4/2005 CỦA TTCP VỀ A | Thủ tướng Chính phủ
          """)
  void belongsToWhoActsByIt(String text, String issuer) {
    assertEquals(issuer, in(text).getFirst().issuer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Theo Nghị định số 115/2020/NĐ-CP, Điều 6, việc tuyển dụng do Sở quyết định. | Điều 6
          Thực hiện Thông tư số 34/2018/TT-BYT (khoản 2 Điều 5), các trạm báo cáo. | khoản 2 Điều 5
          Theo Nghị định số 115/2020/NĐ-CP, Điều 6. Luật Viên chức năm 2010 | Điều 6~null
          Theo Nghị định số 115/2020/NĐ-CP, Điều 6, Luật Viên chức năm 2010; | null~Điều 6
          Theo Nghị định số 115/2020/NĐ-CP, Điều 6, của Luật Viên chức năm 2010; | null~Điều 6
          Theo Nghị định số 115/2020/NĐ-CP, Điều 6 Luật Viên chức năm 2010; | null~Điều 6
          Theo Nghị định số 115/2020/NĐ-CP, Điều 6, Công ty phải nộp. | null
          """)
  void hasThePinpointBehindItUnlessTheNextHasIt(String text, String provisions) {
    var found = in(text).stream().map(citation -> String.valueOf(citation.provision())).toList();
    assertEquals(List.of(provisions.split("~")), found);
  }
}
