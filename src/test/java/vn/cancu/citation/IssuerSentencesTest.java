package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.Issuers;
import vn.cancu.document.PartialDate;

/** Whose each document is, in sentences that name several bodies; ~ parts the documents. */
final class IssuerSentencesTest {
  private static final String PROVINCE = "Ủy ban nhân dân tỉnh Phú Yên";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CĐ-UBND | Thực hiện Công điện số 14/CĐ-TW ngày 5/9/2019 của Ban Chỉ đạo Trung ương về phòng chống thiên tai, UBND tỉnh yêu cầu | Ban Chỉ đạo Trung ương về phòng chống thiên tai
          CĐ-UBND | Thực hiện Công điện số 3/CĐ-QG ngày 6/9/2024 của Ban Chỉ đạo Quốc gia về phòng thủ dân sự; Công văn số 5/UBND-NN ngày 5/9/2024 | Ban Chỉ đạo Quốc gia về phòng thủ dân sự~Ủy ban nhân dân tỉnh Phú Yên
          KH-UBND | Thực hiện Kế hoạch số 2-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số, Ủy ban nhân dân tỉnh ban hành Kế hoạch | Ban Chỉ đạo Trung ương về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số
          KH-UBND | Thực hiện Công văn số 7-CV/BCĐTW ngày 19/6/2015 của Ban Chỉ đạo Trung ương về việc báo cáo kết quả năm | Ban Chỉ đạo Trung ương
          CĐ-UBND | Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 6/CĐ-TTg ngày 2/9/2020, của Ban Chỉ đạo Trung ương về phòng chống thiên tai tại Công điện số 9/CĐ-TW ngày 3/9/2020, UBND tỉnh yêu cầu | Thủ tướng Chính phủ~Ban Chỉ đạo Trung ương về phòng chống thiên tai
          UBND-TH | Theo Quyết định số 32/QĐ-BCĐ ngày 6/7/2017 của Ban Chỉ đạo quốc gia về tăng trưởng xanh ban hành quy chế hoạt động | Ban Chỉ đạo quốc gia về tăng trưởng xanh
          UBND-VX | UBND tỉnh đã xin ý kiến Bộ Tài chính tại Công văn số 42/UBND-TH ngày 8/9/2019 nhưng chưa có trả lời. | Ủy ban nhân dân tỉnh Phú Yên
          SYT-KHTC | Sở Y tế đã báo cáo Bộ Y tế tại Công văn số 42/SYT-KHTC ngày 8/9/2019. | Sở Y tế tỉnh Phú Yên
          UBND-VX | UBND tỉnh đã trình HĐND tỉnh tại Tờ trình số 42/TTr-UBND ngày 8/9/2019. | Ủy ban nhân dân tỉnh Phú Yên
          STC-NS | Sở Tài chính đã đề nghị UBND tỉnh tại Công văn số 77/STC-NS ngày 5/5/2018. | Sở Tài chính tỉnh Phú Yên
          UBND-NC | Thời gian qua, Quốc hội, Chính phủ đã ban hành Luật số 5/2012/QH13 và Nghị định số 6/2013/NĐ-CP ngày 7/7/2013. | Quốc hội~Chính phủ
          UBND-NC | Chính phủ, Thủ tướng Chính phủ đã ban hành Nghị quyết số 84/NQ-CP ngày 29/5/2020. | Chính phủ
          KL-TTr | Báo cáo số 4/BC-ĐTTr ngày 4/8/2016 của Trưởng Đoàn thanh tra về kết quả thanh tra; | Trưởng Đoàn thanh tra
          KL-TTr | Xét Báo cáo số 9/BC-ĐKT ngày 4/8/2016 của Trưởng Đoàn kiểm tra, | Trưởng Đoàn kiểm tra
          UBND-VX | Thực hiện Hướng dẫn số 14/LS-TC-NV ngày 5/8/2006 của Sở Tài chính và Sở Nội vụ về phụ cấp; | Sở Tài chính tỉnh Phú Yên, Sở Nội vụ tỉnh Phú Yên
          SYT-KHTC | Thực hiện Hướng dẫn liên ngành số 21/HDLN-YT-TC ngày 5/8/2011 của Sở Y tế, Sở Tài chính; | Sở Y tế tỉnh Phú Yên, Sở Tài chính tỉnh Phú Yên
          UBND-NC | UBND huyện Sông Hinh đã trả lời tại Công văn số 5/UBND-TN ngày 3/3/2015; công dân khiếu nại Quyết định số 9/QĐ-UBND ngày 2/2/2014 của Chủ tịch UBND huyện. | Ủy ban nhân dân huyện Sông Hinh~Chủ tịch Ủy ban nhân dân huyện Sông Hinh
          UBND-NC | Dự án do UBND huyện Tuy An làm chủ đầu tư, phê duyệt tại Quyết định số 88/QĐ-UBND ngày 7/7/2013 của UBND huyện. | Ủy ban nhân dân huyện Tuy An
          UBND-NC | UBND huyện Sông Hinh và UBND huyện Tuy An phối hợp theo Quyết định số 88/QĐ-UBND ngày 7/7/2013 của UBND huyện. | null
          QĐ-UBND | Theo kiến nghị của Kiểm toán nhà nước khu vực III tại Báo cáo kiểm toán số 5/BC-KTNN ngày 20/01/2020, | Kiểm toán nhà nước khu vực III
          UBND-VX | Căn cứ Quyết định số3486/QĐUBND ngày 22/11/2016 của UBNDtỉnh PhúYên; | Ủy ban nhân dân tỉnh Phú Yên
          UBND-VX | Theo đề nghị của Giám đốc Công an tỉnh tại Tờ trình số 4/TTr-CAT ngày 5/5/2020; | Công an tỉnh Phú Yên
          CĐ-UBND | Chủ tịch UBND tỉnh đã công bố tình huống khẩn cấp tại Quyết định số 88/QĐ-UBND ngày 5/5/2020. | Chủ tịch Ủy ban nhân dân tỉnh Phú Yên
          UBND-NC | Chủ tịch UBND tỉnh đã chỉ đạo nhiều lần, gần đây nhất tại Thông báo số 88/TB-UBND ngày 5/5/2020. | Chủ tịch Ủy ban nhân dân tỉnh Phú Yên
          UBND-NC | UBND tỉnh đã ban hành quy chế phối hợp tại Quyết định số 88/QĐ-UBND ngày 5/5/2020. | Ủy ban nhân dân tỉnh Phú Yên
          SYT-KHTC | Căn cứ Hướng dẫn liên ngành số 35/HDLN-SYT-BHXH ngày 03/02/2020; | Sở Y tế tỉnh Phú Yên, Bảo hiểm xã hội tỉnh Phú Yên
          UBND-VX | Thực hiện Thông báo số 8/TB-VPCP ngày 5/5/2020 của Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng; | Văn phòng Chính phủ
          TANDTC-VP | Tòa án nhân dân tỉnh Lào Cai hỏi tại Công văn số 4/TA-VP ngày 3/3/2015; Tòa án nhân dân tỉnh Gia Lai hỏi (tại Công văn số 9/TA-VP ngày 4/3/2015) về biên lai. | Tòa án nhân dân tỉnh Lào Cai~Tòa án nhân dân tỉnh Gia Lai
          SYT-NVY | Thi hành Pháp lệnh Bảo vệ đê điều ngày 9/11/1989 của Hội đồng Nhà nước và Pháp lệnh Đê điều ngày 24/8/2000 của Ủy ban Thường vụ Quốc hội; | Hội đồng Nhà nước~Ủy ban Thường vụ Quốc hội
          CĐ-UBND | Thực hiện Công điện số 3/CĐ-TW ngày 6/9/2012 của Ban Chỉ đạo Phòng, chống lụt, bão Trung ương và Công điện số 6/CĐ-TTg ngày 6/9/2012; | Ban Chỉ đạo Phòng, chống lụt, bão Trung ương~Thủ tướng Chính phủ
          KL-TTr | Báo cáo số 4/BC-ĐTTr ngày 4/8/2016 của Trưởng đoàn thanh tra về kết quả thanh tra; | Trưởng đoàn thanh tra
          UBND-VX | Thực hiện Công văn số 4/BYT-DP ngày 5/5/2020 của Bộ và Kế hoạch số 6/KH-SYT ngày 7/5/2020 của Sở, | Bộ Y tế~Sở Y tế tỉnh Phú Yên
          SYT-NVY | Bổ sung theo Quyết định số 55/QĐ-UBND ngày 5/5/2020 của tỉnh là 3 tỷ đồng. | Ủy ban nhân dân tỉnh Phú Yên
          SYT-NVY | Theo Thông tư liên tịch số 3/2000/TTLT-BTP-BVHTT-BTTUBTWMTTQVN ngày 31/3/2000; | Bộ Tư pháp, Bộ Văn hóa - Thông tin, Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam
          UBND-KT | Căn cứ Biên bản số 31/BB-PC66 ngày 20/4/2017 của Phòng Cảnh sát phòng cháy và chữa cháy: đã khắc phục. | Phòng Cảnh sát phòng cháy và chữa cháy
          UBND-KT | Xét Tờ trình số 512-TL/XDCB ngày 2/4/1994 của Bộ Thủy lợi và Quyết định số 276-CT ngày 28-7-1989; | Bộ Thủy lợi~Chủ tịch Hội đồng Bộ trưởng
          UBND-KT | Thực hiện Chỉ thị số 14-CT ngày 5-8-1988 và Quyết định số 276-CT ngày 28-7-1989 của UBND huyện; | null~null
          UBND-VX | Thực hiện Công văn số 8/UBDT-CSDT ngày 5/5/2020 của Ủy ban Dân tộc về rà soát; | Ủy ban Dân tộc
          UBND-VX | Thực hiện Công văn số 5/UBND-VX ngày 2/2/2022 củaSở Y tế và Kế hoạch số 6/KH-UBND ngày 3/2/2022 của UBNDtỉnh ĐắkLắk; | Sở Y tế tỉnh Phú Yên~Ủy ban nhân dân tỉnh Đắk Lắk
          """)
  void tellsWhoseEachDocumentIs(String symbol, String text, String issuers) {
    var own = Issuers.ofSymbol(symbol, PROVINCE);
    var citing =
        new Citations.Citing(
            "88", symbol, own == null ? PROVINCE : own, new PartialDate("2025-11-20"));
    var found =
        Citations.in(text, citing).citations().stream()
            .map(citation -> String.valueOf(citation.issuer()))
            .toList();
    assertEquals(List.of(issuers.split("~")), found);
  }

  /**
   * Rooms and bodies named by their kind, places told by the sentence; no issuer is the symbol's.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TTr-CTN | Công ty TNHH Cấp thoát nước Tuy An | Tờ trình này bổ sung số liệu của Tờ trình số 5/TTr-CTN ngày 5/5/2015. | Công ty TNHH Cấp thoát nước Tuy An
          TTYT-KH | Trung tâm Y tế huyện Tuy An | Từ ngày 5/5 Trung tâm dùng phác đồ tại Quyết định số 3593/QĐ-BYT ngày 18/8/2014. | Bộ Y tế
          BV-TCHC | Bệnh viện Mắt Phú Yên | Tổ xác minh làm việc theo Quyết định số 366/QĐ-BV ngày 03/10/2013 của Giám đốc Bệnh viện tiến hành xác minh. | Giám đốc Bệnh viện Mắt Phú Yên
          QLD-MP | Cục Quản lý Dược | Công ty TNHH Hoa Mai được lấy mẫu. Tại Công văn số 9/CV-HM ngày 6/6/2022, Công ty thừa nhận đã đổi công thức. | Công ty TNHH Hoa Mai
          SYT-VP |  | Theo Công văn số 45/TTYT-KH ngày 4/4/2020 của Trung tâm Y tế huyện Sông Hinh xin cấp vật tư, Sở Y tế | Trung tâm Y tế huyện Sông Hinh
          SYT-TTr |  | Công ty TNHH Dược phẩm An Phú vi phạm Quyết định số 44/QĐ-SYT ngày 5/5/2020 của Sở Y tế. | Sở Y tế tỉnh Phú Yên
          SGDĐT-TTr |  | Trường Tiểu học Lê Lợi thu tiền theo Công văn số 88/SGDĐT-TC ngày 4/9/2019. | Sở Giáo dục và Đào tạo tỉnh Phú Yên
          SYT-NVD |  | Bệnh viện áp dụng danh mục tại Thông tư số 20/2022/TT-BYT ngày 31/12/2022. | Bộ Y tế
          UBND-NC |  | Ban Quản lý chậm bàn giao theo Quyết định số 15/QĐ-UBND ngày 3/3/2015 của UBND tỉnh. | Ủy ban nhân dân tỉnh Phú Yên
          QLD-MP | Cục Quản lý Dược | Xét Tờ trình số 44/TTr-MP ngày 20/6/2022 của phòng Quản lý Mỹ phẩm, Cục Quản lý Dược thông báo | Phòng Quản lý Mỹ phẩm
          UBND-NC | Ủy ban nhân dân huyện Tuy An | Xét Tờ trình số 12/TTr-TNMT ngày 20/6/2012 của phòng Tài nguyên và Môi trường, UBND huyện | Phòng Tài nguyên và Môi trường huyện Tuy An
          QĐ-BV | Bệnh viện Sản Nhi Phú Yên | Theo Tờ trình số 33/TTr-KD ngày 21/6/2021 của Khoa Dược - Vật tư y tế, | Khoa Dược - Vật tư y tế
          QĐ-BV | Bệnh viện Sản Nhi Phú Yên | Căn cứ Báo cáo số 5/BC-KSNK ngày 21/6/2021 của khoa Kiểm soát nhiễm khuẩn về giám sát; | Khoa Kiểm soát nhiễm khuẩn
          QĐ-BV | Bệnh viện Sản Nhi Phú Yên | Căn cứ Báo cáo số 19/BC-TCG ngày 28/8/2024 của Tổ chuyên gia và Báo cáo số 7/BC-TTĐ ngày 30/8/2024 của Tổ thẩm định; | Tổ chuyên gia~Tổ thẩm định
          BB-ĐKT | Đoàn kiểm tra liên ngành | Kiểm tra tại Bệnh viện Đa khoa Tuy An. Có mặt: Bệnh viện Đa khoa Tuy An - Ông Lê Văn Tạo, Giám đốc. Xem Báo cáo số 118/BC-BVĐK ngày 06/8/2018. | Bệnh viện Đa khoa Tuy An
          TB-UBND |  | hai đơn vị bị nhắc tại Thông báo số 133/TB-VP.UBND ngày 29/7/2022 vẫn tái phạm | Văn phòng Ủy ban nhân dân tỉnh Phú Yên
          UBND-TH |  | Thực hiện Thông báo số 8/TB-VP.UBND ngày 5/5/2011 | Văn phòng Ủy ban nhân dân tỉnh Phú Yên
          CĐ-TTg | Thủ tướng Chính phủ | giải quyết theo kiến nghị của Ủy ban nhân dân tỉnh Quảng Ninh tại Công văn số 5102/UBND-XD4 ngày 28/7/2020, tỉnh Bình Phước tại Công văn số 2480/UBND-TH ngày 06/8/2020 | Ủy ban nhân dân tỉnh Quảng Ninh~Ủy ban nhân dân tỉnh Bình Phước
          BTC-NSNN | Bộ Tài chính | Xem xét đề nghị của tỉnh Hà Giang tại Công văn số 311/UBND-KTTH ngày 4/4/2013 và thành phố Cần Thơ tại Công văn số 99/UBND-KT ngày 9/4/2013. | Ủy ban nhân dân tỉnh Hà Giang~Ủy ban nhân dân thành phố Cần Thơ
          SYT-KHTC |  | Thực hiện Thông tư liên tịch số 04/2012/TTLT-BYT-BTC ngày 29/02/2012 của liên Bộ Y tế - Tài chính; | Bộ Y tế, Bộ Tài chính
          STC-NS |  | Theo Thông tư liên tịch số 71/2006/TTLT-BTC-BNV ngày 9/8/2006 của Liên Bộ: Tài chính - Nội vụ | Bộ Tài chính, Bộ Nội vụ
          SLĐTBXH-CS |  | Căn cứ Thông tư liên tịch số 13/2010/TTLT-BLĐTBXH-BTC ngày 27/5/2010 của liên Bộ Lao động - Thương binh và Xã hội và Bộ Tài chính; | Bộ Lao động - Thương binh và Xã hội, Bộ Tài chính
          VKS-P1 | Viện kiểm sát nhân dân tỉnh Phú Yên | Thực hiện Thông tư liên tịch số 02/2005/TTLT-VKSTC-TATC-BCA-BQP-BTP ngày 10/8/2005; | Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao, Bộ Công an, Bộ Quốc phòng, Bộ Tư pháp
          KL-SYT |  | Phòng Y tế huyện Sông Cầu cấp giấy trái thẩm quyền theo Công văn số 33/YT ngày 15/3/2011 của Phòng. Hủy bỏ Công văn số 33/YT ngày 15/3/2011. | Phòng Y tế huyện Sông Cầu~Phòng Y tế huyện Sông Cầu
          GM-VPUB | Văn phòng Ủy ban nhân dân tỉnh Phú Yên | UBND huyện Tây Hòa giải trình giá đất tại Quyết định số 2290/QĐ-UBND ngày 05/8/2021 của UBND huyện. UBND huyện Đồng Xuân báo cáo tiến độ. | Ủy ban nhân dân huyện Tây Hòa
          TB-UBND |  | a) UBND thị xã Sông Cầu thu hồi Quyết định số 18/QĐ-UBND ngày 4/4/2018 của UBND thị xã. b) UBND huyện Phú Hòa rà soát; UBND thị xã Đông Hòa báo cáo. | Ủy ban nhân dân thị xã Sông Cầu
          KL-TTr | Thanh tra tỉnh Phú Yên | UBND xã An Mỹ thu phí theo Quyết định số 8/QĐ-UBND ngày 3/3/2016 của UBND xã. UBND xã An Phú không thu. | Ủy ban nhân dân xã An Mỹ
          TB-SYT |  | Hủy bỏ Thông báo số 14/TB-BVLP ngày 29/02/2016 của Bệnh viện Lao và Bệnh phổi về mức thu. | Bệnh viện Lao và Bệnh phổi tỉnh Phú Yên
          KH-UBND | Ủy ban nhân dân xã Cẩm Lạc, tỉnh Hà Tĩnh | Thực hiện Kế hoạch số 566/KH-UBND ngày 25/12/2025 của UBND tỉnh, Công văn số 88/SNV-CCHC ngày 06/01/2026; | Ủy ban nhân dân tỉnh Hà Tĩnh~Sở Nội vụ tỉnh Hà Tĩnh
          UBND-NC | Ủy ban nhân dân huyện Đắk R'Lấp | Thực hiện Công điện số 2/CĐ-UBND ngày 3/3/2020 của Chủ tịch UBND huyện; Quyết định số 9/QĐ-UBND ngày 4/4/2020 của UBND huyện Đắk R'lấp | Chủ tịch Ủy ban nhân dân huyện Đắk R'Lấp~Ủy ban nhân dân huyện Đắk R'lấp
          SNV-CCVC |  | Trả lời Công văn số 61/SGTVT-TCCB ngày 2/2/2015 của quý Sở, Sở Nội vụ có ý kiến | Sở Giao thông vận tải tỉnh Phú Yên
          BC-TTYT | Trung tâm Y tế huyện Tuy An | tiếp tục thực hiện Kế hoạch số 67/KH-TTYT ngày 02/7/2020 của Trung tâm. | Trung tâm Y tế huyện Tuy An
          TB-UBND |  | Hợp đồng số 7/HĐ-CTN ngày 2/2/2012 của Công ty Cấp thoát nước ký với Ban Quản lý. | Công ty Cấp thoát nước
          """)
  void makesShortNamesWhole(String symbol, String issuer, String text, String issuers) {
    var own = issuer == null ? Issuers.ofSymbol(symbol, PROVINCE) : issuer;
    var citing =
        new Citations.Citing(
            "88", symbol, own == null ? PROVINCE : own, new PartialDate("2024-11-20"));
    var found =
        Citations.in(text, citing).citations().stream()
            .map(citation -> String.valueOf(citation.issuer()))
            .toList();
    assertEquals(List.of(issuers.split("~")), found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Căn cứ Biên bản thương thảo ngày 5/6/2023; | Biên bản thương thảo ngày 5/6/2023
          Theo Biên bản làm việc ngày 12 tháng 4 năm 2015 của Đoàn kiểm tra thì đơn vị còn nợ. | Biên bản làm việc ngày 12 tháng 4 năm 2015 của Đoàn kiểm tra
          Xét Biên bản họp Hội đồng khoa học ngày 01-02-2010 và đề nghị của Vụ trưởng, | Biên bản họp Hội đồng khoa học ngày 01-02-2010
          - Biên bản kiểm tra hiện trường ngày 3.3.2009; | Biên bản kiểm tra hiện trường ngày 3.3.2009
          Biên bản này lập ngày 5/6/2023 thành 03 bản. |
          Biên bản lập xong lúc 16 giờ ngày 5/6/2023. |
          Gửi Biên bản kiểm tra trước ngày 5/6/2023. |
          Đã lập biên bản vi phạm ngày 5/6/2023. |
          Biên bản họp chi bộ tháng 6 năm 2023 ghi rõ. |
          """)
  void namesMinutesByTheirDay(String text, String raw) {
    var citing = new Citations.Citing("88", "UBND-VP", PROVINCE, new PartialDate("2024-11-20"));
    var found =
        Citations.in(text, citing).citations().stream().map(citation -> citation.raw()).toList();
    assertEquals(raw == null ? List.of() : List.of(raw), found);
  }

  /** In a paper of a town "thành phố" is that town, in one of a commune elsewhere nobody tells. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "–",
      textBlock =
          """
          Phòng Y tế thành phố Cao Lãnh | Ủy ban nhân dân thành phố Cao Lãnh | Ủy ban nhân dân thành phố Cao Lãnh
          Ủy ban nhân dân thành phố Phủ Lý | Ủy ban nhân dân tỉnh Hà Nam | Ủy ban nhân dân thành phố Phủ Lý
          Ủy ban nhân dân xã An Lão | – | –
          """)
  void namesTheTownOfATownsPaper(
      String issuer, @Nullable String parent, @Nullable String expected) {
    var citing = new Citations.Citing("88", "TB-PYT", issuer, parent, null, parent, List.of());
    var text = "phê bình tại Thông báo số 91/TB-UBND ngày 10/7/2009 của UBND thành phố.";
    var issued = Citations.in(text, citing).citations().getFirst().issuer();
    assertEquals(expected, issued);
  }
}
