package vn.cancu.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cancu.access.Clearance;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Fault;
import vn.cancu.document.Relation;
import vn.cancu.engine.DerivedFields;
import vn.cancu.engine.Engine;
import vn.cancu.engine.EngineException;
import vn.cancu.engine.IndexFollower;
import vn.cancu.engine.Projection;
import vn.cancu.engine.SharedEngine;
import vn.cancu.lineage.Validity;

/** What others say of a document stands with it, whatever came, changed and went in what order. */
@ExtendWith(SharedEngine.class)
final class SaidFieldsIT {
  private static final List<String> BODIES =
      List.of("Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Lai Châu");
  private static final List<Relation> RELATIONS =
      List.of(
          Relation.CITES,
          Relation.BASED_ON,
          Relation.REPLACES,
          Relation.REPEALS,
          Relation.AMENDS,
          Relation.EXTENDS,
          Relation.SUSPENDS);

  /** A document of the trial: few numbers, so that many are each other's likes. */
  private record Paper(String number, String issuer, String date, boolean titled, int copy) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void areWhatAnIndexMadeAnewHas(long seed, Engine engine, @TempDir Path home) {
    var random = new Random(seed);
    try (var indexed = new IndexedArchive(engine, "said-it-" + seed, home)) {
      indexed.follower().catchUp();
      var held = new ArrayList<Paper>();
      Map<String, Integer> times = new HashMap<>();
      int said = 0;
      for (int round = 0; round < 12; round++) {
        for (int step = 0; step < 6; step++) {
          change(indexed, held, random);
        }
        var follower = indexed.follower();
        follower.catchUp();
        assertEquals(List.of(), derived(follower), "round " + round + " of seed " + seed);
        said +=
            (int)
                said(engine, indexed).values().stream().filter(each -> !each.equals("{}")).count();
      }
      assertTrue(said > 20, "somebody is cited: " + said);
      var grown = said(engine, indexed);
      indexed.follower().rebuild();
      assertEquals(grown, said(engine, indexed));
    }
  }

  private static void change(IndexedArchive indexed, List<Paper> held, Random random) {
    int kind = held.size() < 4 ? 0 : random.nextInt(10);
    if (kind < 6) {
      var paper =
          new Paper(
              String.valueOf(1 + random.nextInt(4)),
              BODIES.get(random.nextInt(BODIES.size())),
              (2016 + random.nextInt(3)) + "-03-0" + (1 + random.nextInt(9)),
              random.nextInt(6) == 0,
              held.size());
      held.add(paper);
      indexed.add(draft(paper, random));
    } else if (kind < 9) {
      indexed.update(draft(held.get(random.nextInt(held.size())), random));
    } else {
      indexed.archive().purge(draft(held.remove(random.nextInt(held.size())), random).id());
    }
  }

  private static Draft draft(Paper paper, Random random) {
    var draft =
        paper.titled()
            ? Draft.of("luat", paper.number(), "2017/QH14", "Quốc hội", paper.date())
                .subject("Nghề muối")
            : Draft.of("quyet-dinh", paper.number(), "QĐ-UBND", paper.issuer(), paper.date());
    draft.copy("#" + paper.copy());
    for (int i = random.nextInt(4); i > 0; i--) {
      cite(draft, random);
    }
    return random.nextInt(4) == 0 ? draft.internal() : draft;
  }

  /** In full, without the year, without the body, or by the title of a law. */
  private static void cite(Draft draft, Random random) {
    var relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
    var number = String.valueOf(1 + random.nextInt(4));
    var issuer = random.nextInt(4) == 0 ? null : BODIES.get(random.nextInt(BODIES.size()));
    var date = random.nextInt(3) == 0 ? null : String.valueOf(2016 + random.nextInt(3));
    if (random.nextInt(6) == 0) {
      draft.titled(relation, "Luật Nghề muối năm 2017", "2017");
      return;
    }
    var cited = Draft.of("quyet-dinh", number, "QĐ-UBND", issuer, date);
    switch (relation) {
      case SUSPENDS ->
          draft.says(
              relation,
              "Tạm ngưng hiệu lực {} kể từ ngày 01/02/2020 đến hết ngày 31/12/2021.",
              cited,
              null);
      case EXTENDS -> draft.says(relation, "Kéo dài {} đến hết ngày 31/12/2090.", cited, null);
      case REPEALS -> draft.says(relation, "Bãi bỏ {} kể từ ngày 01/01/2080.", cited, null);
      case REPLACES -> draft.says(relation, "Thay thế Điều 2 {}.", cited, "Điều 2");
      default -> draft.cites(relation, cited);
    }
  }

  /** What was to be corrected when the engine failed is corrected by whoever follows next. */
  @Test
  void areCorrectedAfterAFailure(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "said-it-failure", home)) {
      var cited = Draft.of("quyet-dinh", "1", "QĐ-UBND", BODIES.getFirst(), "2016-01-01");
      var citing =
          Draft.of("quyet-dinh", "2", "QĐ-UBND", BODIES.getFirst(), "2020-01-01")
              .says(Relation.REPLACES, "Thay thế {}.", cited, null);
      indexed.addAll(List.of(cited, citing));
      indexed.follower().catchUp();
      var standing = new SearchQuery("", Map.of(), Sort.OLDEST, 1, 1);
      assertEquals(1, first(indexed, standing).cited());
      indexed.update(citing.internal());
      var failing =
          IndexedArchive.PROJECTIONS.stream().map(real -> (Projection) new Failing(real)).toList();
      var follower =
          new IndexFollower(engine, indexed.archive(), failing, indexed.names(), Clock.systemUTC());
      assertThrows(EngineException.class, follower::catchUp);
      indexed.follower().catchUp();
      assertEquals(0, first(indexed, standing).cited());
      assertNull(first(indexed, standing).state());
      var staff = indexed.search().find(standing, Clearance.STAFF).hits().getFirst();
      assertEquals(1, staff.cited());
      assertEquals(Validity.Kind.REPLACED, Objects.requireNonNull(staff.state()).kind());
    }
  }

  /** Somebody who writes all the time keeps nobody from seeing what became of a change. */
  @Test
  void areCorrectedWhileMoreComesIn(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "said-it-busy", home)) {
      var cited = Draft.of("quyet-dinh", "1", "QĐ-UBND", BODIES.getFirst(), "2016-01-01");
      var citing =
          Draft.of("quyet-dinh", "2", "QĐ-UBND", BODIES.getFirst(), "2020-01-01")
              .says(Relation.REPLACES, "Thay thế {}.", cited, null);
      indexed.addAll(List.of(cited, citing));
      indexed.follower().catchUp();
      var other = Draft.of("quyet-dinh", "3", "QĐ-UBND", BODIES.getLast(), "2018-01-01");
      indexed.add(other);
      indexed.update(citing.internal());
      var follower = indexed.follower();
      var written = new AtomicInteger();
      follower
          .changes()
          .whenChanged(() -> {
            if (written.incrementAndGet() <= 5) {
              indexed.update(other);
            }
          });
      assertEquals(2, follower.catchUp());
      assertEquals(1, written.get(), "what came in meanwhile is for the next time");
      var oldest = new SearchQuery("", Map.of(), Sort.OLDEST, 1, 1);
      assertEquals(0, first(indexed, oldest).cited());
      assertEquals(1, follower.catchUp());
      assertEquals(2, written.get());
    }
  }

  private static Hits.Hit first(IndexedArchive indexed, SearchQuery query) {
    return indexed.search().find(query, Clearance.ANONYMOUS).hits().getFirst();
  }

  /** Fails where fields are to be corrected. */
  private record Failing(Projection real) implements Projection, DerivedFields {
    @Override
    public String index() {
      return real.index();
    }

    @Override
    public List<IndexDocument> of(ArchivedDocument document) {
      return real.of(document);
    }

    @Override
    public Optional<DerivedFields> derived() {
      return real.derived().isPresent() ? Optional.of(this) : Optional.empty();
    }

    @Override
    public Set<String> marks(Indices indices, Collection<String> ids) {
      return real.derived().orElseThrow().marks(indices, ids);
    }

    @Override
    public void corrections(
        Indices indices, Collection<String> marks, Consumer<List<Correction>> corrections) {
      throw new EngineException("down", new IOException());
    }

    @Override
    public void allCorrections(Indices indices, Consumer<List<Correction>> corrections) {
      throw new EngineException("down", new IOException());
    }
  }

  private static List<Fault> derived(IndexFollower follower) {
    return follower.check().stream().filter(fault -> fault.code().equals("index-derived")).toList();
  }

  /** By id; empty lists, which a document that was cited once keeps, are none. */
  private static Map<String, String> said(Engine engine, IndexedArchive indexed) {
    var found =
        engine.ask(client ->
            client.search(
                s -> s.index(indexed.names().alias("documents")).size(1_000), JsonNode.class));
    Map<String, String> said = new TreeMap<>();
    for (var hit : found.hits().hits()) {
      var source = Objects.requireNonNull(hit.source());
      var both = new TreeMap<Clearance, Said>();
      for (var reader : Clearance.values()) {
        var each = Said.of(source, reader);
        if (!each.equals(Said.NOTHING)) {
          both.put(reader, each);
        }
      }
      said.put(String.valueOf(hit.id()), both.toString());
    }
    return said;
  }
}
