package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Citation;
import vn.cancu.document.PartialDate;

final class CitationsTest {
  private static final Citations.Citing LETTER =
      new Citations.Citing("88", "SYT-VP", "Sở Y tế tỉnh Phú Yên", new PartialDate("2023-11-20"));

  private static List<Citation> in(String text) {
    return Citations.in(text.replace("\\n", "\n"), LETTER).citations();
  }

  private static Citation only(String text) {
    var found = in(text);
    assertEquals(1, found.size(), () -> found.toString());
    return found.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ     | nghi-dinh | 15 | 2021/NĐ-CP | 2021-03-03
          Quyết định 7/QD-UBND ngày 5.6.2020                           | quyet-dinh | 7 | QĐ-UBND | 2020-06-05
          Công văn số\\n\\n 31/SYT-NVY ngày 04/01/2023               | cong-van | 31 | SYT-NVY | 2023-01-04
          Văn bản số 45/UBNDVX ngày 12/10/2022                         | cong-van | 45 | UBND-VX | 2022-10-12
          Nghị quyết số 20-NQ/TW, ngày 25-10-2017                      | nghi-quyet | 20 | NQ/TW | 2017-10-25
          Nghị định số 66/CP ngày 2 tháng 11 năm 1996                  | nghi-dinh | 66 | CP | 1996-11-02
          Thông tư liên tịch số 08/2014/TTLT-BYT-BTC ngày 26/02/2014  | thong-tu-lien-tich | 08 | 2014/TTLT-BYT-BTC | 2014-02-26
          Luật Đấu thầu số 22/2023/QH15                                | luat | 22 | 2023/QH15 |
          Văn bản hợp nhất số 05/VBHN-BYT ngày 06/6/2019               | van-ban-hop-nhat | 05 | VBHN-BYT | 2019-06-06
          Ðề án, Quyết định số 9/QÐ-TTg ngày 01/02/2019                | quyet-dinh | 9 | QĐ-TTg | 2019-02-01
          Thông tư số 63/2025/TT-BTС ngày 05/12/2025                   | thong-tu | 63 | 2025/TT-BTC | 2025-12-05
          """)
  void readsNumberSymbolAndDate(
      String text, String type, String number, String symbol, String date) {
    var citation = only("Theo " + text + ".");
    assertAll(
        () -> assertEquals(type, citation.type()),
        () -> assertEquals(number, citation.number()),
        () -> assertEquals(symbol, citation.symbol()),
        () -> assertEquals(date, citation.date() == null ? null : citation.date().iso()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "km 12/QL1A, nhà 5/K55, 24/7, tỷ lệ 120/80",
        "500.000 đồng/người, 01 kỹ thuật/13 kỹ thuật, 8 dòng/01 cam kết",
        "trước ngày 10/12/2018; chậm nhất ngày 25/11/2017; điện thoại 0258.3526333",
        "(Kèm theo Công văn số      /SYT-VP ngày   tháng   năm 2023 của Sở Y tế)",
        "Số: 88/SYT-VP\nCăn cứ nội dung Công văn số 88/SYT-VP",
        "quy chế làm việc của các cơ quan, đơn vị; theo quy định của pháp luật",
        "luật sư năm 2019, kỷ luật năm 2020",
      })
  void leavesAloneWhatIsNoCitation(String text) {
    assertEquals(List.of(), in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Công văn số 4/UBND-VX ngày 1/2/2022 của UBND tỉnh về việc A            | Ủy ban nhân dân tỉnh Phú Yên
          Chỉ thị số 4/CT-UBND ngày 1/2/2022 của Chủ tịch UBND tỉnh             | Chủ tịch Ủy ban nhân dân tỉnh Phú Yên
          các chỉ đạo của Thủ tướng Chính phủ tại Công điện số 5/CĐ-TTg ngày 3/4/2022, của Chủ tịch UBND tỉnh | Thủ tướng Chính phủ
          Công văn số 4/SYT-VP ngày 1/2/2022 phê duyệt cam kết của các đơn vị năm 2022 của Giám đốc Sở Y tế | Giám đốc Sở Y tế tỉnh Phú Yên
          Quyết định của Bộ Chính trị số 31-QĐ/TW, ngày 01-10-1997              | Bộ Chính trị
          Công văn số 4/SYT-VP ngày 1/2/2022 về việc A của ngành tại đơn vị     | Sở Y tế tỉnh Phú Yên
          Kế hoạch số 4/KH-UBND ngày 1/2/2022 của UBND tỉnh Bình Định           | Ủy ban nhân dân tỉnh Bình Định
          Quyết định số 4/QĐ-UBND ngày 1/2/2022 của UBND TP. Đà Nẵng            | Ủy ban nhân dân thành phố Đà Nẵng
          Công văn số 4/UBND-VX ngày 1/2/2022 của UBND huyện Tuy An             | Ủy ban nhân dân huyện Tuy An
          Thông tư liên tịch số 3/2016/TTLT-BYT-BTC ngày 1/2/2016 của Bộ Y tế và Bộ Tài chính | Bộ Y tế, Bộ Tài chính
          Thông tư số 2/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ | Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ
          Công văn số 55/SYT-NVY ngày15/3/2021 của Sở                           | Sở Y tế tỉnh Phú Yên
          Quyết định số 4/QĐ-BYT ngày 1/2/2022                                  | Bộ Y tế
          """)
  void completesTheIssuerFromFivePlaces(String text, String issuer) {
    assertEquals(issuer, only(text).issuer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thực hiện Công văn số 1/BYT-KCB ngày 1/2/2022 của Bộ Y tế về A; Kế hoạch số 2/KH-UBND ngày 2/2/2022; căn cứ Công văn số 3/SYT-VP ngày 3/2/2022, Sở Y tế yêu cầu | implements,implements,based_on
          Kế hoạch số 2/KH-SYT ngày 2/2/2022 của Sở Y tế thực hiện Quyết định số 3/QĐ-UBND ngày 3/2/2022 | cites,cites
          Yêu cầu Thủ trưởng các đơn vị, căn cứ Kế hoạch số 2/KH-SYT ngày 2/2/2022 xây dựng báo cáo | cites
          Quyết định này thay thế Quyết định số 2/2015/QĐ-UBND ngày 2/2/2015 | replaces
          Thông tư số 2/2015/TT-BYT sẽ được thay thế bởi Thông tư khác | cites
          Điều 2. Bãi bỏ Quyết định số 2/2015/QĐ-UBND ngày 2/2/2015 | repeals
          Bãi bỏ các Quyết định sau:\\n1. Quyết định số 2/2015/QĐ-UBND ngày 2/2/2015.\\n2. Quyết định số 3/2015/QĐ-UBND ngày 3/2/2015. | repeals,repeals
          Không áp dụng Công văn số 2/BYT-KCB ngày 2/2/2022 | cites
          Sở Y tế gửi kèm theo Văn bản số 2/UBND-VX ngày 2/2/2022 để các đơn vị căn cứ thực hiện | attaches
          Phúc đáp Công văn số 2/UBND-VX ngày 2/2/2022, Sở Y tế có ý kiến | replies_to
          Nghị định số 2/2004/NĐ-CP ngày 2/2/2004 hết hiệu lực kể từ ngày Nghị định này có hiệu lực | repeals
          kiểm tra việc thực hiện Công văn số 2/UBND-VX ngày 2/2/2022 | cites
          """)
  void readsTheRelationFromTheVerbThatGoverns(String text, String relations) {
    var found = in(text).stream().map(citation -> citation.relation().slug()).toList();
    assertEquals(List.of(relations.split(",")), found);
  }

  @Test
  void sharesTypeSymbolAndIssuerInLists() {
    var found = in("các Công văn số 12, 13 và 14/SYT-NVY ngày 3/2/2020 của Sở Y tế");
    assertEquals(
        List.of("12/SYT-NVY", "13/SYT-NVY", "14/SYT-NVY"),
        found.stream().map(Citation::identifier).toList());
    assertEquals("Công văn số 12", found.getFirst().raw());
  }

  @Test
  void keepsWhatALaterMentionPrints() {
    var found =
        in(
            "Nghị định số 15/2021/NĐ-CP ngày 03/3/2021 của Chính phủ. Nghị định số 15/2021/NĐ-CP nêu");
    assertNull(found.get(1).date());
    assertEquals("Chính phủ", found.get(1).issuer());
    assertEquals("Nghị định số 15/2021/NĐ-CP", found.get(1).raw());
  }

  @Test
  void givesALaterMentionTheProvinceOfTheFirst() {
    var found =
        in(
            "Công văn số 699/UBND-NC ngày 14/3/2024 của UBND tỉnh Bình Định về kiểm tra. Công văn số 699/UBND-NC nêu");
    assertEquals("Ủy ban nhân dân tỉnh Bình Định", found.get(1).issuer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015; | Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015 | luat
          theo Bộ luật Lao động 2019 | Bộ luật Lao động 2019 | bo-luat
          Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Đầu tư năm 2024; | Luật sửa đổi, bổ sung một số điều của Luật Dược và Luật Đầu tư năm 2024 | luat
          thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII, tiếp tục | Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII | nghi-quyet
          thực hiện nghiêm Quy chế làm việc của UBND tỉnh nhiệm kỳ 2021 - 2026, | Quy chế làm việc của UBND tỉnh nhiệm kỳ 2021 - 2026 | quy-che
          """)
  void findsDocumentsNamedByTitle(String text, String raw, String type) {
    var citation = only(text);
    assertEquals(raw, citation.raw());
    assertEquals(type, citation.type());
  }

  @Test
  void keepsThePinpointApart() {
    var citation = only("quy định tại điểm a khoản 2 Điều 5 Nghị định số 15/2021/NĐ-CP");
    assertEquals("điểm a khoản 2 Điều 5", citation.provision());
    assertEquals("Nghị định số 15/2021/NĐ-CP", citation.raw());
  }

  @Test
  void countsPagesByFormFeeds() {
    var found = in("Công văn số 1/SYT-VP\fCông văn số 2/SYT-VP");
    assertEquals(List.of(1, 2), found.stream().map(Citation::page).toList());
  }

  @Test
  void warnsWhereSymbolAndWordsDisagree() {
    var reading = Citations.in("Kế hoạch số 2/KH-UBND ngày 2/2/2022 của Sở Y tế", LETTER);
    assertEquals("symbol-issuer-conflict", reading.warnings().getFirst().code());
    assertEquals("KH-UBND", reading.citations().getFirst().symbol());
    assertEquals("Sở Y tế tỉnh Phú Yên", reading.citations().getFirst().issuer());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a/", "1234/", "12/2020/", "(", "số 1, ", "Luật Đất đai ", "của Sở Y tế tại "})
  void staysLinear(String piece) {
    var text = piece.repeat(2_000_000 / piece.length());
    assertTimeout(Duration.ofSeconds(20), () -> Citations.in(text, LETTER));
  }
}
