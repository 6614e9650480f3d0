package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** What officials type, over letters of two provinces that talk of each other's numbers. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchRankingIT {
  private static final String HA_GIANG = "Ủy ban nhân dân tỉnh Hà Giang";
  private static final String BINH_DINH = "Ủy ban nhân dân tỉnh Bình Định";
  private static final String HEALTH = "Sở Y tế tỉnh Bình Định";
  private static final String HOME = "Sở Nội vụ tỉnh Hà Giang";

  private Searched letters;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    var directive =
        Draft.of("chi-thi", "14", "CT-UBND", HA_GIANG, "2024-03-14")
            .subject("siết chặt kỷ luật, kỷ cương")
            .text("CHỈ THỊ Số: 14/CT-UBND. Các sở thực hiện nghiêm.");
    var haGiang =
        Draft.of("cong-van", "699", "UBND-NC", HA_GIANG, "2024-03-20")
            .subject("tiếp nhận ý kiến")
            .text("Số: 699/UBND-NC. Các sở báo cáo.");
    var binhDinh =
        Draft.of("cong-van", "699", "UBND-NC", BINH_DINH, "2023-02-10")
            .subject("kiểm tra công vụ")
            .text("Số: 699/UBND-NC. Các sở báo cáo.");
    letters =
        Searched.over(
            engine,
            "ranking-it",
            home,
            List.of(
                directive,
                haGiang,
                binhDinh,
                Draft.of("cong-van", "412", "SYT-VP", HEALTH, "2022-05-04")
                    .subject("phân công trực")
                    .text("Các bệnh viện phân công trực."),
                Draft.of("cong-van", "1033", "SNV-CCHC", HOME, "2024-05-06")
                    .subject("Sở Y tế tỉnh Bình Định và UBND tỉnh Hà Giang phối hợp")
                    .text(
                        "UBND tỉnh Hà Giang, UBND tỉnh Bình Định, Sở Y tế Bình Định và Sở Y tế tỉnh"
                            + " Bình Định phối hợp theo Công văn số 699/UBND-NC ngày 20/3/2024 của UBND"
                            + " tỉnh Hà Giang, 699 Hà Giang, Ha Giang 699, 699 tỉnh Hà Giang, 699 Bình"
                            + " Định, và Chỉ thị số 14/CT-UBND ngày 14/3/2024 (14/03/2024).")
                    .cites(Relation.IMPLEMENTS, haGiang)
                    .cites(Relation.CITES, binhDinh)
                    .cites(Relation.IMPLEMENTS, directive)
                    .cites(
                        Relation.CITES, "nghi-dinh", "30", "2020/NĐ-CP", "Chính phủ", "2020-03-05"),
                Draft.of("ke-hoach", "88", "KH-SNV", HOME, "2024-06-07")
                    .subject("triển khai 699 nhiệm vụ")
                    .text("Hà Giang triển khai 699 nhiệm vụ của tỉnh Bình Định, 14/3/2024.")));
  }

  @AfterAll
  void end() {
    letters.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          699 hà giang | 699/UBND-NC | Hà Giang
          ha giang 699 | 699/UBND-NC | Hà Giang
          699 tỉnh hà giang | 699/UBND-NC | Hà Giang
          699 của UBND tỉnh Hà Giang | 699/UBND-NC | Hà Giang
          công văn 699 hà giang | 699/UBND-NC | Hà Giang
          cv699 bình định | 699/UBND-NC | Bình Định
          699 binh dinh | 699/UBND-NC | Bình Định
          binh dinh 699 | 699/UBND-NC | Bình Định
          699 bình định 2023 | 699/UBND-NC | Bình Định
          699 ubnd binh dinh | 699/UBND-NC | Bình Định
          699/UBND-NC ngày 10/2/2023 | 699/UBND-NC | Bình Định
          Công văn 699/UBND-NC — Ủy ban nhân dân tỉnh Bình Định | 699/UBND-NC | Bình Định
          cv699 | 699/UBND-NC | Hà Giang
          sở y tế bình định | 412/SYT-VP | Bình Định
          so y te binh dinh | 412/SYT-VP | Bình Định
          syt bình định | 412/SYT-VP | Bình Định
          Sở Y tế tỉnh Bình Định | 412/SYT-VP | Bình Định
          14/3/2024 | 14/CT-UBND | Hà Giang
          14/03/2024 | 14/CT-UBND | Hà Giang
          14-3-2024 | 14/CT-UBND | Hà Giang
          ngày 14 tháng 3 năm 2024 | 14/CT-UBND | Hà Giang
          ubnd hà giang 14/3/2024 | 14/CT-UBND | Hà Giang
          "Chỉ thị 14/CT-UBND" | 14/CT-UBND | Hà Giang
          "Chỉ thị số 14/CT-UBND" | 14/CT-UBND | Hà Giang
          "14/CT-UBND" | 14/CT-UBND | Hà Giang
          ct14 | 14/CT-UBND | Hà Giang
          triển khai 699 nhiệm vụ | 88/KH-SNV | Hà Giang
          """)
  void putsFirst(String typed, String identifier, String issuer) {
    var hits = find(typed);
    assertFalse(hits.isEmpty(), "nothing found");
    var first = hits.getFirst().record();
    assertEquals(identifier, first.identifier());
    assertTrue(String.valueOf(first.issuer()).contains(issuer), first.issuer());
  }

  @ParameterizedTest
  @CsvSource({
    "UBND tỉnh Hà Giang",
    "ubnd tinh ha giang",
    "ubnd hà giang",
    "Chủ tịch UBND tỉnh Hà Giang"
  })
  void putsTheLettersOfTheIssuerFirst(String typed) {
    var first = find(typed).stream().limit(2).map(hit -> hit.record().issuer()).toList();
    assertEquals(List.of(HA_GIANG, HA_GIANG), first);
  }

  @Test
  void findsWhoCitesAQuotedNumberToo() {
    assertEquals(
        List.of("14/CT-UBND", "1033/SNV-CCHC"),
        find("\"Chỉ thị 14/CT-UBND\"").stream().map(hit -> hit.record().identifier()).toList());
  }

  @Test
  void suggestsEachIssuerOfANumber() {
    assertEquals(
        Set.of("Công văn 699/UBND-NC — " + HA_GIANG, "Công văn 699/UBND-NC — " + BINH_DINH),
        Set.copyOf(letters.index().suggest("699", Clearance.ANONYMOUS).subList(0, 2)));
    assertEquals(
        List.of("Chỉ thị 14/CT-UBND"), letters.index().suggest("14/ct", Clearance.ANONYMOUS));
  }

  private List<Hits.Hit> find(String text) {
    return letters.find(text).hits();
  }
}
