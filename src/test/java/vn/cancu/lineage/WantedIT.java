package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;
import vn.cancu.search.Letters;

@ExtendWith(SharedEngine.class)
final class WantedIT {
  private static final int YEARS = 205;

  private static Draft letter(String number, String date) {
    return Draft.of("cong-van", number, "SYT-VP", Letters.SO_Y_TE_TH, date);
  }

  private static Draft cites(Draft letter, String number, int year) {
    return letter.cites(
        Relation.CITES, "chi-thi", number, "CT-TTg", Letters.THU_TUONG, year + "-01-02");
  }

  /** A letter of which only the month is known is of no day. */
  @Test
  void saysTheNewestDayAsItIsWritten(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "wanted-written-it", home)) {
      indexed.addAll(
          List.of(
              cites(letter("1", "2023-11"), "5", 2020),
              cites(letter("2", "2023-10-31"), "5", 2020),
              cites(letter("3", "2023"), "6", 2020),
              cites(letter("4", "2022-12-31"), "6", 2020)));
      indexed.follower().catchUp();
      var asked = new WantedList.Asked(Map.of(), WantedSort.NEWEST);
      var wanted = indexed.lineage().wanted(asked, Clearance.ANONYMOUS);
      assertEquals(
          List.of("Chỉ thị 5/CT-TTg 2023-11", "Chỉ thị 6/CT-TTg 2023"),
          wanted.rows(0, 10).stream()
              .map(each -> each.node().label() + " " + each.newest())
              .toList());
      assertFalse(wanted.isCut());
    }
  }

  /** Of more years than are offered, the one asked for is offered with its number. */
  @Test
  void keepsWhatIsChosenWhateverItsRank(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "wanted-rank-it", home)) {
      var letter = letter("1", "2023-11-02");
      IntStream.range(0, YEARS).forEach(each -> cites(letter, "" + (each + 1), 1800 + each));
      indexed.addAll(List.of(letter));
      indexed.follower().catchUp();
      var last = String.valueOf(1800 + YEARS - 1);
      var asked = new WantedList.Asked(Map.of(WantedFacet.YEAR, List.of(last)), WantedSort.TIMES);
      var wanted = indexed.lineage().wanted(asked, Clearance.ANONYMOUS);
      assertEquals(1, wanted.total());
      var years = wanted.facets().getOrDefault(WantedFacet.YEAR, List.of());
      assertEquals(201, years.size());
      assertEquals(new Inbound.Value(last, last, 1), years.getLast());
    }
  }
}
