package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
final class InboundIT {
  private static final int DOCUMENTS = 30;
  private static final int SENTENCES = 350;
  private static final int PAGE = 1_500;

  /** More sentences than the engine counts from the start (10,000), in few documents. */
  @Test
  void givesEachSentenceOfAHubOnceHoweverDeep(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "inbound-it", home)) {
      var law = Draft.of("luat", "45", "2019/QH14", "Quốc hội", "2019-11-20");
      indexed.add(law);
      for (int i = 1; i <= DOCUMENTS; i++) {
        var letter =
            Draft.of("cong-van", "" + i, "UBND-VP", Letters.THANH_HOA, i % 7 == 0 ? null : "2020");
        for (int j = 0; j < SENTENCES; j++) {
          letter.cites(j % 2 == 0 ? Relation.CITES : Relation.BASED_ON, law);
        }
        indexed.add(letter);
      }
      indexed.add(
          Draft.of("cong-van", "99", "X-VP", Letters.THANH_HOA, "2021-02-03")
              .internal()
              .cites(Relation.REPLACES, law));
      indexed.follower().catchUp();
      var inbound = indexed.lineage().inbound();
      for (var sort : List.of(InboundSort.NEWEST, InboundSort.RELATION)) {
        var asked = new Inbound.Asked(Map.of(), sort);
        var seen = new ArrayList<Edge>();
        for (long skipped = 0; skipped < DOCUMENTS * SENTENCES; skipped += PAGE) {
          seen.addAll(
              inbound
                  .page(law.id(), asked, skipped, PAGE, Clearance.ANONYMOUS)
                  .orElseThrow()
                  .edges());
        }
        assertEquals(DOCUMENTS * SENTENCES, seen.size());
        assertEquals(DOCUMENTS * SENTENCES, new HashSet<>(seen).size());
        if (sort == InboundSort.RELATION) {
          assertEquals(seen, seen.stream().sorted(Comparator.comparing(Edge::relation)).toList());
          assertEquals(Relation.BASED_ON, seen.getFirst().relation());
          assertEquals(seen, all(inbound, law, asked));
        }
      }
      var half =
          new Inbound.Asked(Map.of(InboundFacet.RELATION, List.of("cites")), InboundSort.NEWEST);
      var page = inbound.page(law.id(), half, 0, 10, Clearance.ANONYMOUS).orElseThrow();
      assertEquals(DOCUMENTS * SENTENCES / 2, page.total());
      assertEquals(DOCUMENTS, page.documents());
      assertEquals(10, page.edges().size());
      assertEquals(
          2, page.facets().getOrDefault(InboundFacet.RELATION, List.of()).size(), "not replaces");
      assertTrue(
          inbound
              .page(law.id(), half, Inbound.DEEPEST, 10, Clearance.ANONYMOUS)
              .orElseThrow()
              .edges()
              .isEmpty());
    }
  }

  /** Communes of one name stand apart by the province that their documents tell elsewhere. */
  @Test
  void findsACommuneByItsName(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "inbound-namesakes-it", home)) {
      var law = Draft.of("luat", "45", "2019/QH14", "Quốc hội", "2019-11-20");
      var name = "Ủy ban nhân dân xã Tân Lập";
      indexed.add(law);
      for (var issued : Map.of("5", "tỉnh Hòa Bình", "7", "tỉnh Sơn La").entrySet()) {
        var province = issued.getValue();
        indexed.add(
            Draft.of("quyet-dinh", issued.getKey(), "QĐ-UBND", name, "2021-02-03")
                .parent("Ủy ban nhân dân " + province)
                .cites(Relation.CITES, law));
        indexed.add(
            Draft.of("cong-van", "6", "SNV-VP", "Sở Nội vụ " + province, "2021-02-03")
                .cites(Relation.CITES, law));
      }
      indexed.follower().catchUp();
      var inbound = indexed.lineage().inbound();
      for (var expected :
          Map.of(
                  name,
                  2L,
                  "UBND xã Tân Lập",
                  2L,
                  name + ", tỉnh Sơn La",
                  1L,
                  "ubnd-xa-tan-lap-tinh-hoa-binh",
                  1L,
                  "ubnd-xa-tan-lap",
                  0L,
                  "Ủy ban nhân dân xã Tân",
                  0L,
                  "Sở Nội vụ",
                  0L,
                  "Sở Nội vụ tỉnh Sơn La",
                  1L)
              .entrySet()) {
        var asked =
            new Inbound.Asked(
                Map.of(InboundFacet.ISSUER, List.of(expected.getKey())), InboundSort.NEWEST);
        var page = inbound.page(law.id(), asked, 0, 10, Clearance.ANONYMOUS).orElseThrow();
        assertEquals(expected.getValue(), page.total(), expected.getKey());
        assertEquals(
            List.of(
                "Sở Nội vụ tỉnh Hòa Bình",
                "Sở Nội vụ tỉnh Sơn La",
                name + ", tỉnh Hòa Bình",
                name + ", tỉnh Sơn La"),
            page.facets().getOrDefault(InboundFacet.ISSUER, List.of()).stream()
                .map(Inbound.Value::label)
                .sorted()
                .toList());
      }
    }
  }

  private static List<Edge> all(Inbound inbound, Draft law, Inbound.Asked asked) {
    var all = new ArrayList<Edge>();
    try (var scroll = inbound.all(law.id(), asked, Clearance.ANONYMOUS).orElseThrow()) {
      for (var batch = scroll.next(); !batch.isEmpty(); batch = scroll.next()) {
        all.addAll(batch);
      }
    }
    return all;
  }
}
