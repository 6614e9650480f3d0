package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
final class NeighbourhoodIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;

  @Test
  void walksAChainOfFiftyToTheDepthAsked(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "chain-it", home)) {
      var chain = new ArrayList<Draft>();
      for (int i = 0; i < 50; i++) {
        var draft = letter(i);
        chain.add(i == 0 ? draft : draft.cites(Relation.IMPLEMENTS, chain.getLast()));
      }
      indexed.addAll(chain);
      indexed.follower().catchUp();
      for (int depth : List.of(1, 3, 6)) {
        var graph = indexed.lineage().around(chain.get(25).id(), depth, Set.of(), ANYONE);
        assertEquals(2 * depth + 1, graph.nodes().size());
        assertEquals(2 * depth, graph.edges().size());
        assertFalse(graph.truncated());
      }
      assertEquals(
          13, indexed.lineage().around(chain.get(25).id(), 99, Set.of(), ANYONE).nodes().size());
      assertEquals(
          3, indexed.lineage().around(chain.get(25).id(), -1, Set.of(), ANYONE).nodes().size());
    }
  }

  @Test
  void endsInCyclesAndIgnoresCitationsOfItself(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "cycle-it", home)) {
      var a = letter(1);
      var b = letter(2);
      var c = letter(3);
      a.cites(Relation.CITES, b).cites(Relation.BASED_ON, a);
      b.cites(Relation.CITES, c);
      c.cites(Relation.CITES, a).cites(Relation.CITES, a).cites(Relation.REPLACES, a);
      // The same without a year: it can only mean itself.
      c.cites(Relation.CITES, "cong-van", "3", "UBND-VP", Letters.THANH_HOA, null);
      indexed.addAll(List.of(a, b, c));
      indexed.follower().catchUp();
      var graph = indexed.lineage().around(a.id(), 6, Set.of(), ANYONE);
      assertEquals(3, graph.nodes().size());
      assertEquals(4, graph.edges().size(), "one edge a pair and relation");
      assertEquals(
          0, indexed.lineage().citedBy(b.id(), Set.of(Relation.BASED_ON), 1, 9, ANYONE).total());
      assertEquals(1, indexed.lineage().citedBy(c.id(), Set.of(), 1, 9, ANYONE).total());
      assertEquals(3, indexed.lineage().cites(c.id(), ANYONE).size());
    }
  }

  @Test
  void showsOfAHubAsManyAsFitAndSaysThereAreMore(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "hub-it", home)) {
      var law = Draft.of("luat", "45", "2019/QH14", "Quốc hội", "2019-11-20");
      var base = letter(1).cites(Relation.BASED_ON, law);
      indexed.addAll(List.of(law, base, letter(2).cites(Relation.IMPLEMENTS, base)));
      for (int i = 10; i < 190; i++) {
        indexed.add(letter(i).cites(Relation.BASED_ON, law));
      }
      indexed.follower().catchUp();
      var hub = indexed.lineage().around(law.id(), 1, Set.of(), ANYONE);
      assertEquals(150, hub.nodes().size());
      assertTrue(hub.truncated());
      assertEquals(149, hub.edges().size());
      assertEquals(181, indexed.lineage().citedBy(law.id(), Set.of(), 1, 50, ANYONE).total());
      // What rests on the document comes before the law's other followers.
      var near = indexed.lineage().around(base.id(), 2, Set.of(), ANYONE);
      assertTrue(near.nodes().stream().anyMatch(node -> node.id().equals(letter(2).id())));
      assertTrue(near.truncated());
      var svg = new LineageDrawing(RelationLabels.VIETNAMESE).svg(hub);
      assertTrue(svg.startsWith("<svg") && svg.endsWith("</svg>"));
    }
  }

  /** A law with three bases and 200 that cite it, the newest of them late enough to come first. */
  @Test
  void keepsBothSidesOfAHub(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "bases-it", home)) {
      var root = letter(1);
      var bases = List.of(letter(2).cites(Relation.BASED_ON, root), letter(3), letter(4));
      var law = Draft.of("luat", "45", "2019/QH14", "Quốc hội", "2019-11-20");
      bases.forEach(base -> law.cites(Relation.BASED_ON, base));
      indexed.add(root);
      indexed.addAll(bases);
      indexed.add(law);
      for (int i = 10; i < 210; i++) {
        indexed.add(letter(i).cites(Relation.BASED_ON, law));
      }
      indexed.follower().catchUp();
      var hub = indexed.lineage().around(law.id(), 3, Set.of(), ANYONE);
      assertEquals(150, hub.nodes().size());
      assertTrue(ids(hub).containsAll(bases.stream().map(Draft::id).toList()));
      assertEquals(149, hub.edges().size());
      assertTrue(hub.truncated());
      var groups = indexed.lineage().inbound().groups(law.id(), 20, ANYONE);
      assertEquals(1, groups.size());
      assertEquals(200, groups.getFirst().documents());
      assertEquals(20, groups.getFirst().edges().size());
      assertEquals(3, indexed.lineage().cites(law.id(), ANYONE).size());
    }
  }

  @Test
  void letsOneOfTwoFilesStandForADocument(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "copies-it", home)) {
      var draft = letter(1);
      var scan = letter(1).copy("scan");
      var citing = letter(2).cites(Relation.CITES, draft);
      indexed.addAll(List.of(draft, scan, citing));
      indexed.follower().catchUp();
      assertEquals(draft.id(), indexed.lineage().cites(citing.id(), ANYONE).getFirst().to().id());
      assertEquals(1, indexed.lineage().citedBy(scan.id(), Set.of(), 1, 9, ANYONE).total());
      assertEquals(0, indexed.lineage().wanted(1, 9, ANYONE).total());
    }
  }

  private static List<String> ids(Lineage.Graph graph) {
    return graph.nodes().stream().map(Node::id).toList();
  }

  private static Draft letter(int number) {
    return Draft.of("cong-van", String.valueOf(number), "UBND-VP", Letters.THANH_HOA, "2020-01-02")
        .subject("việc số " + number);
  }
}
