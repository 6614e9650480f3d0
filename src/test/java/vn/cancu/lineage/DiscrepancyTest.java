package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.citation.Citations;
import vn.cancu.document.PartialDate;

final class DiscrepancyTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Thực hiện Kế hoạch số 88/KH-UBND ngày 05/4/2024 của UBND tỉnh về bảo đảm an toàn thực phẩm năm 2024. | ke-hoach | 2024-04-05 | Bảo đảm an toàn thực phẩm trên địa bàn tỉnh năm 2024 |
          Thực hiện Kế hoạch số 88/KH-UBND ngày 05/4/2024 của UBND tỉnh về việc bảo đảm ATTP. | ke-hoach | 2024-04-05 | Bảo đảm an toàn thực phẩm trên địa bàn tỉnh năm 2024 |
          Thực hiện Kế hoạch số 88/KH-UBND ngày 05/4/2024 của UBND tỉnh về phòng, chống cháy rừng mùa khô. | ke-hoach | 2024-04-05 | Bảo đảm an toàn thực phẩm trên địa bàn tỉnh năm 2024 | SUBJECT
          Thực hiện Kế hoạch số 88/KH-UBND ngày 05/4/2024 của UBND tỉnh, các đơn vị báo cáo về phòng, chống cháy rừng mùa khô. | ke-hoach | 2024-04-05 | Bảo đảm an toàn thực phẩm trên địa bàn tỉnh năm 2024 |
          Theo Quyết định số 15/QĐ-BYT ngày 03/02/2020 và Kế hoạch số 7/KH-BYT ngày 05/02/2020 về tiêm chủng mở rộng cho trẻ em. | quyet-dinh | 2020-02-03 | Phê duyệt quy trình kỹ thuật xét nghiệm |
          Theo Quyết định số 15/QĐ-BYT ngày 03/02/2021 của Bộ Y tế. | quyet-dinh | 2020-02-03 | Phê duyệt quy trình kỹ thuật xét nghiệm | DATE
          Theo Quyết định số 15/QĐ-BYT năm 2020 của Bộ Y tế. | quyet-dinh | 2020-02-03 | Phê duyệt quy trình kỹ thuật xét nghiệm |
          Theo Thông báo số 15/QĐ-BYT ngày 03/02/2020 của Bộ Y tế phê duyệt quy trình kỹ thuật xét nghiệm. | quyet-dinh | 2020-02-03 | Phê duyệt quy trình kỹ thuật xét nghiệm | TYPE
          Căn cứ Luật Giáo dục số 34/2018/QH14. | luat | 2018-11-19 | Sửa đổi, bổ sung một số điều của Luật Giáo dục đại học |
          Căn cứ Luật Giá số 16/2023/QH15. | luat | 2023-06-19 | Giá |
          Căn cứ Luật Cư trú số 59/2020/QH14. | luat | 2020-06-17 | Doanh nghiệp | SUBJECT
          Căn cứ Luật Thi đua, khen thưởng số 72/2020/QH14. | luat | 2020-11-17 | Bảo vệ môi trường | SUBJECT
          """)
  void areFound(String text, String type, String date, String subject, String kinds) {
    var held =
        new Node("x", "a/2020/1", true, "x", type, null, null, new PartialDate(date), subject);
    var citations =
        Citations.in(
                text, new Citations.Citing(null, null, null, null, null, null, java.util.List.of()))
            .citations();
    int end = citations.size() > 1 ? citations.get(1).start() : text.length();
    assertEquals(
        kinds == null ? "" : kinds,
        Discrepancy.between(citations.getFirst(), text, end, held).stream()
            .map(each -> each.kind().name())
            .collect(Collectors.joining(" ")));
  }
}
