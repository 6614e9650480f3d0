package vn.cancu.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.IssuerPhrase;
import vn.cancu.document.Spelling;

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
        "Hội đồng xét tặng danh hiệu Nhà giáo Ưu tú tỉnh Hà Nam",
        "Hội đồng xác định giá đất tỉnh Hà Nam",
        "Hội đồng bàn giao tài sản Công ty Dệt Nam Định",
        "Tổ tham mưu chuyển đổi số tỉnh Hà Nam",
        "Trung tâm Tiếp nhận và Trả kết quả thành phố Vinh",
        "Ban Tổ chức Ngày hội Văn hóa các dân tộc tỉnh Sơn La",
        "Hội đồng kiểm kê và thanh lý tài sản tỉnh Hà Nam",
        "Đội Quản lý thị trường số 3",
      })
  void areReadWholeByTheirKind(String body) {
    var text =
        "Bộ nhận được Công văn số 12/XQ-KH ngày 02/5/2019 của " + body + " về việc xin ý kiến.";
    assertEquals(body, issuer(text, of("BYT-VPB", "Bộ Y tế", null)));
  }

  /** What stands behind the name is told of it, or is of the paper. */
  @ParameterizedTest
  @CsvSource({
    "Công ty Cấp nước Vinh, và nghiệm thu công trình",
    "Công ty Cổ phần Cấp nước, và thanh lý hợp đồng",
    "Trung tâm Khuyến nông Hà Nam, số 12 đường Lê Lợi",
    "Phòng Công chứng số 1, số 5 phố Huế",
  })
  void endBeforeWhatIsSaidNext(String body, String said) {
    var text = "Bộ nhận được Công văn số 12/XQ-KH ngày 02/5/2019 của " + body + " " + said + ".";
    assertEquals(body, issuer(text, of("BYT-VPB", "Bộ Y tế", null)));
  }

  @ParameterizedTest
  @CsvSource({
    "Công văn của Tổng cục Bưu điện số 25 (15/3/1985), Tổng cục Bưu điện",
    "Quy định của Ban Tổ chức Trung ương số 58 QĐ/TW, Ban Tổ chức Trung ương",
  })
  void haveNoNumberWhichIsThePapers(String citation, String body) {
    var text = "Thực hiện " + citation + ", yêu cầu rà soát.";
    var found = IssuerPhrase.read(text, Spelling.key(text), text.indexOf(body), null);
    assertEquals(body, found == null ? null : found.name());
  }

  @ParameterizedTest
  @CsvSource({
    "của trường về học phí, Trường Cao đẳng Y tế Thái Bình",
    "của trường hợp khó khăn, ",
    "của trường học trên địa bàn, ",
  })
  void areNotMeantByWordsThatBeginAlike(String words, @Nullable String body) {
    var citing = of("CĐYT-ĐT", "Trường Cao đẳng Y tế Thái Bình", null);
    assertEquals(body, issuer("Theo Công văn số 12/XQ-KH ngày 02/5/2019 " + words + ".", citing));
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
    "phần vốn của xã tại Quyết định số 1535/QĐ-UBND, Ủy ban nhân dân tỉnh Nghệ An",
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
