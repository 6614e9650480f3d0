package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** What results can be narrowed by, over a few decisions that change each other. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FacetsIT {
  private static final String SON_LA = "Ủy ban nhân dân tỉnh Sơn La";

  private Searched letters;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    var old = decision("5", "2017-04-03").signer("Cầm Ngọc Minh");
    var amended = decision("8", "2018-05-04");
    letters =
        Searched.over(
            engine,
            "facets-it",
            home,
            List.of(
                old,
                amended,
                decision("11", "2020-02-03")
                    .signer("Hoàng Quốc Khánh")
                    .says(Relation.REPLACES, "Quyết định này thay thế {}.", old, null)
                    .titled(Relation.BASED_ON, "Luật Nghề muối năm 2019", "2019"),
                decision("12", "2021-06-07")
                    .says(Relation.AMENDS, "Sửa đổi Điều 3 {}.", amended, "Điều 3")
                    .cites(
                        Relation.BASED_ON,
                        "nghi-dinh",
                        "30",
                        "2020/NĐ-CP",
                        "Chính phủ",
                        "2020-03-05"),
                decision("13", "2022-06-07")
                    .internal()
                    .says(Relation.REPEALS, "Bãi bỏ {}.", amended, null)));
  }

  private static Draft decision(String number, String date) {
    return Draft.of("quyet-dinh", number, "QĐ-UBND", SON_LA, date).subject("quy chế văn thư");
  }

  @AfterAll
  void end() {
    letters.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          VALIDITY    | het-hieu-luc                | 5
          VALIDITY    | duoc-sua-doi                | 8
          VALIDITY    | chua-thay-gi                | 11 12
          VALIDITY    | het-hieu-luc duoc-sua-doi   | 5 8
          VALIDITY    | khong-co                    |
          RELATION    | replaces                    | 11
          RELATION    | replaces amends             | 11 12
          RELATION    | based_on                    | 11 12
          RELATION    | repeals                     |
          LEVEL       | tinh                        | 5 8 11 12
          LEVEL       | so-nganh                    |
          FORMAT      | txt                         | 5 8 11 12
          FORMAT      | quet                        |
          SIGNER      | Cầm-Ngọc-Minh               | 5
          YEAR        | 2018..2020                  | 8 11
          YEAR        | 2017 2020..                 | 5 11 12
          YEAR        | 2020..2018                  | 8 11
          LEGAL_BASIS | 30/2020/NĐ-CP               | 12
          """)
  void narrow(Facet facet, String values, String numbers) {
    var chosen =
        Map.of(
            facet,
            Arrays.stream(values.split(" "))
                .map(each -> each.replace("m-N", "m N").replace("c-M", "c M"))
                .toList());
    var found = letters.find("văn thư", chosen);
    assertEquals(
        numbers == null ? List.of() : List.of(numbers.split(" ")),
        found.hits().stream()
            .map(hit -> hit.record().number())
            .sorted(
                java.util.Comparator.comparingInt(
                    number -> Integer.parseInt(String.valueOf(number))))
            .toList());
    assertEquals(4, found.unnarrowed());
    assertEquals(4, found.without().get(facet));
  }

  @Test
  void countTheirOwnValuesAsIfNoneWereChosen() {
    var chosen = Map.of(Facet.VALIDITY, List.of("het-hieu-luc"), Facet.YEAR, List.of("2017"));
    var hits = letters.find("văn thư", chosen);
    assertEquals(1, hits.total());
    assertEquals(Map.of("het-hieu-luc", 1L), counts(hits, Facet.VALIDITY));
    assertEquals(Map.of("2017", 1L), counts(hits, Facet.YEAR));
    assertEquals(
        Map.of("het-hieu-luc", 1L, "duoc-sua-doi", 1L, "chua-thay-gi", 2L),
        counts(letters.find("văn thư"), Facet.VALIDITY));
    assertEquals(Map.of(Facet.VALIDITY, 1L, Facet.YEAR, 1L), hits.without());
  }

  @Test
  void tellTheWayOutOfAnEmptyResult() {
    var hits =
        letters.find(
            "văn thư", Map.of(Facet.YEAR, List.of("2021"), Facet.RELATION, List.of("replaces")));
    assertEquals(0, hits.total());
    assertEquals(Map.of(Facet.YEAR, 1L, Facet.RELATION, 1L), hits.without());
    assertEquals(4, hits.unnarrowed());
  }

  @Test
  void knowMoreOfValidityInTheOffice() {
    var query = new SearchQuery("văn thư", Map.of(), Sort.NEWEST, 1, 10);
    assertEquals(
        Map.of("het-hieu-luc", 2L, "chua-thay-gi", 3L),
        counts(letters.index().find(query, Clearance.STAFF), Facet.VALIDITY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30/2020      | Nghị định 30/2020/NĐ-CP
          nghi dinh    | Nghị định 30/2020/NĐ-CP
          nghe muoi    | Luật Nghề muối năm 2019
          đất đai      |
          """)
  void lookAmongTheLegalBases(String words, String label) {
    var query = new SearchQuery("", Map.of(), Sort.NEWEST, 1, 10, words);
    var offered =
        letters
            .index()
            .find(query, Clearance.ANONYMOUS)
            .facets()
            .getOrDefault(Facet.LEGAL_BASIS, List.of());
    assertEquals(
        label == null ? List.of() : List.of(label),
        offered.stream().map(Hits.FacetValue::label).toList());
  }

  private static Map<String, Long> counts(Hits hits, Facet facet) {
    return hits.facets().getOrDefault(facet, List.of()).stream()
        .collect(Collectors.toMap(Hits.FacetValue::value, Hits.FacetValue::count));
  }
}
