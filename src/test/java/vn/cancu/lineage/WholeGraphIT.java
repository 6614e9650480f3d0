package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.Moment;
import vn.cancu.engine.SharedEngine;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;
import vn.cancu.search.Letters;

@ExtendWith(SharedEngine.class)
final class WholeGraphIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;
  private static final Predicate<String> NOTHING_GONE = id -> false;

  /** A graph as it was read: nodes by id, edges by both ends and relation. */
  private record Read(Map<String, Node> nodes, Map<String, String> edges) {
    Read() {
      this(new TreeMap<>(), new TreeMap<>());
    }

    void add(Node node) {
      nodes.put(node.id(), node);
    }

    void add(Edge edge) {
      edges.put(
          edge.from().id() + ' ' + edge.relation().slug() + ' ' + edge.to().id(), edge.context());
    }
  }

  private final class Reading {
    private final Engine engine;
    private final IndexedArchive indexed;

    Reading(Engine engine, IndexedArchive indexed) {
      this.engine = engine;
      this.indexed = indexed;
    }

    WholeGraph open(Clearance reader, Predicate<String> gone, int batch) {
      return new WholeGraph(
          new Moment(engine, indexed.names().alias("documents")),
          new Moment(engine, indexed.names().alias("citations")),
          reader,
          gone,
          batch);
    }

    Read whole(Clearance reader, Predicate<String> gone, int batch) {
      var read = new Read();
      try (var graph = open(reader, gone, batch)) {
        all(graph::nextHeld, node -> once(read, node));
        all(graph::nextStubs, node -> once(read, node));
        var held = new ArrayList<String>();
        all(
            graph::nextCiting,
            citing -> {
              held.add(citing.node().id());
              citing.edges().forEach(read::add);
            });
        assertEquals(read.nodes.values().stream().filter(Node::held).count(), held.size());
        assertTrue(read.nodes.keySet().containsAll(held));
      }
      for (var edge : read.edges.keySet()) {
        assertTrue(read.nodes.containsKey(edge.split(" ")[2]), edge);
      }
      return read;
    }

    private void once(Read read, Node node) {
      assertFalse(read.nodes.containsKey(node.id()), node.id());
      read.add(node);
    }

    /** What the neighbourhoods of all documents are together. */
    Read neighbourhoods(Clearance reader, Set<String> ids) {
      var read = new Read();
      for (var id : ids) {
        var graph = indexed.lineage().around(id, 1, Set.of(), reader);
        graph.nodes().forEach(read::add);
        graph.edges().forEach(read::add);
      }
      return read;
    }
  }

  private static <T> void all(Supplier<@Nullable List<T>> batches, Consumer<T> each) {
    for (var batch = batches.get(); batch != null; batch = batches.get()) {
      batch.forEach(each);
    }
  }

  /** Made letters that cite each other, what is not held, themselves, and much with half a key. */
  private static List<Draft> letters() {
    var random = new Random(23);
    var letters = new ArrayList<Draft>();
    for (int i = 0; i < 40; i++) {
      var year = 2018 + i % 3;
      letters.add(
          Draft.of(
                  "cong-van",
                  "" + (1 + i % 17),
                  "UBND-VP",
                  Letters.THANH_HOA,
                  year + "-03-0" + (1 + i % 9))
              .copy(i < 36 ? "" : "bản khác"));
    }
    for (var letter : letters) {
      for (int i = random.nextInt(6); i > 0; i--) {
        var relation = Relation.values()[random.nextInt(4)];
        var number = "" + (1 + random.nextInt(23));
        var date = random.nextInt(3) == 0 ? null : (2018 + random.nextInt(4)) + "-05-06";
        var issuer = random.nextInt(4) == 0 ? null : Letters.THANH_HOA;
        letter.cites(
            relation,
            random.nextInt(5) == 0 ? "ke-hoach" : "cong-van",
            number,
            "UBND-VP",
            issuer,
            date);
      }
    }
    letters.get(7).internal();
    letters.get(8).internal();
    return letters;
  }

  @Test
  void isWhatTheNeighbourhoodsAreTogetherHoweverItIsRead(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "whole-it", home)) {
      indexed.addAll(letters());
      indexed.follower().catchUp();
      var reading = new Reading(engine, indexed);
      for (var reader : Clearance.values()) {
        var whole = reading.whole(reader, NOTHING_GONE, WholeGraph.BATCH);
        assertEquals(
            indexed.archive().count(reader),
            whole.nodes.values().stream().filter(Node::held).count());
        var held = new HashSet<>(whole.nodes.keySet());
        var together = reading.neighbourhoods(reader, held);
        assertEquals(together, whole);
        assertTrue(whole.nodes.values().stream().filter(node -> !node.held()).count() > 5);
        assertTrue(whole.edges.size() > 50);
        assertEquals(whole, reading.whole(reader, NOTHING_GONE, 3));
      }
    }
  }

  @Test
  void leavesOutWhatIsGoneAsIfTheIndicesKnew(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "whole-gone-it", home)) {
      var letters = letters();
      indexed.addAll(letters);
      indexed.follower().catchUp();
      var reading = new Reading(engine, indexed);
      var gone = Set.of(letters.get(3).id(), letters.get(20).id());
      var told = reading.whole(ANYONE, gone::contains, 7);
      for (int i : List.of(3, 20)) {
        indexed.update(letters.get(i).internal());
      }
      indexed.follower().catchUp();
      assertEquals(reading.whole(ANYONE, NOTHING_GONE, 7), told);
    }
  }

  @Test
  void staysAsItWasWhenItWasBegun(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "whole-then-it", home)) {
      var letters = letters();
      indexed.addAll(letters.subList(0, 25));
      indexed.follower().catchUp();
      var reading = new Reading(engine, indexed);
      var before = reading.whole(ANYONE, NOTHING_GONE, 7);
      var read = new Read();
      try (var graph = reading.open(ANYONE, NOTHING_GONE, 7)) {
        all(graph::nextHeld, read::add);
        // New documents take the place of stubs and cite others; no edge may lead to them.
        indexed.addAll(letters.subList(25, 40));
        indexed.follower().catchUp();
        all(graph::nextStubs, read::add);
        all(graph::nextCiting, citing -> citing.edges().forEach(read::add));
      }
      assertEquals(before, read);
    }
  }
}
