package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** How often documents are cited, in the order of results. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CitedOftenIT {
  private Searched letters;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    var once = directive("1", "2020-01-01");
    var never = directive("2", "2020-01-03");
    var twice = directive("3", "2020-01-02");
    letters =
        Searched.over(
            engine,
            "cited-often-it",
            home,
            List.of(
                once,
                never,
                twice,
                report("21").cites(Relation.IMPLEMENTS, twice),
                report("22").cites(Relation.IMPLEMENTS, twice).cites(Relation.CITES, once),
                report("23").cites(Relation.IMPLEMENTS, once).internal(),
                report("24").cites(Relation.IMPLEMENTS, once).internal()));
  }

  private static Draft directive(String number, String date) {
    return Draft.of("chi-thi", number, "CT-UBND", "Ủy ban nhân dân tỉnh Sơn La", date)
        .subject("phòng cháy rừng")
        .text("Các huyện phòng cháy rừng.");
  }

  private static Draft report(String number) {
    return Draft.of("bao-cao", number, "BC-SNN", "Sở Nông nghiệp tỉnh Sơn La", "2024-05-05")
        .subject("kết quả năm");
  }

  @AfterAll
  void end() {
    letters.close();
  }

  private List<String> numbers(Sort sort, Clearance reader) {
    var query = new SearchQuery("phòng cháy rừng", Map.of(), sort, 1, 10);
    return letters.index().find(query, reader).hits().stream()
        .map(hit -> hit.record().number() + "×" + hit.cited())
        .toList();
  }

  @Test
  void sortByWhatTheReaderMaySee() {
    assertEquals(List.of("3×2", "1×1", "2×0"), numbers(Sort.MOST_CITED, Clearance.ANONYMOUS));
    assertEquals(List.of("1×3", "3×2", "2×0"), numbers(Sort.MOST_CITED, Clearance.STAFF));
  }

  @Test
  void raiseALittleAmongResultsThatAreAlike() {
    assertEquals(List.of("3×2", "1×1", "2×0"), numbers(Sort.RELEVANCE, Clearance.ANONYMOUS));
    assertEquals(List.of("1×3", "3×2", "2×0"), numbers(Sort.RELEVANCE, Clearance.STAFF));
    assertEquals("2", letters.find("2/CT-UBND").hits().getFirst().record().number());
  }

  @Test
  void keepTheOrderToTheEndOfAnExport() {
    var query = new SearchQuery("phòng cháy rừng", Map.of(), Sort.MOST_CITED, 3, 1);
    var given = new ArrayList<String>();
    try (var scroll = letters.index().all(query, Clearance.ANONYMOUS)) {
      for (var batch = scroll.next(); !batch.isEmpty(); batch = scroll.next()) {
        batch.forEach(hit -> given.add(hit.record().number() + "×" + hit.cited()));
      }
    }
    assertEquals(numbers(Sort.MOST_CITED, Clearance.ANONYMOUS), given);
  }
}
