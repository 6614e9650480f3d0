package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.document.Relation.BASED_ON;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;

/** Laws that letters cite by title and year, and organs of the Party that share one register. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TitledLawsIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;

  // Neither title is in title-aliases.tsv.
  private final Draft law =
      Draft.of("luat", "199", "2019/QH14", "Quốc hội", "2019-06-14").subject("Nghề muối");
  private final Draft first =
      Draft.of("ke-hoach", "1", "KH-SYT", "Sở Y tế tỉnh Nam Định", "2020-01-02")
          .titled(BASED_ON, "Luật Nghề muối năm 2019", "2019")
          .titled(BASED_ON, "Luật Nghề yến ngày 01/02/2018", "2018-02-01")
          .titled(BASED_ON, "Luật Giáo dục năm 2019", "2019");
  private final Draft second =
      Draft.of("ke-hoach", "2", "KH-SYT", "Sở Y tế tỉnh Nam Định", "2020-01-03")
          .titled(BASED_ON, "Luật Nghề yến năm 2018", "2018")
          .cites(BASED_ON, "luat", "43", "2019/QH14", "Quốc hội", null)
          .cites(BASED_ON, "chi-thi", "05", "CT/TW", "Bộ Chính trị", "2016-05-15");
  private final Draft third =
      Draft.of("ke-hoach", "3", "KH-SYT", "Sở Y tế tỉnh Nam Định", "2020-01-04")
          .cites(BASED_ON, "chi-thi", "05", "CT/TW", null, "2016-05-15")
          .cites(BASED_ON, "nghi-quyet", "98", "2015/QH13", "Quốc hội", null)
          .cites(BASED_ON, "luat", "98", "2015/QH13", "Quốc hội", null);

  private IndexedArchive indexed;
  private Lineage lineage;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    indexed = new IndexedArchive(engine, "titled-it", home);
    indexed.addAll(List.of(law, first, second, third));
    indexed.follower().catchUp();
    lineage = indexed.lineage();
  }

  @AfterAll
  void end() {
    indexed.close();
  }

  @Test
  void leadsFromTheTitleToTheLawThatIsHeld() {
    assertEquals(law.id(), lineage.cites(first.id(), ANYONE).getFirst().to().id());
    var back = lineage.citedBy(law.id(), Set.of(), 1, 10, ANYONE);
    assertEquals(List.of(first.id()), back.edges().stream().map(edge -> edge.from().id()).toList());
    assertTrue(
        lineage.around(law.id(), 1, Set.of(), ANYONE).nodes().stream()
            .anyMatch(node -> node.id().equals(first.id())));
  }

  @Test
  void makesOneStubOfALawThatOnlyItsTitleNames() {
    var stub = lineage.cites(first.id(), ANYONE).get(1).to();
    assertFalse(stub.held());
    assertEquals("quoc-hoi/2018/luat-nghe-yen", stub.slug());
    assertEquals("Luật Nghề yến năm 2018", stub.label());
    assertEquals(stub, lineage.nodeBySlug(stub.slug(), ANYONE).orElseThrow());
    assertEquals(2, lineage.citedBy(stub.id(), Set.of(), 1, 10, ANYONE).documents());
  }

  @Test
  void knowsTheNumberBehindATitle() {
    var byTitle = lineage.cites(first.id(), ANYONE).get(2).to();
    assertEquals(byTitle.id(), lineage.cites(second.id(), ANYONE).get(1).to().id());
  }

  @Test
  void resolvesATypedTitle() {
    var found = lineage.resolve("luật nghề muối 2019", null, null, ANYONE);
    assertEquals(law.id(), assertInstanceOf(Resolution.Found.class, found).node().id());
    found = lineage.resolve("Luật Nghề yến", 2018, null, ANYONE);
    assertInstanceOf(Resolution.Found.class, found);
    assertInstanceOf(
        Resolution.Unknown.class, lineage.resolve("Luật Nghề yến", null, null, ANYONE));
  }

  @Test
  void leavesANumberOfLawAndResolutionOpen() {
    var choices =
        assertInstanceOf(
                Resolution.Ambiguous.class, lineage.resolve("98/2015/QH13", null, null, ANYONE))
            .choices();
    assertEquals(
        Set.of("Luật 98/2015/QH13", "Nghị quyết 98/2015/QH13"),
        Set.copyOf(choices.stream().map(Node::label).toList()));
  }

  @Test
  void countsTheOrgansOfThePartysCentreAsOne() {
    var stub = lineage.cites(second.id(), ANYONE).get(2).to();
    assertEquals("trung-uong-dang~2016~5-cttw", stub.id());
    assertEquals(2, lineage.citedBy(stub.id(), Set.of(), 1, 10, ANYONE).documents());
    assertInstanceOf(
        Resolution.Found.class, lineage.resolve("05-CT/TW", 2016, "Bộ Chính trị", ANYONE));
  }
}
