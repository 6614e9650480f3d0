package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies that a paper names by less than their whole name, because its readers know the rest. */
final class ShortNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công văn số 3/CAT-PX ngày 1/2/2022 của Cục CSGT | Cục Cảnh sát giao thông
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công văn số 3/HPN ngày 1/2/2022 của Hội LHPN tỉnh | Hội Liên hiệp Phụ nữ tỉnh Hà Nam
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công văn số 3/BCH ngày 1/2/2022 của Bộ CHQS tỉnh về A | Bộ Chỉ huy Quân sự tỉnh Hà Nam
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công văn số 3/CCKL ngày 1/2/2022 của Chi cục Kiểm lâm về A | Chi cục Kiểm lâm tỉnh Hà Nam
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công văn số 3/VKS ngày 1/2/2022 của VKSND tỉnh và xem xét hồ sơ | Viện kiểm sát nhân dân tỉnh Hà Nam
          Sở Y tế tỉnh Hà Nam | SYT-VP | Quyết định số 3/QĐ-CSĐT ngày 1/2/2022 của Cơ quan Cảnh sát điều tra Công an huyện An Mỹ tạm giữ | Cơ quan Cảnh sát điều tra Công an huyện An Mỹ
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công điện số 3/ML-BCA | Bộ Công an
          Sở Y tế tỉnh Hà Nam | SYT-VP | Công văn số 3/UBND-VX của tỉnh | Ủy ban nhân dân tỉnh Hà Nam
          Hội đồng thành viên Tổng công ty Sông Đà | NQ-HĐTV | Tờ trình số 3/TTr-TCT ngày 1/2/2022 của Tổng giám đốc, | Tổng giám đốc Tổng công ty Sông Đà
          Hội đồng thành viên Tổng công ty Sông Đà | NQ-HĐTV | Quy chế số 3/QC-TCT ngày 1/2/2022 | Tổng công ty Sông Đà
          Trường Đại học An Mỹ | QĐ-ĐHAM | Nghị quyết số 3/NQ-HĐT ngày 1/2/2022 của Hội đồng trường và bảng kê | Hội đồng trường Trường Đại học An Mỹ
          Ban Quản lý các khu công nghiệp tỉnh Hà Nam | BQL-VP | Quyết định số 3/QĐ-BQL ngày 1/2/2022 của Trưởng ban tiến hành | Trưởng Ban Quản lý các khu công nghiệp tỉnh Hà Nam
          Ban Tuyên giáo Huyện ủy Bình Lục | CV/BTGHU | Thông báo số 3-TB/HU | Huyện ủy Bình Lục
          Liên đoàn Lao động tỉnh Hà Nam | KH-LĐLĐ | Quyết định số 3/QĐ-TLĐ ngày 1/2/2022 của Đoàn Chủ tịch Tổng Liên đoàn | Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam
          Thường trực Hội đồng nhân dân tỉnh Hà Nam | HĐND-TH | Kết luận số 3/KL-HĐND | Thường trực Hội đồng nhân dân tỉnh Hà Nam
          Thường trực Hội đồng nhân dân tỉnh Hà Nam | HĐND-TH | Nghị quyết số 3/NQ-HĐND | Hội đồng nhân dân tỉnh Hà Nam
          Hội đồng nhân dân huyện Bình Lục | BC-HĐND | Báo cáo số 3/BC-UBND ngày 1/2/2022 | Ủy ban nhân dân huyện Bình Lục
          Hội đồng nhân dân huyện Bình Lục | BC-HĐND | Kết luận số 3/KL-TTHĐND | Thường trực Hội đồng nhân dân huyện Bình Lục
          Văn phòng Ủy ban nhân dân huyện Bình Lục | TB-VP | Quyết định số 3/QĐ-UBND ngày 1/2/2022 | Ủy ban nhân dân huyện Bình Lục
          Thường trực Hội đồng nhân dân xã An Lão | TTHĐND | Tờ trình số 3/TTr-UBND | Ủy ban nhân dân xã An Lão
          Kho bạc Nhà nước Hà Nam | KBHN-KSC | Quyết định số 3/QĐ-KBNN ngày 1/2/2022 của Tổng Giám đốc KBNN | Tổng Giám đốc Kho bạc Nhà nước
          Ủy ban nhân dân tỉnh Hà Nam | UBND-VX | Công văn số 3/BQLDA của Ban Quản lý dự án nước sạch các tỉnh miền núi | Ban Quản lý dự án nước sạch các tỉnh miền núi
          Ủy ban nhân dân tỉnh Hà Nam | UBND-VX | Thông báo số 3/TB-VPUB | Văn phòng Ủy ban nhân dân tỉnh Hà Nam
          Tỉnh đoàn Hà Nam | KH/TĐTN | Kế hoạch số 3-KH/TĐTN | Tỉnh đoàn Hà Nam
          Huyện ủy Bình Lục | CTr/HU | Chương trình thực hiện Nghị quyết số 3-NQ/TW của Huyện ủy | -
          Ủy ban Mặt trận Tổ quốc Việt Nam quận 5, Công an quận 5 | CTrPH-MTTQ-CA | Chương trình số 3/CTr-MTTQ-CA | Ủy ban Mặt trận Tổ quốc Việt Nam quận 5, Công an quận 5
          """)
  void standForBodiesOfTheCitingPaper(
      String issuer, String symbol, String text, @Nullable String expected) {
    assertEquals(expected, first(issuer, symbol, null, null, List.of(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kho bạc Nhà nước Hà Nam | KBHN-KSC | Kho bạc Nhà nước | Công văn số 3/KBNN-KSC ngày 1/2/2022 của Kho bạc Nhà nước, | Kho bạc Nhà nước
          Kho bạc Nhà nước Hà Nam | KBHN-KSC | Kho bạc Nhà nước | Quyết định số 3/QĐ-KBNN | Kho bạc Nhà nước
          Chi cục Hải quan An Mỹ | TB-HQAM | Cục Hải quan thành phố Hải Phòng | Công văn số 3/HQTP ngày 1/2/2012 của Cục Hải quan Thành phố | Cục Hải quan thành phố Hải Phòng
          Ủy ban nhân dân xã An Mỹ | KH-UBND | Ủy ban nhân dân huyện Bình Lục | Phiếu chuyển số 3/PC-TCD ngày 1/2/2021 của Ban Tiếp công dân huyện | Ban Tiếp công dân huyện Bình Lục
          Cục Thuế tỉnh Hà Nam | CT-KTNB | Tổng cục Thuế | Quyết định số 3/QĐ-CT ngày 1/2/2018 của Cục trưởng Cục Thuế | Cục trưởng Cục Thuế tỉnh Hà Nam
          Thuế tỉnh Hà Nam | HNA-KTNB | Cục Thuế | Quyết định số 3/QĐ-CT ngày 1/2/2025 của Cục trưởng Cục Thuế | Cục trưởng Cục Thuế
          Chi bộ Trường Tiểu học An Mỹ | NQ/CB | Đảng bộ phường Quang Trung | Hướng dẫn số 3-HD/ĐU, ngày 1/2/2021 của Đảng ủy phường | Đảng ủy phường Quang Trung
          """)
  void standForTheBodyAbove(
      String issuer, String symbol, String parent, String text, String expected) {
    assertEquals(expected, first(issuer, symbol, parent, parent, List.of(), text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Sở Tài chính tỉnh Hà Nam | Thực hiện Công văn số 3/TC-NS ngày 1/2/2022 của Quý Sở | Sở Tài chính tỉnh Hà Nam
          Thanh tra Bộ Nội vụ | Trả lời Công văn số 3/TTr-P1 ngày 1/2/2022 của Thanh tra Bộ, | Thanh tra Bộ Nội vụ
          Công ty cổ phần Dệt An Mỹ | Trả lời Công văn số 3/DAM ngày 1/2/2022 của Công ty. | Công ty cổ phần Dệt An Mỹ
          Công ty A;Công ty B | Trả lời Công văn số 3/DAM ngày 1/2/2022 của Công ty. | -
          """)
  void standForTheAddressee(String addressees, String text, @Nullable String expected) {
    var to = List.of(addressees.split(";"));
    assertEquals(expected, first("Ủy ban nhân dân tỉnh Hà Nam", "UBND-KT", null, null, to, text));
  }

  private static @Nullable String first(
      String issuer,
      String symbol,
      @Nullable String above,
      @Nullable String parent,
      List<String> addressees,
      String text) {
    var citing = new Citations.Citing("8", symbol, issuer, above, null, parent, addressees);
    return Citations.in(text, citing).citations().getFirst().issuer();
  }
}
