package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    return Citations.in(text.replace("\\n", "\n"), LETTER, SignTable.NONE).citations();
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
          Nghị định sô 4l/2O19/NĐ-CP ngày l5 thảng 5 nãm 2O19          | nghi-dinh | 41 | 2019/NĐ-CP | 2019-05-15
          Quyêt đinh số O8/QĐ-UBND ngay 03/02/2020                     | quyet-dinh | 08 | QĐ-UBND | 2020-02-03
          Công vănsố 77/SYT-NVY ngày 04/01/2023                        | cong-van | 77 | SYT-NVY | 2023-01-04
          ND 115/2020/ND-CP ngày 25/9/2020                             | nghi-dinh | 115 | 2020/NĐ-CP | 2020-09-25
          Công văn số 812/BNNMTTTTV ngày 09/9/2025                     | cong-van | 812 | BNNMT-TTTV | 2025-09-09
          Công điện số 03/CĐ-CTUBND ngày 02/10/2023                    | cong-dien | 03 | CĐ-CTUBND | 2023-10-02
          Chỉ thị số 9/CTUBND ngày 02/10/2023                          | chi-thi | 9 | CT-UBND | 2023-10-02
          Hợp đồng số 15/HĐTV-2021 ngày 02/10/2021                     | hop-dong | 15 | HĐTV-2021 | 2021-10-02
          Nghị quyết số 66.1/2025/NQ-CP ngày 02/10/2025                | nghi-quyet | 66.1 | 2025/NQ-CP | 2025-10-02
          Thông tư số 14TC/TCT ngày 02/10/1993                         | thong-tu | 14 | TC/TCT | 1993-10-02
          Quyết định số 5/2007/QĐ_BKHCN ngày 02/10/2007                | quyet-dinh | 5 | 2007/QĐ-BKHCN | 2007-10-02
          Công văn số 22/CTCP-KT ngày 02/10/2023                       | cong-van | 22 | CTCP-KT | 2023-10-02
          Quyết định đình chỉ giải quyết vụ án dân sự số 7/2016/QĐST-DS ngày 02/10/2016 | quyet-dinh | 7 | 2016/QĐST-DS | 2016-10-02
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
        "Ban chỉ đạo 30/CP; vụ án số 5/2021/HSST; thửa số 12/TBĐ-3",
        "Trường Đại học Luật Hà Nội, Khoa Luật Kinh tế, LUẬT VIỆC LÀM",
        "Nghị định số 12 sẽ ban hành; tại Quyết định nêu trên, Nghị định này",
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
          Công văn số 4/CHK-AT ngày 1/2/2022 của Cục Hàng không Việt Nam không nêu A | Cục Hàng không Việt Nam
          Báo cáo số 4/BC-TXM ngày 1/2/2022 của Tổ xác minh thành lập ngày 2/1/2022 | Tổ xác minh
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
          Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 9/TTr-SNV ngày 1/2/2022 | Sở Nội vụ tỉnh Phú Yên
          ý kiến chỉ đạo của Chủ tịch UBND tỉnh tại Công văn số 9/UBND-VX ngày 1/2/2022 | Chủ tịch Ủy ban nhân dân tỉnh Phú Yên
          địa phương có ý kiến (tỉnh Gia Lai: Công văn số 9/UBND-VX ngày 1/2/2022) | Ủy ban nhân dân tỉnh Gia Lai
          Chủ tịch UBND tỉnh đã đồng ý tại Công văn số 9/UBND-VX ngày 1/2/2022  | Chủ tịch Ủy ban nhân dân tỉnh Phú Yên
          Kế hoạch số 3/KH-BCĐ ngày 1/2/2022 của Ban Chỉ đạo phòng, chống dịch bệnh tỉnh; | Ban Chỉ đạo phòng, chống dịch bệnh tỉnh Phú Yên
          của Ban Chỉ đạo Trung ương về phòng, chống thiên tai tại Công điện số 3/CĐ-TW ngày 1/2/2022 | Ban Chỉ đạo Trung ương về phòng, chống thiên tai
          Báo cáo số 3/BC-UBVHXH ngày 1/2/2022 của Ủy ban Văn hóa, Giáo dục;    | Ủy ban Văn hóa, Giáo dục
          Quyết định số 3/QĐ-KBNN ngày 1/2/2022 của Tổng Giám đốc Kho bạc Nhà nước | Tổng Giám đốc Kho bạc Nhà nước
          Báo cáo số 3/BC-ĐKT ngày 1/2/2022 của Đoàn kiểm tra và ý kiến của các đơn vị | Đoàn kiểm tra
          Tờ trình số 3-TTr/BCSĐUBND, ngày 1/2/2022                             | Ban cán sự đảng Ủy ban nhân dân tỉnh Phú Yên
          Kết luận số 3-KL/TW ngày 1/2/2022 của Bộ Chính trị, Ban Bí thư về A   | Bộ Chính trị, Ban Bí thư
          Thông tư liên tịch số 3/2008/TTLT-BYT-BNV ngày 1/2/2008 của liên Bộ Y tế, Bộ Nội vụ | Bộ Y tế, Bộ Nội vụ
          Công văn số 3/MTTQ-BTT ngày 1/2/2022 của Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh đề nghị | Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Phú Yên
          Công văn số 3/CTY ngày 1/2/2022 của Công ty TNHH Khai thác công trình thủy lợi An Mỹ xin cấp phép | Công ty TNHH Khai thác công trình thủy lợi An Mỹ
          Công văn số 3/BQL ngày 1/2/2022 của Ban Quản lý Khu kinh tế Nam và các Khu công nghiệp An Mỹ về A | Ban Quản lý Khu kinh tế Nam và các Khu công nghiệp An Mỹ
          Công văn số 3/KCB ngày 1/2/2022 của Cục Quản lý Khám, chữa bệnh; Sở Y tế | Cục Quản lý Khám, chữa bệnh
          Biên bản số 3/BB-ĐQL ngày 1/2/2022 của Đội Quản lý thị trường số 4 về A | Đội Quản lý thị trường số 4
          Bản án số 3/2021/DS-PT ngày 1/2/2021 của Tòa án nhân dân cấp cao tại An Mỹ và trả đơn | Tòa án nhân dân cấp cao tại An Mỹ
          Kế hoạch số 3/KH-UBND ngày 1/2/2025 của UBND phường Xuân An - An Mỹ về A | Ủy ban nhân dân phường Xuân An - An Mỹ
          Văn bản số 3/UBND-VX theo ý kiến của Phó Chủ tịch UBND tỉnh Lê Văn Bình | Ủy ban nhân dân tỉnh Phú Yên
          ý kiến của Phó Chủ tịch UBND tỉnh Lê Văn Bình tại Văn bản số 3/UBND-VX  | Phó Chủ tịch Ủy ban nhân dân tỉnh Phú Yên
          Nghị quyết số 3-NQ/ĐU của Đảng ủy Sở                                   | Đảng ủy Sở Y tế tỉnh Phú Yên
          Bệnh viện đa khoa tỉnh Phú Yên đã gửi Công văn số 3/BVĐK-KHTH         | Bệnh viện đa khoa tỉnh Phú Yên
          Kính gửi: Trung tâm Kiểm soát bệnh tật tỉnh.\\nTrả lời Công văn số 3/TTKSBT-KD | Trung tâm Kiểm soát bệnh tật tỉnh Phú Yên
          Quyết định số 9/QĐ-TTg ngày 1/2/2022 cua Thu tướng Chính phu         | Thủ tướng Chính phủ
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
          Chi trả phụ cấp theo Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | applies
          Hồ sơ đã nộp theo Công văn số 2/SYT-VP ngày 2/2/2022 được giữ nguyên | cites
          Đơn vị không thực hiện đúng Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          Không xét khen thưởng theo Quyết định số 2/QĐ-SYT ngày 2/2/2022 đối với đơn vị vi phạm | applies
          Người đang nhận hỗ trợ, có hồ sơ lập theo Quyết định số 2/QĐ-UBND ngày 2/2/2022 thì chuyển mức mới | cites
          Cấp thuốc cho trạm y tế theo Tờ trình số 2/TTr-TTYT ngày 2/2/2022 | cites
          Tổ giúp việc (thành lập theo Quyết định số 2/QĐ-SYT ngày 2/2/2022) họp hằng tuần | cites
          Giấy do đơn vị cấp trước ngày 01/6/2022 theo Công văn số 2/SYT-VP ngày 2/2/2022 không còn giá trị | cites
          Gửi báo cáo trước ngày 30/12/2023 theo Công văn số 2/SYT-VP ngày 2/2/2022 | applies
          Thời gian qua, các trạm y tế thực hiện tốt Chỉ thị số 2/CT-UBND ngày 2/2/2022 | cites
          Đến nay có 12 đơn vị gửi số liệu theo Công văn số 2/SYT-VP ngày 2/2/2022 | cites
          Các khoa đã tích cực triển khai Kế hoạch số 2/KH-SYT ngày 2/2/2022 | cites
          Chưa xây dựng kế hoạch thực hiện Chỉ thị số 2/CT-UBND ngày 2/2/2022 | cites
          Quy định này áp dụng khác với Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          Ứng viên đủ điều kiện quy định tại Điều 5 Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          Nhiệm vụ của trạm quy định tại Điều 5 Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          Sắp xếp theo thứ tự nêu tại Kế hoạch số 2/KH-SYT ngày 2/2/2022 | applies
          Dùng thuốc đúng danh mục ban hành kèm theo Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | applies
          Rà soát 30 dự án trong danh mục kèm theo Nghị quyết số 2/NQ-HĐND ngày 2/2/2022 | cites
          Mẫu đơn (Kèm theo Quyết định số 2/QĐ-BYT ngày 2/2/2022) | attaches
          Căn cứ kết quả bỏ phiếu ghi tại Biên bản số 2/BB-SYT ngày 2/2/2022; | based_on
          Triển khai các việc được giao tại Kế hoạch số 2/KH-UBND ngày 2/2/2022 | implements
          Mua sắm trực tiếp theo Điều 24 Luật Đấu thầu năm 2013 | applies
          Theo dõi, đôn đốc theo Công văn số 2/SYT-VP ngày 2/2/2022 | applies
          Căn cứ Luật Dược năm 2016 được sửa đổi, bổ sung một số điều theo Luật số 2/2018/QH14, Luật số 3/2020/QH14; | based_on,cites,cites
          Thực hiện kết luận giao ban; Công văn số 2/UBND-VX ngày 2/2/2022, Sở Y tế thông báo | implements
          Can cu Nghị định số 2/2015/NĐ-CP ngày 2/2/2015;\\n Cãn cứ Nghị định số 3/2016/NĐ-CP ngày 3/3/2016; | based_on,based_on
          Trên cơ sở xem xét Tờ trình số 2/TTr-SYT ngày 2/2/2022, Báo cáo thẩm tra số 3/BC-KTNS ngày 3/3/2022; | replies_to,replies_to
          Xét Báo cáo thẩm định số 2/BC-STP ngày 2/2/2022; | replies_to
          Sở Y tế nhận được ý kiến của một số đơn vị (Bệnh viện A: Công văn số 2/BVA-KH ngày 2/2/2022; Bệnh viện B: Công văn số 3/BVB-KH ngày 3/3/2022) | replies_to,replies_to
          Sở Y tế nhận được Công văn số 2/BYT-KCB ngày 2/2/2022 của Bộ Y tế và có ý kiến chỉ đạo như sau | cites
          Giao Văn phòng tham mưu trả lời Công văn số 2/UBND-VX ngày 2/2/2022 | cites
          (Gửi kèm: dự thảo; Báo cáo số 2/BC-SYT ngày 2/2/2022) | attaches
          (có Báo cáo số 2/BC-SYT ngày 2/2/2022 kèm theo) | attaches
          Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của Nghị định số 2/2015/NĐ-CP | amends
          Điều 1. Sửa đổi, bổ sung, bãi bỏ một số điều của Nghị định số 2/2015/NĐ-CP | amends
          Thay thế cụm từ “Sở A” bằng cụm từ “Sở B” tại Điều 3 Quyết định số 2/2015/QĐ-UBND | amends
          Điều 1. - Nay sửa đổi Điều 4 Nghị định số 2-HĐBT ngày 2/2/1991 | amends
          Về việc kéo dài thời gian áp dụng Nghị quyết số 2/2015/NQ-HĐND | extends
          Tạm dừng việc thực hiện Kế hoạch số 2/KH-SYT ngày 2/2/2022 | suspends
          Hủy bỏ kết quả đã phê duyệt tại Quyết định số 2/QĐ-SYT ngày 2/2/2022 | repeals
          Bãi bỏ toàn bộ các Nghị quyết của Hội đồng nhân dân tỉnh Phú Yên sau đây: số 2/2015/NQ-HĐND ngày 2/2/2015; số 3/2016/NQ-HĐND ngày 3/3/2016 | repeals,repeals
          2. Quyết định này thay thế:\\na) Quyết định số 2/2015/QĐ-UBND ngày 2/2/2015;\\nb) Quyết định số 3/2016/QĐ-UBND ngày 3/3/2016. | replaces,replaces
          Kéo dài thời gian thực hiện các nghị quyết sau đến hết năm 2023:\\na) Nghị quyết số 2/2015/NQ-HĐND ngày 2/2/2015;\\nb) Nghị quyết số 3/2016/NQ-HĐND ngày 3/3/2016. | extends,extends
          Đính chính các văn bản sau:\\n1. Phụ lục III Thông tư số 2/2015/TT-BYT ngày 2/2/2015: “5” sửa lại là “6”. | corrects
          Bãi bỏ các văn bản sau:\\n1. Quyết định số 2/2015/QĐ-UBND ngày 2/2/2015;\\n2. Cụm từ “Phòng Y tế” tại Điều 4 Quyết định số 3/2016/QĐ-UBND ngày 3/3/2016. | repeals,repeals
          Sở Y tế xây dựng kế hoạch như sau:\\nI. CƠ SỞ PHÁP LÝ\\n- Luật Dược năm 2016;\\n- Nghị định số 2/2017/NĐ-CP ngày 2/2/2017 | based_on,based_on
          Dẫn lại: “Căn cứ Luật Dược năm 2016” | cites
          Căn cứ ban hành của Thông tư số 2/2015/TT-BYT không còn phù hợp | cites
          HƯỚNG DẪN\\nThực hiện Nghị quyết số 2/2022/NQ-HĐND ngày 2/2/2022 | guides
          Thực hiện Nghị định số 2/2015/NĐ-CP, Sở Y tế tỉnh Phú Yên hướng dẫn thực hiện Thông tư số 3/2016/TT-BYT như sau | implements,guides
          Giao Sở Tài chính hướng dẫn thực hiện Nghị quyết số 2/2022/NQ-HĐND ngày 2/2/2022 | cites
          Thực hiện Công văn số 2/UBND-VX ngày 2/2/2022 và đề nghị của Công an tỉnh tại Công văn số 3/CAT-PV ngày 3/3/2022, Sở Y tế thông báo | implements,implements
          Tài liệu kèm theo: Kế hoạch số 2/KH-SYT ngày 2/2/2022; Báo cáo số 3/BC-SYT ngày 3/3/2022 | attaches,attaches
          Sau khi có ý kiến của Sở Tư pháp tại Công văn số 2/STP-VB ngày 2/2/2022, | cites
          Điều 1. Phê duyệt điều chỉnh dự án đã được duyệt tại Quyết định số 2/QĐ-UBND ngày 2/2/2022 | amends
          Giao Sở Tài chính chủ trì, căn cứ Nghị quyết số 2/NQ-HĐND ngày 2/2/2022, tham mưu phân bổ | cites
          Thông báo này có giá trị thay cho Giấy mời số 2/GM-SYT ngày 2/2/2022 | replaces
          Đồng ý mua sắm như đề nghị của Bệnh viện tại Công văn số 2/BVT-KH ngày 2/2/2022 | replies_to
          Thời điểm áp dụng: từ ngày Thông tư số 2/2015/TT-BYT có hiệu lực | cites
          Thu hồi và hủy bỏ Công văn số 2/SYT-VP ngày 2/2/2022 | withdraws
          Các chi bộ học tập, quán triệt Chỉ thị số 2-CT/TW ngày 02-02-2022 | implements
          Các đơn vị tiếp tục thưc hiện Chỉ thị số 2/CT-UBND ngày 2/2/2022 | implements
          Cục Văn thư dùng mẫu của Thông tư số 2/2015/TT-BNV ngày 2/2/2015 | cites
          Tổ công tác được phê duyệt theo Quyết định số 2/QĐ-SYT ngày 2/2/2022 họp hằng tuần | cites
          Trạm được thành lập theo Nghị định số 2/2014/NĐ-CP ngày 2/2/2014 | cites
          Ngày 05/10/2023, Trung tâm họp theo Quyết định số 2/QĐ-TTYT ngày 2/2/2022 | cites
          Ngày 05/12/2023, các khoa tập huấn theo Kế hoạch số 2/KH-SYT ngày 2/2/2022 | applies
          Gửi số liệu theo biểu mẫu gửi kèm Công văn số 2/SYT-VP ngày 2/2/2022 | applies
          Đề án dựa trên các căn cứ sau: Luật Dược năm 2016; Nghị định số 2/2017/NĐ-CP ngày 2/2/2017 | based_on,based_on
          Thực hiện Chỉ thị số 2-CT/TW ngày 02-02-2022 gắn với Kết luận số 3-KL/TW ngày 03-3-2022 | implements,implements
          Căn cứ Nghị định số 2/2015/NĐ-CP ngày 2/2/2015 Quy định chi tiết một số điều của Luật Dược năm 2016; | based_on,cites
          Căn cứ Hiến pháp năm 2013, NAY CÔNG BỐ:\\n1. Luật Dược số 2/2016/QH13. | based_on,cites
          2. Cơ sở pháp lý\\nLuật Dược năm 2016; Nghị định số 2/2017/NĐ-CP ngày 2/2/2017 | based_on,based_on
          Việc cấp thuốc theo Quyết định số 2/QĐ-SYT ngày 2/2/2022 và Kế hoạch số 3/KH-SYT ngày 3/3/2022 chưa kịp thời | cites,cites
          Khoa nào đã có phương án theo Kế hoạch số 2/KH-SYT ngày 2/2/2022 (đợt 1) phải rà soát lại | cites
          Chi trả theo Thông tư số 2/2015/TT-BYT được sửa đổi bởi Thông tư số 3/2016/TT-BYT | applies,cites
          Cơ sở vi phạm quy định tại Điều 4 Nghị định số 2/2015/NĐ-CP phải bị xử lý theo Nghị định số 3/2016/NĐ-CP | cites,applies
          Khám sức khỏe theo Luật Khám bệnh, chữa bệnh năm 2023 và hướng dẫn tại Thông tư số 3/2016/TT-BYT | applies,applies
          Thực hiện nghiêm Chỉ thị số 2/CT-UBND ngày 2/2/2022; Quy chế ban hành kèm theo Quyết định số 3/QĐ-UBND ngày 3/3/2022 | implements,implements
          Báo cáo theo Thông tư số 2/2015/TT-BYT quy định chi tiết một số điều của Luật Dược năm 2016 và Nghị định số 3/2016/NĐ-CP | applies,cites,cites
          Không còn áp dụng Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          2. Chưa lập hồ sơ, chưa thẩm định theo mẫu tại Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          Qua kiểm tra 5 khoa theo Quyết định số 2/QĐ-SYT ngày 2/2/2022, Đoàn nhận thấy | cites
          Công ty cho rằng giá thuốc đúng quy định của Luật Dược năm 2016 | cites
          Có 12 hồ sơ quá thời hạn quy định tại Điều 9 Luật Dược năm 2016 | cites
          Không để quá thời hạn quy định tại Điều 9 Luật Dược năm 2016 | cites
          Mức hỗ trợ bằng mức chi quy định tại Nghị quyết số 2/2022/NQ-HĐND ngày 2/2/2022 | cites
          Tiếp tục áp dụng quy định của Luật số 2/2018/QH14 | applies
          Căn cứ các Thông tư số 2/2015/TT-BYT ngày 2/2/2015 quy định về kê đơn, số 3/2016/TT-BYT ngày 3/3/2016; | based_on,based_on
          Theo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 2/TTr-SYT ngày 2/2/2022, Giám đốc Sở Nội vụ tại Tờ trình số 3/TTr-SNV ngày 3/3/2022; | replies_to,replies_to
          Yêu cầu Bệnh viện trả lời kiến nghị tại Công văn số 2/UBND-VX ngày 2/2/2022 | cites
          Sở Y tế nhận được Công văn số 2/BVT-KH ngày 2/2/2022 của Bệnh viện thông báo lịch nghỉ. | cites
          Văn bản này thay cho nội dung trả lời tại Công văn số 2/SYT-VP ngày 2/2/2022 | replaces
          Kiến nghị Sở Y tế chấn chỉnh; bãi bỏ Quyết định số 2/QĐ-BVT ngày 2/2/2022 | cites
          Tiếp theo Công văn số 2/SYT-VP ngày 2/2/2022, để thực hiện nghiêm Chỉ thị số 3/CT-UBND ngày 3/3/2022, Sở Y tế đề nghị | follows_up,implements
          Sở Y tế xin đính chính Công văn số 2/SYT-VP ngày 2/2/2022 | corrects
          Sở Y tế đính chính như sau:\\n1. Tại khoản 2 Điều 3 Quyết định số 5/QĐ-SYT ngày 2/2/2022: “10” là “11”. | corrects
          Sở Y tế báo cáo như sau:\\n1. Tại Điều 3 Quyết định số 5/QĐ-SYT ngày 2/2/2022 có giao việc. | cites
          Đồng thời, Sở thu hồi Công văn số 2/SYT-VP ngày 2/2/2022 | withdraws
          Mục 3 Thông báo số 2/TB-SYT ngày 2/2/2022 không còn hiệu lực kể từ ngày ký thông báo này. | repeals
          Các hướng dẫn tại Công văn số 2/SYT-VP ngày 2/2/2022 được thay thế bằng hướng dẫn tại công văn này | replaces
          Các Thông tư sau đây của Bộ Y tế không còn hiệu lực thi hành:\\n- Thông tư số 2/2015/TT-BYT ngày 2/2/2015;\\n- Thông tư số 3/2016/TT-BYT ngày 3/3/2016. | repeals,repeals
          Nghị định này có hiệu lực thi hành kể từ ngày Luật số 2/2018/QH14 có hiệu lực | cites
          Điều 1. Sửa đổi một số điều, thay thế một số phụ lục của Thông tư số 2/2015/TT-BYT | amends
          Bộ Y tế hướng dẫn bổ sung một số điểm của Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | amends
          PHỤ LỤC I\\nBan hành kèm theo Quyết định số 2/QĐ-UBND ngày 2/2/2022 | attaches
          Mẫu số C01 - H\\nBan hành theo Quyết định số 2/QĐ-BTC ngày 2/2/2022 | cites
          (Kèm theo: dự thảo Quyết định; Báo cáo số 2/BC-SYT ngày 2/2/2022) | attaches
          Hồ sơ theo mẫu 01, 02 gửi kèm Công văn số 2/SYT-VP ngày 2/2/2022 | applies
          HƯỚNG DẪN LIÊN NGÀNH\\nThực hiện Nghị quyết số 2/2022/NQ-HĐND ngày 2/2/2022 | guides
          Chương trình này thay kế hoạch thực hiện Nghị quyết số 2-NQ/TU ngày 02-02-2022 | cites
          <tr><td>Áp dụng Thông tư số 2/2015/TT-BYT</td></tr><tr><td>Thông tư số 3/2016/TT-BYT; Thông tư số 4/2017/TT-BYT</td></tr> | applies,cites,cites
          Đề án như sau:\\nII. CƠ SỞ CHÍNH TRỊ, PHÁP LÝ\\n- Nghị quyết số 2-NQ/TW ngày 02-02-2022;\\n- Luật Dược năm 2016. | based_on,based_on
          I. KẾT QUẢ\\n1. Cấp thuốc cho 20 trạm theo Thông tư số 2/2015/TT-BYT.\\nII. NHIỆM VỤ\\n1. Cấp thuốc cho 30 trạm theo Thông tư số 3/2016/TT-BYT. | cites,applies
          1. Sự cần thiết\\nGiá thuốc tính theo Thông tư số 2/2015/TT-BYT đã cũ.\\n2. Nội dung\\nGiá mới tính theo Thông tư số 3/2016/TT-BYT. | cites,applies
          III. KIẾN NGHỊ\\nĐối với Bộ: sớm sửa đổi Thông tư số 2/2015/TT-BYT. | cites
          Đề án như sau:\\nPhần I. CĂN CỨ PHÁP LÝ\\n1. Văn bản của Trung ương:\\n- Luật Dược năm 2016;\\n2. Văn bản của tỉnh:\\n- Quyết định số 2/QĐ-UBND ngày 2/2/2022.\\nPhần II. NỘI DUNG\\n- Quyết định số 3/QĐ-UBND ngày 3/3/2022. | based_on,based_on,cites
          1. Cơ sở pháp lý\\n- Luật Dược năm 2016.\\n2. Sự cần thiết\\nQuyết định số 2/QĐ-UBND ngày 2/2/2022 đã cũ. | based_on,cites
          Sở kính trình.\\nTÀI LIỆU GỬI KÈM\\n1. Báo cáo số 2/BC-SYT ngày 2/2/2022;\\n2. Tờ trình số 3/TTr-SYT ngày 3/3/2022. | attaches,attaches
          Tại Công văn số 2/SYT-VP ngày 2/2/2022, Sở đề nghị các đơn vị báo cáo theo Kế hoạch số 3/KH-SYT ngày 3/3/2022 | cites,cites
          Có 5 đơn vị vẫn áp dụng Thông tư số 2/2015/TT-BYT ngày 2/2/2015 | cites
          Hợp đồng ký theo Thông tư số 2/2015/TT-BYT trước ngày Thông tư này có hiệu lực thì không ký lại | cites
          Số tiền đã thu được hoàn trả theo Thông tư số 2/2015/TT-BYT | applies
          Thông tư này có hiệu lực từ ngày 2/2/2022; các văn bản sau hết hiệu lực: Thông tư số 2/2015/TT-BYT; Thông tư số 3/2016/TT-BYT | repeals,repeals
          Bãi bỏ cụm từ “Sở A” tại Điều 3 Quyết định số 2/2015/QĐ-UBND | repeals
          Lịch trực nêu tại Thông báo số 2/TB-SYT ngày 2/2/2022 tạm dừng thực hiện từ ngày 5/5/2022 | suspends
          Thông tư số 2/2015/TT-BYT ngày 2/2/2015 quy định về kê đơn, có hiệu lực kể từ ngày 5/5/2015, được sửa đổi, bổ sung bởi:\\nThông tư số 3/2016/TT-BYT ngày 3/3/2016 sửa đổi một số điều, có hiệu lực kể từ ngày 6/6/2016. | consolidates,consolidates
          Sở Y tế nhận được Công văn số 2/BVT-KH ngày 2/2/2022 về chi phí chạy thận. Về vấn đề này, Sở có ý kiến như sau: | replies_to
          Sở Y tế nhận được đơn của ông A đề nghị xem lại Quyết định số 2/QĐ-BVT ngày 2/2/2022 | cites
          Đôn đốc các đơn vị thực hiện Công văn số 2/SYT-VP ngày 2/2/2022 | follows_up
          Xét đề nghị của Bệnh viện A (Công văn số 2/BVA-KH ngày 2/2/2022), ý kiến của Sở Tài chính (Công văn số 3/STC-NS ngày 3/3/2022), Sở Y tế đồng ý | replies_to,replies_to
          Thông tư số 2/2015/TT-BYT ngày 2/2/2015 hướng dẫn Luật Dược năm 2016\\nThông tư số 3/2016/TT-BYT ngày 3/3/2016 | cites,cites,cites
          3. Bãi bỏ các quy định về kê đơn, cấp thuốc, bảo quản thuốc của bệnh viện, phòng khám, nhà thuốc và trạm y tế các xã trên địa bàn tỉnh tại Quyết định số 2/2015/QĐ-UBND | repeals
          Căn cứ Điều 5 Nghị định số 2/2015/NĐ-CP, người có thẩm quyền quyết định việc thu hồi | cites
          Văn bản này hướng dẫn thi hành Nghị định số 2/2015/NĐ-CP ngày 2/2/2015 (sau đây gọi tắt là Nghị định số 2/2015/NĐ-CP) | guides,guides
          Thực hiện Công văn số 2/BYT-KCB ngày 2/2/2022 của Bộ Y tế, Sở Y tế yêu cầu các đơn vị triển khai Kế hoạch số 3/KH-SYT ngày 3/3/2022 | implements,implements
          Thực hiện Công văn số 2/BYT-KCB ngày 2/2/2022 yêu cầu các đơn vị triển khai Kế hoạch số 3/KH-SYT ngày 3/3/2022 | implements,cites
          Các đơn vị thực hiện Chỉ thị số 2/CT-UBND ngày 2/2/2022 và báo cáo kết quả theo Công văn số 3/SYT-VP ngày 3/3/2022 | implements,applies
          Căn cứ Điều 343 Bộ luật Tố tụng dân sự năm 2015; Chấp nhận Quyết định kháng nghị số 2/2020/KN-DS ngày 2/2/2020 | based_on,cites
          Theo Kết luận của Ban Chấp hành Đảng bộ tỉnh tại Nghị quyết số 2-NQ/TU ngày 02-02-2022 | applies
          """)
  void readsTheRelationFromTheVerbThatGoverns(String text, String relations) {
    var found = in(text).stream().map(citation -> citation.relation().slug()).toList();
    assertEquals(List.of(relations.split(",")), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Quyết định số 4/QĐ-UBND của UBND tỉnh quy định A | Quyết định số 4/QĐ-UBND
          Quyết định số 4/QĐ-UBND của UBND tỉnh ngày 1/2/2022 | Quyết định số 4/QĐ-UBND của UBND tỉnh ngày 1/2/2022
          Căn cứ các Nghị định của Chính phủ: số 4/2015/NĐ-CP ngày 1/2/2015 | số 4/2015/NĐ-CP ngày 1/2/2015
          Quy định của Ban Bí thư số 9-QĐ/TW, ngày 22-3-2014 | Quy định của Ban Bí thư số 9-QĐ/TW, ngày 22-3-2014
          """)
  void takesTheIssuerIntoTheRawWordsOnlyBesideADate(String text, String raw) {
    assertEquals(raw, only(text).raw());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bãi bỏ các Nghị quyết của Hội đồng nhân dân tỉnh Gia Lai sau đây: số 4/2015/NQ-HĐND ngày 1/2/2015 về A; số 5/2015/NQ-HĐND ngày 1/2/2015 về B.
          Bãi bỏ các Nghị quyết của Hội đồng nhân dân tỉnh Gia Lai sau:\\n1. Nghị quyết số 4/2015/NQ-HĐND ngày 1/2/2015;\\n2. Nghị quyết số 5/2015/NQ-HĐND ngày 1/2/2015.
          Điều 2. Bãi bỏ các nghị quyết của Hội đồng nhân dân tỉnh Gia Lai\\n1. Nghị quyết số 4/2015/NQ-HĐND ngày 1/2/2015 về phí.\\n2. Bãi bỏ Điều 4 của Quy định kèm theo Nghị quyết số 5/2015/NQ-HĐND ngày 1/2/2015.
          """)
  void givesEachOfAListTheIssuerOfItsHeading(String text) {
    var found = in(text);
    assertEquals(2, found.size());
    found.forEach(one -> assertEquals("Hội đồng nhân dân tỉnh Gia Lai", one.issuer()));
  }

  @Test
  void givesEveryDocumentOfARange() {
    var found =
        in("các Nghị quyết từ số 7 đến số 10/NQ-HĐND ngày 3/2/2020 của HĐND tỉnh, Sở Y tế báo cáo");
    assertEquals(
        List.of("7/NQ-HĐND", "8/NQ-HĐND", "9/NQ-HĐND", "10/NQ-HĐND"),
        found.stream().map(Citation::identifier).toList());
    assertEquals(
        List.of(
            "số 7",
            "số 7 đến số 10/NQ-HĐND",
            "số 7 đến số 10/NQ-HĐND",
            "số 10/NQ-HĐND ngày 3/2/2020 của HĐND tỉnh"),
        found.stream().map(Citation::raw).toList());
    assertEquals(2, in("Quyết định từ số 5 đến số 900/QĐ-UBND ngày 3/2/2020").size());
  }

  @Test
  void takesAShortMentionForTheDocumentNamedInFull() {
    var found =
        in("Nghị định số 15/2021/NĐ-CP ngày 03/3/2021. Nghị định 15 và Nghị định số 15/2021 nêu A");
    assertEquals(
        List.of("Nghị định 15", "Nghị định số 15/2021"),
        found.stream().skip(1).map(Citation::raw).toList());
    assertEquals(List.of("15", "15"), found.stream().skip(1).map(Citation::number).toList());
    found.forEach(one -> assertEquals("Chính phủ", one.issuer()));
  }

  @Test
  void readsPastAMarkThatNoLetterTookIn() {
    var found = in("Bệnh\u0338 viện đa khoa. Công văn số 652/BVĐK-KHTH");
    assertEquals("652/BVĐK-KHTH", found.getFirst().identifier());
  }

  @Test
  void leavesABarePaperOfTheCentreToNobody() {
    var found =
        in("Nghị quyết số 20-NQ/TW ngày 25-10-2017 của Bộ Chính trị. Nghị quyết số 20-NQ/TW");
    assertEquals("Bộ Chính trị", found.get(0).issuer());
    assertNull(found.get(1).issuer());
  }

  @Test
  void readsTheMinistryOfAnOldCodeInItsOwnTime() {
    var central = new Citations.Citing("1", "CP", "Chính phủ", null);
    var text = "Công văn số 30 TC/HCVX ngày 15-4-1993";
    assertEquals("Bộ Tài chính", Citations.in(text, central).citations().getFirst().issuer());
    assertNull(only(text).issuer());
  }

  @Test
  void putsRightWhatItsOwnSymbolSpellsInFull() {
    var hospital = new Citations.Citing("8", "KH-BVĐK", "Bệnh viện đa khoa tỉnh Phú Yên", null);
    var found = Citations.in("Kế hoạch số 7/KH-BVDK ngày 1/2/2022", hospital).citations();
    assertEquals("KH-BVĐK", found.getFirst().symbol());
    assertEquals("Bệnh viện đa khoa tỉnh Phú Yên", found.getFirst().issuer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Thông báo số 7/TB-UBND                                      | Ủy ban nhân dân huyện Tuy An
          Thông báo số 7/TB-UBND ngày 1/2/2022 của UBND huyện         | Ủy ban nhân dân huyện Tuy An
          Quyết định số 7/2022/QĐ-UBND                                | -
          Nghị quyết số 7-NQ/HU của Ban Thường vụ Huyện ủy            | Ban Thường vụ Huyện ủy Tuy An
          Nghị quyết số 7-NQ/HU của Ban Chấp hành Đảng bộ huyện       | Ban Chấp hành Đảng bộ huyện Tuy An
          Kết luận số 7/KL-TTr của Chánh Thanh tra huyện              | Chánh Thanh tra huyện Tuy An
          đề nghị của Trưởng phòng Nội vụ tại Tờ trình số 7/TTr-NV    | Phòng Nội vụ huyện Tuy An
          Công văn số 7/UBND-VX của UBND xã An Mỹ                     | Ủy ban nhân dân xã An Mỹ
          """)
  void knowsTheBodiesOfItsOwnDistrict(String text, String issuer) {
    var district = new Citations.Citing("8", "QĐ-UBND", "Ủy ban nhân dân huyện Tuy An", null);
    assertEquals(issuer, Citations.in(text, district).citations().getFirst().issuer());
  }

  @Test
  void takesTheProvinceOfADistrictFromWhatItCites() {
    var district = new Citations.Citing("8", "QĐ-UBND", "Ủy ban nhân dân huyện Tuy An", null);
    var text = "Chỉ thị số 1/CT-UBND của UBND tỉnh Phú Yên; Kế hoạch số 2/KH-UBND của UBND tỉnh";
    assertEquals(
        "Ủy ban nhân dân tỉnh Phú Yên", Citations.in(text, district).citations().get(1).issuer());
  }

  @Test
  void completesBodiesCutShortInTheirOwnPapers() {
    var office = new Citations.Citing("8", "QĐ/ĐUK", "Đảng ủy Khối các cơ quan tỉnh Phú Yên", null);
    var found =
        Citations.in(
                "Quyết định số 7-QĐ/ĐUK, ngày 1/2/2022 của Ban Thường vụ Đảng ủy Khối; Kế hoạch số 6-KH/ĐUK",
                office)
            .citations();
    assertEquals("Ban Thường vụ Đảng ủy Khối các cơ quan tỉnh Phú Yên", found.getFirst().issuer());
    assertEquals("Đảng ủy Khối các cơ quan tỉnh Phú Yên", found.getLast().issuer());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Theo Luật", "Theo Luật ", "Theo Luật Đất", "Theo Bộ luật Dân sự và"})
  void readsATextThatEndsInATitle(String text) {
    Citations.in(text, new Citations.Citing(null, null, null, null))
        .citations()
        .forEach(found -> assertTrue(found.end() <= text.length()));
  }

  @Test
  void claimsLessWhereNobodySaysWhoIssuedIt() {
    var known = only("Căn cứ Nghị định số 2/2015/NĐ-CP ngày 2/2/2015 của Chính phủ;");
    var open = only("Căn cứ Quyết định số 2/QĐ-XYZ ngày 2/2/2015;");
    assertNull(open.issuer());
    assertEquals("number-without-issuer/verb", open.rule());
    assertTrue(open.confidence() < 0.5 && known.confidence() > 0.8, open + " " + known);
  }

  @Test
  void readsATableOfRepealedDocumentsByItsHeading() {
    var found =
        in(
            "Phụ lục.\nDANH MỤC QUYẾT ĐỊNH BỊ BÃI BỎ\n"
                + "1 | Quyết định số 2/2015/QĐ-UBND ngày 2/2/2015 | Về phí\n"
                + "2 | Quyết định số 3/2016/QĐ-UBND ngày 3/3/2016 | Về đất");
    assertEquals(
        List.of("repeals", "repeals"), found.stream().map(c -> c.relation().slug()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022/TT-BYT | Điều 5 Thông tư số 2/2015/TT-BYT hết hiệu lực.                  | repeals | hết hiệu lực
          SYT-VP      | Điều 5 Thông tư số 2/2015/TT-BYT hết hiệu lực.                  | cites   |
          VBHN-BYT    | Thông tư số 2/2015/TT-BYT về A, có hiệu lực kể từ ngày 3/3/2015. | consolidates | có hiệu lực kể từ ngày
          SYT-VP      | Thông tư số 2/2015/TT-BYT về A, có hiệu lực kể từ ngày 3/3/2015. | cites   |
          VBHN-BYT    | Thông tư này thay thế Thông tư số 2/2005/TT-BYT.                 | replaces | thay thế
          SYT-VP      | Thông tư này thay thế Thông tư số 2/2005/TT-BYT.                 | cites   | thay thế
          BC-SYT      | Thực hiện Công văn số 2/UBND-VX ngày 2/2/2022, Bộ Y tế báo cáo như sau: | implements | Thực hiện
          BC-SYT      | Các trạm thanh toán theo Thông tư số 2/2015/TT-BYT.              | cites   | theo
          BC-SYT      | Đề nghị cho thanh toán theo Thông tư số 2/2015/TT-BYT.           | applies | theo
          SYT-VP      | Các trạm thanh toán theo Thông tư số 2/2015/TT-BYT.              | applies | theo
          SYT-VP      | Xin phúc đáp Công văn số 2/UBND-VX ngày 2/2/2022.                | replies_to | phúc đáp
          """)
  void knowsWhatTheCitingDocumentCanDo(
      String symbol, String text, String relation, String trigger) {
    var citing = new Citations.Citing("88", symbol, "Bộ Y tế", new PartialDate("2023-11-20"));
    var citation = Citations.in(text, citing, SignTable.NONE).citations().getFirst();
    assertEquals(relation, citation.relation().slug());
    assertEquals(trigger, citation.trigger());
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
          Căn cứ Luật Tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994; | Luật Tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994 | luat
          theo Điều 9 Luật Hộ tịch về đăng ký | Luật Hộ tịch | luat
          Căn cứ Luật Đầu tư nước ngoài tại Việt Nam ngày 12/11/1996; | Luật Đầu tư nước ngoài tại Việt Nam ngày 12/11/1996 | luat
          theo Bộ luật Lao động, tính từ tháng 01 năm 2014 | Bộ luật Lao động | bo-luat
          quy định chi tiết Luật Trọng tài thương mại. | Luật Trọng tài thương mại | luat
          Căn cứ Hiến pháp; Theo quy định chung của pháp luật | Hiến pháp | hien-phap
          Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam; | Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam | hien-phap
          Căn cứ Điều lệ Công đoàn Việt Nam; | Điều lệ Công đoàn Việt Nam | khac
          quán triệt Nghị quyết Trung ương 4 (khóa XI) về | Nghị quyết Trung ương 4 (khóa XI) | nghi-quyet
          tại Bộ luật Lao động nãm 2O19; | Bộ luật Lao động nãm 2O19 | bo-luat
          Căn cứ Luật Thủy lợi ngày 19/6/2017; | Luật Thủy lợi ngày 19/6/2017 | luat
          theo khoản 3 Điều 7 Luật Ban hành văn bản quy phạm pháp luật năm 2015 (sửa đổi | Luật Ban hành văn bản quy phạm pháp luật năm 2015 | luat
          Căn cứ Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019; | Luật Sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019 | luat
          trái với Pháp lệnh Ưu đãi người có công với cách mạng năm 2020. | Pháp lệnh Ưu đãi người có công với cách mạng năm 2020 | phap-lenh
          cụ thể hóa Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XVI, nhiệm kỳ 2015 - 2020 | Nghị quyết Đại hội đại biểu Đảng bộ thành phố lần thứ XVI, nhiệm kỳ 2015 - 2020 | nghi-quyet
          theo Nghị quyết Đại hội XIII của Đảng, tỉnh | Nghị quyết Đại hội XIII của Đảng | nghi-quyet
          tuân thủ Luật Phòng, chống HIV/AIDS năm 2006. | Luật Phòng, chống HIV/AIDS năm 2006 | luat
          Căn cứ Bộ luật Hình sự năm 2015, được sửa đổi | Bộ luật Hình sự năm 2015 | bo-luat
          đúng Hiến pháp năm 2013 và | Hiến pháp năm 2013 | hien-phap
          quy định ở Luật Viên chức 2010. | Luật Viên chức 2010 | luat
          thực hiện Nghị quyết Trung ương 6 khóa XII về tổ chức bộ máy | Nghị quyết Trung ương 6 khóa XII | nghi-quyet
          theo Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV | Nghị quyết Đại hội Đảng bộ huyện lần thứ XXV | nghi-quyet
          Căn cứ Luật Đất đai ngày 18/01/2024 được sửa đổi | Luật Đất đai ngày 18/01/2024 | luat
          theo Luật Bảo vệ bí mật nhà nước. | Luật Bảo vệ bí mật nhà nước | luat
          Căn cứ Bộ luật Dân sự 2015; | Bộ luật Dân sự 2015 | bo-luat
          vi phạm Điều 12 Luật Trẻ em 2016. | Luật Trẻ em 2016 | luat
          theo Pháp lệnh Thi hành án dân sự năm 2004 và | Pháp lệnh Thi hành án dân sự năm 2004 | phap-lenh
          theo Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế năm 2014 thì | Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế năm 2014 | luat
          quán triệt Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng | Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng | nghi-quyet
          Căn cứ Luật Quản lý, sử dụng tài sản công ngày 21 tháng 6 năm 2017; | Luật Quản lý, sử dụng tài sản công ngày 21 tháng 6 năm 2017 | luat
          theo Điều 5 của Luật Khiếu nại. | Luật Khiếu nại | luat
          trái Pháp lệnh Xử lý vi phạm hành chính 2002. | Pháp lệnh Xử lý vi phạm hành chính 2002 | phap-lenh
          Căn cứ Luật Phòng, chống bệnh truyền nhiễm năm 2007 và | Luật Phòng, chống bệnh truyền nhiễm năm 2007 | luat
          """)
  void findsDocumentsNamedByTitle(String text, String raw, String type) {
    var citation = only(text);
    assertEquals(raw, citation.raw());
    assertEquals(type, citation.type());
  }

  @Test
  void namesTheLawThatAmendedAnother() {
    var found = in("theo Luật Bảo hiểm y tế năm 2008 (sửa đổi, bổ sung năm 2014), Sở Y tế");
    assertEquals("sửa đổi, bổ sung năm 2014", found.get(1).raw());
    assertEquals(new PartialDate("2014"), found.get(1).date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          quy định tại điểm a khoản 2 Điều 5 | điểm a khoản 2 Điều 5
          theo Mẫu số 03 ban hành kèm theo | Mẫu số 03
          tại Phụ lục số 01 | Phụ lục số 01
          Đính chính Phụ lục II kèm theo | Phụ lục II
          nêu trong Phụ lục kèm theo | Phụ lục
          Bãi bỏ Điều 3, Điều 4 và Phụ lục kèm theo | Điều 3, Điều 4 và Phụ lục
          khoản 1 Điều 3 và Phụ lục 02 kèm theo | khoản 1 Điều 3 và Phụ lục 02
          hướng dẫn tại tiểu mục 5.1 mục 5 | tiểu mục 5.1 mục 5
          tại các Điều 7, 8 và 9 của | Điều 7, 8 và 9
          điểm 3 phần II | điểm 3 phần II
          khoản 2, khoản 3 Điều 5; khoản 1 Điều 6 | khoản 2, khoản 3 Điều 5; khoản 1 Điều 6
          từ Điều 5 đến Điều 9 | Điều 5 đến Điều 9
          theo Mẫu số 01-ĐK tại Phụ lục II ban hành kèm theo | Mẫu số 01-ĐK tại Phụ lục II
          quy định tại mục IV Phụ lục ban hành kèm theo | mục IV Phụ lục
          theo Phụ lục III.A | Phụ lục III.A
          nêu tại Điều 1 và | -
          đúng mẫu tại phụ lục | -
          theo Phụ lục của | Phụ lục
          Tại điểm 13, mục I.3 | điểm 13, mục I.3
          theo Điêu 88 và Điều 126 | Điều 88 và Điều 126
          theo điểm a, b khoản 2 Điều 5 và Điều 7 | điểm a, b khoản 2 Điều 5 và Điều 7
          quy định tại khoản 1, 2 và 4 Điều 9 của | khoản 1, 2 và 4 Điều 9
          theo Mục II Phần B | Mục II Phần B
          tại tiết a điểm 2.1 mục 2 Phần III | tiết a điểm 2.1 mục 2 Phần III
          theo Biểu số 02 kèm theo | Biểu số 02
          theo các mẫu số 01, 02 và 03 ban hành kèm theo | mẫu số 01, 02 và 03
          căn cứ Điều 5a | Điều 5a
          tại Chương II và Chương III | Chương II và Chương III
          theo khoản 3 mục IV | khoản 3 mục IV
          nêu ở điểm đ khoản 1 Điều 2 | điểm đ khoản 1 Điều 2
          theo quy định tại điểm c, khoản 1, Điều 3, | điểm c, khoản 1, Điều 3
          theo Khoản 2 Điều 10 | Khoản 2 Điều 10
          Thực hiện tiểu mục 2 mục II phần B của | tiểu mục 2 mục II phần B
          tại điểm 1.3 khoản 1 Mục III | điểm 1.3 khoản 1 Mục III
          bãi bỏ các điểm a, b và c khoản 4 Điều 6 | điểm a, b và c khoản 4 Điều 6
          theo Phụ lục I và Phụ lục III ban hành kèm theo | Phụ lục I và Phụ lục III
          quy định tại Điều 3, khoản 2 Điều 4 | Điều 3, khoản 2 Điều 4
          theo mẫu số 05/TNDN kèm theo | mẫu số 05/TNDN
          theo khoản 2, 3 Điều 8 và khoản 1 Điều 9 | khoản 2, 3 Điều 8 và khoản 1 Điều 9
          tại Mục 3 Chương II | Mục 3 Chương II
          quy định ở phần II, mục 4 | phần II, mục 4
          theo điểm a và điểm c khoản 2 Điều 14 của | điểm a và điểm c khoản 2 Điều 14
          Sửa đổi khoản 4, bổ sung khoản 5 Điều 6 | khoản 5 Điều 6
          theo Mẫu 2a ban hành kèm theo | Mẫu 2a
          """)
  void keepsThePinpointApart(String before, String provision) {
    var citation = only(before + " Nghị định số 15/2021/NĐ-CP");
    assertEquals(provision, citation.provision());
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
