package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;

/** What is new in a search is told by when it came, not by how many there are. */
@ExtendWith(SharedEngine.class)
final class GrowthIT {
  private static final Draft FIRST = report("1");
  private static final Draft SECOND = report("2");

  private static Draft report(String number) {
    return Draft.of("bao-cao", number, "BC-SNN", "Sở Nông nghiệp tỉnh Sơn La", "2024-05-05")
        .subject("phòng cháy rừng mùa khô");
  }

  private static Growth growth(IndexedArchive indexed, String typed, Instant since) {
    var chosen = Map.of(Facet.TYPE, List.of("bao-cao"));
    var query = new SearchQuery(typed, chosen, Sort.RELEVANCE, 1, 1);
    return indexed.search().growth(query, since, Clearance.ANONYMOUS);
  }

  @Test
  void countsWhatCameInSince(Engine engine, @TempDir Path home) throws InterruptedException {
    try (var indexed = new IndexedArchive(engine, "growth-it", home)) {
      indexed.addAll(List.of(FIRST, SECOND));
      indexed.follower().catchUp();
      var seen = indexed.search().lastTakenIn(Clearance.ANONYMOUS).orElseThrow();
      assertEquals(new Growth(2, 2), growth(indexed, "cháy rừng", Instant.EPOCH));
      assertEquals(new Growth(2, 0), growth(indexed, "cháy rừng", seen));
      Thread.sleep(5);
      indexed.archive().purge(FIRST.id());
      indexed.update(SECOND.signer("Lò Văn Muôn"));
      indexed.addAll(List.of(report("3"), report("4").internal()));
      indexed.follower().catchUp();
      assertEquals(new Growth(2, 1), growth(indexed, "cháy rừng", seen));
      for (var typed :
          List.of(
              "\"chay rung\" mùa khô",
              "\"cháy rừng\" mùa mưa",
              "cháy rừng mùa khô ở Mộc Châu",
              "so:3/BC-SNN",
              "")) {
        var chosen = Map.of(Facet.TYPE, List.of("bao-cao"));
        var query = new SearchQuery(typed, chosen, Sort.RELEVANCE, 1, 1);
        var found = indexed.search().find(query, Clearance.ANONYMOUS);
        assertEquals(found.total(), growth(indexed, typed, seen).total(), typed);
      }
      assertEquals(new Growth(2, 1), growth(indexed, "cháy rừng mùa khô ở Mộc Châu", seen));
      assertEquals(new Growth(0, 0), growth(indexed, "lúa nước", seen));
    }
  }
}
