package vn.cancu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.citation.Citations;

final class CitedKeysTest {
  private static Citation citation(
      String raw,
      @Nullable String number,
      @Nullable String symbol,
      @Nullable String date,
      @Nullable String issuer) {
    return new Citation(
        raw,
        0,
        1,
        null,
        null,
        number,
        symbol,
        date == null ? null : new PartialDate(date),
        issuer,
        null,
        Relation.CITES,
        null,
        null,
        raw,
        null,
        1);
  }

  private static List<String> keys(Citation... citations) {
    var all = List.of(citations);
    var cited = CitedKeys.of(all, null);
    return all.stream().map(citation -> String.valueOf(cited.key(citation))).toList();
  }

  @Test
  void givesALaterMentionTheYearOfTheFirst() {
    assertEquals(
        List.of("bo-y-te/2024/7-byttcb", "bo-y-te/2024/7-byttcb"),
        keys(
            citation(
                "Công văn số 07/BYT-TCB ngày 01/3/2024 của Bộ Y tế",
                "07",
                "BYT-TCB",
                "2024-03-01",
                "Bộ Y tế"),
            citation("Công văn số 7/BYT-TCB", "7", "BYT-TCB", null, "Bộ Y tế")));
  }

  /** Huyện Châu Thành lies in seven provinces: the citing document's province tells which. */
  @Test
  void keepsDistrictsOfOneNameApart() {
    var citation = citation("a", "12", "QĐ-UBND", "2020-05-04", "Ủy ban nhân dân huyện Châu Thành");
    var central = citation("b", "7", "BYT-TCB", "2020-05-04", "Bộ Y tế");
    for (var name : List.of("An Giang", "Bến Tre")) {
      var cited = CitedKeys.of(List.of(citation, central), Provinces.byName(name));
      assertEquals(
          "ubnd-huyen-chau-thanh-tinh-" + Folding.slug(name) + "/2020/12-qdubnd",
          String.valueOf(cited.key(citation)));
      assertEquals("bo-y-te/2020/7-byttcb", String.valueOf(cited.key(central)));
    }
  }

  @Test
  void keepsAnotherIssuersNumberApart() {
    var a = "Ủy ban nhân dân tỉnh Hà Giang";
    var b = "Ủy ban nhân dân tỉnh Bình Định";
    assertEquals(
        List.of("ubnd-tinh-ha-giang/2024/699-ubndnc", "ubnd-tinh-binh-dinh/khong-ro/699-ubndnc"),
        keys(
            citation("a", "699", "UBND-NC", "2024-03-14", a),
            citation("b", "699", "UBND-NC", null, b)));
  }

  @Test
  void givesAnEarlierMentionTheYearAndIssuerOfALaterOne() {
    assertEquals(
        List.of("bo-y-te/2024/7-byttcb", "bo-y-te/2024/7-byttcb", "bo-y-te/2024/7-byttcb"),
        keys(
            citation("Công văn số 07/BYT-TCB", "07", "BYT-TCB", null, null),
            citation("Công văn số 07/BYT-TCB", "07", "BYT-TCB", "2024-03-01", null),
            citation("a", "07", "BYT-TCB", "2024-03-01", "Bộ Y tế")));
  }

  @Test
  void neverLosesWhatAMentionSays() {
    assertEquals(
        List.of("khong-ro/2026/112-khubnd", "khong-ro/2026/112-khubnd"),
        keys(
            citation("Kế hoạch số 112/KH-UBND", "112", "KH-UBND", "2026-01-19", null),
            citation("Kế hoạch số 112/KH-UBND", "112", "KH-UBND", null, null)));
  }

  @Test
  void takesNoYearWhereTheOthersDisagree() {
    assertEquals(
        List.of("bo-y-te/2023/7-byttcb", "bo-y-te/2024/7-byttcb", "bo-y-te/khong-ro/7-byttcb"),
        keys(
            citation("a", "07", "BYT-TCB", "2023-03-01", "Bộ Y tế"),
            citation("b", "07", "BYT-TCB", "2024-03-01", "Bộ Y tế"),
            citation("c", "07", "BYT-TCB", null, "Bộ Y tế")));
    assertEquals(
        List.of("quoc-hoi/2013/45-2013qh13", "quoc-hoi/2024/31-2024qh15", "null"),
        keys(
            citation("Luật Đất đai năm 2013", null, null, "2013", "Quốc hội"),
            citation("Luật Đất đai năm 2024", null, null, "2024", "Quốc hội"),
            citation("Luật Đất đai", null, null, null, "Quốc hội")));
  }

  @Test
  void takesTheNumberOfALawFromTheMentionThatHasIt() {
    var key = "quoc-hoi/2018/99-2018qh14";
    assertEquals(
        List.of(key, key, key),
        keys(
            citation("Luật Nghề yến năm 2018", null, null, "2018", "Quốc hội"),
            citation("Luật Nghề yến số 99/2018/QH14", "99", "2018/QH14", null, "Quốc hội"),
            citation("Luật Nghề yến", null, null, null, "Quốc hội")));
  }

  @Test
  void tellsLawsAndResolutionsOfTheNationalAssemblyApart() {
    var law = citation("Luật số 98/2015/QH13", "98", "2015/QH13", null, "Quốc hội");
    var resolution =
        new Citation(
            "Nghị quyết số 98/2015/QH13",
            0,
            1,
            null,
            "nghi-quyet",
            "98",
            "2015/QH13",
            null,
            "Quốc hội",
            null,
            Relation.CITES,
            null,
            null,
            "",
            null,
            1);
    assertEquals(
        List.of("quoc-hoi/2015/98-2015qh13", "quoc-hoi/2015/98-nq2015qh13"), keys(law, resolution));
    assertEquals("98-2015qh13", Objects.requireNonNull(DocumentKey.of(resolution, null)).loose());
  }

  @Test
  void readsTheYearOfANormativeDocumentFromItsSymbol() {
    assertEquals(
        List.of("chinh-phu/2020/30-2020ndcp"),
        keys(citation("Nghị định số 30/2020/NĐ-CP", "30", "2020/NĐ-CP", null, "Chính phủ")));
  }

  @Test
  void knowsALawByItsTitleAndItsYear() {
    assertEquals(
        List.of("quoc-hoi/2019/43-2019qh14", "quoc-hoi/2019/43-2019qh14", "null"),
        keys(
            citation("Luật Giáo dục năm 2019", null, null, "2019", "Quốc hội"),
            citation("Luật Giáo dục", null, null, null, "Quốc hội"),
            citation("Luật Đất đai", null, null, null, "Quốc hội")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nghị định số 15/2021/NĐ-CP ngày 03/3/2021; Nghị định 15 và Nghị định số 15/2021 nêu | 2021ndcp
          các Công văn số 12, 13 và 14/BYT-KCB ngày 3/2/2020 | 2020/12-bytkcb,2020/13-bytkcb,2020/14-bytkcb
          các Quyết định từ số 7 đến số 9/QĐ-BYT ngày 3/2/2020 | 2020/7-qdbyt,2020/8-qdbyt,2020/9-qdbyt
          Luật Bảo hiểm y tế năm 2008 (sửa đổi, bổ sung năm 2014) | 25-2008qh12,46-2014qh13
          Luật Bảo hiểm y tế sửa đổi, bổ sung năm 2014 | 46-2014qh13
          """)
  void readsListsRangesAndShortMentions(String text, String keys) {
    var found = Citations.in(text, new Citations.Citing(null, null, null, null)).citations();
    var cited = CitedKeys.of(found, null);
    var expected = keys.split(",");
    for (int i = 0; i < found.size(); i++) {
      var key = String.valueOf(cited.key(found.get(i)));
      assertTrue(key.endsWith(expected[Math.min(i, expected.length - 1)]), key);
    }
    assertTrue(found.size() >= expected.length, found.toString());
  }
}
