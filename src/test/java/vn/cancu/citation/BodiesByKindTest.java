package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that no table names: known by their kind, by what they call themselves, by a code. */
final class BodiesByKindTest {
  private static final Citations.Citing BANK =
      new Citations.Citing(
          "55",
          "NHNo.TV-TD",
          "Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh tỉnh Trà Vinh",
          null,
          null,
          "Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam",
          List.of());

  private static @Nullable String issuer(String text, Citations.Citing citing) {
    return Citations.in(text, citing).citations().getFirst().issuer();
  }

  private static Citations.Citing of(String symbol, String issuer, @Nullable String parent) {
    return new Citations.Citing("55", symbol, issuer, null, null, parent, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đài Truyền thanh huyện Mù Cang Chải",
        "Báo Quảng Nam",
        "Liên hiệp các tổ chức hữu nghị thành phố Hà Nội",
        "Chi nhánh Văn phòng Đăng ký đất đai huyện Tân Kỳ",
        "Khu Quản lý đường bộ III",
        "Hợp tác xã Dịch vụ nông nghiệp Đại Nghĩa",
        "Công ty TNHH MTV Khai thác công trình thủy lợi Bắc Sông Mã",
        "Cảng Hàng không quốc tế Nội Bài",
        "Nhà Thiếu nhi tỉnh Bến Tre",
        "Sở Giao dịch Chứng khoán Hà Nội",
        "Bộ đội Biên phòng tỉnh Sóc Trăng",
        "Phòng Công chứng số 1",
        "Văn phòng Thừa phát lại Quận 5",
        "Phân hiệu Trường Đại học Nha Trang tại Kiên Giang",
        "Cơ sở Cai nghiện ma túy tỉnh Bình Phước",
      })
  void areReadWholeByTheirKind(String body) {
    var text =
        "Bộ nhận được Công văn số 12/XQ-KH ngày 02/5/2019 của " + body + " về việc xin ý kiến.";
    assertEquals(body, issuer(text, of("BYT-VPB", "Bộ Y tế", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "của Viện, Viện Khoa học Thủy lợi miền Trung",
    "của Viện cấp trên, Viện Khoa học Thủy lợi Việt Nam",
    "của Viện trưởng, Viện trưởng Viện Khoa học Thủy lợi miền Trung",
  })
  void nameThemselvesAndTheBodyAboveByTheKindAlone(String words, String body) {
    var citing =
        of("VKHTL-TC", "Viện Khoa học Thủy lợi miền Trung", "Viện Khoa học Thủy lợi Việt Nam");
    assertEquals(body, issuer("Theo Công văn số 12/XQ-KH ngày 02/5/2019 " + words + ".", citing));
  }

  @ParameterizedTest
  @CsvSource({
    "của Chi nhánh, Ngân hàng Nông nghiệp và Phát triển nông thôn chi nhánh tỉnh Trà Vinh",
    "của Tổng Giám đốc, Tổng Giám đốc Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam",
  })
  void areBranchesOfTheCompanyAbove(String words, String body) {
    assertEquals(body, issuer("Theo Công văn số 12/XQ-KH ngày 02/5/2019 " + words + ".", BANK));
  }

  @ParameterizedTest
  @CsvSource({
    "Công văn số 12/LMHTXVN-KH, Liên minh HTX Việt Nam, Liên minh Hợp tác xã Việt Nam",
    "Quy chế số 12/QC-TTCL, Trường Trung cấp Luật Vị Thanh, Trường Trung cấp Luật Vị Thanh",
  })
  void areMeantByTheLettersOfACode(String citation, String named, String body) {
    var text = "Thực hiện " + citation + " ngày 02/5/2019, yêu cầu rà soát.\n\n- " + named + ";";
    assertEquals(body, issuer(text, of("BYT-VPB", "Bộ Y tế", null)));
  }

  /** What a sentence seems to tell, against the symbol. */
  @ParameterizedTest
  @CsvSource({
    "phần vốn của tỉnh tại Quyết định số 1535/QĐ-TTg, Thủ tướng Chính phủ",
    "việc của huyện theo Nghị định số 30/2020/NĐ-CP, Chính phủ",
    "thẩm quyền của Tòa án tại Bộ luật số 92/2015/QH13, Quốc hội",
    "thủ tục Hải quan tại Thông tư số 38/2015/TT-BTC, Bộ Tài chính",
  })
  void areNoneThatTheSymbolContradicts(String citation, String body) {
    var text = "Căn cứ quy định về " + citation + ", yêu cầu rà soát.";
    assertEquals(body, issuer(text, of("UBND-VX", "Ủy ban nhân dân tỉnh Nghệ An", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "Quyết định số 7/QĐ-XQ của Tòa án tỉnh, Tòa án nhân dân tỉnh Nghệ An",
    "Quyết định số 7/QĐ-XQ của Tòa án huyện, 'Tòa án nhân dân huyện Tân Kỳ, tỉnh Nghệ An'",
  })
  void areCourtsOfTheirLevel(String citation, String body) {
    var citing =
        of("QĐ-TA", "Tòa án nhân dân huyện Tân Kỳ, tỉnh Nghệ An", "Tòa án nhân dân tỉnh Nghệ An");
    assertEquals(body, issuer("Căn cứ " + citation + ".", citing));
  }

  @Test
  void areNoneWhereTheSameLettersStandForTwo() {
    var text =
        "Thực hiện Quy chế số 12/QC-TTCL ngày 02/5/2019, yêu cầu rà soát.\n\n"
            + "- Trường Trung cấp Luật Vị Thanh;\n- Trường Trung cấp Luật Tây Bắc;";
    assertEquals(null, issuer(text, of("BYT-VPB", "Bộ Y tế", null)));
  }
}
