package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** The language of the search box over a few letters: which ones are found, in any order. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchLanguageIT {
  private Searched letters;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    letters =
        Searched.over(
            engine,
            "language-it",
            home,
            List.of(
                Draft.of("cong-dien", "41", "CĐ-TTg", "Thủ tướng Chính phủ", "2021-09-08")
                    .subject("ứng phó bão")
                    .topics("khac-phuc-han-che-yeu-kem")
                    .text("Công điện của Thủ tướng về ứng phó bão và lũ quét ở miền núi."),
                Draft.of("chi-thi", "07", "CT-UBND", "Ủy ban nhân dân tỉnh Lào Cai", "2022-03-10")
                    .subject("tăng cường cải cách hành chính")
                    .signer("Vàng A Tủa")
                    .text("CHỈ THỊ. Tỉnh chấn chỉnh kỷ luật trong cải cách hành chính.")
                    .cites(Relation.BASED_ON, "nghi-dinh", "61", "2018/NĐ-CP", "Chính phủ", null),
                Draft.of("ke-hoach", "55", "KH-SNV", "Sở Nội vụ tỉnh Lào Cai", "2023-01-05")
                    .subject("CCHC năm 2023")
                    .signer("Lý Thị Hoa")
                    .text("Kế hoạch CCHC của sở, chuyển đổi số và thi đua; sơ kết vào tháng 6."),
                Draft.of("bao-cao", "90", "BC-SNV", "Sở Nội vụ tỉnh Lào Cai", "2023-06-30")
                    .subject("sơ kết 6 tháng")
                    .text("Báo cáo sơ kết về kỷ luật, chuyển đổi số và lũ lụt tại các xã.")
                    .cites(
                        Relation.IMPLEMENTS,
                        "ke-hoach",
                        "55",
                        "KH-SNV",
                        "Sở Nội vụ tỉnh Lào Cai",
                        null)));
  }

  @AfterAll
  void end() {
    letters.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      textBlock =
          """
          bão OR lũ                          | 41 90
          "ứng phó bão" OR "sơ kết 6 tháng"  | 41 90
          kỷ luật                            | 07 90
          kỷ luật -"sơ kết"                  | 07
          ky luat -so -ket                   | 07
          kỷ luật -loai:bao-cao              | 07
          -kỷ -CCHC                          | 41
          nam:2023                           | 55 90
          nam:2021..2022                     | 41 07
          nam:2022.. -loai:"kế hoạch"        | 07 90
          ngay:2023-01..2023-03              | 55
          ngay:8/9/2021                      | 41
          ngay:..2022-03-09                  | 41
          loai:CT OR loai:KH                 | 07 55
          coquan:"Sở Nội vụ"                 | 55 90
          coquan:"so noi vu" sơ kết          | 55 90
          coquan:SNV loai:bao-cao            | 90
          nguoiky:hoa                        | 55
          nguoiky:"Vàng A Tủa"                | 07
          so:07/CT-UBND                      | 07
          so:7                               | 07
          cancu:"61/2018/NĐ-CP"              | 07
          cancu:55/KH-SNV                    | 90
          chude:khac-phuc-han-che-yeu-kem    | 41
          cong dien 968                      | -
          công điện 41                       | 41
          cđ 41                              | 41
          41 ttg                             | 41
          968/CĐ-TTg về ứng phó bão          | -
          chi thi                            | 07
          "chi thi"                          | -
          "thi đua"                          | 55
          nam:2023 nam:2021                  | -
          nam:sau                            | -
          """)
  void finds(String typed, String numbers) {
    var found =
        letters.find(typed).hits().stream().map(hit -> hit.record().number()).sorted().toList();
    var expected =
        numbers == null ? List.of() : Arrays.stream(numbers.split(" ")).sorted().toList();
    assertEquals(expected, found);
  }

  @Test
  void findsASentenceWhoseQuoteStandsNowhere() {
    var first =
        letters.find("Tỉnh chấn chỉnh \"kỹ luật\" trong cải cách hành chính").hits().getFirst();
    assertEquals("07", first.record().number());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"query\":{\"match_all\":{}}}",
        "*",
        "?*:*",
        "((((((",
        "]]]]",
        "~1 ^2 \\ / &&||!",
        "😀😀",
        "\u202Ekỷ\u202C",
        "<script>alert(1)</script>",
        "so:",
        "-",
        "--",
        "OR",
        "OR OR",
        "\"",
        "-\"",
        "nam:",
        "AND NOT",
        "%00%FF",
        "\uD83D"
      })
  void answersWhateverIsTyped(String typed) {
    assertTrue(letters.find(typed).total() <= 4);
    assertTrue(letters.find(typed.repeat(500)).tookMillis() < 5_000);
  }
}
