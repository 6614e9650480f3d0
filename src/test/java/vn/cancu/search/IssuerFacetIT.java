package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** Bodies of today with their predecessors in the facet of issuers. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IssuerFacetIT {
  private static final String TODAY = "bo-nong-nghiep-va-moi-truong";
  private static final String RURAL = "bo-nong-nghiep-va-phat-trien-nong-thon";

  private IndexedArchive indexed;
  private SearchIndex index;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    indexed = new IndexedArchive(engine, "issuer-facet-it", home);
    indexed.addAll(
        List.of(
            letter("1", "BNN-TT", "Bộ Nông nghiệp và Phát triển nông thôn", "2019-01-02"),
            letter("2", "BNN-TT", "Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn", "2020-01-02"),
            letter("3", "BTNMT-MT", "Bộ Tài nguyên và Môi trường", "2021-01-02"),
            letter("4", "BNNMT-VP", "Bộ Nông nghiệp và Môi trường", "2025-05-02"),
            letter("5", "BTNMT-MT", "Bộ Tài nguyên và Môi trường", "2022-01-02").internal(),
            letter("6", "UBND-VX", "Ủy ban nhân dân tỉnh Nam Định", "2020-03-01"),
            letter("7", "SGTVT-VP", "Sở Giao thông vận tải tỉnh Thanh Hóa", "2020-03-01"),
            letter("8", "SXD-VP", "Sở Xây dựng tỉnh Thanh Hóa", "2021-03-01"),
            letter("9", "BYT-VP", "Bộ Y tế", "2021-03-01")));
    indexed.follower().catchUp();
    index = indexed.search();
  }

  private static Draft letter(String number, String symbol, String issuer, String date) {
    return Draft.of("cong-van", number, symbol, issuer, date);
  }

  @AfterAll
  void end() {
    indexed.close();
  }

  @Test
  void putsPredecessorsUnderTheBodyOfToday() {
    var issuers = issuers(Map.of());
    int first =
        issuers.indexOf(new Hits.FacetValue(TODAY, "Bộ Nông nghiệp và Môi trường", 4, null));
    assertEquals(0, first, issuers.toString());
    assertEquals(
        List.of(
            new Hits.FacetValue(RURAL, "Bộ Nông nghiệp và Phát triển nông thôn", 2, TODAY),
            new Hits.FacetValue("=" + TODAY, "Bộ Nông nghiệp và Môi trường", 1, TODAY),
            new Hits.FacetValue(
                "bo-tai-nguyen-va-moi-truong", "Bộ Tài nguyên và Môi trường", 1, TODAY)),
        issuers.subList(1, 4));
  }

  @Test
  void leavesANameAloneWhereNoOtherStandsBesideIt() {
    var issuers = issuers(Map.of());
    for (var alone :
        List.of(
            new Hits.FacetValue("ubnd-tinh-nam-dinh", "Ủy ban nhân dân tỉnh Nam Định", 1, null),
            new Hits.FacetValue("bo-y-te", "Bộ Y tế", 1, null))) {
      assertEquals(true, issuers.contains(alone), issuers.toString());
    }
  }

  @Test
  void findsTheGroupOrOneNameOfIt() {
    assertEquals(4, total(TODAY));
    assertEquals(4, total("Bộ NN&MT"));
    assertEquals(2, total(RURAL));
    assertEquals(1, total("=" + TODAY));
    assertEquals(3, total(RURAL, "=" + TODAY));
    assertEquals(2, total("so-xay-dung-tinh-thanh-hoa"));
    assertEquals(1, total("=so-xay-dung-tinh-thanh-hoa"));
    assertEquals(1, total("ubnd-tinh-ninh-binh"));
    assertEquals(0, total("=ubnd-tinh-ninh-binh"));
  }

  @Test
  void countsForEachValueWhatChoosingItFinds() {
    for (var value : issuers(Map.of())) {
      assertEquals(value.count(), total(value.value()), value.toString());
    }
  }

  @Test
  void countsInternalDocumentsForTheOfficeOnly() {
    var staff =
        index
            .find(new SearchQuery("", Map.of(), Sort.NEWEST, 1, 10), Clearance.STAFF)
            .facets()
            .getOrDefault(Facet.ISSUER, List.of());
    assertEquals(5, staff.getFirst().count());
  }

  private List<Hits.FacetValue> issuers(Map<Facet, List<String>> chosen) {
    return find(chosen).facets().getOrDefault(Facet.ISSUER, List.of());
  }

  private long total(String... values) {
    return find(Map.of(Facet.ISSUER, List.of(values))).total();
  }

  private Hits find(Map<Facet, List<String>> chosen) {
    return index.find(new SearchQuery("", chosen, Sort.NEWEST, 1, 10), Clearance.ANONYMOUS);
  }
}
