package vn.cancu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.archive.ArchivedDocument;
import vn.cancu.archive.Entry;
import vn.cancu.archive.Fault;
import vn.cancu.document.Relation;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;
import vn.cancu.search.Letters;
import vn.cancu.search.SearchQuery;
import vn.cancu.search.Sort;

@ExtendWith(SharedEngine.class)
final class IndexFollowerIT {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String ISSUER = Letters.THANH_HOA;

  private Engine engine;
  private IndexedArchive indexed;

  @BeforeEach
  void open(Engine shared, @TempDir Path home) {
    engine = shared;
    indexed = new IndexedArchive(engine, "follower-it" + NUMBER.incrementAndGet(), home);
  }

  @AfterEach
  void close() {
    indexed.close();
  }

  @Test
  void makesIndicesForAnEmptyArchive() {
    assertEquals(0, indexed.follower().catchUp());
    assertEquals(0, total());
    assertEquals(List.of(), indexed.follower().check());
    assertEquals(2, physical().size());
  }

  @Test
  void takesInWhatIsNewAndOnlyThat() {
    IntStream.range(1, 6).forEach(i -> indexed.add(letter(i)));
    assertEquals(5, indexed.follower().catchUp());
    assertEquals(5, total());
    indexed.add(letter(6));
    var other = indexed.follower(); // as after a restart
    assertEquals(1, other.catchUp());
    assertEquals(0, other.catchUp());
    assertEquals(6, total());
  }

  @Test
  void tellsWhenReadersSeeSomethingElse() {
    var follower = indexed.follower();
    var changes = follower.changes();
    assertTrue(changes.settled().isEmpty(), "what the last process left is not known");
    var seen = new CopyOnWriteArrayList<Boolean>();
    changes.whenChanged(() -> seen.add(changes.settled().isPresent()));
    follower.catchUp();
    var empty = changes.settled().orElseThrow();
    follower.catchUp();
    assertEquals(empty, changes.settled().orElseThrow(), "nothing was new");
    indexed.add(letter(1));
    assertEquals(empty, changes.settled().orElseThrow(), "not yet to be found");
    follower.catchUp();
    var one = changes.settled().orElseThrow();
    assertNotEquals(empty, one);
    follower.check();
    assertEquals(one, changes.settled().orElseThrow(), "nothing was written");
    follower.rebuild();
    assertNotEquals(one, changes.settled().orElseThrow());
    assertFalse(seen.isEmpty());
    assertFalse(seen.contains(true), "settled before all was written");
  }

  @Test
  void isNotSettledBehindAChangeThatFailed() {
    var follower = indexed.follower();
    follower.catchUp();
    var failing = new AtomicBoolean(true);
    follower
        .changes()
        .whenChanged(() -> {
          if (failing.get()) {
            throw new EngineException("thử");
          }
        });
    indexed.add(letter(1));
    assertThrows(EngineException.class, follower::catchUp);
    assertTrue(follower.changes().settled().isEmpty());
    failing.set(false);
    follower.catchUp();
    assertTrue(follower.changes().settled().isPresent());
  }

  @Test
  void takesInMoreThanOneBatch() {
    IntStream.rangeClosed(1, 205).forEach(i -> indexed.add(letter(i)));
    assertEquals(205, indexed.follower().catchUp());
    assertEquals(205, total());
    assertEquals(List.of(), indexed.follower().check());
  }

  @Test
  void removesTheEdgesOfAnOlderVersion() {
    var target = letter(1);
    var citing = letter(2).cites(Relation.BASED_ON, target).cites(Relation.CITES, target);
    indexed.addAll(List.of(target, citing));
    indexed.follower().catchUp();
    assertEquals(2, citedBy(target));
    indexed.update(citing.citesNothing().cites(Relation.REPLACES, letter(3)).subject("chủ đề mới"));
    assertEquals(1, indexed.follower().catchUp());
    assertEquals(0, citedBy(target));
    assertEquals(1, citedBy("ubnd-tinh-thanh-hoa~2020~3-ubndvp"));
    assertEquals(1, found("chủ đề mới"));
    assertEquals(2, total());
    assertEquals(List.of(), indexed.follower().check());
    indexed.update(citing.internal());
    indexed.follower().catchUp();
    assertEquals(1, total(), "hidden since its last version");
    assertEquals(0, citedBy("ubnd-tinh-thanh-hoa~2020~3-ubndvp"));
  }

  @Test
  void letsGoOfWhatWasMergedOrPurged() {
    var target = letter(1);
    var merged = letter(2).cites(Relation.BASED_ON, target);
    var purged = letter(3).cites(Relation.CITES, target);
    var stays = indexed.add(target).id();
    var merges = indexed.add(merged).id();
    var goes = indexed.add(purged).id();
    var follower = indexed.follower();
    follower.catchUp();
    assertEquals(2, citedBy(target));
    indexed.archive().purge(goes);
    indexed.archive().retire(merges, stays, "A", "test");
    follower.catchUp();
    assertEquals(1, total());
    assertEquals(0, citedBy(target));
    assertEquals(List.of(), follower.check());
    follower.rebuild();
    assertEquals(1, total());
    assertEquals(List.of(), follower.check());
  }

  @Test
  void keepsAnsweringDuringARebuildAndLosesNothing() throws InterruptedException {
    IntStream.rangeClosed(1, 60).forEach(i -> indexed.add(letter(i)));
    var follower = indexed.follower();
    follower.catchUp();
    var before = physical();
    var done = new AtomicBoolean();
    var problems = new CopyOnWriteArrayList<String>();
    var reader =
        Thread.ofVirtual()
            .start(() -> {
              long least = 60;
              while (!done.get()) {
                try {
                  long total = total();
                  if (total < least) {
                    problems.add(total + " after " + least);
                  }
                  least = total;
                } catch (RuntimeException e) {
                  problems.add(e.toString());
                }
              }
            });
    var writer =
        Thread.ofVirtual()
            .start(() ->
                IntStream.rangeClosed(61, 80)
                    .forEach(i -> {
                      indexed.add(letter(i));
                      follower.catchUp();
                    }));
    assertTrue(follower.rebuild() >= 60);
    writer.join();
    follower.catchUp();
    done.set(true);
    reader.join();
    assertEquals(List.of(), problems);
    assertEquals(80, total());
    assertEquals(List.of(), follower.check());
    var after = physical();
    assertEquals(2, after.size(), "old indices are gone");
    assertTrue(before.stream().noneMatch(after::contains));
  }

  @Test
  void givesTheSameAnswersAfterARebuild() {
    indexed.addAll(new Letters().all());
    var follower = indexed.follower();
    follower.catchUp();
    var queries = List.of("", "kỷ luật", "699", "y tế báo cáo", "\"sức khỏe\"");
    var before = queries.stream().map(this::answer).toList();
    follower.rebuild();
    assertEquals(before, queries.stream().map(this::answer).toList());
  }

  @Test
  void leavesTheOldIndexServingWhenARebuildDies() {
    indexed.addAll(List.of(letter(1), letter(2)));
    indexed.follower().catchUp();
    var before = physical();
    var dying =
        new IndexFollower(
            new DyingEngine(engine, 12),
            indexed.archive(),
            IndexedArchive.PROJECTIONS,
            indexed.names(),
            Clock.systemUTC());
    assertThrows(EngineException.class, dying::rebuild);
    assertEquals(2, total());
    assertTrue(physical().size() > before.size(), "the dead one left something behind");
    indexed.follower().catchUp();
    assertEquals(before, physical());
    assertEquals(2, total());
  }

  @Test
  void rebuildsWhenItsStateIsLostOrTheIndexIsAheadOfTheArchive() {
    indexed.add(letter(1));
    indexed.follower().catchUp();
    var before = physical();
    engine.ask(client -> client.indices().delete(d -> d.index(indexed.names().alias("state"))));
    assertEquals(1, indexed.follower().catchUp());
    assertTrue(physical().stream().noneMatch(before::contains));
    var ahead = physical().iterator().next();
    engine.ask(client ->
        client.update(
            u ->
                u.index(indexed.names().alias("state"))
                    .id(ahead)
                    .doc(Map.of("seq", 999))
                    .refresh(Refresh.True),
            Map.class));
    assertEquals(1, indexed.follower().catchUp());
    assertFalse(physical().contains(ahead));
  }

  /** A home of before derived fields has an index of states that knows nothing of them. */
  @Test
  void goesOnWithTheStatesOfAnEarlierVersion() {
    var states = indexed.names().alias("state");
    var earlier =
        """
        {"mappings": {"dynamic": "strict", "properties": {
          "index": {"type": "keyword"}, "seq": {"type": "long", "index": false},
          "mapping": {"type": "keyword", "index": false, "doc_values": false},
          "updated": {"type": "date"}}}}
        """;
    engine.ask(client ->
        client.indices().create(c -> c.index(states).withJson(new StringReader(earlier))));
    indexed.add(letter(1));
    assertEquals(1, indexed.follower().catchUp());
    indexed.add(letter(2).cites(Relation.CITES, letter(1)));
    assertEquals(1, indexed.follower().catchUp());
    assertEquals(0, indexed.follower().catchUp());
    assertEquals(List.of(), indexed.follower().check());
  }

  /** An upgrade makes the indices again, and the old ones answer for as long as that takes. */
  @Test
  void showsNothingWithdrawnWhileTheFirstRebuildRuns() throws InterruptedException {
    indexed.addAll(List.of(letter(1), letter(2).cites(Relation.CITES, letter(3)), letter(3)));
    indexed.follower().catchUp();
    for (var name : physical()) {
      engine.ask(client ->
          client.update(
              u ->
                  u.index(indexed.names().alias("state"))
                      .id(name)
                      .doc(Map.of("mapping", "of an earlier version"))
                      .refresh(Refresh.True),
              Map.class));
    }
    indexed.update(letter(1).internal());
    var found = new CopyOnWriteArrayList<Long>();
    var reading = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Runnable atFirst =
        () -> {
          reading.countDown();
          await(go);
        };
    var projections =
        IndexedArchive.PROJECTIONS.stream()
            .map(real -> (Projection) new Watched(real, atFirst))
            .toList();
    var follower =
        new IndexFollower(
            engine, indexed.archive(), projections, indexed.names(), Clock.systemUTC());
    var rebuilding = Thread.ofVirtual().start(follower::catchUp);
    await(reading);
    found.add(total());
    indexed.update(letter(2).internal());
    var other = Thread.ofVirtual().start(follower::catchUp);
    for (int wait = 0; wait < 100 && total() == 2; wait++) {
      Thread.sleep(100);
    }
    found.add(total());
    found.add(citedBy(letter(3)));
    go.countDown();
    rebuilding.join();
    other.join();
    assertEquals(List.of(2L, 1L, 0L), found);
    assertEquals(List.of(), follower.check());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void putsAMinimalDocumentInThePlaceOfABadOne() {
    IntStream.rangeClosed(1, 5).forEach(i -> indexed.add(letter(i)));
    var bad = letter(3).id();
    for (int round = 0; round < 2; round++) {
      boolean refused = round == 0;
      var projections =
          IndexedArchive.PROJECTIONS.stream()
              .map(real -> (Projection) new Spoiled(real, bad, refused))
              .toList();
      var follower =
          new IndexFollower(
              engine, indexed.archive(), projections, indexed.names(), Clock.systemUTC());
      assertEquals(5, round == 0 ? follower.catchUp() : follower.rebuild());
      assertEquals(5, total());
      assertEquals(4, found("trực ban"));
    }
  }

  /** An archivist need not stop working while somebody verifies. */
  @Test
  void takesNoChangeThatComesDuringACheckForAFault() {
    indexed.addAll(List.of(letter(1), letter(2), letter(3).cites(Relation.CITES, letter(1))));
    var merges = indexed.add(letter(4)).id();
    var goes = indexed.add(letter(5).cites(Relation.CITES, letter(1))).id();
    indexed.follower().catchUp();
    var other = indexed.follower();
    var once = new AtomicBoolean();
    Runnable atFirst =
        () -> {
          if (!once.getAndSet(true)) {
            indexed.update(letter(2).subject("sửa trong lúc đối chiếu"));
            indexed.archive().purge(goes);
            indexed.archive().retire(merges, letter(1).id(), "A", "test");
            // Who withdraws a document waits for this, not for the check.
            CompletableFuture.runAsync(other::catchUp).orTimeout(30, TimeUnit.SECONDS).join();
          }
        };
    var projections =
        IndexedArchive.PROJECTIONS.stream()
            .map(real -> (Projection) new Watched(real, atFirst))
            .toList();
    var follower =
        new IndexFollower(
            engine, indexed.archive(), projections, indexed.names(), Clock.systemUTC());
    assertEquals(List.of(), follower.check());
    assertEquals(3, total());
  }

  @Test
  void findsWhatIsMissingStaleAndTooMuch() {
    indexed.addAll(List.of(letter(1), letter(2), letter(3).cites(Relation.CITES, letter(1))));
    var follower = indexed.follower();
    follower.catchUp();
    var documents = indexed.names().alias("documents");
    engine.ask(client -> client.delete(d -> d.index(documents).id(letter(1).id())));
    engine.ask(client ->
        client.update(u -> u.index(documents).id(letter(2).id()).doc(Map.of("seq", 0)), Map.class));
    engine.ask(client ->
        client.index(i ->
            i.index(documents).id("x").document(Map.of("id", "x", "sourceId", "x", "seq", 1))));
    engine.ask(client ->
        client.delete(
            d -> d.index(indexed.names().alias("citations")).id(letter(3).id() + "-0001")));
    var faults = new TreeSet<>(follower.check().stream().map(IndexFollowerIT::brief).toList());
    assertEquals(
        new TreeSet<>(
            List.of(
                "index-missing " + letter(1).id(),
                "index-stale " + letter(2).id(),
                "index-surplus x",
                "index-missing " + letter(3).id())),
        faults);
    follower.rebuild();
    assertEquals(List.of(), follower.check());
  }

  @Test
  void findsNoFaultInWhatIsYetToBeTakenIn() {
    indexed.add(letter(1));
    var follower = indexed.follower();
    follower.catchUp();
    indexed.add(letter(2).cites(Relation.CITES, letter(1)));
    assertEquals(List.of(), follower.check());
    assertEquals(2, total());
  }

  private static String brief(Fault fault) {
    return fault.code() + " " + fault.where();
  }

  private static Draft letter(int number) {
    return Draft.of("cong-van", String.valueOf(number), "UBND-VP", ISSUER, "2020-01-02")
        .subject("trực ban số " + number)
        .text("Nội dung thứ " + number);
  }

  private long total() {
    return found("");
  }

  private long found(String text) {
    return indexed
        .search()
        .find(new SearchQuery(text, Map.of(), Sort.RELEVANCE, 1, 1), Clearance.ANONYMOUS)
        .total();
  }

  private String answer(String text) {
    var hits =
        indexed
            .search()
            .find(new SearchQuery(text, Map.of(), Sort.RELEVANCE, 1, 50), Clearance.STAFF);
    return hits.total() + " " + hits.hits().stream().map(hit -> hit.id()).toList() + hits.facets();
  }

  private long citedBy(Draft draft) {
    return citedBy(draft.id());
  }

  private long citedBy(String id) {
    return indexed.lineage().citedBy(id, Set.of(), 1, 10, Clearance.ANONYMOUS).total();
  }

  private Set<String> physical() {
    return new TreeSet<>(
        engine
            .ask(client ->
                client
                    .indices()
                    .get(g ->
                        g.index(
                            indexed.names().alias("documents-*"),
                            indexed.names().alias("citations-*"))))
            .indices()
            .keySet());
  }

  /** Fails for good after so many calls, as a node does that is killed. */
  private static final class DyingEngine implements Engine {
    private final Engine real;
    private int left;

    DyingEngine(Engine real, int left) {
      this.real = real;
      this.left = left;
    }

    @Override
    public co.elastic.clients.elasticsearch.ElasticsearchClient client() {
      if (left-- <= 0) {
        throw new EngineException("gone");
      }
      return real.client();
    }

    @Override
    public void close() {}
  }

  /** Tells when a document is read. */
  private record Watched(Projection real, Runnable read) implements Projection {
    @Override
    public String index() {
      return real.index();
    }

    @Override
    public List<IndexDocument> of(ArchivedDocument document) {
      read.run();
      return real.of(document);
    }

    @Override
    public List<IndexDocument> minimal(Entry entry) {
      return real.minimal(entry);
    }
  }

  /** Spoils one document: the index refuses what is made of it, or nothing can be made at all. */
  private record Spoiled(Projection real, String bad, boolean refused) implements Projection {
    @Override
    public String index() {
      return real.index();
    }

    @Override
    public List<IndexDocument> of(ArchivedDocument document) {
      if (!document.entry().id().equals(bad)) {
        return real.of(document);
      }
      if (!refused) {
        throw new IllegalStateException("spoiled");
      }
      return List.of(new IndexDocument(bad, Map.of("no-such-field", 1)));
    }

    @Override
    public List<IndexDocument> minimal(Entry entry) {
      return real.minimal(entry);
    }
  }
}
