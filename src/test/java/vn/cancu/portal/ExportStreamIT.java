package vn.cancu.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.EngineException;
import vn.cancu.engine.SharedEngine;
import vn.cancu.lineage.Lineage;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;
import vn.cancu.search.SearchIndex;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

/** An export while the engine fails, or its reader. */
@ExtendWith(SharedEngine.class)
final class ExportStreamIT {
  private final AtomicBoolean failing = new AtomicBoolean();
  private final AtomicLong clock = new AtomicLong();
  private final ExportPlaces places = new ExportPlaces(1, clock::get);

  private final class Frail implements Engine {
    private final Engine real;

    Frail(Engine real) {
      this.real = real;
    }

    @Override
    public ElasticsearchClient client() {
      if (failing.get()) {
        throw new EngineException("gone");
      }
      return real.client();
    }

    @Override
    public void close() {}
  }

  private ExportStream stream(ExportForm form, Engine engine, IndexedArchive letters) {
    var query = new SearchQuery("", Map.of(), Sort.NEWEST, 1, 10);
    var scroll = new SearchIndex(engine, letters.names()).all(query, Clearance.ANONYMOUS);
    return new ExportStream(new ResultParts(form, new ExportRows(scroll, "")), places);
  }

  @ParameterizedTest
  @EnumSource(ExportForm.class)
  void breaksOffRatherThanEndingEarly(ExportForm form, Engine real, @TempDir Path home)
      throws IOException {
    try (var letters = new IndexedArchive(real, "export-" + form.parameter(), home)) {
      letters.add(Draft.of("bao-cao", "1", "BC-SNV", "Sở Nội vụ", "2023-02-01"));
      letters.follower().catchUp();
      var engine = new Frail(real);
      try (var good = stream(form, engine, letters)) {
        assertTrue(good.readAllBytes().length > 0);
      }
      var broken = stream(form, engine, letters);
      failing.set(true);
      assertThrows(IOException.class, broken::readAllBytes);
      failing.set(false);
      assertFalse(places.isFull(), "its place is free again");
      if (form != ExportForm.XLSX) {
        stalls(stream(form, engine, letters), stream(form, engine, letters));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(GraphForm.class)
  void breaksOffAGraphInTheMiddle(GraphForm form, Engine real, @TempDir Path home)
      throws IOException {
    try (var letters = new IndexedArchive(real, "export-graph-" + form.parameter(), home)) {
      letters.add(Draft.of("bao-cao", "1", "BC-SNV", "Sở Nội vụ", "2023-02-01"));
      letters.follower().catchUp();
      var lineage = new Lineage(new Frail(real), letters.names());
      try (var good = graph(form, lineage, letters)) {
        assertTrue(good.readAllBytes().length > 0);
      }
      var broken = graph(form, lineage, letters);
      assertTrue(broken.read() >= 0);
      failing.set(true);
      assertThrows(IOException.class, broken::readAllBytes);
      assertThrows(EngineException.class, () -> graph(form, lineage, letters));
      failing.set(false);
      assertFalse(places.isFull(), "its place is free again");
    }
  }

  private ExportStream graph(GraphForm form, Lineage lineage, IndexedArchive letters) {
    var withdrawals = new Withdrawals(letters.archive(), Clearance.ANONYMOUS);
    var whole = lineage.whole(Clearance.ANONYMOUS, withdrawals::isGone);
    return new ExportStream(new GraphParts(whole, form.shape(""), withdrawals), places);
  }

  /** The first reads a little and then nothing for a minute; the second wants to read. */
  private void stalls(ExportStream first, ExportStream second) throws IOException {
    assertTrue(first.read() >= 0);
    assertTrue(places.isFull());
    clock.addAndGet(60_000_000_000L);
    assertTrue(second.readAllBytes().length > 0);
    assertThrows(IOException.class, first::readAllBytes);
  }
}
