package vn.cancu.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.cancu.document.Relation.AMENDS;
import static vn.cancu.document.Relation.CITES;
import static vn.cancu.document.Relation.EXTENDS;
import static vn.cancu.document.Relation.REPEALS;
import static vn.cancu.document.Relation.REPLACES;
import static vn.cancu.document.Relation.SUSPENDS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.cancu.access.Clearance;
import vn.cancu.engine.Engine;
import vn.cancu.engine.SharedEngine;
import vn.cancu.lineage.Validity.Kind;
import vn.cancu.search.Draft;
import vn.cancu.search.IndexedArchive;
import vn.cancu.validity.Standing;

/** What became of documents, by what others say of them and by who may read those. */
@ExtendWith(SharedEngine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ValidityIT {
  private static final Clearance ANYONE = Clearance.ANONYMOUS;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final String UBND = "Ủy ban nhân dân tỉnh Sơn La";

  private final Draft replaced = decision("1", "2019-02-01");
  private final Draft repealedInPart = decision("2", "2019-02-02");
  private final Draft extended = decision("3", "2019-02-03");
  private final Draft suspended = decision("4", "2019-02-04");
  private final Draft claimed = decision("5", "2019-02-05");
  private final Draft hiddenlyReplaced = decision("6", "2019-02-06");
  private final Draft untouched = decision("7", "2019-02-07");
  private final Draft toBeReplaced = decision("8", "2019-02-08");
  private final Draft notHeld = decision("9", "2019-02-09");
  private final Draft replacing =
      decision("30", "2021-06-14")
          .text("Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.")
          .says(REPLACES, "Quyết định về việc thay thế {}", replaced, null)
          .says(REPLACES, "Quyết định này thay thế {}.", replaced, null)
          .says(REPEALS, "Bãi bỏ Điều 3 {}.", repealedInPart, "Điều 3")
          .says(REPEALS, "Bãi bỏ khoản 2 Điều 5 {}.", repealedInPart, "khoản 2 Điều 5")
          .says(EXTENDS, "Kéo dài {} đến hết ngày 31/12/2030.", extended, null)
          .says(REPEALS, "Bãi bỏ {}.", notHeld, null)
          .says(CITES, "Theo {}.", untouched, null);
  private final Draft ofDistrict =
      Draft.of("quyet-dinh", "40", "QĐ-UBND", "Ủy ban nhân dân huyện Mai Sơn", "2020-01-01")
          .parent(UBND);
  private final Draft overDistrict =
      decision("35", "2022-03-01").says(REPEALS, "Hủy bỏ {}.", ofDistrict, null);
  private final Draft suspending =
      Draft.of("quyet-dinh", "31", "QĐ-TTg", "Thủ tướng Chính phủ", "2020-01-01")
          .says(SUSPENDS, "Tạm ngưng hiệu lực {} kể từ ngày 01/02/2020.", suspended, null);
  private final Draft claiming =
      Draft.of("cong-van", "32", "SNV-VP", "Sở Nội vụ tỉnh Sơn La", "2022-01-01")
          .says(REPLACES, "Công văn này thay thế {}.", claimed, null)
          .says(AMENDS, "Công văn này sửa đổi {}.", claimed, null);
  private final Draft secret =
      decision("33", "2022-01-02")
          .internal()
          .says(REPLACES, "Quyết định này thay thế {}.", hiddenlyReplaced, null)
          .says(REPEALS, "Bãi bỏ {}.", untouched, null);
  private final Draft later =
      decision("34", "2026-10-01")
          .text("Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2027.")
          .says(REPLACES, "Quyết định này thay thế {}.", toBeReplaced, null);

  private IndexedArchive indexed;
  private Lineage lineage;

  private static Draft decision(String number, String date) {
    return Draft.of("quyet-dinh", number, "QĐ-UBND", UBND, date);
  }

  @BeforeAll
  void fill(Engine engine, @TempDir Path home) {
    indexed = new IndexedArchive(engine, "validity-it", home);
    indexed.addAll(
        List.of(
            replaced,
            repealedInPart,
            extended,
            suspended,
            claimed,
            hiddenlyReplaced,
            untouched,
            toBeReplaced,
            replacing,
            suspending,
            claiming,
            secret,
            later,
            ofDistrict,
            overDistrict));
    indexed.follower().catchUp();
    lineage = indexed.lineage();
  }

  @AfterAll
  void end() {
    indexed.close();
  }

  @Test
  void makesOneEffectOfSeveralSentencesWithTheDayOfItsText() {
    var effect = only(replaced, ANYONE);
    assertEquals(REPLACES, effect.relation());
    assertTrue(effect.whole() && effect.isState() && effect.sinceGiven());
    assertEquals("2021-06-24", String.valueOf(effect.since()));
    assertEquals(replacing.id(), effect.evidence().from().id());
    assertEquals(replaced.id(), effect.evidence().to().id());
    assertEquals("Quyết định này thay thế quyet-dinh số 1/QĐ-UBND.", effect.evidence().context());
    assertEquals(2, effect.evidence().page());
    assertEquals(Kind.REPLACED, kind(replaced));
  }

  @Test
  void endsInPartWhatIsRepealedInPart() {
    var effect = only(repealedInPart, ANYONE);
    assertFalse(effect.whole());
    assertEquals(List.of("Điều 3", "khoản 2 Điều 5"), effect.provisions());
    assertEquals(Kind.ENDED_IN_PART, kind(repealedInPart));
  }

  @Test
  void tellsUntilWhenAndTakesTheDateOfIssueWhereNoOtherIsTold() {
    assertEquals("2030-12-31", String.valueOf(only(extended, ANYONE).until()));
    assertEquals(Kind.EXTENDED, kind(extended));
    var effect = only(suspended, ANYONE);
    assertEquals("2020-02-01", String.valueOf(effect.since()));
    var dateless = only(claimed, ANYONE, 0);
    assertEquals("2022-01-01", String.valueOf(dateless.since()));
    assertFalse(dateless.sinceGiven());
  }

  @Test
  void keepsAClaimAClaim() {
    var validity = lineage.validity(claimed.id(), ANYONE);
    assertEquals(
        List.of(Standing.FORM, Standing.FORM),
        validity.effects().stream().map(Effect::standing).toList());
    assertTrue(validity.state(TODAY).isEmpty());
  }

  @Test
  void knowsWhatIsYetToCome() {
    var state = lineage.validity(toBeReplaced.id(), ANYONE).state(TODAY).orElseThrow();
    assertTrue(state.future());
    assertFalse(
        lineage
            .validity(toBeReplaced.id(), ANYONE)
            .state(LocalDate.of(2027, 1, 1))
            .orElseThrow()
            .future());
  }

  @Test
  void findsTheProvinceOfADistrictInItsKey() {
    assertEquals(Kind.REPEALED, kind(ofDistrict));
  }

  @Test
  void speaksOfDocumentsThatAreNotHeld() {
    var stub = "ubnd-tinh-son-la~2019~9-qdubnd";
    assertEquals(Kind.REPEALED, lineage.validity(stub, ANYONE).state(TODAY).orElseThrow().kind());
  }

  @Test
  void tellsNothingThatAnInternalDocumentSays() {
    for (var document : List.of(hiddenlyReplaced, untouched)) {
      assertEquals(List.of(), lineage.validity(document.id(), ANYONE).effects());
      assertEquals(1, lineage.validity(document.id(), Clearance.STAFF).effects().size());
    }
    var ids = List.of(hiddenlyReplaced.id(), untouched.id(), replaced.id(), secret.id());
    assertEquals(List.of(replaced.id()), List.copyOf(lineage.validities(ids, ANYONE).keySet()));
    assertEquals(3, lineage.validities(ids, Clearance.STAFF).size());
  }

  @Test
  void saysTheSameOfManyAsOfOne() {
    var ids = List.of(replaced, repealedInPart, extended, suspended, claimed, toBeReplaced);
    Map<String, Validity> many = lineage.validities(ids.stream().map(Draft::id).toList(), ANYONE);
    for (var draft : ids) {
      assertEquals(kind(draft), kindOf(many.get(draft.id())), draft.id());
    }
    assertNull(many.get(untouched.id()));
  }

  private Effect only(Draft draft, Clearance reader) {
    var effects = lineage.validity(draft.id(), reader).effects();
    assertEquals(1, effects.size(), effects.toString());
    return effects.getFirst();
  }

  private Effect only(Draft draft, Clearance reader, int index) {
    return lineage.validity(draft.id(), reader).effects().get(index);
  }

  private @Nullable Kind kind(Draft draft) {
    return kindOf(lineage.validity(draft.id(), ANYONE));
  }

  private static @Nullable Kind kindOf(@Nullable Validity validity) {
    return validity == null ? null : validity.state(TODAY).map(Validity.State::kind).orElse(null);
  }
}
