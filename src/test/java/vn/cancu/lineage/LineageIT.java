package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cancu.access.Clearance;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.search.IndexedArchive;
import vn.cancu.search.Letters;

@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LineageIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;
  private static final String TELEGRAM_968 = "thu-tuong-chinh-phu~2023~968-cdttg";
  private static final String YEARLESS_PLAN = "so-y-te-tinh-thanh-hoa~khong-ro~115-khsyt";

  private final Letters letters = new Letters();
  private IndexedArchive indexed;
  private Lineage lineage;

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    indexed = new IndexedArchive(engine, "lineage-it", home);
    indexed.addAll(letters.all());
    indexed.follower().catchUp();
    lineage = indexed.lineage();
  }

  @AfterAll
  void end() {
    indexed.close();
  }

  @Test
  void listsWhatADocumentCitesInReadingOrder() {
    var edges = lineage.cites(letters.healthNamDinh.id(), ANYONE);
    assertEquals(
        List.of(
            letters.letterNamDinh.id(),
            TELEGRAM_968,
            letters.telegram.id(),
            letters.decree.id(),
            letters.decree.id(),
            ""),
        edges.stream().map(edge -> edge.to().id()).toList());
    var stub = edges.get(1).to();
    assertFalse(stub.held());
    assertEquals("Công điện 968/CĐ-TTg", stub.label());
    assertEquals("thu-tuong-chinh-phu/2023/968-cdttg", stub.slug());
    assertTrue(edges.get(1).context().startsWith("Thực hiện cong-dien số 968/CĐ-TTg"));
    assertEquals("luat số null/null", edges.getLast().to().label());
  }

  @Test
  void keepsTheSameNumberOfTwoProvincesApart() {
    assertEquals(List.of(letters.healthNamDinh.id()), citing(letters.letterNamDinh.id(), ANYONE));
    assertEquals(List.of(), citing(letters.letterThanhHoa.id(), ANYONE));
  }

  @Test
  void takesAMentionWithoutYearForTheOnlyOneOfItsTime() {
    // 2018: only the old plan is there. 2022: both fit, so neither is meant.
    assertEquals(
        Set.of(letters.between.id(), letters.planNew.id()),
        Set.copyOf(citing(letters.planOld.id(), ANYONE)));
    assertEquals(List.of(), citing(letters.planNew.id(), ANYONE));
    assertEquals(List.of(letters.after.id()), citing(YEARLESS_PLAN, ANYONE));
    assertEquals(
        letters.planOld.id(), lineage.cites(letters.between.id(), ANYONE).getFirst().to().id());
    assertEquals(YEARLESS_PLAN, lineage.cites(letters.after.id(), ANYONE).getFirst().to().id());
    assertEquals(
        List.of(letters.reminder.id(), letters.issuerless.id()).stream().sorted().toList(),
        citing(letters.healthNamDinh.id(), ANYONE).stream().sorted().toList());
  }

  @Test
  void takesAMentionWithoutIssuerOnlyWhereTheYearHasOneSuchNumber() {
    var cited =
        lineage.cites(letters.issuerless.id(), ANYONE).stream().map(e -> e.to().id()).toList();
    assertEquals(List.of(letters.healthNamDinh.id(), "khong-ro~2023~699-ubndvp8"), cited);
  }

  @Test
  void agreesInBothDirections() {
    for (var reader : Clearance.values()) {
      for (var draft : letters.all()) {
        for (var edge : lineage.cites(draft.id(), reader)) {
          if (!edge.to().id().isEmpty()) {
            var back = lineage.citedBy(edge.to().id(), Set.of(), 1, 100, reader).edges();
            assertTrue(
                back.stream()
                    .anyMatch(other ->
                        other.from().id().equals(draft.id())
                            && other.relation() == edge.relation()
                            && other.to().equals(edge.to())),
                edge.toString());
          }
        }
      }
    }
  }

  @Test
  void countsSentencesAndDocumentsApart() {
    var cited = lineage.citedBy(letters.decree.id(), Set.of(), 1, 10, ANYONE);
    assertEquals(2, cited.total());
    assertEquals(1, cited.documents());
    assertEquals(2, cited.edges().size());
  }

  @Test
  void filtersAndPagesWhoCites() {
    var id = letters.letterNamDinh.id();
    assertEquals(0, lineage.citedBy(id, Set.of(Relation.REPLACES), 1, 10, ANYONE).total());
    assertEquals(
        2, lineage.citedBy(id, Set.of(Relation.IMPLEMENTS), 1, 10, Clearance.STAFF).total());
    var first = lineage.citedBy(id, Set.of(), 1, 1, Clearance.STAFF).edges();
    var second = lineage.citedBy(id, Set.of(), 2, 1, Clearance.STAFF).edges();
    assertEquals(letters.secret.id(), first.getFirst().from().id(), "newest first");
    assertEquals(letters.healthNamDinh.id(), second.getFirst().from().id());
    assertEquals(List.of(), lineage.citedBy(id, Set.of(), 1_000_000, 50, Clearance.STAFF).edges());
  }

  @Test
  void dropsCitationsOfItself() {
    assertEquals(
        List.of(letters.directive.id()),
        lineage.cites(letters.directiveReply.id(), ANYONE).stream().map(e -> e.to().id()).toList());
    assertEquals(List.of(), citing(letters.directiveReply.id(), ANYONE));
  }

  @Test
  void findsNodesByAddressInEitherSpelling() {
    assertEquals(
        TELEGRAM_968,
        lineage.nodeBySlug("thu-tuong-chinh-phu/2023/968-cdttg", ANYONE).orElseThrow().id());
    assertEquals(
        TELEGRAM_968,
        lineage.nodeBySlug("thu-tuong-chinh-phu/2023/968-cd-ttg", ANYONE).orElseThrow().id());
    var held = lineage.node("ubnd-tinh-nam-dinh~2023~699-ubndvp8", ANYONE).orElseThrow();
    assertEquals(
        letters.letterNamDinh.id(), held.id(), "a stub's id leads to the document that came");
    assertTrue(lineage.nodeBySlug(held.slug(), ANYONE).orElseThrow().held());
    for (var unknown :
        List.of("", "x", "a/2023/1-b", "../../etc", "khong-ro/khong-ro/1-a", "🔥".repeat(500))) {
      assertTrue(lineage.node(unknown, ANYONE).isEmpty(), unknown);
      assertTrue(lineage.nodeBySlug(unknown, ANYONE).isEmpty(), unknown);
      assertEquals(List.of(), lineage.cites(unknown, ANYONE));
      assertEquals(0, lineage.citedBy(unknown, Set.of(), 1, 10, ANYONE).total());
      assertEquals(List.of(), lineage.around(unknown, 3, Set.of(), ANYONE).nodes());
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          968/CĐ-TTg, 2023, -, thu-tuong-chinh-phu~2023~968-cdttg
          968/cd-ttg, -, -, thu-tuong-chinh-phu~2023~968-cdttg
          Công điện số 968/CĐ-TTg, -, Thủ tướng, thu-tuong-chinh-phu~2023~968-cdttg
          968 cđ ttg, -, -, thu-tuong-chinh-phu~2023~968-cdttg
          280/CĐ-TTg, 2023, Thủ tướng Chính phủ, thu-tuong-chinh-phu/2023/280-cd-ttg
          280/CĐ-TTg, 2022, -, UNKNOWN
          280/CĐ-TTg, -, Bộ Y tế, UNKNOWN
          699/UBND-VP8, 2023, Nam Định, ubnd-tinh-nam-dinh/2023/699-ubnd-vp8
          699/ubnd-vp8, -, UBND tỉnh Thanh Hóa, ubnd-tinh-thanh-hoa/2023/699-ubnd-vp8
          0699/UBNDVP8, -, Thanh Hoá, ubnd-tinh-thanh-hoa/2023/699-ubnd-vp8
          699/UBND-VP8, -, -, AMBIGUOUS
          115/KH-SYT, -, -, AMBIGUOUS
          115/KH-SYT, 2021, -, so-y-te-tinh-thanh-hoa/2021/115-kh-syt
          73/2023/nd-cp, -, -, chinh-phu/2023/73-2023-nd-cp
          1/2021/TT-BYT, -, -, bo-y-te/2021/01-2021-tt-byt
          77/UBND-NC, -, -, UNKNOWN
          5/NQ-MAT, -, -, UNKNOWN
          999, -, -, UNKNOWN
          'nothing at all', -, -, UNKNOWN
          '', -, -, UNKNOWN
          """)
  void resolvesATypedNumber(
      String typed, @Nullable Integer year, @Nullable String issuer, String expected) {
    var answer =
        switch (lineage.resolve(typed, year, issuer, ANYONE)) {
          case Resolution.Found(var node) -> node.held() ? node.slug() : node.id();
          case Resolution.Ambiguous(var choices) -> {
            assertTrue(choices.size() > 1);
            yield "AMBIGUOUS";
          }
          case Resolution.Unknown() -> "UNKNOWN";
        };
    assertEquals(expected, answer);
  }

  @Test
  void walksBothDirectionsToADepth() {
    var one = lineage.around(letters.letterNamDinh.id(), 1, Set.of(), ANYONE);
    assertEquals(
        Set.of(letters.letterNamDinh.id(), letters.healthNamDinh.id(), TELEGRAM_968), ids(one));
    // The telegram is cited by both: an edge between two outer nodes belongs to the picture.
    assertEquals(3, one.edges().size());
    assertFalse(one.truncated());
    var two = lineage.around(letters.letterNamDinh.id(), 2, Set.of(), ANYONE);
    assertTrue(
        ids(two)
            .containsAll(
                Set.of(
                    letters.decree.id(),
                    letters.telegram.id(),
                    letters.reminder.id(),
                    letters.issuerless.id())));
    var stub = lineage.around(TELEGRAM_968, 1, Set.of(), ANYONE);
    assertEquals(
        Set.of(TELEGRAM_968, letters.letterNamDinh.id(), letters.healthNamDinh.id()), ids(stub));
    assertEquals("Công điện 968/CĐ-TTg", stub.centre().label());
    var only = lineage.around(letters.healthNamDinh.id(), 6, Set.of(Relation.FOLLOWS_UP), ANYONE);
    assertEquals(Set.of(letters.healthNamDinh.id(), letters.reminder.id()), ids(only));
  }

  @Test
  void listsWhatIsCitedButNotHeld() {
    var wanted = lineage.wanted(1, 100, ANYONE);
    var ids = wanted.missing().stream().map(missing -> missing.node().id()).toList();
    assertEquals(TELEGRAM_968, ids.getFirst());
    assertEquals(2, wanted.missing().getFirst().times());
    assertEquals(
        Set.of(
            TELEGRAM_968,
            YEARLESS_PLAN,
            "khong-ro~2023~699-ubndvp8",
            "ubnd-tinh-nam-dinh~2023~9-ctubnd"),
        Set.copyOf(ids));
    assertEquals(ids.size(), wanted.total());
    assertEquals(1, lineage.wanted(1, 1, ANYONE).missing().size());
    assertEquals(List.of(), lineage.wanted(99, 100, ANYONE).missing());
    for (var missing : wanted.missing()) {
      assertEquals(
          missing.times(),
          lineage.citedBy(missing.node().id(), Set.of(), 1, 10, ANYONE).documents());
    }
  }

  @Test
  void showsAHiddenDocumentThatIsCitedAsAStubAndNoMore() {
    var to = lineage.cites(letters.citesSecret.id(), ANYONE).getFirst().to();
    assertFalse(to.held());
    assertEquals("Chỉ thị 9/CT-UBND", to.label());
    assertEquals("ubnd-tinh-nam-dinh~2023~9-ctubnd", to.id());
    assertTrue(lineage.node(letters.secretDirective.id(), ANYONE).isEmpty());
    assertEquals(
        letters.secretDirective.id(), lineage.node(to.id(), Clearance.STAFF).orElseThrow().id());
    assertInstanceOf(Resolution.Found.class, lineage.resolve("9/CT-UBND", null, null, ANYONE));
  }

  @Test
  void leavesNoTraceOfHiddenDocumentsForAnyone() {
    var secret = letters.secret.id();
    assertTrue(lineage.node(secret, ANYONE).isEmpty());
    assertTrue(lineage.nodeBySlug("ubnd-tinh-nam-dinh/2023/77-ubnd-nc", ANYONE).isEmpty());
    assertEquals(List.of(), lineage.cites(secret, ANYONE));
    assertEquals(0, lineage.citedBy(secret, Set.of(), 1, 10, ANYONE).total());
    assertEquals(List.of(), lineage.around(secret, 6, Set.of(), ANYONE).nodes());
    // Cited by the hidden letter alone: not even a stub.
    assertTrue(lineage.node("bo-cong-an~2023~555-bcax", ANYONE).isEmpty());
    assertTrue(lineage.node("bo-cong-an~2023~555-bcax", Clearance.STAFF).isPresent());
    assertInstanceOf(Resolution.Unknown.class, lineage.resolve("555/BCA-X", 2023, null, ANYONE));
    for (var draft : letters.all()) {
      if (draft == letters.secret || draft == letters.secretDirective) {
        continue;
      }
      var seen =
          lineage.around(draft.id(), 6, Set.of(), ANYONE).toString()
              + lineage.citedBy(draft.id(), Set.of(), 1, 100, ANYONE);
      assertFalse(
          seen.contains(secret)
              || seen.contains("BCA-X")
              || seen.contains("rồng xanh")
              || seen.contains("NQ-MAT"),
          draft.id());
    }
    assertFalse(lineage.wanted(1, 100, ANYONE).toString().contains("BCA"));
    assertFalse(lineage.mostCited(50, ANYONE).toString().contains("BCA"));
    assertFalse(
        lineage
            .labels(List.of("bo-cong-an/2023/5-nqmat"), ANYONE)
            .containsKey("bo-cong-an/2023/5-nqmat"));
  }

  private List<String> citing(String id, Clearance reader) {
    return lineage.citedBy(id, Set.of(), 1, 100, reader).edges().stream()
        .map(edge -> edge.from().id())
        .distinct()
        .toList();
  }

  private static Set<String> ids(Lineage.Graph graph) {
    return graph.nodes().stream().map(Node::id).collect(Collectors.toSet());
  }
}
