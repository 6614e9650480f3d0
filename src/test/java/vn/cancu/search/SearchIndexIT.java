package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.lineage.Lineage;

@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SearchIndexIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;

  private final Letters letters = new Letters();
  private IndexedArchive indexed;
  private SearchIndex index;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    indexed = new IndexedArchive(engine, "search-it", home);
    indexed.addAll(letters.all());
    indexed.follower().catchUp();
    index = indexed.search();
  }

  @AfterAll
  void end() {
    indexed.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          699/UBND-VP8 Thanh Hóa | 699/UBND-VP8 | Thanh Hóa
          699/ubnd | 699/UBND-VP8 | Nam Định
          số 699 | 699/UBND-VP8 | Nam Định
          699 | 699/UBND-VP8 | Nam Định
          699ubndvp8 | 699/UBND-VP8 | Nam Định
          699 UBND VP8 nam dinh | 699/UBND-VP8 | Nam Định
          73/2023/nd-cp | 73/2023/NĐ-CP | Chính phủ
          73/2023 | 73/2023/NĐ-CP | Chính phủ
          NĐ 73 | 73/2023/NĐ-CP | Chính phủ
          nghị định 73 năm 2023 | 73/2023/NĐ-CP | Chính phủ
          nghi dinh so 73 | 73/2023/NĐ-CP | Chính phủ
          280 ttg | 280/CĐ-TTg | Thủ tướng
          cđ 280 | 280/CĐ-TTg | Thủ tướng
          cd 280 | 280/CĐ-TTg | Thủ tướng
          Công điện số 280/CĐ-TTg ngày 19/4/2023 | 280/CĐ-TTg | Thủ tướng
          1/2021/tt-byt | 01/2021/TT-BYT | Bộ Y tế
          thông tư 01 | 01/2021/TT-BYT | Bộ Y tế
          12.358/UBND | 12358/UBND-THKH | Thanh Hóa
          10-CT/UBND | 10/CT-UBND | Thanh Hóa
          khuyến khích, bảo vệ cán bộ năng động | 73/2023/NĐ-CP | Chính phủ
          khuyen khich bao ve can bo nang dong | 73/2023/NĐ-CP | Chính phủ
          kỷ luật kỷ cương trong ngành y tế | 1452/SYT-TCCB | Nam Định
          ky luat lao dong | 10/CT-UBND | Thanh Hóa
          "chỉ thi hành" | 21/QĐ-SYT | Thanh Hóa
          "sức khỏe cán bộ" | 12/TB-UBND | Thanh Hóa
          "sức khoẻ cán bộ" | 12/TB-UBND | Thanh Hóa
          hoà giải ở cơ sở nhân dân | 13/TB-UBND | Nam Định
          phong chong chay rung | 699/UBND-VP8 | Thanh Hóa
          Trịnh Hữu Hùng đôn đốc | 1501/SYT-VP | Nam Định
          chuyển đổi số bệnh viện tuyến huyện | 115/KH-SYT | Thanh Hóa
          """)
  void putsFirst(String typed, String identifier, String issuer) {
    var hits = find(typed).hits();
    assertFalse(hits.isEmpty(), "nothing found");
    var first = hits.getFirst().record();
    assertEquals(identifier, first.identifier());
    assertTrue(String.valueOf(first.issuer()).contains(issuer), first.issuer());
  }

  @Test
  void ranksNumberBeforeSubjectBeforeBodyBeforeWords() {
    assertEquals(
        List.of("10/CT-UBND", "12358/UBND-THKH"), identifiers(find("10/CT-UBND")).subList(0, 2));
    assertEquals(
        List.of("699/UBND-VP8", "699/UBND-VP8"), identifiers(find("699/UBND-VP8")).subList(0, 2));
    assertEquals(
        Set.of("1452/SYT-TCCB", "88/BC-UBND"),
        Set.copyOf(identifiers(find("699/UBND-VP8")).subList(2, 4)));
    assertEquals(
        "12/TB-UBND", identifiers(find("sức khỏe cán bộ")).getFirst(), "phrase before words");
  }

  @Test
  void findsTheSameWithAndWithoutAccentsAndInBothToneStyles() {
    var all = identifiers(find("chấn chỉnh kỷ cương"));
    assertEquals(
        all.stream().sorted().toList(),
        identifiers(find("chan chinh ky cuong")).stream().sorted().toList());
    assertEquals(3, all.size());
    assertEquals(
        identifiers(find("sức khỏe")).stream().sorted().toList(),
        identifiers(find("sức khoẻ")).stream().sorted().toList());
    assertEquals(2, find("suc khoe").total());
  }

  @Test
  void takesQuotesAsExactAccents() {
    assertEquals(List.of("21/QĐ-SYT"), identifiers(find("\"ky luat khong dau\"")));
    assertEquals(0, find("\"kỷ luật không dấu\"").total());
    assertEquals(List.of("10/CT-UBND"), identifiers(find("“kỷ luật lao động” doanh nghiệp")));
  }

  @Test
  void needsAllSyllablesWhileEnoughMatchAndFewerWhenNot() {
    assertEquals(
        List.of("115/KH-SYT", "115/KH-SYT"),
        identifiers(find("triển khai cải cách hành chính năm")).subList(0, 2));
    assertEquals(0, find("zzzz qqqq").total());
    assertTrue(find("khám sức khỏe định kỳ hằng tháng").total() >= 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "\"",
        "\"\"\"\"",
        "((((((",
        ")))",
        "{\"query\":{\"match_all\":{}}}",
        "*",
        "a*",
        "?",
        "~1",
        "AND OR NOT",
        "🔥🔥🔥",
        "\u0000\u0001\u0007",
        "\u202Eđảo",
        "<script>alert(1)</script>",
        "subject:abc",
        "/re.*gex/",
        "\\",
        "699/",
        "/////",
        "số",
        "năm 2023",
        "2023",
        "0",
        "000000",
        "1/1/1/1/1",
        "99999999999999999999/UBND",
        "nam:2021..2023",
        "\uF8E0x\uF8E1",
        "\uD800"
      })
  void answersAnyText(String typed) {
    var hits = find(typed);
    assertTrue(hits.total() >= 0);
    index.suggest(typed, ANYONE);
  }

  @Test
  void answersTenKilobytesOfAnything() {
    for (var piece : List.of("\"", "(", "chấn chỉnh ", "699/UBND ", "🔥", "a", "1/", "\"a b\" ")) {
      find(piece.repeat(10_000 / piece.length()));
      index.suggest(piece.repeat(10_000 / piece.length()), ANYONE);
    }
  }

  @Test
  void answersAPageFarBehindTheLast() {
    var query = new SearchQuery("", Map.of(), Sort.NEWEST, 1_000_000_000, 1_000_000_000);
    assertEquals(List.of(), index.find(query, ANYONE).hits());
    assertEquals(19, index.find(query, ANYONE).total());
  }

  @Test
  void listsEverythingNewestFirstForNoText() {
    var hits = find("");
    assertEquals(19, hits.total());
    var dates = hits.hits().stream().map(hit -> String.valueOf(hit.record().date())).toList();
    assertEquals(dates.stream().sorted(java.util.Comparator.reverseOrder()).toList(), dates);
    var oldest = index.find(new SearchQuery("", Map.of(), Sort.OLDEST, 1, 3), ANYONE);
    assertEquals("115/KH-SYT", oldest.hits().getFirst().record().identifier());
  }

  @Test
  void pagesThroughEverythingOnce() {
    var seen =
        IntStream.rangeClosed(1, 7)
            .mapToObj(
                page -> index.find(new SearchQuery("", Map.of(), Sort.NEWEST, page, 3), ANYONE))
            .flatMap(hits -> hits.hits().stream())
            .map(Hits.Hit::id)
            .toList();
    assertEquals(19, seen.size());
    assertEquals(19, seen.stream().distinct().count());
  }

  static List<String> texts() {
    return List.of("", "kỷ luật", "699", "báo cáo", "\"cải cách hành chính\"");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void countsInFacetsWhatChoosingTheValueFinds(String text) {
    var all = find(text);
    for (var facet : Facet.values()) {
      for (var value : all.facets().getOrDefault(facet, List.of())) {
        var narrowed = find(text, Map.of(facet, List.of(value.value())));
        assertEquals(value.count(), narrowed.total(), facet + " " + value);
      }
    }
  }

  @Test
  void addsValuesWithinAFacetAndNarrowsBetweenFacets() {
    var nd = "so-y-te-tinh-nam-dinh";
    var th = "so-y-te-tinh-thanh-hoa";
    var both = find("", Map.of(Facet.ISSUER, List.of(nd, th)));
    assertEquals(
        find("", Map.of(Facet.ISSUER, List.of(nd))).total()
            + find("", Map.of(Facet.ISSUER, List.of(th))).total(),
        both.total());
    var narrowed = find("", Map.of(Facet.ISSUER, List.of(nd, th), Facet.YEAR, List.of("2018")));
    assertEquals(2, narrowed.total());
    // Each facet counts what the other facets leave, its own choice aside.
    assertEquals(
        counts(find("", Map.of(Facet.ISSUER, List.of(nd, th))), Facet.YEAR),
        counts(narrowed, Facet.YEAR));
    assertEquals(
        counts(find("", Map.of(Facet.YEAR, List.of("2018"))), Facet.ISSUER),
        without(counts(narrowed, Facet.ISSUER), nd));
  }

  @Test
  void keepsAChosenValueListedWhenNothingIsLeftOfIt() {
    var hits =
        find(
            "cháy rừng",
            Map.of(Facet.ISSUER, List.of("bo-y-te"), Facet.LEGAL_BASIS, List.of("10/CT-UBND")));
    assertEquals(0, hits.total());
    assertEquals(0L, counts(hits, Facet.ISSUER).get("bo-y-te"));
    assertEquals(0L, counts(hits, Facet.LEGAL_BASIS).get("10/CT-UBND"));
  }

  @Test
  void narrowsBySpansOfYearsTypedIssuersAndTypedNumbersOfBases() {
    assertEquals(
        find("", Map.of(Facet.YEAR, List.of("2019", "2020", "2021"))).total(),
        find("", Map.of(Facet.YEAR, List.of("2019..2021"))).total());
    assertEquals(2, find("", Map.of(Facet.YEAR, List.of("2024.."))).total());
    assertEquals(4, find("", Map.of(Facet.YEAR, List.of("..2018"))).total());
    assertEquals(0, find("", Map.of(Facet.YEAR, List.of("hai nghìn"))).total());
    assertEquals(
        2, find("", Map.of(Facet.ISSUER, List.of("Ủy ban nhân dân tỉnh Nam Định"))).total());
    assertEquals(
        List.of("12358/UBND-THKH"),
        identifiers(find("", Map.of(Facet.LEGAL_BASIS, List.of("10/ct-ubnd")))));
  }

  @Test
  void namesFacetValuesAsPeopleDo() {
    var facets = find("").facets();
    assertEquals(
        "Công điện 968/CĐ-TTg",
        label(facets, Facet.LEGAL_BASIS, "thu-tuong-chinh-phu/2023/968-cdttg"));
    assertEquals("Sở Y tế tỉnh Nam Định", label(facets, Facet.ISSUER, "so-y-te-tinh-nam-dinh"));
    assertEquals("Kế hoạch", label(facets, Facet.TYPE, "ke-hoach"));
  }

  @Test
  void marksWhatMatchedInAtMostTwoPassages() {
    var hit = find("phat ngon").hits().getFirst();
    assertTrue(hit.highlights().size() <= 2);
    var marked =
        hit.highlights().stream()
            .flatMap(p -> p.parts().stream())
            .filter(Passage.Part::hit)
            .map(Passage.Part::text)
            .toList();
    assertEquals("phát ngôn", String.join(" ", marked));
    assertEquals(List.of(), find("").hits().getFirst().highlights());
  }

  @Test
  void leavesNoTraceOfInternalDocumentsForAnyone() {
    for (var typed :
        List.of(
            "phượng hoàng",
            "77/UBND-NC",
            "rồng xanh",
            "\"phượng hoàng\"",
            "Nguyễn Bí Mật",
            "9/CT-UBND ngày 09/01/2023 rồng")) {
      var found = identifiers(find(typed));
      assertFalse(found.contains("77/UBND-NC") || found.contains("9/CT-UBND"), typed);
      assertEquals(
          0,
          find(typed).facets().values().stream()
              .flatMap(List::stream)
              .filter(v ->
                  v.value().contains("Bí Mật")
                      || v.value().contains("nqmat")
                      || v.value().contains("thanh-tra"))
              .count());
    }
    assertEquals(List.of(), index.suggest("phượng hoàng", ANYONE));
    assertEquals(List.of(), index.suggest("77/ubnd", ANYONE));
    var overview = index.overview(ANYONE);
    assertEquals(19, overview.total());
    assertFalse(
        overview.toString().contains("Mật")
            || overview.toString().contains("NQ-MAT")
            || overview.toString().contains("rồng"));
    assertEquals(21, index.overview(Clearance.STAFF).total());
    assertEquals(
        List.of("77/UBND-NC"),
        identifiers(index.find(query("phượng hoàng", Map.of()), Clearance.STAFF)));
  }

  @Test
  void suggestsNumbersIssuersAndSubjects() {
    var both =
        Set.of(
            "Công văn 699/UBND-VP8 — " + Letters.NAM_DINH,
            "Công văn 699/UBND-VP8 — " + Letters.THANH_HOA);
    assertEquals(both, Set.copyOf(index.suggest("699", ANYONE)));
    assertEquals(both, Set.copyOf(index.suggest("699/ub", ANYONE)));
    assertTrue(index.suggest("so y te th", ANYONE).contains("Sở Y tế tỉnh Thanh Hóa"));
    assertTrue(
        index.suggest("khuyen khi", ANYONE).getFirst().startsWith("quy định về khuyến khích"));
    assertTrue(index.suggest("t", ANYONE).size() <= 10);
  }

  @Test
  void givesAnOverview() {
    var overview = index.overview(ANYONE);
    assertEquals(10, overview.newest().size());
    var cited =
        overview.mostCited().stream()
            .collect(Collectors.toMap(c -> c.node().id(), Lineage.Cited::times));
    assertEquals(2, cited.get("thu-tuong-chinh-phu~2023~968-cdttg"));
    assertEquals(1, cited.get(letters.letterNamDinh.id()), "the internal letter does not count");
    assertEquals(2, cited.get(letters.planOld.id()), "with and without a year");
    assertEquals(1, cited.get(letters.decree.id()), "twice in one document");
    assertEquals(2, overview.mostCited().getFirst().times());
    assertEquals(
        19,
        overview.facets().getOrDefault(Facet.ISSUER, List.of()).stream()
            .mapToLong(Hits.FacetValue::count)
            .sum());
  }

  private Hits find(String text) {
    return find(text, Map.of());
  }

  private Hits find(String text, Map<Facet, List<String>> chosen) {
    return index.find(query(text, chosen), ANYONE);
  }

  private static SearchQuery query(String text, Map<Facet, List<String>> chosen) {
    return new SearchQuery(text, chosen, Sort.RELEVANCE, 1, 50);
  }

  private static List<String> identifiers(Hits hits) {
    return hits.hits().stream().map(hit -> String.valueOf(hit.record().identifier())).toList();
  }

  private static Map<String, Long> counts(Hits hits, Facet facet) {
    return hits.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(Hits.FacetValue::value, Hits.FacetValue::count));
  }

  private static Map<String, Long> without(Map<String, Long> counts, String zero) {
    var rest = new HashMap<>(counts);
    rest.remove(zero, 0L);
    return rest;
  }

  private static String label(Map<Facet, List<Hits.FacetValue>> facets, Facet facet, String value) {
    return facets.getOrDefault(facet, List.of()).stream()
        .filter(v -> v.value().equals(value))
        .map(Hits.FacetValue::label)
        .findFirst()
        .orElse("");
  }
}
