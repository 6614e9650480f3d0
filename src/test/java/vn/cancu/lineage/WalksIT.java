package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
final class WalksIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;

  /**
   * 2 and 3 rest on 1, 4 implements 2 and cites 3, 5 only cites 4; 6 is internal and implements 1;
   * 1 cites 5, which makes a circle. 7 cites 1 and implements 2, which only the second level tells.
   */
  @Test
  void tellsWhatIsTouchedFromWhatOnlyMentions(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "impact-it", home)) {
      var five = letter(5);
      var one = letter(1).cites(Relation.CITES, five);
      var two = letter(2).cites(Relation.BASED_ON, one);
      var three = letter(3).cites(Relation.BASED_ON, one).cites(Relation.CITES, one);
      var four = letter(4).cites(Relation.IMPLEMENTS, two).cites(Relation.CITES, three);
      five.cites(Relation.CITES, four);
      var six = letter(6).internal().cites(Relation.IMPLEMENTS, one);
      var seven = letter(7).cites(Relation.CITES, one).cites(Relation.IMPLEMENTS, two);
      indexed.addAll(List.of(one, two, three, four, five, six, seven));
      indexed.follower().catchUp();
      var walks = indexed.lineage().walks();
      var impact = walks.impact(one.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          Set.of(
              "2 1 based_on 1 true",
              "3 1 based_on 1 true",
              "4 2 implements 2 true",
              "5 3 cites 4 false",
              "7 2 implements 2 true"),
          told(impact));
      assertEquals(3, impact.direct());
      assertEquals(4, impact.dependents());
      assertFalse(impact.truncated());
      assertEquals(
          Set.of("2 1 based_on 1 true", "3 1 based_on 1 true", "7 1 cites 1 false"),
          told(walks.impact(one.id(), 1, Set.of(), ANYONE).orElseThrow()));
      assertEquals(
          Set.of(
              "5 1 cites 4 false", "1 2 cites 5 false", "7 3 cites 1 false", "3 3 cites 1 false"),
          told(walks.impact(four.id(), 3, Set.of(Relation.CITES), ANYONE).orElseThrow()));
      var staff = walks.impact(one.id(), 1, Set.of(), Clearance.STAFF).orElseThrow();
      assertTrue(told(staff).contains("6 1 implements 1 true"));
      assertTrue(walks.impact(six.id(), 6, Set.of(), ANYONE).isEmpty());
    }
  }

  private static Set<String> told(Impact impact) {
    return impact.touched().stream()
        .map(each ->
            "%s %d %s %s %s"
                .formatted(
                    number(each.node()),
                    each.depth(),
                    each.relation().slug(),
                    number(each.via()),
                    each.dependent()))
        .collect(Collectors.toSet());
  }

  private static String number(Node node) {
    return String.valueOf(node.identifier()).replaceAll("/.*", "");
  }

  @Test
  void listsOfAHubAsManyAsFitAndCountsAll(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "impact-hub-it", home)) {
      var law = Draft.of("luat", "45", "2019/QH14", "Quốc hội", "2019-11-20");
      indexed.add(law);
      int many = 25;
      for (int i = 0; i < many; i++) {
        indexed.add(letter(100 + i).cites(Relation.BASED_ON, law));
      }
      indexed.follower().catchUp();
      var impact =
          indexed.lineage().walks().listing(20).impact(law.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(many, impact.direct());
      assertEquals(20, impact.touched().size());
      assertTrue(impact.truncated());
    }
  }

  /** A letter rests on a decree, the decree on a law that many newer letters cite. */
  @Test
  void findsTheWayToAHubThatMoreCiteThanCanBeRead(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "path-hub-it", home)) {
      var law = Draft.of("luat", "45", "2019/QH14", "Quốc hội", "2019-11-20");
      var decree = letter(1).cites(Relation.BASED_ON, law);
      var letter = letter(2).cites(Relation.IMPLEMENTS, decree);
      indexed.addAll(List.of(law, decree, letter));
      for (int i = 0; i < 25; i++) {
        indexed.add(letter(100 + i).cites(Relation.BASED_ON, law));
      }
      indexed.follower().catchUp();
      var ties =
          indexed
              .lineage()
              .walks()
              .reading(10)
              .ties(letter.id(), law.id(), 6, Set.of(), ANYONE)
              .orElseThrow();
      assertEquals(1, ties.paths().size());
      assertEquals(2, ties.paths().getFirst().size());
      assertFalse(ties.truncated());
      assertEquals(List.of(), ties.back());
    }
  }

  /** 1 to 2 to 4, 1 to 3 to 4, 4 to 5 to 1; 1 and 9 both cite a law that nobody holds. */
  @Test
  void findsEveryWayBetweenTwoTheShortestFirst(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "paths-it", home)) {
      var all = IntStream.rangeClosed(1, 9).mapToObj(WalksIT::letter).toList();
      cite(all, 1, 2, Relation.BASED_ON);
      cite(all, 2, 4, Relation.CITES);
      cite(all, 2, 4, Relation.IMPLEMENTS);
      cite(all, 1, 3, Relation.CITES);
      cite(all, 3, 4, Relation.CITES);
      cite(all, 2, 3, Relation.CITES);
      cite(all, 4, 5, Relation.CITES);
      cite(all, 5, 1, Relation.CITES);
      for (int i : new int[] {1, 9}) {
        all.get(i - 1).titled(Relation.BASED_ON, "Luật Đất đai năm 2013", "2013");
      }
      indexed.addAll(all);
      indexed.add(
          letter(20)
              .internal()
              .cites(Relation.CITES, all.get(3))
              .cites(Relation.CITES, all.get(8)));
      indexed.follower().catchUp();
      var walks = indexed.lineage().walks();
      var ties = walks.ties(all.get(0).id(), all.get(3).id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          Set.of("1 based_on 2 implements 4", "1 cites 3 cites 4", "1 based_on 2 cites 3 cites 4"),
          ties.paths().stream().map(WalksIT::told).collect(Collectors.toSet()));
      assertEquals(List.of(2, 2, 3), ties.paths().stream().map(List::size).toList());
      assertEquals(List.of("4 cites 5 cites 1"), ties.back().stream().map(WalksIT::told).toList());
      assertFalse(ties.truncated());
      var near = walks.ties(all.get(0).id(), all.get(3).id(), 1, Set.of(), ANYONE).orElseThrow();
      assertEquals(List.of(), near.paths());
      var based =
          walks
              .ties(all.get(0).id(), all.get(3).id(), 6, Set.of(Relation.CITES), ANYONE)
              .orElseThrow();
      assertEquals(
          List.of("1 cites 3 cites 4"), based.paths().stream().map(WalksIT::told).toList());
      var apart = walks.ties(all.get(0).id(), all.get(8).id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(List.of(), apart.paths());
      assertEquals(List.of(), apart.back());
      assertEquals(1, apart.common().size());
      assertEquals(Relation.BASED_ON, apart.common().getFirst().first());
      var law = apart.common().getFirst().node();
      assertFalse(law.held());
      var up = walks.ties(all.get(4).id(), law.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          List.of("5 cites 1 based_on null"), up.paths().stream().map(WalksIT::told).toList());
      assertTrue(walks.ties(all.get(0).id(), letter(20).id(), 6, Set.of(), ANYONE).isEmpty());
    }
  }

  private static void cite(List<Draft> all, int from, int to, Relation relation) {
    all.get(from - 1).cites(relation, all.get(to - 1));
  }

  private static String told(List<Edge> way) {
    return number(way.getFirst().from())
        + way.stream()
            .map(link -> " " + link.relation().slug() + " " + number(link.to()))
            .collect(Collectors.joining());
  }

  @Test
  void findsTheEndsOfAChainAndTheLimitOfManyWays(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "ways-it", home)) {
      var chain = IntStream.rangeClosed(1, 9).mapToObj(WalksIT::letter).toList();
      IntStream.rangeClosed(1, 8).forEach(i -> cite(chain, i, i + 1, Relation.CITES));
      var first = letter(50);
      var last = letter(99);
      for (int i = 51; i < 51 + Paths.MOST_PATHS + 5; i++) {
        var between = letter(i).cites(Relation.CITES, last);
        first.cites(Relation.CITES, between);
        indexed.add(between);
      }
      indexed.addAll(chain);
      indexed.addAll(List.of(first, last));
      indexed.follower().catchUp();
      var walks = indexed.lineage().walks();
      var six = walks.ties(chain.get(0).id(), chain.get(6).id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(6, six.paths().getFirst().size());
      var seven =
          walks.ties(chain.get(0).id(), chain.get(7).id(), 99, Set.of(), ANYONE).orElseThrow();
      assertEquals(List.of(), seven.paths());
      var many = walks.ties(first.id(), last.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(Paths.MOST_PATHS, many.paths().size());
      assertTrue(many.truncated());
    }
  }

  private static Draft letter(int number) {
    return Draft.of("cong-van", String.valueOf(number), "UBND-VP", Letters.THANH_HOA, "2020-01-02")
        .subject("việc số " + number);
  }
}
