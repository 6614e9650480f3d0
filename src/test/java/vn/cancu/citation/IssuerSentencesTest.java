package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
          UBND-VX | Thực hiện Thông báo số 8/TB-VPCP ngày 5/5/2020 của Văn phòng Chính phủ thông báo kết luận của Phó Thủ tướng; | Văn phòng Chính phủ
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
}
