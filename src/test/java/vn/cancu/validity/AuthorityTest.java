package vn.cancu.validity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.document.PartialDate;
import vn.cancu.document.Relation;

final class AuthorityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          replaces | quyet-dinh 11/QĐ-UBND 2021-06-14 UBND tỉnh Hà Giang | quyet-dinh 17/QĐ-UBND 2019-08-20 UBND tỉnh Hà Giang | state
          replaces | nghi-dinh 30/2020/NĐ-CP 2020-03-05 Chính phủ | nghi-dinh 110/2004/NĐ-CP 2004-04-08 Chính phủ | state
          repeals  | cong-van 12/BYT-PC 2020-03-05 Bộ Y tế | thong-tu 05/2015/TT-BYT 2015-03-05 Bộ Y tế | form
          replaces | cong-van 90/SYT-VP 2020-03-05 Sở Y tế tỉnh Nghệ An | cong-van 12/SYT-VP 2020-02-05 Sở Y tế tỉnh Nghệ An | state
          replaces | cong-van 90/SYT-VP 2020-03-05 Sở Y tế tỉnh Nghệ An | ke-hoach 12/KH-SYT 2020-02-05 Sở Y tế tỉnh Nghệ An | form
          withdraws| thong-bao 90/TB-STC 2020-03-05 Sở Tài chính tỉnh Nghệ An | cong-van 12/STC-NS 2020-02-05 Sở Tài chính tỉnh Nghệ An | state
          withdraws| thong-bao 90/TB-STC 2020-03-05 Sở Tài chính tỉnh Nghệ An | quyet-dinh 12/QĐ-STC 2020-02-05 Sở Tài chính tỉnh Nghệ An | form
          corrects | cong-van 90/BTC-PC 2020-03-05 Bộ Tài chính | thong-tu 12/2020/TT-BTC 2020-02-05 Bộ Tài chính | state
          corrects | cong-van 90/BYT-PC 2020-03-05 Bộ Y tế | thong-tu 12/2020/TT-BTC 2020-02-05 Bộ Tài chính | body
          repeals  | thong-tu 9/2020/TT-BYT 2020-03-05 Bộ Y tế | thong-tu 12/2019/TT-BTC 2019-02-05 Bộ Tài chính | body
          repeals  | thong-tu 9/2020/TT-BYT 2020-03-05 Bộ Y tế | nghi-dinh 12/2019/NĐ-CP 2019-02-05 Chính phủ | body
          repeals  | nghi-dinh 9/2020/NĐ-CP 2020-03-05 Chính phủ | thong-tu 12/2019/TT-BTC 2019-02-05 Bộ Tài chính | state
          replaces | thong-tu 9/2020/TT-BYT 2020-03-05 Bộ Y tế | thong-tu-lien-tich 51/2015/TTLT-BYT-BNV 2015-12-11 Bộ Y tế, Bộ Nội vụ | state
          replaces | quyet-dinh 27/2025/QĐ-UBND 2025-08-20 UBND tỉnh Lào Cai | quyet-dinh 14/2022/QĐ-UBND 2022-05-05 UBND tỉnh Yên Bái | state
          replaces | quyet-dinh 27/2025/QĐ-UBND 2025-08-20 UBND tỉnh Lào Cai | quyet-dinh 14/2022/QĐ-UBND 2022-05-05 UBND tỉnh Sơn La | body
          replaces | thong-tu 27/2025/TT-BNNMT 2025-08-20 Bộ Nông nghiệp và Môi trường | thong-tu 14/2022/TT-BNNPTNT 2022-05-05 Bộ Nông nghiệp và Phát triển nông thôn | state
          repeals  | quyet-dinh 1/QĐ-UBND 2022-05-05 UBND tỉnh Sơn La | quyet-dinh 9/QĐ-SYT 2022-01-05 Sở Y tế tỉnh Sơn La | state
          repeals  | quyet-dinh 1/QĐ-UBND 2022-05-05 UBND tỉnh Sơn La | quyet-dinh 9/QĐ-SYT 2022-01-05 Sở Y tế tỉnh Lai Châu | body
          repeals  | quyet-dinh 9/QĐ-SYT 2022-05-05 Sở Y tế tỉnh Sơn La | quyet-dinh 1/QĐ-UBND 2022-01-05 UBND tỉnh Sơn La | body
          repeals  | quyet-dinh 9/QĐ-UBND 2022-05-05 UBND huyện Mai Sơn, tỉnh Sơn La | quyet-dinh 1/QĐ-UBND 2022-01-05 UBND tỉnh Sơn La | body
          repeals  | quyet-dinh 9/QĐ-UBND 2022-05-05 UBND tỉnh Sơn La | quyet-dinh 1/QĐ-UBND 2022-01-05 UBND huyện Mai Sơn, tỉnh Sơn La | state
          repeals  | quyet-dinh 9/QĐ-UBND 2022-05-05 UBND tỉnh Sơn La | quyet-dinh 1/QĐ-UBND 2022-01-05 UBND huyện Mai Sơn | unknown
          suspends | quyet-dinh 1207/QĐ-TTg 2015-07-28 Thủ tướng Chính phủ | nghi-quyet 12/2014/NQ-HĐND 2014-07-05 Hội đồng nhân dân tỉnh Sơn La | state
          repeals  | quyet-dinh 169/QĐ-UBND 2022-05-05 UBND tỉnh Sơn La | quyet-dinh 15/2021/QĐ-UBND 2021-01-05 UBND tỉnh Sơn La | individual
          amends   | nghi-quyet 7/NQ-HĐND 2022-05-05 Hội đồng nhân dân tỉnh Sơn La | quyet-dinh 15/QĐ-UBND 2021-01-05 UBND tỉnh Sơn La | state
          replaces | quyet-dinh 11/QĐ-UBND 2018-06-14 UBND tỉnh Hà Giang | quyet-dinh 17/QĐ-UBND 2019-08-20 UBND tỉnh Hà Giang | earlier
          replaces | quyet-dinh 11/QĐ-UBND 2021-06-14 - | quyet-dinh 17/QĐ-UBND 2019-08-20 UBND tỉnh Hà Giang | unknown
          replaces | quyet-dinh 11/QĐ-TTYT 2021-06-14 Trung tâm Y tế A | quyet-dinh 17/QĐ-SYT 2019-08-20 Sở Y tế tỉnh Hà Giang | unknown
          replaces | quy-dinh 69/QĐ/TW 2022-07-06 Bộ Chính trị | quy-dinh 102/QĐ/TW 2017-11-15 Ban Chấp hành Trung ương | state
          repeals  | quyet-dinh 5/QĐ/TU 2022-07-06 Tỉnh ủy Sơn La | quyet-dinh 17/QĐ-UBND 2019-08-20 UBND tỉnh Sơn La | body
          amends   | van-ban-hop-nhat 3/VBHN-VPQH 2022-07-06 Văn phòng Quốc hội | luat 15/2012/QH13 2012-06-20 Quốc hội | form
          """)
  void judges(String relation, String by, String on, String standing) {
    assertEquals(
        standing,
        Authority.of(Relation.of(relation), paper(by), paper(on)).name().toLowerCase(Locale.ROOT));
  }

  /** "type identifier date issuer". */
  private static Paper paper(String text) {
    var parts = text.split(" ", 4);
    @Nullable String issuer =
        parts[3].equals("-") ? null : parts[3].replace("UBND", "Ủy ban nhân dân");
    return new Paper(parts[0], parts[1], issuer, new PartialDate(parts[2]));
  }
}
