package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.description.Deadlines.Deadline;
import vn.cancu.document.Relation;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;
import vn.cancu.search.Letters;

@ExtendWith(SharedEngine.class)
final class ImplementationIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;
  private static final String EDUCATION = "Sở Giáo dục và Đào tạo tỉnh Thanh Hóa";
  private static final String HOSPITAL = "Bệnh viện Đa khoa tỉnh Thanh Hóa";

  private final Draft directive =
      letter("chi-thi", "10", "CT-UBND", Letters.THANH_HOA, "2018-05-14")
          .to(
              "Sở Y tế;",
              "Sở Giáo dục và Đào tạo, Sở Tài chính",
              "Các sở, ban, ngành cấp tỉnh",
              "Công ty A")
          .copiedTo("- Như trên;", "- Bộ Y tế (để b/c);", "Sở Y tế", "- Lưu: VT.")
          .text("Các sở báo cáo trước ngày 10/11/2018. Đến nay đã xong.");
  private final Draft plan =
      letter("ke-hoach", "88", "KH-UBND", Letters.THANH_HOA, "2018-06-01")
          .cites(Relation.BASED_ON, directive)
          .text("Sở Y tế hoàn thành trong quý III năm 2018.");
  private final Draft health =
      letter("cong-van", "1456", "SYT-VP", Letters.SO_Y_TE_TH, "2018-06-20")
          .cites(Relation.IMPLEMENTS, plan)
          .cites(Relation.CITES, directive);
  private final Draft reminder =
      letter("cong-van", "12358", "UBND-THKH", Letters.THANH_HOA, "2018-10-05")
          .cites(Relation.FOLLOWS_UP, directive)
          .cites(Relation.IMPLEMENTS, directive);
  private final Draft report =
      letter("bao-cao", "2926", "BC-SYT", Letters.SO_Y_TE_TH, "2018-10-30")
          .cites(Relation.IMPLEMENTS, reminder);
  private final Draft mention =
      letter("cong-van", "5", "SYT-VP", Letters.SO_Y_TE_ND, "2019-01-02")
          .cites(Relation.CITES, directive);
  private final Draft hidden =
      letter("cong-van", "7", "SGDĐT-VP", EDUCATION, "2018-07-01")
          .internal()
          .cites(Relation.REPLIES_TO, directive);
  private final Draft law = letter("luat", "45", "2013/QH13", "Quốc hội", "2013-11-29");
  private final Draft lawful =
      letter("quyet-dinh", "3", "QĐ-BV", HOSPITAL, "2018-09-01")
          .cites(Relation.BASED_ON, law)
          .cites(Relation.IMPLEMENTS, health);

  private static Draft letter(
      String type, String number, String symbol, String issuer, String date) {
    return Draft.of(type, number, symbol, issuer, date);
  }

  private IndexedArchive filled(Engine engine, String prefix, Path home) {
    var indexed = new IndexedArchive(engine, prefix, home);
    indexed.addAll(
        List.of(directive, plan, health, reminder, report, mention, hidden, law, lawful));
    indexed.follower().catchUp();
    return indexed;
  }

  @Test
  void goesDownFromADirectiveByLevelAndDate(Engine engine, @TempDir Path home) {
    try (var indexed = filled(engine, "implementation-it", home)) {
      var walks = indexed.lineage().walks();
      var tree = walks.implementation(directive.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          List.of(
              "88 tinh PLAN 1 based_on 10 2018-09",
              "12358 tinh ONWARD 1 follows_up 10 -",
              "1456 so-nganh ONWARD 2 implements 88 -",
              "3 so-nganh ONWARD 3 implements 1456 -",
              "2926 so-nganh REPORT 2 implements 12358 -"),
          tree.steps().stream().map(ImplementationIT::told).toList());
      assertTrue(tree.steps().getFirst().edge().context().contains("10/CT-UBND"));
      assertEquals(List.of("2018-11-10"), days(tree.deadlines()));
      assertFalse(tree.truncated());
      var near = walks.implementation(directive.id(), 1, Set.of(), ANYONE).orElseThrow();
      assertEquals(2, near.steps().size());
      var followed =
          walks
              .implementation(directive.id(), 6, Set.of(Relation.FOLLOWS_UP), ANYONE)
              .orElseThrow();
      assertEquals(1, followed.steps().size());
      assertEquals(
          List.of(), walks.implementation(law.id(), 6, Set.of(), ANYONE).orElseThrow().steps());
      assertTrue(walks.implementation(hidden.id(), 6, Set.of(), ANYONE).isEmpty());
    }
  }

  @Test
  void tellsWhoseAnswersAreHeld(Engine engine, @TempDir Path home) {
    try (var indexed = filled(engine, "addressees-it", home)) {
      var walks = indexed.lineage().walks();
      var tree = walks.implementation(directive.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          List.of(
              "Sở Y tế to HELD 1456 2926",
              "Sở Giáo dục và Đào tạo to NONE",
              "Sở Tài chính to NONE",
              "Các sở, ban, ngành cấp tỉnh to UNCLEAR",
              "Công ty A to UNCLEAR",
              "Bộ Y tế copied NONE"),
          tree.addressees().stream().map(ImplementationIT::told).toList());
      var staff = walks.implementation(directive.id(), 6, Set.of(), Clearance.STAFF).orElseThrow();
      assertEquals("Sở Giáo dục và Đào tạo to HELD 7", told(staff.addressees().get(1)));
      assertEquals("7 so-nganh ANSWER 1 replies_to 10 -", told(staff.steps().get(3)));
      var near = walks.implementation(directive.id(), 1, Set.of(), ANYONE).orElseThrow();
      assertEquals(tree.addressees(), near.addressees());
      var replies =
          walks
              .implementation(directive.id(), 6, Set.of(Relation.REPLIES_TO), ANYONE)
              .orElseThrow();
      assertEquals(tree.addressees(), replies.addressees());
    }
  }

  /** "Sở Y tế" of a ministry's letter is that of any province; so is a district of many names. */
  @Test
  void isSureOfNoBodyThatHasNamesakes(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "namesakes-it", home)) {
      var letter =
          letter("cong-van", "20", "BYT-VP", "Bộ Y tế", "2020-01-02")
              .to("Sở Y tế", "Sở Y tế tỉnh Thanh Hóa", "Ủy ban nhân dân huyện Kim Sơn");
      var unplaced =
          letter("cong-van", "21", "SYT-VP", "Sở Y tế", "2020-01-03")
              .cites(Relation.REPLIES_TO, letter);
      var placed =
          letter("cong-van", "22", "SYT-VP", Letters.SO_Y_TE_TH, "2020-01-03")
              .cites(Relation.REPLIES_TO, letter);
      var district =
          letter(
                  "cong-van",
                  "23",
                  "UBND-VP",
                  "Ủy ban nhân dân huyện Kim Sơn, tỉnh Ninh Bình",
                  "2020-01-03")
              .cites(Relation.REPLIES_TO, letter);
      indexed.addAll(List.of(letter, unplaced, placed, district));
      indexed.follower().catchUp();
      var walks = indexed.lineage().walks();
      var tree = walks.implementation(letter.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          List.of(
              "Sở Y tế to UNCLEAR",
              "Sở Y tế tỉnh Thanh Hóa to HELD 22",
              "Ủy ban nhân dân huyện Kim Sơn to UNCLEAR"),
          tree.addressees().stream().map(ImplementationIT::told).toList());
    }
  }

  /** What rests on a plan is shown; what carries that out is not the directive's any more. */
  @Test
  void followsNothingThroughALegalBasisFurtherDown(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "rests-it", home)) {
      var decision =
          letter("quyet-dinh", "30", "QĐ-SYT", Letters.SO_Y_TE_TH, "2018-07-01")
              .cites(Relation.BASED_ON, plan);
      var onDecision =
          letter("cong-van", "31", "SYT-VP", Letters.SO_Y_TE_TH, "2018-07-02")
              .cites(Relation.IMPLEMENTS, decision);
      var next =
          letter("cong-van", "32", "UBND-VP", Letters.THANH_HOA, "2018-07-03")
              .cites(Relation.FOLLOWS_UP, directive);
      var urging =
          letter("cong-van", "33", "UBND-VP", Letters.THANH_HOA, "2018-07-04")
              .subject("Về việc đôn đốc thực hiện Chỉ thị số 10/CT-UBND")
              .cites(Relation.IMPLEMENTS, directive);
      indexed.addAll(List.of(directive, plan, decision, onDecision, next, urging));
      indexed.follower().catchUp();
      var walks = indexed.lineage().walks();
      var tree = walks.implementation(directive.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          List.of(
              "88 tinh PLAN 1 based_on 10 2018-09",
              "32 tinh ONWARD 1 follows_up 10 -",
              "33 tinh REMINDER 1 implements 10 -",
              "30 so-nganh RESTS 2 based_on 88 -"),
          tree.steps().stream().map(ImplementationIT::told).toList());
    }
  }

  @Test
  void drawsEachWithItsParent(Engine engine, @TempDir Path home) {
    try (var indexed = filled(engine, "implementation-drawn-it", home)) {
      var graph =
          indexed
              .lineage()
              .walks()
              .implementation(directive.id(), 6, Set.of(), ANYONE)
              .orElseThrow()
              .graph();
      assertEquals(6, graph.nodes().size());
      assertEquals(5, graph.edges().size());
      var drawn = graph.nodes().stream().map(Node::id).collect(Collectors.toSet());
      graph.edges().forEach(edge -> assertTrue(drawn.contains(edge.to().id())));
    }
  }

  /** A stub tells neither addressees nor deadlines; a circle ends. */
  @Test
  void goesDownFromAStubAndThroughACircle(Engine engine, @TempDir Path home) {
    try (var indexed = new IndexedArchive(engine, "implementation-stub-it", home)) {
      var one = letter("cong-van", "1", "UBND-VP", Letters.THANH_HOA, "2020-01-02");
      var two =
          letter("cong-van", "2", "SYT-VP", Letters.SO_Y_TE_TH, "2020-01-03")
              .cites(Relation.IMPLEMENTS, one)
              .cites(
                  Relation.REPLIES_TO,
                  "cong-dien",
                  "280",
                  "CĐ-TTg",
                  Letters.THU_TUONG,
                  "2019-12-30");
      one.cites(Relation.REPLIES_TO, two).cites(Relation.IMPLEMENTS, one);
      indexed.addAll(List.of(one, two));
      indexed.follower().catchUp();
      var lineage = indexed.lineage();
      var stub =
          lineage.cites(two.id(), ANYONE).stream()
              .map(Edge::to)
              .filter(node -> !node.held())
              .findFirst()
              .orElseThrow();
      var tree = lineage.walks().implementation(stub.id(), 6, Set.of(), ANYONE).orElseThrow();
      assertEquals(
          Set.of("2 so-nganh ANSWER 1 replies_to 280 -", "1 tinh ANSWER 2 replies_to 2 -"),
          tree.steps().stream().map(ImplementationIT::told).collect(Collectors.toSet()));
      assertEquals(List.of(), tree.addressees());
      assertEquals(List.of(), tree.deadlines());
    }
  }

  private static String told(Implementation.Step step) {
    var days = days(step.deadlines());
    return "%s %s %s %d %s %s %s"
        .formatted(
            number(step.node()),
            step.level(),
            step.role(),
            step.depth(),
            step.edge().relation().slug(),
            number(step.edge().to()),
            days.isEmpty() ? "-" : String.join(",", days));
  }

  private static String told(Implementation.Addressee addressee) {
    return addressee.name()
        + (addressee.copied() ? " copied " : " to ")
        + addressee.answer()
        + addressee.answers().stream()
            .map(node -> " " + number(node))
            .sorted()
            .collect(Collectors.joining());
  }

  private static List<String> days(List<Deadline> deadlines) {
    return deadlines.stream().map(each -> String.valueOf(each.date())).toList();
  }

  private static String number(Node node) {
    return String.valueOf(node.identifier()).replaceAll("/.*", "");
  }
}
